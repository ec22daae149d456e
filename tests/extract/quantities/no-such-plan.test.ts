import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.ts';
import { articleOf } from '../article.ts';
import { find } from './find.ts';

const read = (text: string, published = '2022-03-12', title = '清河见闻') =>
  find(text, title, published).map(({ quote, status }) => `${quote} ${status}`);

describe('what is held against what was asked for plans nothing', () => {
  it.each([
    [
      '水质优良比例为59%，优于年度约束性指标要求2.4个百分点；劣五类为4.8%。全省52个水源地有51个达标。',
      ['59% actual', '2.4个百分点 actual', '4.8% actual', '52个 actual', '51个 actual'],
    ],
    ['约束性指标要求59%以上，全省要达到65%。', ['59%以上 target', '65% target']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a count before 计划', () => {
  it.each([
    ['其余6所计划明年秋季投用。', ['6所 target']],
    ['全市6个计划明年到期。', ['6个 actual']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what this year has and what it is to bring', () => {
  it.each([
    ['今年新增托位2400个，年底达到4.2个。', ['2400个 target', '4.2个 target']],
    ['今年新增了托位2400个，年底结算。', ['2400个 actual']],
    ['今年他种水田1350亩，比去年多了230亩。', ['1350亩 actual', '230亩 actual']],
    ['今年墒情偏旱，全市有86万亩旱田不同程度缺墒。', ['86万亩 actual']],
    ['今年实施的线路全长10.9公里，需完成投资6.7亿元。', ['10.9公里 actual', '6.7亿元 target']],
    ['今年新建全长10.9公里的线路。', ['10.9公里 target']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('below a line that says what comes into force', () => {
  it('a digest lists what is laid down', () => {
    const lines = '🔸 贷款最高额度：60万元→80万元\n🔸 租房提取：每月提高300元，达到1500元';
    expect(read(`【公积金】3月20日起执行\n${lines}`)).toEqual([
      '60万元 actual',
      '80万元 target',
      '300元 target',
      '1500元 target',
    ]);
    expect(read(`【公积金】去年办理情况\n${lines}`)[1]).toBe('80万元 actual');
  });
});

describe('times that date nothing told of', () => {
  const dates = (text: string) =>
    findDates({ ...articleOf(text), published: '2022-11-20' }).map(({ quote, value }) => `${quote} ${value}`);
  it('since when something is a record', () => {
    expect(dates('今年遭遇1961年以来最重的旱情，8月至10月降雨量仅58毫米。')).toEqual([
      '今年 2022',
      '1961年 1961',
      '8月至10月 2022-08/2022-10',
    ]);
    expect(dates('1961年以来，村里变化很大，8月建起水库。').at(-1)).toBe('8月 1961-08');
  });
  it('so many quarters in a row', () => {
    expect(dates('对连续两季度排名靠后的镇进行约谈。')).toEqual([]);
    expect(dates('二季度排名靠后。')).toHaveLength(1);
  });
});
