import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const read = (text: string, title = '') =>
  find(text, title, '2024-01-08').map(({ quote, indicator, status, period }) =>
    [quote, indicator, status, period].join(' '),
  );

describe('a line that is only a number', () => {
  it('is what the sentence below tells of it', () => {
    expect(read('6556亿元\n2023年，全市生产总值6556亿元，增长6%。')).toEqual([
      '6556亿元 生产总值 actual 2023',
      '6556亿元 生产总值 actual 2023',
      '6% 生产总值 actual 2023',
    ]);
    expect(read('+9%\n今年，工业增加值力争增长9%以上。\n300万+\n全年接待游客力争突破300万人次。')[0]).toBe(
      '9% 工业增加值 target 2024',
    );
  });

  it('leaves nothing behind for the next', () => {
    expect(
      read('6556亿元\n全年生产总值6556亿元。\n1206个\n全年实施重点项目1206个，完成投资28亿元。', '数读2023：这一年'),
    ).toEqual([
      '6556亿元 生产总值 actual 2023',
      '6556亿元 生产总值 actual 2023',
      '1206个 重点项目 actual 2023',
      '1206个 重点项目 actual 2023',
      '28亿元 完成投资 actual 2023',
    ]);
  });

  it('is not one with words of its own', () => {
    expect(read('全年产值6556亿元\n2023年，全市生产总值6556亿元。')[0]).toBe('6556亿元 产值 actual 2023');
  });

  it('may have a picture before it, and below it what it is', () => {
    expect(
      read('📈 453亿元\n全年GDP，同比增长6%\n🏭 217家\n规上工业企业总数。利润总额18亿元', '数读2023丨一组数字'),
    ).toEqual([
      '453亿元 GDP actual 2023',
      '6% GDP actual 2023',
      '217家 规上工业企业总数 actual 2023',
      '18亿元 利润总额 actual 2023',
    ]);
  });

  it('is of nothing where nothing below says what it is', () => {
    expect(find('产值9亿元。\n60万千瓦\n1号机组去年12月并网').map(({ indicator }) => indicator)).toEqual([
      '产值',
      null,
    ]);
  });

  it('is of the year that the heading in brackets names', () => {
    const post = (heading: string) => `${heading}\n一季度改造小区9个，全年30个`;
    expect(find(post('【2024，定个小目标】'), '数读2023丨一组数字', '2024-02-08').map(({ period }) => period)).toEqual([
      '2024-01/2024-03',
      '2024',
    ]);
    expect(read(post('【民生篇】'), '数读2023丨一组数字')[0]).toBe('9个 小区 actual 2023-01/2023-03');
  });
});
