import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/summary/schema.ts';
import { formatBound, formatNumber, formatValue } from '../../../src/ui/format/value.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');

type Quantity = Summary['quantities'][number];
const quantity = (what: Partial<Quantity>) =>
  ({ value: 1, unit: '元', measure: 'level', bound: '=', direction: null, ...what }) as const;

describe('formatNumber', () => {
  it.each([
    [450_000_000_000, '4500亿', '450bn'],
    [12_000, '1.2万', '12,000'],
    [5_200, '5200', '5200'],
    [6.5, '6.5', '6.5'],
    [28_640_000_000, '286.4亿', '28.64bn'],
    [0, '0', '0'],
  ])('%d', (value, chinese, english) => {
    expect(formatNumber(value, zh)).toBe(chinese);
    expect(formatNumber(value, en)).toBe(english);
  });

  it('never rounds', () => {
    const scales: Record<string, number> = { 万亿: 12, 亿: 8, 万: 4 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_007_199_254_740_991 }), (value) => {
        const [, digits = '', scale = ''] = /^([\d.]+)(.*)$/.exec(formatNumber(value, zh)) ?? [];
        const [whole = '', fraction = ''] = digits.split('.');
        expect(BigInt(whole + fraction.padEnd(scale ? (scales[scale] ?? 0) : 0, '0'))).toBe(BigInt(value));
      }),
    );
  });
});

describe('formatValue', () => {
  it.each<[string, Partial<Quantity>, string, string]>([
    ['an amount', { value: 450_000_000_000 }, '4500亿元', '450bn 元'],
    ['a range', { value: [6, 6.5], unit: '%', measure: 'growth', direction: 'up' }, '+6–6.5%', '+6–6.5%'],
    ['a fall', { value: 3.3, unit: '%', measure: 'growth', direction: 'down' }, '−3.3%', '−3.3%'],
    ['a growth of unknown direction', { value: 3.3, unit: '%', measure: 'growth' }, '3.3%', '3.3%'],
    ['a share, which has no sign', { value: 62, unit: '%', measure: 'share', direction: 'up' }, '62%', '62%'],
    [
      'a difference',
      { value: 1.5, unit: '百分点', measure: 'difference', direction: 'up' },
      '+1.5百分点',
      '+1.5 百分点',
    ],
    ['a rank', { value: 3, unit: '位', measure: 'rank' }, '第3位', 'No. 3 位'],
    ['the upper ranks', { value: 60, unit: '位', measure: 'rank', bound: '<=' }, '前60位', 'top 60 位'],
  ])('%s', (_, what, chinese, english) => {
    expect(formatValue(quantity(what), zh)).toBe(chinese);
    expect(formatValue(quantity(what), en)).toBe(english);
  });
});

describe('formatBound', () => {
  it('has a sign and words for every bound that is one', () => {
    const signs = (['=', '>=', '>', '<=', '<', '~'] as const).map((bound) => formatBound(quantity({ bound }), zh));
    expect(signs.map((sign) => sign?.sign)).toEqual([undefined, '≥', '>', '≤', '<', '≈']);
    expect(new Set(signs.map((sign) => sign?.said)).size).toBe(6);
  });

  it('is silent where the words of a rank say it', () => {
    expect(formatBound(quantity({ measure: 'rank', bound: '<=' }), zh)).toBeNull();
  });
});
