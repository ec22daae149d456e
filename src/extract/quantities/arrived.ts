import { CharacterSet } from '../../language/characters.ts';

/** What is told as reached or done by the word right before its number. */

const LE = '了'.charCodeAt(0);
const BOUND = new CharacterSet('近约超逾');
/** 将营业时间延长了1个小时: a verb with 了 touches the number, at most a bound between. 将有了, 为了, 够了 tell of nothing done. */
export function isBrought(text: string, start: number): boolean {
  if (IS.at(text, start - 1) && STILL_IS.test(text.slice(Math.max(0, start - 4), start))) return true;
  let at = start - 1;
  while (at > start - 3 && BOUND.at(text, at)) at--;
  return text.charCodeAt(at) === LE && !'为除到罢极有够好完'.includes(text[at - 1] ?? '为');
}

/** 不涨，还是40元 */
const IS = new CharacterSet('是为');
const STILL_IS = /[，。；：“](?:还|仍|依然|依旧)[是为]$/;

/** 达2000列, 突破200万辆, 组建起773支: told as reached. */
export const isArrived = (text: string, start: number) => {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  return ['达', '突破', '起', '出', '已有'].some((word) => before.endsWith(word)) && !before.endsWith('不超出');
};
