import type { PeriodCue } from '../dates/dates.ts';
import { asideEnd, isMilestone } from './alone.ts';
import { asOf, isAsOf, isForecast } from './as-of.ts';
import { isAttribute } from './attribute-times.ts';
import { askOf, type Carried, setPeriod } from './carried.ts';
import { holdsWithin, isOfTelling, passes } from './moment.ts';
import { outlookAt } from './period.ts';
import { speaksOf } from './questions.ts';
import { isDueBy, isFoundation } from './signs.ts';
import { type Token, tokenise } from './tokens.ts';
import { governsNothing } from './which-year.ts';

/** Which times govern the numbers of later sentences that say nothing themselves. */

/** Puts the time of token `at` in force, where it governs what follows. */
export function govern(
  carried: Carried,
  text: string,
  tokens: readonly Token[],
  at: number,
  published: string | null,
): void {
  const token = tokens[at] as Token;
  const { period } = token;
  const side = (one: Token) => outlookAt(text, one, published);
  // 完成1643万人次（全年预计1920万人次）: nor does what a bracket tells of govern what follows it.
  if (!period || isAttribute(text, token, side) || asideEnd(tokens, at) >= 0) return;
  if (governsNothing(text, token, text.length) || isFoundation(text, token)) return;
  const milestone = isMilestone(carried, text, tokens, at);
  // …收入310万元，4月20日当天达到峰值；…: nor is a day one within a longer time.
  // 截至8月10日，今年已开工751户。…: it is counted as of that day.
  const passing =
    passes(text, tokens, at, carried.period.actual) ||
    isOfTelling(text, period) ||
    asOf(text, tokens, at) !== null ||
    isForecast(text, period, carried.period.actual) ||
    holdsWithin(text, token, published, carried.period.actual);
  // 这3项预计11月底前完成。…: nothing has been done by a day to come.
  // 下半年还将解决15万人。…: nor in months that are mostly to come.
  const due = side(token) !== 'past' && (isDueBy(text, token) || AHEAD.test(text.slice(token.end, token.end + 4)));
  setPeriod(carried, period, published, [
    ...(milestone ? [] : (['target'] as const)),
    ...(passing || due ? [] : (['actual'] as const)),
  ]);
  // 截至11月底: as of then, whatever governs.
  if (period.value && isAsOf(text, token.start)) carried.period.actual = period.value;
  if (period.role !== 'base' && period.value?.length === YEAR && speaksOf(text, tokens, at))
    askOf(carried, period.value, published);
}
const YEAR = 4;
const AHEAD = /^，?(?:还|再|仍)?(?:将|计划|拟|力争|确保|要(?!求))/;

/**
 * The same for a year that a paragraph without numbers speaks of (会议指出，2025年，全市克难前行。; 今年是“十五五”开局之年。): of its other times, that of a story
 * (2022年，他回到了村里。), days and months are those of events.
 */
export function governByYears(
  carried: Carried,
  text: string,
  periods: readonly PeriodCue[],
  published: string | null,
): void {
  if (!periods.some((period) => isSpokenOf(text, period))) return;
  const tokens = tokenise(text, [], periods);
  for (const [at, { period }] of tokens.entries())
    if (period && isSpokenOf(text, period)) govern(carried, text, tokens, at, published);
}
const isSpokenOf = (text: string, { value, role, start, end }: PeriodCue): boolean =>
  value?.length === YEAR &&
  role !== 'base' &&
  (SAID_BEFORE.test(text.slice(Math.max(0, start - LONGEST), start)) || YEAR_OF.test(text.slice(end, end + LONGEST)));
const LONGEST = 40;
const SAID_BEFORE = /(?:指出|强调|提出|认为|明确|要求|表示|显示)[，：]“?$/;
const YEAR_OF =
  /^度?(?:是|既是|将是)[^，。；]{2,30}之?年[，。；]|^度?[^，。；\d]{2,24}(?:情况|工作|实事)的?[^，。；]{0,4}(?:报告|汇报|通报)[，。；]/;
