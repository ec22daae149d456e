import { CharacterSet } from '../../language/characters.ts';
import type { RawQuantity } from './raw.ts';

/** What was asked for at an earlier time, and numbers told beside it: results, parts, and how far off they are. */

/** 没有够上年初定的6%: whether a number is said to have been asked for; 许下的100户超额兑现 in any case, for more was done. */
export const isSetBefore = (text: string, { start, end }: RawQuantity): boolean =>
  SET_BEFORE.test(text.slice(Math.max(0, start - SHORT), start)) &&
  !(PROMISED.test(text.slice(Math.max(0, start - SHORT), start)) && !OUTDONE.test(text.slice(end, end + LONGEST)));
const SHORT = 7;
const SET_BEFORE =
  /(?:年初|当初|此前|原先|会上)所?(?:定下?|敲定|确定|设定|制定|提出|明确|承诺|许下|立下|排定)的$|(?:国家|省里?|市里?|上级|部里|[国省市县部院厅局])(?:要求|规定|下达|定下?|确定|核定|给定)的$/;
const PROMISED = /(?:许|立)下的$|排定的$/;
const OUTDONE = /^[^，。；、\d]{0,6}(?:任务|目标)?(?:已|均|全部|提前)*(?:超额|[，]?(?:实际|已)?完成)/;

/** 今年计划的60个, 下达的14% */
export const isMeantBefore = (text: string, start: number): boolean =>
  MEANT.test(text.slice(Math.max(0, start - LONGEST), start));

/** 年初定的归集56亿元、放贷30亿元两项任务都完成了: whether the number is one of several tasks that were set, in the clause from `from` on. */
export const isOfTasksSet = (text: string, from: number, { end }: RawQuantity): boolean =>
  TASKS_BEHIND.test(text.slice(end, end + LONGEST_TASKS)) && SET.test(text.slice(from, from + LONGEST_BESIDE));
const LONGEST_TASKS = 40;
const TASKS_BEHIND =
  /^(?:[、和][^，。；、\d]{2,10}[\d.]{1,8}[万亿]{0,2}[^，。；、\d]{1,4}){0,3}(?:[这等]?[两二三四2-4]项|等)(?:目标|任务|指标|承诺)/;
const SET = /^[“\s]{0,2}[^，。；：\d]{0,6}(?:[定立许]下?|下达|确定|明确|安排|提出|设定|承诺)的/;
const LONGEST = 14;
const MEANT =
  /(?:(?:原|[去上今]年)计划|原定|本应|本该)[^，。；]{0,8}的$|(?:计划|承诺|规划|要求|确定|下达|约定|预定)的$|[书状议划][上里中]的$/;

/** Whether a number is what has come of an aim, told beside it, or how far it is from its schedule. */
export const isOffAim = (text: string, quantity: RawQuantity): boolean =>
  isBesideAim(text, quantity) || isFromSchedule(text, quantity.coreStart);

/** 托位2.9个，五年目标4.6个; 强度2.31%，离2.6%还差0.29个百分点; 目标100部，仅投用23部 */
function isBesideAim(text: string, { coreStart, end, unit }: RawQuantity): boolean {
  const before = text.slice(Math.max(0, coreStart - LONGEST_BESIDE), coreStart);
  if (PAUSES.at(text, end) && AIM_STARTS.at(text, end + 1) && AIM_BEHIND.test(text.slice(end, end + LONGEST_AIM)))
    return !INTENDS.test(before.slice(Math.max(...MARKS.map((mark) => before.lastIndexOf(mark))) + 1));
  // 计划投资258亿元，完成52%
  if (unit === '%' && before.endsWith('完成') && PART_OF_AIM.test(before)) return true;
  return before.includes(unit) && AIM_BEFORE.exec(before)?.[1] === unit;
}
const PART_OF_AIM =
  /(?:目标|计划|任务)[^，。；、\d]{0,4}[\d.,]{1,9}[万亿]{0,2}[^，。；、\d\s]{1,4}[，；（](?:仅|只|才|实际|实|已|现|目前)?完成$/;
const MARKS = ['，', '。', '；', '：'];
const PAUSES = new CharacterSet('，（(');
const AIM_STARTS = new CharacterSet('离距一二三四五六七八九十2规既预目');
const LONGEST_AIM = 26;
const AIM_BEHIND =
  /^，(?:[离距][^，。；、]{1,14}(?:还|尚|仍|仅|只)[差缺欠有]|(?:[一二三四五六七八九十]年|20\d\d年|规划|既定|预期)目标值?[是为：]?[≥≤>]?\d)|^[（(](?:20\d\d年)?(?:规划|既定|预期)?目标值?[：为是]?[≥≤>]?\d/;
const INTENDS = /(?<![重主需必首纲摘概简])要(?![求素点])|将|力争|确保|争取|计划|拟|须|到20\d\d年/;
const LONGEST_BESIDE = 40;
const AIM_BEFORE =
  /(?:^|[，。；：\s])(?:全年|年度|今年|既定|原定)?(?:目标|计划|任务)[^，。；、\d]{0,4}[\d.,]{1,9}[万亿]{0,2}([^，。；、\d\s]{1,4})[，；\s](?:仅|只|才|实际|实|已|现|目前)?(?:投用|投运|完成|建成|新增|到位|开工|完工|竣工|实施|落地|改造|发放|办结|兑付|入库)[^，。；、\d要将拟须]{0,6}：?$/;

/** 比时序进度慢27个百分点, 滞后时序进度1.9个百分点 */
const isFromSchedule = (text: string, start: number): boolean =>
  FROM_ENDS.at(text, start - 1) && FROM_SCHEDULE.test(text.slice(Math.max(0, start - LONGEST), start));
const FROM_ENDS = new CharacterSet('度慢快低高出后前了');
const FROM_SCHEDULE =
  /(?:[比较]|滞后|落后|超前|超过?|[快慢高低优好]于)[于了]?[^，。；、\d]{0,3}(?:进度|序时|时序)(?:要求|进度)?还?(?:[快慢高低][出了]?|滞后|落后|超前)?$/;

/**
 * 下达任务1.8万套，是去年的2.3倍，其中公租房6200套、棚改7900套: whether the words between a number that was asked for and the next one make that a part of it, or
 * hold it against another year.
 */
export const isPartOfTask = (between: string): boolean => between.length <= LONGEST_PART && PART.test(between);
const LONGEST_PART = 24;
const PART =
  /^(?:，其中[^，。；\d已了]{0,14}|、[^，。；\d已了]{1,12}|，(?:是|为|约是|比|较)(?:去年|上年|前年|20\d\d年)(?:的|多出?|增加|增长|提高|翻了?)?[^，。；\d已]{0,4})$/;
