import { CharacterSet } from '../../language/characters.ts';

/** 出入境车辆2.47万辆次，去年同期为1.2万辆次: a number of the same time of the year before. */

/** Whether the words that touch the number which begins at `start` say that it is of that time. */
export const isOfYearBefore = (text: string, start: number): boolean =>
  ENDS.at(text, start - 1) && OF_YEAR_BEFORE.test(text.slice(Math.max(0, start - LONGEST), start));
const LONGEST = 14;
const ENDS = new CharacterSet('为是仅只有约近期');
const OF_YEAR_BEFORE =
  /(?:^|[，。；：（而])(?:去年|上年)同期(?:这个数(?:字)?|[^，。；、\d比较]{0,4})?(?:为|是|仅为?|只有|有)?[约近]?$/;

/** The same time a year earlier, in EDTF: 2024-09 → 2023-09, 2024-01/2024-06 → 2023-01/2023-06. */
export const aYearEarlier = (edtf: string): string =>
  edtf.replace(YEAR, (year) => `${Number(year) - 1}`.padStart(4, '0'));
const YEAR = /\d{4}(?=[-/]|$)/g;
