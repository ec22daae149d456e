/** Years of two digits, 16年, which count years unless the words beside them say which year is meant. */

/**
 * Whether a number of two digits before 年 names a year: 16年底, 较15年增长, 从14年的3亿元, 自15年起, 披露16年报表. Counter-examples: 历时16年,
 * 16年来, 10年底蕴, 占比10年增长, 16年前. `after` is where 年 ends.
 */
export function namesShortYear(text: string, start: number, after: number): boolean {
  const behind = text.slice(after, after + LONGEST);
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return (
    (PART.test(behind) && !LASTING.test(before)) ||
    (HELD_AGAINST.test(before) && CHANGED.test(behind)) ||
    (FROM_OR_TO.test(before) && WITH_LEVEL.test(behind)) ||
    (SINCE.test(before) && FROM_THEN.test(behind)) ||
    (TOLD.test(before) && FIGURES.test(behind))
  );
}

const LONGEST = 5;
/** Parts and accounts of a year. */
const PART =
  /^(?:底(?![蕴子气层座线部])|末(?!端)|初(?![心中衷级步期始一二三])|上半年|下半年|第?[一二三四]季度|前[一二三]季度|全年|同期|年报|年[底末初]|度(?![过假夏冬汛日]))/;
const LASTING = /(?:连续|历时|长达|近|约|超过?|满|历经|时隔|过去|整整|用了?|花了?|达|[第逾])$/;
const HELD_AGAINST = /(?:较|相比|(?<![占同环对])比|同|与)$/;
const CHANGED = /^(?:[增提上下减回扩翻多少高低净降升略]|持平|相比)/;
const FROM_OR_TO = /[从由到至]$/;
const WITH_LEVEL = /^的(?:约|近|不足|超过?)?\d/;
const SINCE = /[从自]$/;
const FROM_THEN = /^(?:起|以来|开始)/;
const TOLD = /(?:披露|公布|公告|统计|显示|发布)的?$/;
const FIGURES = /^(?:\d|报表|数据|年报|报[，。；、”]|财报|业绩)/;

/**
 * Whether two numbers before one 年 are years: three neighbours or more (14、15、16年), two that share something out (15、16年分别), a span that
 * opens a clause about a place (15—20年，全市年均). Counter-examples: 贷款期限10—15年, 10、15、20年. `row`: how many neighbours a list has, 0 for a span.
 */
export function nameShortYears(
  text: string,
  start: number,
  from: number,
  to: number,
  after: number,
  row: number,
): boolean {
  if (from < 10 || to >= 50 || to <= from || to - from > LONGEST_SPAN) return false;
  const behind = text.slice(after, after + LONGEST_LEAD);
  if (row > 2) return !DURATIONS.test(text.slice(Math.max(0, start - LONGEST), start));
  if (row === 2) return SHARED.test(behind);
  return (start === 0 || OPENS.test(text.slice(start - 1, start))) && ABOUT_PLACE.test(behind);
}
const LONGEST_SPAN = 10;
const LONGEST_LEAD = 6;
const DURATIONS = /(?:期限|刑期?|为期|寿命|质保|满|处)[为是]?$/;
const SHARED = /^(?:分别|两年|各|均)/;
const OPENS = /[，。；：、“（\s从自在]/u;
const ABOUT_PLACE = /^(?:间|期间)?，?(?:年均|累计|全[国省市县区](?!面)|我[国省市县])/;
