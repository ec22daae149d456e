import { afterLast, CharacterSet } from '../../language/characters.ts';

/** Where a change starts from, told of several things or of each. */

/** 由人均每月900元提高至1000元; 由目前的一级500元、二级400元提高到一级550元、二级450元: whether `text[start, end)` is where a change starts from. */
export function isMovedFrom(text: string, start: number, end: number): boolean {
  if (
    CHANGE_STARTS.at(text, end) &&
    CHANGED_TO.test(text.slice(end, end + 12)) &&
    (isFromEach(text, start) || FROM_OLD.test(text.slice(Math.max(0, start - LONGEST_OLD), start)))
  )
    return true;
  return GOES_ON.at(text, end) && LIST_MOVED.test(text.slice(end, end + LONGEST_LIST)) && isInListFrom(text, start);
}
const CHANGE_STARTS = new CharacterSet('提上调增降下减');
const CHANGED_TO = /^(?:提高|提升|上调|调整|调[高低]?|增加|增|降低?|下调|减少?)[到至为]/;
/** 由过去动辄15%调低为10% */
const FROM_OLD =
  /[由从](?:过去|以往|以前|往年|前些年|此前|原来|早先)的?(?:动辄|高达|最高|平均|普遍|超过?|不[到足]|近|约)?$/;
const LONGEST_OLD = 12;
/** Whether what is reckoned, or by each of what, stands between 由 and the number: 由每人每月900元, 由家庭人均收入8400元以下. */
const isFromEach = (text: string, start: number): boolean =>
  /[由从](?:(?:人均|户均|亩均|平均|每[^，。；、\d]{1,4}){1,2}|[^，。；、\d到至由从]{2,10}(?:收入|标准|比例|额度?|价格?|率|均))(?:的|为)?$/.test(
    text.slice(Math.max(0, start - 14), start),
  );

const GOES_ON = new CharacterSet('、提上调增降下减/每');
const LONGEST_LIST = 72;
/** What the rest of the list is, up to the verb of change. */
const LIST_MOVED = /^[^，。；：]{0,60}?(?:提高|提升|上调|调整|增加|降低|下调|减少)[到至为]/;
/** A list that starts from what holds until now, and has not arrived anywhere yet. */
const isInListFrom = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start);
  const clause = before.slice(afterLast(before, '，。；：'));
  const from = Math.max(clause.lastIndexOf('由'), clause.lastIndexOf('从'));
  // 年度限额分别由300元、500元提高到360元和600元
  const told = UNTIL_NOW.test(clause.slice(from + 1)) || clause.slice(0, from).endsWith('分别');
  return from >= 0 && told && !ARRIVED.test(clause.slice(from + 1));
};
const UNTIL_NOW = /^(?:目前|现在|现行|当前|原来|原先|原|此前|以前|去年|上年)/;
const ARRIVED = /[提调升加降少]高?[到至为]/;

/** 在去年76.5%的基础上提高5个百分点 */
export const isFoundationOf = (text: string, { start, end }: { start: number; end: number }): boolean =>
  FOUNDATION_STARTS.at(text, end) &&
  FOUNDATION.test(text.slice(end, end + 5)) &&
  /在[^，。；]{0,12}$/.test(text.slice(Math.max(0, start - 13), start));
const FOUNDATION_STARTS = new CharacterSet('的基');
const FOUNDATION = /^的?基础上/;

/** 排名从2020年的第14位晋升到2025年的第10位, told in 2025: whether the number is where a change has arrived by the year of publication, as nobody plans it. */
export function hasArrived(text: string, start: number, published: string | null): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_WAY), start);
  const year = BY_YEAR.exec(before)?.[1];
  if (year === undefined || published === null || year > published.slice(0, 4)) return false;
  const clause = before.slice(afterLast(before, '，。；：'));
  return FROM_YEAR.test(clause) && !PLANNED.test(clause);
}
const LONGEST_WAY = 60;
const BY_YEAR = /[到至为](20\d{2})年的$/;
const FROM_YEAR = /[从由](?:19|20)\d{2}年[底末]?的/;
const PLANNED = /力争|确保|计划|预计|目标|有望|[^重需主]要|将|拟|争取/;
