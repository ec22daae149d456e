import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedNumber, readTypedPeriod } from '../../../src/summary/corrections/typed.ts';
import { formatNumber } from '../../../src/ui/format/value.ts';
import { numbersIn } from '../../../src/ui/words.tsx';

test.each([
  ['300亿', 30_000_000_000],
  ['1.1万亿', 1_100_000_000_000],
  ['1,200', 1200],
  ['１３', 13],
  ['4.35万', 43_500],
  ['6-6.5', [6, 6.5]],
  ['6–6.5', [6, 6.5]],
  ['2万至3万', [20_000, 30_000]],
  ['7-6', null],
  ['1-2-3', null],
  ['-5', null],
  ['很多', null],
  ['300亿元', null],
  ['', null],
])('the number %s is %j', (typed, value) => {
  expect(readTypedNumber(typed)).toEqual(value);
});

test.each([
  ['2027', '2027'],
  ['2027年', '2027'],
  ['2027-06', '2027-06'],
  ['2027年6月', '2027-06'],
  ['2027年6月30日', '2027-06-30'],
  ['2027/6/30', '2027-06-30'],
  ['2021/2025', '2021/2025'],
  ['2021-01/2021-06', '2021-01/2021-06'],
  ['2021年至2025年', '2021/2025'],
  ['２０２７', '2027'],
  [' ', null],
  ['2025/2021', undefined],
  ['2027-13', undefined],
  ['2027-02-30', undefined],
  ['27年', undefined],
  ['不久', undefined],
])('the period %s is %j', (typed, period) => {
  expect(readTypedPeriod(typed)).toBe(period);
});

const chinese = numbersIn('zh-CN');

test('a number that a form shows is read as it was', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999_999_999 }),
    fc.integer({ min: 0, max: 99_999_999 }).map((hundredths) => Number(`${hundredths}e-2`)),
  );
  fc.assert(fc.property(value, (each) => readTypedNumber(formatNumber(each, chinese)) === each));
});
