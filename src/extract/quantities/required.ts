import { CharacterSet } from '../../language/characters.ts';
import type { Left } from './left-parts.ts';
import { sideOfPeriod } from './period.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';

/** What a bound alone asks for. */

/** Whether the words beside a number say what has to be (每公斤不低于22元, 漏损率8%以内), where nothing says that it is; `past`: only results are told around it. */
export function isRequired(text: string, quantity: RawQuantity, left: Left, past: boolean): boolean {
  const { start, end, kind } = quantity;
  if (left.change) return false;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (kind === 'percent' && text.startsWith('以内', end - 2) && left.adjacent && !left.reach && !past) return true;
  // 以不超过70平方米的小户型为主
  if (FOR_THE_MOST.test(before) && MOSTLY.test(text.slice(end, end + LONGEST))) return true;
  return (
    REQUIRED_ENDS.has(text.charCodeAt(start - 1)) &&
    REQUIRED.test(before) &&
    // 新增就业4.9万人，失业率控制在4.2%以内 among results of a year that is over
    !(before.endsWith('控制在') && past) &&
    // 失业率控制在3.1%，低于4.5%的控制目标: what is held against what was asked for is a result.
    !HELD_AGAINST.test(text.slice(end, end + 4))
  );
}
const LONGEST = 16;
const FOR_THE_MOST = /以[^，。；、\d]{0,8}不(?:超过|大于)$/;
const MOSTLY = /^的[^，。；、\d]{1,10}为主/;
const REQUIRED_ENDS = new CharacterSet('于少高低过在领购报额 \t\u3000\u00a0');
/** 不低于90%, 每人限领2张 */
const REQUIRED =
  /(?:不少于|不低于|不高于|不小于|不大于|不短于|不得(?:少于|低于|高于|超过)|控制在|限[领购报额]|标准[^，。；、\d]{0,10}不超过)\s*$/;

const HELD_AGAINST = /^，[低高优好快]于/;

/** Whether a time that is over is in force and none to come. */
export const isOnlyPast = ({ carried, published }: Reading): boolean =>
  carried.period.target === null && sideOfPeriod(carried.period.actual, published) === 'past';
