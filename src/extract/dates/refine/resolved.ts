import { addDays, type CalendarDay, daysInMonth, edtf } from '../../../language/calendar.ts';
import type { Spec } from '../part.ts';

/** A date whose year may not be known. */
export interface LooseDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** First and last year, month or day of a date, and whether anything of it came from the context. */
export interface Resolved {
  first: LooseDate;
  last: LooseDate;
  implied: boolean;
}

/** All dates are made here, so that they share one hidden class. */
export const loose = (year: number | null, month: number | null = null, day: number | null = null): LooseDate => ({
  year,
  month,
  day,
});

export const known = (at: LooseDate | null): CalendarDay | null =>
  at && at.year !== null && at.month !== null && at.day !== null
    ? { year: at.year, month: at.month, day: at.day }
    : null;

/** Puts the days of a spec into months; months beyond 12 are of the next year. Null where no such day exists. */
export function withDays(
  year: number | null,
  fromMonth: number,
  toMonth: number,
  spec: Spec,
  implied: boolean,
): Resolved | null {
  const [firstYear, lastYear] = [yearOfMonth(year, fromMonth), yearOfMonth(year, toMonth)];
  const [firstMonth, lastMonth] = [monthOfYear(fromMonth), monthOfYear(toMonth)];
  if (!spec.day) return { first: loose(firstYear, firstMonth), last: loose(lastYear, lastMonth), implied };
  const { from, to } = spec.day;
  const length = daysInMonth(lastYear, lastMonth);
  if (from > length || (from === to && to > length)) return null;
  const last = loose(lastYear, lastMonth, Math.min(to, length));
  return { first: loose(firstYear, firstMonth, from), last, implied };
}

const monthOfYear = (month: number): number => (month <= 12 ? month : month - 12);
const yearOfMonth = (year: number | null, month: number): number | null =>
  year !== null && month > 12 ? year + 1 : year;

/** Days counted from one of the calendar. */
export const daysFrom = (start: CalendarDay, from: number, to: number): Resolved => ({
  first: addDays(start, from),
  last: addDays(start, to),
  implied: false,
});

/** The end of a range that began later in the year than it ends belongs to the year after (11月15日至3月15日). */
export function after(last: LooseDate, first: LooseDate, spec: Spec): LooseDate {
  if (spec.year || last.year === null || first.year === null || last.year !== first.year) return last;
  const [from, to] = [(first.month ?? 1) * 100 + (first.day ?? 0), (last.month ?? 12) * 100 + (last.day ?? 99)];
  return to < from ? loose(last.year + 1, last.month, last.day) : last;
}

/** EDTF of what was resolved; null where a range has an end without a year, which level 1 cannot say. */
export function toEdtf({ first, last }: Resolved): string | null {
  const [from, to] = [edtf(first.year, first.month, first.day), edtf(last.year, last.month, last.day)];
  if (from === to) return from;
  return first.year === null || last.year === null ? null : `${from}/${to}`;
}

/** The day that a resolved dateline names; null where it is not one known day. */
export function asDay({ first }: Resolved): CalendarDay | null {
  return known(first);
}
