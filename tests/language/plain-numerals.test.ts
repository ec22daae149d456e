import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain, shifted } from '../../src/language/plain-numerals.ts';

describe('the commonest numerals', () => {
  it.each([
    ['4500', 4500],
    ['12.5亿', 1_250_000_000],
    ['3万', 30_000],
    ['0.07', 0.07],
    ['1.1万元', 11_000],
  ])('%s', (text, value) => {
    expect(readPlain(text, 0)?.low).toBe(value);
  });

  it.each(['1,250', '430多万', '1.1万亿', '20余', '3千', '４.５', '5.', '1.2.3', '12万5', '9007199254740993', ''])(
    'leaves %j to the reader of groups',
    (text) => {
      expect(readPlain(text, 0)).toBeNull();
    },
  );

  it('is the double nearest to the literal, whatever the digits', () => {
    const digits = fc.stringMatching(/^\d{1,9}(?:\.\d{1,6})?$/);
    fc.assert(
      fc.property(digits, fc.constantFrom('', '万', '亿'), (literal, scale) => {
        const exponent = { '': 0, 万: 4, 亿: 8 }[scale] ?? 0;
        const read = readPlain(`${literal}${scale}元`, 0);
        if (read)
          expect(read).toMatchObject({ low: Number(`${literal}e${exponent}`), end: literal.length + scale.length });
        else expect(Number(`${literal}e${exponent}`)).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
      }),
    );
  });
});

describe('moving the decimal point', () => {
  it('answers what the literal answers', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        fc.integer({ min: -6, max: 12 }),
        (value, exponent) => {
          const literal = String(value);
          fc.pre(!literal.includes('e'));
          expect(shifted(value, exponent)).toBe(Number(`${literal}e${exponent}`));
        },
      ),
    );
    expect(shifted(4.15, 8)).toBe(415_000_000);
  });
});
