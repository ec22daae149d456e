import { expect, it } from 'vitest';
import { planYears } from '../../src/language/calendar-plans.ts';

it.each([
  [1, [1953, 1957]],
  [3, [1966, 1970]],
  [5, [1976, 1980]],
  [6, [1981, 1985]],
  [13, [2016, 2020]],
  [15, [2026, 2030]],
])('the %sth five-year plan runs over %s', (n, years) => expect(planYears(n)).toEqual(years));

it.each([0, -1, 2.5, 31])('there is no plan %s', (n) => expect(planYears(n)).toBeNull());
