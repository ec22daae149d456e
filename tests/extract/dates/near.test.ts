import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.ts';
import { articleOf } from '../article.ts';

const values = (text: string, published = '2024-05-16') =>
  findDates({ ...articleOf(text), publisher: null, published }).map(({ value }) => value);

describe('a month in which something is finished, without a word of when', () => {
  it.each([
    ['首条产线8月底通线。', '2024-08'],
    ['一期3月完工。', '2024-03'],
    ['首条产线已于8月底通线。', '2023-08'],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });
});

describe('占比 before a date compares nothing', () => {
  it('占比年底前达到90% lies ahead, 比年底 does not', () => {
    expect(values('事项占比年底前达到90%。', '2024-08-29')).toEqual(['2024-12-31']);
    expect(values('存款比年底增长3%。', '2024-08-29')).toEqual(['2023-12-31']);
  });
});

describe('a plan period inside a name in quotes', () => {
  it('is no date there', () => {
    expect(values('举行“高质量完成‘十四五’规划”系列发布会。')).toEqual([]);
    expect(values('“十四五”规划出台。')).toEqual(['2021/2025']);
  });
});

describe('宣布 before a month', () => {
  it.each([
    ['八国宣布6月日均增产原油20.6万桶。', '2024-06'],
    ['三国商定，6月日均减产5万桶。', '2024-06'],
    ['该公司宣布7月起上调运价。', '2024-07'],
    ['该公司宣布6月以来销量增长两成。', '2023-06'],
    ['该公司宣布6月销量增长两成。', '2023-06'],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });
});

describe('前年 in other words', () => {
  it.each(['保障节前年货供应。', '做好年前年后走访。', '恢复到疫前年均水平。'])('none in %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('and as a year', () => {
    expect(values('前年货运量下降。')).toEqual(['2022']);
  });
});

describe('a day without a month, so near ahead', () => {
  it.each([
    ['18日夜间至19日还有一次降雪。', ['2024-05-18', '2024-05-19']],
    ['18日上午，项目已开工。', ['2024-04-18']],
    ['21日上午，项目开工。', ['2024-04-21']],
    ['气象部门预计，21日还有一次降雨。', ['2024-05-21']],
    ['气象部门说，21日有一次降雨。', ['2024-04-21']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('a year without 年', () => {
  it.each([
    ['部里发布《2022全国环境状况公报》。', ['2022']],
    ['他读完了《2046的故事》。', []],
    ['数读2023：一组数字看全市', ['2023']],
    ['数读2023家企业', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
