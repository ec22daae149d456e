import { describe, expect, it } from 'vitest';
import { find, judged } from './find.ts';

const told = (text: string) =>
  find(text, '人才新政发布', '2024-05-28').map(({ quote, status, indicator }) => `${quote} ${status} ${indicator}`);

describe('behind the parts of a whole', () => {
  it('it is spoken of again, also in the part of the sentence that follows', () => {
    expect(told('去年建成人才公寓4000套，其中高新区2200套、临湖区1800套；8月交付1500套。').at(-1)).toBe(
      '1500套 actual 人才公寓',
    );
  });
  it('but not where the next part has a name', () => {
    expect(told('去年投资120亿元，其中工业投资50亿元；房地产投资30亿元。').at(-1)).toBe('30亿元 actual 房地产投资');
  });
});

describe('told as it is, in the midst of what is to come', () => {
  it.each([
    ['今年将开工总投资36亿元的合作区项目。', '36亿元 actual 总投资'],
    ['获奖者一次性奖励5000元（原标准为3000元）。', '3000元 actual 原标准'],
    // What is given by the old standard is given.
    ['按原标准每人补助3000元。', '3000元 target 原标准每人补助'],
  ])('%s', (text, expected) => {
    expect(told(text).at(-1)).toBe(expected);
  });
});

describe('预计 before a measure that a share is of', () => {
  const news = (text: string) => judged(text, '2024-06-11', '三夏见闻');
  it('plans nothing', () => {
    expect(news('收购小麦8万吨，完成预计收购量的58%；均价每斤1.21元。')).toEqual([
      '8万吨 actual',
      '58% actual',
      '1.21元 actual',
    ]);
    expect(news('预计收购小麦8万吨。')).toEqual(['8万吨 target']);
  });
});
