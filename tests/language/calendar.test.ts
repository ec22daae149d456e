import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysInMonth,
  edtf,
  firstDay,
  fromDayNumber,
  isCalendarDay,
  lastDay,
  publicationDay,
  toDayNumber,
  weekday,
} from '../../src/language/calendar.ts';

describe('calendar', () => {
  it('knows how long months are', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(daysInMonth(null, 2)).toBe(29);
    expect(daysInMonth(2023, 4)).toBe(30);
    expect(daysInMonth(2023, 13)).toBe(0);
  });

  it('numbers the days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = fromDayNumber(number);
        const utc = new Date(number * 86_400_000);
        expect([day.year, day.month, day.day]).toEqual([utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()]);
        expect(toDayNumber(day)).toBe(number);
        expect(weekday(day) % 7).toBe(utc.getUTCDay());
      }),
    );
  });

  it('steps over the ends of months and years', () => {
    expect(addDays({ year: 2024, month: 1, day: 1 }, -1)).toEqual({ year: 2023, month: 12, day: 31 });
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
    expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
    expect(addMonths(2024, 11, 14)).toEqual({ year: 2026, month: 1 });
  });

  it('gives the edges of a year, a month and a day', () => {
    expect(firstDay({ year: 2024, month: null, day: null })).toEqual({ year: 2024, month: 1, day: 1 });
    expect(lastDay({ year: 2024, month: null, day: null })).toEqual({ year: 2024, month: 12, day: 31 });
    expect(lastDay({ year: 2024, month: 2, day: null })).toEqual({ year: 2024, month: 2, day: 29 });
    expect(lastDay({ year: 2024, month: 2, day: 3 })).toEqual({ year: 2024, month: 2, day: 3 });
  });

  it.each([
    [2024, null, null, '2024'],
    [789, null, null, '0789'],
    [2024, 3, null, '2024-03'],
    [2024, 3, 9, '2024-03-09'],
    [null, 11, 20, 'XXXX-11-20'],
  ])('writes %s %s %s as %s', (year, month, day, text) => {
    expect(edtf(year, month, day)).toBe(text);
  });

  it('reads the day of publication, and only a day that exists', () => {
    expect(publicationDay('2024-05-06T07:12')).toEqual({ year: 2024, month: 5, day: 6 });
    expect(publicationDay('2024-02-30')).toBeNull();
    expect(publicationDay('yesterday')).toBeNull();
    expect(publicationDay(null)).toBeNull();
    expect(isCalendarDay(2023, 2, 29)).toBe(false);
  });
});
