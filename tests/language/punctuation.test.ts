import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHalfWidth, hasWideDigits, toFullWidth, toNarrowDigits } from '../../src/language/punctuation.ts';

describe('half-width marks among Chinese characters', () => {
  it.each([
    ['产值18.7亿元,增长27%;税收3亿元.', '产值18.7亿元，增长27%；税收3亿元.'],
    ['产值:15亿元,主任说:“好”!', '产值：15亿元，主任说：“好”！'],
    ['今年GDP增长6%,完成投资3亿元', '今年GDP增长6%，完成投资3亿元'],
    ['首批120,其中党员30', '首批120，其中党员30'],
  ])('%s', (text, full) => {
    expect(hasHalfWidth(text)).toBe(true);
    expect(toFullWidth(text)).toBe(full);
  });

  it.each(['总额1,250.5万元', '上午9:00开会', '比例为1:2', 'http://a.example/b?c=1,d', 'A,B,C', '全角，不变；'])(
    'stay in %s',
    (text) => {
      expect(toFullWidth(text)).toBe(text);
      expect(hasHalfWidth(text)).toBe(false);
    },
  );

  it('keep every offset', () => {
    const text = fc.string({ unit: fc.constantFrom(...'增长27%,;:?!“”（）亿a1. '), maxLength: 60 });
    fc.assert(
      fc.property(text, (one) => {
        const full = toFullWidth(one);
        expect(full.length).toBe(one.length);
        expect(hasHalfWidth(full)).toBe(false);
        for (let i = 0; i < one.length; i++) if (!',;:?!'.includes(one[i] as string)) expect(full[i]).toBe(one[i]);
      }),
    );
  });
});

describe('digits as wide as Chinese characters', () => {
  it.each([
    ['参保率９８．６％，人均１５０元', '参保率98.6%，人均150元'],
    ['截至６月底，造林１．２万亩', '截至6月底，造林1.2万亩'],
    ['１．总则', '1．总则'],
  ])('%s', (text, narrow) => {
    expect(hasWideDigits(text)).toBe(true);
    expect(toNarrowDigits(text)).toBe(narrow);
    expect(narrow.length).toBe(text.length);
  });

  it.each(['增长6.3%', '第一．总则'])('are not in %s', (text) => expect(hasWideDigits(text)).toBe(false));
});
