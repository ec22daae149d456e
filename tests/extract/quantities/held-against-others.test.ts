import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const named = (text: string) => find(text).map(({ quote, indicator, base }) => `${quote} ${indicator} ${base}`);

describe('what a measure is held against', () => {
  it.each([
    ['全区研发投入强度为3.1%，与先进高新区相比还有2个百分点的差距。', '2个百分点 研发投入强度 与先进高新区相比'],
    ['城镇化率为61%，同全省平均水平相比还低5个百分点。', '5个百分点 城镇化率 同全省平均水平相比'],
    // 相比 without what opens it.
    ['城镇化率为61%，相比上年提高1.2个百分点。', '1.2个百分点 城镇化率 相比上年'],
  ])('%s', (text, expected) => {
    expect(named(text).at(-1)).toBe(expected);
  });
});
