/** What an EDTF period says in days, so that periods of any length sort and compare. */

const MONTHS = { first: 1, last: 12 };

/** First day `YYYY-MM-DD` of an EDTF date or interval; null where the year is not known or there is no date. */
export function firstDay(period: string | null): string | null {
  return period === null ? null : edge(period.split('/')[0] as string, 'first');
}

/** Last day `YYYY-MM-DD` of an EDTF date or interval: the day a target of that period is due. */
export function lastDay(period: string | null): string | null {
  return period === null ? null : edge(period.split('/').at(-1) as string, 'last');
}

/**
 * How to say when a target of this period is due: a quarter or another part of one year as it is, a plan of several
 * years by the last of them (`2021/2025` → `2025`).
 */
export function duePeriod(period: string): string {
  const [first = '', last = first] = period.split('/');
  return first.slice(0, 4) === last.slice(0, 4) ? period : last;
}

/** From one day to another, `YYYY-MM-DD`; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function edge(date: string, side: 'first' | 'last'): string | null {
  const [year, month, day] = date.split('-');
  if (!year || !/^\d{4}$/.test(year)) return null;
  if (day) return date;
  const number = month ? Number(month) : MONTHS[side];
  if (number < 1 || number > 12) return null;
  const end = side === 'first' ? 1 : daysIn(Number(year), number);
  return `${year}-${String(number).padStart(2, '0')}-${String(end).padStart(2, '0')}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `month` counts from 1. By hand: a library asks a million times, and a Date each takes longer than all else. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] as number);
}
