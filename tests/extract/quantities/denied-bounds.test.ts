import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const bounds = (text: string) =>
  find(text).map(({ quote, status, indicator, bound }) => `${quote} ${status} ${indicator} ${bound}`);

describe('a bound that is denied', () => {
  it.each([
    ['今年安排预算9亿元，民生支出占比也不会低于80%。', '80% target 民生支出占比 >='],
    ['今年全县债务率绝不超过100%。', '100% target 债务率 <='],
    ['收费标准决不会高于每吨4元。', '4元 target 收费标准 <='],
    ['教育支出绝对不能少于8亿元。', '8亿元 target 教育支出 >='],
  ])('%s is asked for or promised', (text, expected) => expect(bounds(text)).toContain(expected));

  it.each([
    ['去年全县失业率没有超过4%。', '4% actual 失业率 <='],
    ['去年高峰期，水位从未低于26米。', '26米 actual 水位 >='],
    ['2023年，全县上线率也不低于95%。', '95% actual 上线率 >='],
    ['去年民生支出占比低于80%。', '80% actual 民生支出占比 <'],
  ])('but %s tells how it was', (text, expected) => expect(bounds(text)).toContain(expected));
});
