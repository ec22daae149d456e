import { addMonths, type CalendarDay, daysInMonth, lastDay, toDayNumber } from '../../../language/calendar.ts';
import type { Part, Spec } from '../part.ts';
import type { LooseDate } from './resolved.ts';
import type { Tense } from './tense.ts';

/** A clause without a cue leans to a day at most so far ahead, when the last such day is long gone. */
const NEAR_DAYS = 31;
/** 29 February comes back after eight years at the latest. */
const LEAP_GAP = 8;
/** A day so few days ago is not meant to come back in a year. */
const JUST_PAST = 30;
/**
 * A quarter, half or end of a year: the running year, but not one that contradicts the tense. `base`: something is
 * compared with it, so it is over.
 */
export function yearOfSpan(reference: CalendarDay, spec: Spec, tense: () => Tense, base: boolean): number {
  const [from, to] = [spec.month?.from ?? 1, spec.month?.to ?? 12];
  const { year, month } = reference;
  // 1—12月 in January and 前11个月 in February are over.
  if (from === 1 && to > 6 && to > month + 1) return tense() === 'future' ? year : year - 1;
  // 一季度 in November may be the next one, also where nothing but the passage goes ahead; 上半年 in July is this year's, even where plans are told of it.
  if (to < month) return month - to >= 6 && ['future', 'near'].includes(tense()) ? year + 1 : year;
  if (from <= month) return year;
  const over = base || tense() === 'past' || (tense() === 'none' && from - month >= 6 && from < 12);
  return over ? year - 1 : year;
}

/**
 * A month or a day, as eval/README.md has it: looking back or without a cue the latest that is not after the reference,
 * looking ahead the first that is not before it. Without a cue a day just ahead (⏰ 10月15日 线上申报入口开放) is meant
 * rather than one almost a year ago; `near` says that such a one may be meant.
 */
export function yearOfDay(reference: CalendarDay, spec: Spec, tense: () => Tense, near = spec.day !== null): number {
  const month = spec.month?.from ?? 1;
  const day = spec.day ? spec.day.from : null;
  const now = toDayNumber(reference);
  if (day !== null && day > daysInMonth(null, month)) return reference.year;
  const until = (year: number): number | null => (spec.day ? Math.min(spec.day.to, daysInMonth(year, month)) : null);
  const longEnough = (year: number): boolean => (day ?? 1) <= daysInMonth(year, month);
  let back = reference.year;
  while (
    back > reference.year - LEAP_GAP &&
    (toDayNumber({ year: back, month, day: day ?? 1 }) > now || !longEnough(back))
  )
    back--;
  let ahead = reference.year;
  while (
    ahead < reference.year + LEAP_GAP &&
    (toDayNumber(lastDay({ year: ahead, month, day: until(ahead) })) < now || !longEnough(ahead))
  )
    ahead++;
  if (back === ahead) return back;
  const cue = tense();
  if (cue === 'past') return back;
  if (cue === 'running') return reference.year;
  const toAhead = toDayNumber({ year: ahead, month, day: day ?? 1 }) - now;
  const toBack = now - toDayNumber(lastDay({ year: back, month, day: until(back) }));
  // 原定于5月6日 in June: what was to come has come, or has been put off.
  if (cue === 'future') return toBack <= JUST_PAST && toAhead > 300 ? back : ahead;
  if (cue === 'near') return toAhead < toBack ? ahead : back;
  if (cue === 'open') return toAhead * 2 < toBack ? ahead : back;
  return near && toAhead <= NEAR_DAYS && toBack > 180 ? ahead : back;
}

/** 3日 takes the month of an earlier sentence only where that leads to a day so many `days` ago. */
export const isRecent = (days: number): boolean => days >= 0 && days <= RECENT;
const RECENT = 40;

/** 17日 told on the 18th is yesterday, whatever the rest of the clause says is to come. */
export const isJustPast = (day: number, reference: CalendarDay): boolean =>
  day < reference.day && reference.day - day <= 3;

/** 6日夜间至7日有降雪, told on the 4th: a day so near ahead is none of the month before, unless it is told as past. */
export const isJustAhead = (day: number, reference: CalendarDay): boolean =>
  day > reference.day && day - reference.day <= 3;

/** Whether a day without a month is meant to come: 6日夜间有雨 told on the 4th, 12日要完工, 剩下的15日收尾. */
export function isDayAhead(day: number, reference: CalendarDay, tense: () => Tense): boolean {
  if (isJustAhead(day, reference)) return tense() !== 'past';
  const cue = tense();
  return (cue === 'future' || (cue === 'near' && day > reference.day)) && !isJustPast(day, reference);
}

/** The month nearest to a day, not before it (`ahead`) or not after it, that has a day of this number; null where none has (32日). */
export function nearestWith(
  day: number,
  reference: CalendarDay,
  ahead: boolean,
): { year: number; month: number } | null {
  for (let months = 0; months < 12; months++) {
    const at = addMonths(reference.year, reference.month, ahead ? months : -months);
    const beyond = ahead ? day < reference.day : day > reference.day;
    if ((months > 0 || !beyond) && day <= daysInMonth(at.year, at.month)) return at;
  }
  return null;
}

