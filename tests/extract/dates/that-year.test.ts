import { describe, expect, it } from 'vitest';
import { dates } from './read.ts';

describe('a month of that year', () => {
  it.each([
    ['2017年3月，工作队进村。\n当年7月，合作社挂牌。', '当年7月=2017-07'],
    ['2017年3月，工作队进村。\n同年10月，首批订单交付。', '同年10月=2017-10'],
    // No year but that of the news was named.
    ['工作队今年3月进村。\n当年4月，合作社挂牌。', '当年4月=2024-04'],
  ])('%s', (text, expected) => {
    expect(dates(text, '2024-05-20').at(-1)).toBe(expected);
  });
});
