import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duePeriod, firstDay, lastDay } from '../../src/summary/period.ts';

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['0096-02', '0096-02-01', '0096-02-29'],
  ['2025-06-30', '2025-06-30', '2025-06-30'],
  ['2021/2025', '2021-01-01', '2025-12-31'],
  ['2018-01/2018-03', '2018-01-01', '2018-03-31'],
  ['2018-04-18/2018-04-22', '2018-04-18', '2018-04-22'],
  ['XXXX-04-17', null, null],
  ['2025-13', null, null],
  ['', null, null],
  [null, null, null],
])('%s is %s to %s', (period, first, last) => {
  expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
});

test('the last day of a month is the day before the first of the next', () => {
  const month = fc.date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(month, (date) => {
      const next = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
      const day = new Date(`${lastDay(date.toISOString().slice(0, 7))}T00:00:00Z`);
      expect(next.getTime() - day.getTime()).toBe(86_400_000);
    }),
  );
});

test.each([
  ['2025', '2025'],
  ['2025-06-30', '2025-06-30'],
  ['2021/2025', '2025'],
  ['2023-10/2024-03', '2024-03'],
  ['2018-01/2018-03', '2018-01/2018-03'],
  ['XXXX-06-30', 'XXXX-06-30'],
])('a target of %s is due %s', (period, due) => {
  expect(duePeriod(period)).toBe(due);
});
