import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

const read = (text: string) => told(text, '2021-02-05', '2021年政府工作报告');

describe('aims of a year behind those of five', () => {
  it('hold for the paragraphs that follow', () => {
    expect(
      read(
        '“十四五”时期，要努力实现以下目标：地区生产总值达到1750亿元。\n今年经济社会发展的预期目标是：地区生产总值增长7.5%。\n拓展空间。年内新建厂房35万平方米。其中，标准厂房13万平方米以上，加快2万平方米项目更新。\n加大招商力度，出让产业用地8宗。',
      ).slice(1),
    ).toEqual([
      '7.5% target 2021',
      '35万平方米 target 2021',
      '13万平方米以上 target 2021',
      '2万平方米 target 2021',
      '8宗 target 2021',
    ]);
  });
  it('not so a year that one sentence names within the plan', () => {
    expect(
      read('“十四五”时期，主要目标是：地区生产总值达到1750亿元。\n建设农田20万亩。今年开工5万亩。\n要新建学校12所。'),
    ).toEqual(['1750亿元 target 2021/2025', '20万亩 target 2021/2025', '5万亩 target 2021', '12所 target 2021/2025']);
  });
});

describe('what a place has', () => {
  const planned = (text: string) => judged(text, '2024-03-05', '文物保护发布会');
  it.each([
    ['家底首先要护好。全市有文物2874处，其中国家级14处、省级67处。', ['2874处 actual', '14处 actual', '67处 actual']],
    ['到2027年，全市有公园300座，绿道500公里。', ['300座 target', '500公里 target']],
  ])('%s', (text, expected) => {
    expect(planned(text)).toEqual(expected);
  });
});
