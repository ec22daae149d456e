import { describe, expect, it } from 'vitest';
import { cues } from './read.ts';

const meaning = (text: string, published: string) =>
  cues(text, published)
    .filter(({ kind }) => kind === 'soft')
    .map(({ quote, value }) => `${quote} ${value}`);

describe('the turn of the year', () => {
  it.each([
    ['过去的一年，全县完成产值8亿元。', '2019-01-29', ['过去的一年 2018']],
    ['面对新的一年，要乘势而上。', '2019-01-29', ['新的一年 2019']],
    ['即将过去的一年，全县完成产值8亿元。', '2018-12-20', ['过去的一年 2018']],
    ['展望新的一年，任务艰巨。', '2018-12-20', ['新的一年 2019']],
    ['新一年级学生入学。', '2019-01-29', []],
    ['最新一年的数据。', '2019-01-29', []],
  ])('%s', (text, published, expected) => {
    expect(meaning(text, published)).toEqual(expected);
  });
});

describe('what is due before a feast of the moon', () => {
  it('is due on its day of that year', () => {
    expect(meaning('全县计划在春节前完成造林9000亩。', '2018-02-07')).toEqual(['春节 2018-02-15']);
    expect(meaning('2025年中秋前全部建成。', '2025-03-01')).toEqual(['中秋 2025-10-01']);
  });
});
