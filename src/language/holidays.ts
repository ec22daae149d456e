import type { CalendarDay } from './calendar.ts';

/** Days off work around the feasts, as the State Council sets them each year. */

export const FEASTS = ['元旦', '春节', '清明', '五一', '端午', '中秋', '国庆'] as const;
export type Feast = (typeof FEASTS)[number];

/** First and last month and day of each in the order above; where that of the moon falls on the national day, both are one. */
const YEARS = `2008 1230-0101 0206-0212 0404-0406 0501-0503 0607-0609 0913-0915 0929-1005
2009 0101-0103 0125-0131 0404-0406 0501-0503 0528-0530 1001-1008 1001-1008
2010 0101-0103 0213-0219 0403-0405 0501-0503 0614-0616 0922-0924 1001-1007
2011 0101-0103 0202-0208 0403-0405 0430-0502 0604-0606 0910-0912 1001-1007
2012 0101-0103 0122-0128 0402-0404 0429-0501 0622-0624 0930-1007 0930-1007
2013 0101-0103 0209-0215 0404-0406 0429-0501 0610-0612 0919-0921 1001-1007
2014 0101-0101 0131-0206 0405-0407 0501-0503 0531-0602 0906-0908 1001-1007
2015 0101-0103 0218-0224 0404-0406 0501-0503 0620-0622 0926-0927 1001-1007
2016 0101-0103 0207-0213 0402-0404 0430-0502 0609-0611 0915-0917 1001-1007
2017 1231-0102 0127-0202 0402-0404 0429-0501 0528-0530 1001-1008 1001-1008
2018 1230-0101 0215-0221 0405-0407 0429-0501 0616-0618 0922-0924 1001-1007
2019 1230-0101 0204-0210 0405-0407 0501-0504 0607-0609 0913-0915 1001-1007
2020 0101-0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008 1001-1008
2021 0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007
2022 0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007
2023 1231-0102 0121-0127 0405-0405 0429-0503 0622-0624 0929-1006 0929-1006
2024 1230-0101 0210-0217 0404-0406 0501-0505 0608-0610 0915-0917 1001-1007
2025 0101-0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008 1001-1008
2026 0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007`;
const FIRST_YEAR = 2008;
/** Length of a line, of its year, of a span and of a month or day. */
const LINE = 75;
const YEAR = 5;
const SPAN = 10;
const TWO = 2;

/** First and last day of a holiday of this year; null where it is not known. */
export function holidayOf(feast: Feast, year: number): [CalendarDay, CalendarDay] | null {
  const at = (year - FIRST_YEAR) * LINE + YEAR + FEASTS.indexOf(feast) * SPAN;
  if (year < FIRST_YEAR || at >= YEARS.length) return null;
  const number = (from: number) => Number(YEARS.slice(from, from + TWO));
  const [month, day] = [number(at), number(at + TWO)];
  // New Year's holiday may begin in the year before.
  const first = { year: month === 12 ? year - 1 : year, month, day };
  return [first, { year, month: number(at + YEAR), day: number(at + YEAR + TWO) }];
}
