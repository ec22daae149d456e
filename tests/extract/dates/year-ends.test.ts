import { describe, expect, it } from 'vitest';
import { dates } from './read.ts';

describe('how long it is until a day', () => {
  it.each([
    ['全县去年脱贫两万人。距离年底已不足8个月，还要怎么干？', '年底=2024-12-31'],
    ['离9月底还有30天。', '9月底=2024-09'],
    ['距离5月12日地震已过去十年。', '5月12日=2024-05-12'],
  ])('%s', (text, expected) => expect(dates(text).at(-1)).toBe(expected));

  it('is of the running year in the first months of it, too', () =>
    expect(dates('2019年，全县脱贫两万人。距离年底已不足8个月。', '2020-05-05').at(-1)).toContain('2020-12'));
});

describe('全年 behind a year without 年', () => {
  it.each([
    ['2023全年，顺差42794亿元。', ['2023全年=2023']],
    ['订单2023全都交了。', []],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});
