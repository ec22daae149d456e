import type { Feast } from '../../language/holidays.ts';

/**
 * What a form of date recognises: a part says what its words say and nothing more. 今年 is the reference's year, 月底
 * the end of some month, 22日 a day of some month. Joining, ranges and the context make dates of parts.
 */

/** Inclusive span of numbers; a single year, month or day has `from === to`. */
interface Span {
  from: number;
  to: number;
}

/**
 * `absolute`: years of the calendar. `reference`: offset to the year of the day the article speaks from.
 * `named`: offset to the year that was named last (同年 0, 次年 1).
 */
interface YearSpec extends Span {
  base: 'absolute' | 'reference' | 'named';
}

/**
 * `year`: months 1–12 of the year. `reference`: offset to the reference's month. `named`: offset to the month named last.
 * `quarter`: offset, in quarters, to the reference's quarter.
 */
interface MonthSpec extends Span {
  base: 'year' | 'reference' | 'named' | 'quarter';
}

/**
 * `month`: days 1–31 of the month. `reference`: offset to the reference day. `named`: offset to the day named last.
 * `week`: days since the Monday of the reference's week.
 */
export interface DaySpec extends Span {
  base: 'month' | 'reference' | 'named' | 'week';
}

/** What the words of a date say; what they leave open is null. */
export interface Spec {
  year: YearSpec | null;
  month: MonthSpec | null;
  day: DaySpec | null;
  /** The days off around a feast, or around the one named last. */
  feast?: Feast | 'named';
  /** Only the first of these days: 春节前完成. */
  due?: true;
}

/** `date` is a date in the sense of the contract; `soft` gives numbers their period and no date (全年, 去年同期, 三年内). */
export type Kind = 'date' | 'soft';

export interface Part {
  /** UTF-16 code units within the paragraph, end exclusive. */
  start: number;
  end: number;
  rule: string;
  kind: Kind;
  spec: Spec;
  /** The other end of a range; null for a single date. */
  to: Spec | null;
  /** Something compared with (同期, 上年 after 比), or something that comes back (每年) and so is no single date. */
  note: 'base' | 'recurring' | null;
}

/** `from` to `to` years of the calendar. */
export const absoluteYears = (from: number, to = from): Spec => ({
  year: { from, to, base: 'absolute' },
  month: null,
  day: null,
});
/** Years so far from the reference's. */
export const relativeYears = (from: number, to = from): Spec => ({
  year: { from, to, base: 'reference' },
  month: null,
  day: null,
});
/** The year so far from the one named last. */
export const namedYear = (offset: number): Spec => ({
  year: { from: offset, to: offset, base: 'named' },
  month: null,
  day: null,
});
const inMonths = (base: MonthSpec['base'], from: number, to: number): Spec => ({
  year: null,
  month: { from, to, base },
  day: null,
});
/** Months 1–12 of a year. */
export const months = (from: number, to = from): Spec => inMonths('year', from, to);
/** The n-th quarter, 1–4. */
export const quarter = (n: number): Spec => inMonths('year', n * 3 - 2, n * 3);
/** The month so far from the reference's. */
export const relativeMonth = (offset: number): Spec => inMonths('reference', offset, offset);
/** The month so far from the one named last. */
export const namedMonth = (offset: number): Spec => inMonths('named', offset, offset);
/** The quarter so far from the reference's. */
export const relativeQuarter = (offset: number): Spec => inMonths('quarter', offset, offset);
const inDays = (base: DaySpec['base'], from: number, to: number): Spec => ({
  year: null,
  month: null,
  day: { from, to, base },
});
/** Days 1–31 of a month. */
export const days = (from: number, to = from): Spec => inDays('month', from, to);
/** The day so far from the reference. */
export const relativeDay = (offset: number): Spec => inDays('reference', offset, offset);
/** The day so far from the one named last. */
export const namedDay = (offset: number): Spec => inDays('named', offset, offset);
/** Days counted from the Monday of the reference's week. */
export const weekdays = (from: number, to = from): Spec => inDays('week', from, to);
/** Says nothing of when. */
export const unknown: Spec = { year: null, month: null, day: null };

/** A date that stands alone. */
export function part(rule: string, start: number, end: number, spec: Spec, to: Spec | null = null): Part {
  return { start, end, rule, kind: 'date', spec, to, note: null };
}

/** An expression that is no date but tells numbers their period. */
export function softPart(rule: string, start: number, end: number, spec: Spec, note: Part['note'] = null): Part {
  return { start, end, rule, kind: 'soft', spec, to: null, note };
}
