import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMERAL_STARTS, readNumeral, startsNumeral } from '../../src/language/numerals.ts';

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** Writes 0..9999 in Chinese, independent of the reader: 1005 → 一千零五. */
function writeSection(n: number): string {
  let out = '';
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      if (out) zero = true;
      continue;
    }
    if (zero) out += '零';
    zero = false;
    out += (DIGITS[digit] ?? '') + (PLACES[place] ?? '');
  }
  return out;
}

function write(n: number): string {
  const [yi, wan, rest] = [Math.floor(n / 1e8), Math.floor(n / 1e4) % 1e4, n % 1e4];
  let out = '';
  if (yi) out += `${writeSection(yi)}亿`;
  if (wan) out += `${out && wan < 1000 ? '零' : ''}${writeSection(wan)}万`;
  if (rest) out += `${out && rest < 1000 ? '零' : ''}${writeSection(rest)}`;
  return out || '零';
}

describe('readNumeral', () => {
  it.each([
    ['4500亿元', 450_000_000_000, 5],
    ['４.５％', 4.5, 3],
    ['1,250.5万', 12_505_000, 8],
    ['1.1万亿元', 1.1e12, 5],
    ['4.15亿', 415_000_000, 5],
    ['三百二十户', 320, 4],
    ['一百零五', 105, 4],
    ['一万二千亿', 1.2e12, 5],
    ['3千5百万', 35_000_000, 5],
    ['三万五', 35_000, 3],
    ['三点五亿', 350_000_000, 4],
    ['十五', 15, 2],
    ['二〇二六年', 2026, 4],
  ])('%s is %d', (text, low, end) => {
    expect(readNumeral(text, 0)).toMatchObject({ low, end });
  });

  it('keeps 余 and 多, ranges of neighbours, vague and bare numerals apart', () => {
    expect(readNumeral('430多万元', 0)).toMatchObject({ low: 4_300_000, more: true });
    expect(readNumeral('三四十人', 0)).toMatchObject({ low: 30, high: 40 });
    expect(readNumeral('十几台', 0)).toMatchObject({ vague: true });
    expect(readNumeral('数百家', 0)).toMatchObject({ vague: true });
    expect(readNumeral('万亿元', 0)).toMatchObject({ bare: true, low: 1e12 });
  });

  it('is no numeral where none begins', () => {
    expect(readNumeral('项目', 0)).toBeNull();
    expect(readNumeral('', 0)).toBeNull();
  });

  it('scales without rounding: every decimal in 亿 is the double nearest to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const literal = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(readNumeral(`${literal}亿`, 0)?.low).toBe(Number(`${literal}e8`));
      }),
    );
  });

  it('reads what an independent writer wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => {
        const text = write(n);
        expect(readNumeral(text, 0)).toMatchObject({ low: n, end: text.length });
      }),
      { numRuns: 5000 },
    );
  });

  it('reads western digits with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        expect(readNumeral(n.toLocaleString('en-US'), 0)?.low).toBe(n);
        expect(readNumeral(String(n), 0)?.low).toBe(n);
      }),
    );
  });

  it('never throws and always moves on', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0１9,，.．一二两零〇十百千万亿几数余多半点 元') }), (text) => {
        for (let at = 0; at < text.length; at++) {
          const numeral = readNumeral(text, at);
          if (numeral) expect(numeral.end).toBeGreaterThan(at);
        }
      }),
    );
  });
});

describe('NUMERAL_STARTS', () => {
  it('has every character with which a numeral may begin, and no other', () => {
    const starts = Array.from({ length: 65_536 }, (_, code) => code).filter(startsNumeral);
    expect(new Set(NUMERAL_STARTS)).toEqual(new Set(starts.map((code) => String.fromCharCode(code))));
  });
});
