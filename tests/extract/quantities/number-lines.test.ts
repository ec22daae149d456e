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
});
