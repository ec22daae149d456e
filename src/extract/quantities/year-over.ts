import type { PeriodCue } from '../dates/dates.ts';
import type { QuantityMention } from '../types.ts';
import { sideOfPeriod } from './period.ts';

/** Results of a year that is over, which is named behind them or only called a year. */

/**
 * Settles the time of a paragraph's results: those of figures that open it before it says what they are of (…增长9.6%——这是去年某县交出的答卷),
 * and those of 一年来 told in the first months of a year.
 */
export function settleYearOver(
  mentions: readonly QuantityMention[],
  text: string,
  periods: readonly PeriodCue[],
  published: string | null,
): void {
  if (!published || mentions.length === 0) return;
  const set = (value: string, from: number, until: number) => {
    for (const mention of mentions)
      if (mention.status === 'actual' && mention.start >= from && mention.end <= until) mention.period = value;
  };
  const first = periods.find(({ kind, role }) => kind === 'date' && role !== 'base');
  if (
    first?.value &&
    first.role === null &&
    first.value.length !== DAY &&
    sideOfPeriod(first.value, published) === 'past' &&
    TOLD_BEHIND.test(text.slice(Math.max(0, first.start - LONGEST), first.start)) &&
    !mentions.some(({ status, end }) => end <= first.start && status === 'target')
  )
    set(first.value, 0, first.start);
  const month = Number(published.slice(5, 7));
  if (month === 1) countForecasts(mentions, text, published);
  if (month > LAST_OF_REVIEWS) return;
  const hit = YEAR_OF_REVIEW.exec(text);
  if (!hit) return;
  const from = hit.index + hit[0].length;
  const until = periods.find(({ value, start, role }) => value && role !== 'base' && start >= from)?.start;
  set(String(Number(published.slice(0, 4)) - 1), from, until ?? text.length);
}
/** 全年预计接待游客428万人次, told in January: of the year that is just over, which has not been counted to the end. */
function countForecasts(mentions: readonly QuantityMention[], text: string, published: string): void {
  for (const hit of text.matchAll(FORECAST)) {
    const from = hit.index + hit[0].length;
    const stop = text.indexOf('。', from);
    if (OF_THIS_YEAR.test(text.slice(0, from))) return;
    for (const mention of mentions)
      if (mention.start >= from && (stop < 0 || mention.end <= stop) && mention.status === 'target')
        [mention.status, mention.period] = ['actual', String(Number(published.slice(0, 4)) - 1)];
  }
}
const FORECAST =
  /(?:^|[。；，])全年[^，。；、\d将要]{0,10}预计(?:可)?(?:完成|实现|接待|新增|达到?|增长|收入|生产|产值|引进|到位|突破|超过?)(?!后)/g;
const OF_THIS_YEAR = /今年|新的一年|20\d\d年/;
/** …121.7%……刚刚翻过去的2009年; 9.6%——这是去年; 1.2万人，这是2023年 */
const TOLD_BEHIND =
  /(?:……|——|—|[，。！])(?:在?(?:刚刚|刚)(?:翻|走|度)?过去?(?:去)?的|这(?:就|便|份|组|些|串|一串)?[^，。；：\d据]{0,4}是[^，。；：\d]{0,4})$/;
const LONGEST = 14;
/** 2023-07-04 */
const DAY = 10;
/** 报告说，一年来，…: not 履职一年来, 近一年来. */
const YEAR_OF_REVIEW = /(?:^|[，。：；“])(?:过去|这)?一年来，/;
/** The month up to which the year that is over is spoken of so. */
const LAST_OF_REVIEWS = 3;
