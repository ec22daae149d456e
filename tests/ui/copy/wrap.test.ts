import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/ui/copy/wrap.ts';

/** Han characters and full marks are two wide, the others one. */
const measure = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0);
const lines = (text: string, width: number) => wrap(text, width, measure);

describe('lines', () => {
  it.each([
    ['地区生产总值力争突破', 8, ['地区生产', '总值力争', '突破']],
    // No closing mark begins a line, no opening one ends it.
    ['生产总值，再上台阶', 8, ['生产总', '值，再上', '台阶']],
    ['水网《规划》公布', 6, ['水网', '《规', '划》公', '布']],
    // Numbers and words stay whole where they fit.
    ['增长12.5%以上', 8, ['增长', '12.5%以', '上']],
    ['of the plan', 6, ['of the', 'plan']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['', 8, []],
    ['  前后空白  ', 20, ['前后空白']],
  ])('%s', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('lose nothing and are no wider than they may be', () => {
    const text = fc
      .array(fc.constantFrom('水', '网', '，', '“', '”', '《', '》', 'ab', '12.5%', ' ', '—'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (words, width) => {
        const made = lines(words, width);
        for (const line of made) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(made.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      }),
    );
  });
});
