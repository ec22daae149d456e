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
export interface YearSpec extends Span {
  base: 'absolute' | 'reference' | 'named';
}

/**
 * `year`: months 1–12 of the year. `reference`: offset to the reference's month. `named`: offset to the month named last.
 * `quarter`: offset, in quarters, to the reference's quarter.
 */
export interface MonthSpec extends Span {
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

const NONE: Spec = { year: null, month: null, day: null };

export const absoluteYears = (from: number, to = from): Spec => ({ ...NONE, year: { from, to, base: 'absolute' } });
export const relativeYears = (from: number, to = from): Spec => ({ ...NONE, year: { from, to, base: 'reference' } });
export const namedYear = (offset: number): Spec => ({ ...NONE, year: { from: offset, to: offset, base: 'named' } });
export const months = (from: number, to = from): Spec => ({ ...NONE, month: { from, to, base: 'year' } });
export const quarter = (n: number): Spec => months(n * 3 - 2, n * 3);
export const relativeMonth = (offset: number): Spec => ({
  ...NONE,
  month: { from: offset, to: offset, base: 'reference' },
});
export const namedMonth = (offset: number): Spec => ({ ...NONE, month: { from: offset, to: offset, base: 'named' } });
export const relativeQuarter = (offset: number): Spec => ({
  ...NONE,
  month: { from: offset, to: offset, base: 'quarter' },
});
export const days = (from: number, to = from): Spec => ({ ...NONE, day: { from, to, base: 'month' } });
export const relativeDay = (offset: number): Spec => ({
  ...NONE,
  day: { from: offset, to: offset, base: 'reference' },
});
export const namedDay = (offset: number): Spec => ({ ...NONE, day: { from: offset, to: offset, base: 'named' } });
export const weekdays = (from: number, to = from): Spec => ({ ...NONE, day: { from, to, base: 'week' } });
export const unknown: Spec = NONE;

/** Makes a part; a date that stands alone unless told otherwise. */
export function part(rule: string, start: number, end: number, spec: Spec, more: Partial<Part> = {}): Part {
  return { start, end, rule, kind: 'date', spec, to: null, note: null, ...more };
}
