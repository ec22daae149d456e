import Nzh from 'nzh';
import { describe, expect, it } from 'vitest';
import { mismatches } from '../../scripts/lib/numerals/written.ts';
import { readNumeral } from '../../src/language/numerals.ts';

describe('readNumeral on what an independent writer wrote', () => {
  it('reads 100,000 values in every form', () => {
    // The whole million is read by `npm run numerals`.
    expect(mismatches(Nzh.cn, 100_000, 11)).toEqual([]);
  });

  it.each([
    ['叁佰贰拾万元整', 3_200_000, 5],
    ['壹亿零伍仟', 100_005_000, 5],
    ['柒仟捌佰玖拾点伍', 7890.5, 8],
    ['拾万', 100_000, 2],
  ])('reads the financial %s', (text, low, end) => {
    expect(readNumeral(text, 0)).toMatchObject({ low, end });
  });

  it.each(['陆家嘴', '伍某', '陆上', '肆意', '叁'])('takes %s for no numeral', (text) => {
    expect(readNumeral(text, 0)).toBeNull();
  });
});
