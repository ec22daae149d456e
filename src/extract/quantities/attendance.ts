import { CharacterSet } from '../../language/characters.ts';
import { sentenceUntil } from './announce.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Whether a count that begins at `start` says who is there or how they vote. */
export const isAttendance = (text: string, start: number, name: string): boolean =>
  (ATTENDANCE_ENDS.at(name, name.length - 1) && ATTENDANCE.test(name)) ||
  (VOTED_ENDS.at(text, start - 1) && /(?:赞成|反对|弃权)$/.test(text.slice(Math.max(0, start - 4), start))) ||
  (VOTE.within(text, start + 1, start + 8) &&
    VOTES.test(text.slice(start, start + 8)) &&
    VOTED.test(sentenceUntil(text, start))) ||
  isPresent(text, start) ||
  (THERE_ENDS.at(text, start - 1) && THERE.test(text.slice(Math.max(0, start - 14), start)));

/** 干部1260余人参加会议，78个先进集体、136名先进个人受到表彰 */
const isPresent = (text: string, start: number): boolean =>
  PRESENT.test(text.slice(start, start + LONGEST_PRESENT)) && !AHEAD.test(sentenceUntil(text, start));
const AHEAD = /[将拟要]|计划|力争|确保|争取|预计|年内|今年(?!以来)|到20\d\d年|邀请/;
const LONGEST_PRESENT = 36;
const PRESENT =
  /^\d{1,6}[余多]?(?:人|名[^，。；、\d将]{0,10})(?:参加|出席|列席)(?:了)?(?:[会大活仪座]|[，。；])|^\d{1,5}[余多]?[个名家位][^，。；、\d将]{2,12}(?:、\d{1,5}[余多]?[个名家位][^，。；、\d将]{2,12})?(?:受到|获得?|荣获|得到)了?(?:表彰|表扬|通报|嘉奖|奖励|授牌)/;

/** 得票最高的是第二项，396票 */
const VOTE = new CharacterSet('票');
const VOTES = /^[\d.]{1,6}万?票/;
const VOTED = /得票|获得?票|票数|投票|计票|当选/;
/** 大会应到代表418名，因病因事请假17名 */
const THERE_ENDS = new CharacterSet('表员席到会假数共为人席');
const THERE =
  /(?:应出席|应到会?|实到会?|请假|缺席)(?:大会|会议|本次会议)?的?(?:人大|政协)?(?:代表|委员|组成人员|人员|人数|党员|党代表)?(?:共|为)?$/;

const VOTED_ENDS = new CharacterSet('成对权');
const ATTENDANCE_ENDS = new CharacterSet('员席到会成对权票表');
const ATTENDANCE = /(?:组成人员|出席|[应实]到|到会|列席|赞成|反对|弃权)(?:票|人员|会?(?:代表|委员|人员))?$/;

/** 1月16日，大会闭幕。…实到401名: the day that the paragraph names last, for who was there then; null elsewhere. */
export function dayOfMeeting({ text, tokens, raw, at }: Reading, index: number, name: string): string | null {
  const { kind, start } = raw[index] as RawQuantity;
  if (kind !== 'count' || !isAttendance(text, start, name)) return null;
  for (let i = (at[index] as number) - 1; i >= 0; i--) {
    const value = (tokens[i] as Token).period?.value;
    if (value?.length === DAY) return value;
  }
  return null;
}
/** 2025-01-16 */
const DAY = 10;