/** 2012年3月揭牌。…。8月12日，负责人介绍, told on the 13th: a day so near is that of the news, whatever was told of a year long over. */
export const isOfTheseDays = ({ month, day }: Spec, reference: CalendarDay | null): boolean =>
  reference !== null &&
  day?.base === 'month' &&
  month !== null &&
  month.from === reference.month &&
  day.to <= reference.day &&
  reference.day - day.from <= SOME_DAYS;
const SOME_DAYS = 7;

/** Whether a month or quarter is one of the year to come that its passage plans for: no day that is told of, nor what is just over. */
export function isAheadIn(year: number, reference: CalendarDay, { month, day }: Spec, tense: () => Tense): boolean {
  const over = reference.month - (month?.to ?? 0);
  const cue = year > reference.year ? tense() : 'past';
  return cue === 'future' || (cue !== 'past' && day === null && !(cue === 'none' && over >= 0 && over < 3));
}

/**
 * 2022年12月23日达到峰值，1月12日回落; 12月底前完成八成，3月底前全部完工 in November: told in order, a month early in the year after one late in
 * it is of the next year.
 */
export function crossesNewYear(
  { month, day }: Spec,
  year: number,
  told: LooseDate | null,
  reference: CalendarDay | null,
  tense: () => Tense,
): boolean {
  const [from, to] = [month?.from ?? 12, month?.to ?? 12];
  if (!told || !reference || year > reference.year || (told.month ?? 0) < 10) return false;
  if (year === reference.year) {
    if (to > EARLY || to >= reference.month || (told.month ?? 0) < reference.month) return false;
    // 报名为12月26日至28日，1月5日公布结果, the day before
    const toCome =
      told.day !== null && toDayNumber({ year, month: told.month ?? 1, day: told.day }) > toDayNumber(reference);
    return toCome || tense() === 'future';
  }
  if (from !== to) return false;
  // 去年12月首发；6月28日，余下的发完 in July
  const running = day !== null && year === reference.year - 1 && from <= reference.month;
  return running || (told.day !== null && from <= 3);
}
/** What is due in winter is done by spring. */
const EARLY = 4;

/** Whether a day to come is behind the last one named, which is to come as well. */
export function isNextInRow({ month, day }: Spec, last: LooseDate | null, reference: CalendarDay): boolean {
  return (
    day !== null &&
    month !== null &&
    last?.year === reference.year &&
    last.month !== null &&
    toDayNumber({ year: reference.year, month: last.month, day: last.day ?? 1 }) > toDayNumber(reference) &&
    (month.from > last.month || (month.from === last.month && day.from > (last.day ?? 31)))
  );
}

/** 明年3月底前完工，其中12月底前达到八成; 明年全部消除；6月20日前清掏: a step before the year named, or what that year was not named for. */
export function isStillThisYear(
  told: LooseDate | null,
  { month }: Spec,
  reference: CalendarDay,
  apart: boolean,
  tense: () => Tense,
): boolean {
  if (!apart || told?.year !== reference.year + 1 || month === null || month.from !== month.to) return false;
  return month.from >= reference.month && month.from > (told.month ?? 0) && tense() === 'future';
}

/** 2025年收入38亿元。年末余额12亿元: whether 年末 is that of the year before, which is the one `named`; in the first half of a year it is unless the running one is. */
export const isEndOfLast = (reference: CalendarDay, named: number | null, tense: () => Tense): boolean =>
  (named === reference.year - 1 || (named !== reference.year && reference.month <= LAST_OF_ACCOUNTS)) &&
  tense() !== 'future';
const LAST_OF_ACCOUNTS = 6;

/** The year from which 去年, 上年 and 过去的一年 count; null where nobody can say. */
export function countedFrom(part: Part, named: number | null, reference: CalendarDay | null): number | null {
  if (!reference) return null;
  // 过去的一年, 新的一年 in December: the year that ends, and the next one.
  if (part.rule === 'dates/turn-of-year')
    return reference.month >= FIRST_OF_REVIEWS ? reference.year + 1 : reference.year;
  if (part.rule === 'dates/years-to-come') return firstOfTerm(reference);
  // 今冬 told in January began the year before.
  const { month, year } = part.spec;
  if (part.rule === 'dates/soft' && month?.from === 12 && year?.from === 0 && reference.month <= LAST_OF_WINTER)
    return reference.year - 1;
  // 2012年…由上年的第10位升至第7位: of 上年, which alone is soft, the year before the one told of, where that is over.
  const told = part.kind === 'soft' && part.rule === 'dates/relative-year' && named !== null && named < reference.year;
  return told ? named : reference.year;
}
/**
 * The first of the five years that a plan (2021, 2026) or a term (2022, 2027) begins with, as told in its first half or in the second half of
 * the year before; null in other years.
 */
function firstOfTerm({ year, month }: CalendarDay): number | null {
  const first = month > LAST_OF_ACCOUNTS ? year + 1 : year;
  return first % 5 === 1 || first % 5 === 2 ? first : null;
}
const FIRST_OF_REVIEWS = 11;
const LAST_OF_WINTER = 3;
