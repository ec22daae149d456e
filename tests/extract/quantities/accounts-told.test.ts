import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const read = (text: string, title = '清河见闻', published = '2024-04-17') =>
  find(text, title, published).map(({ quote, status, period }) => `${quote} ${status} ${period}`);

describe('a year that is over opens a paragraph of a report', () => {
  const told = (text: string) => read(text, '2026年澜川省政府工作报告', '2026-02-10').map((one) => one.split(' ')[1]);

  it('what was striven for then was won', () => {
    expect(
      told('刚刚过去的2025年，我们迎难而上。争取国家建设任务162项。开展促销活动2.9万场次，投资增长2.7%。'),
    ).toEqual(['actual', 'actual', 'actual']);
  });
  it('the year that runs is planned in it all the same', () => {
    expect(told('过去的2025年，完成投资29亿元。今年，要争取资金30亿元。')).toEqual(['actual', 'target']);
  });
});

describe('who reports on how things stand', () => {
  it.each([
    [
      '副县长通报了春耕备耕进展情况。今年全县播种面积落实382万亩，其中玉米221万亩。',
      ['382万亩 actual 2024', '221万亩 actual 2024'],
    ],
    [
      '会议通报了一季度情况，部署了下一步工作。今年全县播种382万亩，其中玉米221万亩。',
      ['382万亩 target 2024', '221万亩 target 2024'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a sum of about as much as the one planned before', () => {
  it('is what came of it where it is the same', () => {
    expect(read('全县计划播种121万亩，全年共完成121.6万亩。').map((one) => one.split(' ')[1])).toEqual([
      'target',
      'actual',
    ]);
  });
  it('is another one where it is called otherwise', () => {
    expect(
      read('今后五年的目标是：主营业务收入突破1000亿元；累计完成固定资产投资1500亿元；城镇化率达到55%。').map(
        (one) => one.split(' ')[1],
      ),
    ).toEqual(['target', 'target', 'target']);
  });
});

describe('since when something has gone on', () => {
  it.each([
    ['上半年，全市工业增速2022年以来连续10个季度居全省前5位，企业增加到3382户。', '2022'],
    ['上半年，石化行业保持了年初以来的良好趋势：实现增加值102.5亿元，增长3.7%。', '2024'],
  ])('%s says nothing of when its numbers are', (text, year) => {
    const periods = find(text, '清河见闻', '2024-07-17')
      .filter(({ unit }) => unit !== '年')
      .map(({ period }) => period);
    expect(periods).not.toContain(year);
    expect(periods.slice(-1)).toEqual(['2024-01/2024-06']);
  });
});
