import type { PeriodCue } from '../dates/dates.ts';
import { isBracketed, standsAlone } from './alone.ts';
import { isAsOf } from './as-of.ts';
import { firstDay, isWithin, lastDay, sideOfPeriod } from './period.ts';
import { isBeginning } from './signs.ts';
import { MAX_LOOK, Mark, type Token } from './tokens.ts';

/** Days that tell of a peak or an event within a longer time, which comes back behind them: 4月接待62万人次，20日当天3.1万人次；…. */

/** Whether the time of token `at` is one of a few days, or a month of several, that ends with its part of the sentence, since a longer one `governs` or is told before it. */
export function passes(text: string, tokens: readonly Token[], at: number, governs: string | null): boolean {
  const token = tokens[at] as Token;
  const value = token.period?.value;
  if (!value || isAsOf(text, token.start) || isBracketed(text, token)) return false;
  const partly =
    (value.length === MONTH || value.length === MONTHS) &&
    PART.test(text.slice(Math.max(0, token.start - 3), token.start));
  // 1—6月收入42亿元，其中，6月当月收入9亿元；支出86亿元: nor does a month that is part of several.
  if (partly && value.length === MONTH) return isWithinTold(tokens, at, value) || governs?.length === MONTHS;
  // 上半年…增长4.6%，其中二季度增长5.2%: nor a quarter that is.
  if (partly) return governs !== null && value !== governs && isWithin(value, governs);
  if (!isMoment(value)) return false;
  return isWithinTold(tokens, at, value) || (outlives(governs, value) && !standsAlone(text, tokens, at));
}

/** A day, a few days or a third of a month. */
const isMoment = (value: string): boolean =>
  value.length === DAY || (value.length === DAYS && spanOf(value) <= LONGEST);
const PART = /其中，?$/;
/** 2024-04/2024-06 */
const MONTHS = 15;
/** 2024-04-20, 2024-04-20/2024-04-22 */
const DAY = 10;
const DAYS = 21;
/** The last third of a month has eleven days. */
const LONGEST = 10;
/** From one day to the next no event is told within. */
const SHORTEST = 2;

/** How many days a time has beyond its first, where each month is of 31: good enough to compare. */
const spanOf = (value: string): number => dayNumber(lastDay(value)) - dayNumber(firstDay(value));
const dayNumber = (day: string): number =>
  (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))) * 31 + Number(day.slice(8));

/** Whether a time is longer than a moment or comes behind it, and outlives it. What ended before it was the time of something else. */
const outlives = (governing: string | null, moment: string): boolean =>
  governing !== null &&
  lastDay(governing) >= lastDay(moment) &&
  spanOf(governing) >= SHORTEST &&
  (spanOf(governing) > spanOf(moment) || firstDay(governing) > lastDay(moment));

/** Whether a longer time is named in the sentence before token `at`. */
function isWithinTold(tokens: readonly Token[], at: number, moment: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const { kind, period } = tokens[i] as Token;
    if (kind & Mark.stop) return false;
    if (period?.value && period.role !== 'base' && outlives(period.value, moment)) return true;
  }
  return false;
}

/**
 * 1月15日，市统计局召开新闻发布会; 记者昨日从市财政局获悉; 2016年12月27日在…会议上: whether a day says only when something was told, and nothing of the
 * figures.
 */
export const isOfTelling = (text: string, { end, value }: Pick<PeriodCue, 'end' | 'value'>): boolean =>
  (value?.length === DAY && TELLING.test(text.slice(end, end + LONGEST_TELLING))) ||
  // 一期工程于2月1日开工建设。目前…: nor does the time when a work began.
  ((value?.length === DAY || value?.length === MONTH) &&
    isBeginning(text, { end }) &&
    WORK.test(text.slice(end, end + 6)));
/** A campaign or a service that began on a day is told of from then on. */
const WORK = /开工|动工|开建|奠基/;
const MONTH = 7;
const LONGEST_TELLING = 60;
const TELLING = /^(?:在[^。！？；，]{0,40}会议?上|[^。！？；]{0,40}(?:获悉|了解到|(?:发布|通气|吹风|通报)会))/;

/** 2017年7月25日, （2017年7月25日） below a headline says when the text was issued. */
export const isDayAlone = (text: string, periods: readonly PeriodCue[]): boolean =>
  periods.length === 1 &&
  periods[0]?.value?.length === DAY &&
  text.replace(BRACKETS, '').length === (periods[0].end ?? 0) - periods[0].start;
const BRACKETS = /[\s（）()]/g;

/** Whether a time is 全年 of a year that runs on. */
const isWholeOfRunning = (text: string, { period, start }: Token, published: string | null): boolean =>
  text.startsWith('全年', start) && sideOfPeriod(period?.value ?? null, published) === 'now';

/** 截至6月30日，…。全年目标160个: whether it is such a time around the one of which the results are. */
export const holdsWithin = (text: string, token: Token, published: string | null, actual: string | null): boolean =>
  isWholeOfRunning(text, token, published) && actual?.startsWith(token.period?.value?.slice(0, 4) ?? '-') === true;
