import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARABIC, CHINESE, numeralEnd, numeralValue, scriptOf } from '../../src/language/calendar-numerals.ts';

const read = (text: string): number => numeralValue(text, 0, text.length);
const DIGITS = [...'〇一二三四五六七八九'];

/** Writes 1–99 the Chinese way; independent of the reader. */
function chinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return (tens > 1 ? DIGITS[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 ? DIGITS[ones] : '');
}

describe('numerals of dates', () => {
  it('reads every number up to 99 as it is written in words', () => {
    for (let n = 1; n <= 99; n++) expect(read(chinese(n))).toBe(n);
  });

  it('reads four digits in any script', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (n) => {
        const digits = [...String(n)].map(Number);
        expect(read(String(n))).toBe(n);
        expect(read(digits.map((d) => String.fromCharCode(0xff10 + d)).join(''))).toBe(n);
        expect(read(digits.map((d) => DIGITS[d]).join(''))).toBe(n);
      }),
    );
  });

  it.each([
    ['两千零四', 2004],
    ['二千', 2000],
    ['二零零九', 2009],
    ['零九', 9],
  ])('reads %s', (text, value) => expect(read(text)).toBe(value));

  it.each(['12345', '十十', '二十三四', '三百', '千', '两千零', '两千四', ''])('refuses %s', (text) => {
    expect(read(text)).toBe(-1);
  });

  it('ends a run where the script changes', () => {
    expect(numeralEnd('2024年', 0)).toBe(4);
    expect(numeralEnd('二十3', 0)).toBe(2);
    expect(numeralEnd('年', 0)).toBe(0);
    expect(['3', '３', '三', '个'].map((c) => scriptOf(c.charCodeAt(0)))).toEqual([ARABIC, ARABIC, CHINESE, 0]);
  });
});
