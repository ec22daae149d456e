/**
 * The Gregorian calendar as far as dates of news need it: days as whole numbers, and EDTF (ISO 8601-2) text.
 * No `Date` objects, so that no time zone can creep in.
 */

/** A year, a month of a year or a day; `month` and `day` are null where the date is not that fine. */
export interface CalendarDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** A day that is known in full. */
export interface CalendarDay extends CalendarDate {
  month: number;
  day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month (1–12); `year` null asks for the longest that month can be (29 for February). */
export function daysInMonth(year: number | null, month: number): number {
  if (month !== 2) return MONTH_LENGTHS[month - 1] ?? 0;
  return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
}

/** Days since 1970-01-01 of a day in the proleptic Gregorian calendar (Howard Hinnant's `days_from_civil`). */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day that many days later (earlier where negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromDayNumber(toDayNumber(day) + days);
}

/** Year and month that many months after (before where negative) a month of a year. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Day of the week, 1 Monday to 7 Sunday, as weeks are counted in China. */
export function weekday(day: CalendarDay): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** First day that a year, month or day covers. */
export function firstDay({ year, month, day }: CalendarDate): CalendarDay {
  return { year, month: month ?? 1, day: day ?? 1 };
}

/** Last day that a year, month or day covers. */
export function lastDay({ year, month, day }: CalendarDate): CalendarDay {
  const last = month ?? 12;
  return { year, month: last, day: day ?? daysInMonth(year, last) };
}

/** Whether the day exists. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** EDTF text of a date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `year` null gives the unspecified year `XXXX`. */
export function edtf(year: number | null, month: number | null, day: number | null): string {
  const first = year === null ? 'XXXX' : year > 999 ? String(year) : String(year).padStart(4, '0');
  if (month === null) return first;
  return day === null ? `${first}-${two(month)}` : `${first}-${two(month)}-${two(day)}`;
}

const PUBLISHED = /^(\d{4})-(\d{2})-(\d{2})/;

/** The day of an article's `published` (`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`); null where absent or no such day. */
export function publicationDay(published: string | null): CalendarDay | null {
  const match = published === null ? null : PUBLISHED.exec(published);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}
