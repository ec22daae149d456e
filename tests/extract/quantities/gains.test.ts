import { describe, expect, it } from 'vitest';
import { named, pick } from './find.ts';

describe('how much more or less came in is of the revenue or expenditure at the head', () => {
  it.each([
    [
      '1—2月，一般公共预算收入累计完成3.2亿元，完成年初预算数8.1亿元的39.5%，比上年减收1200万元，下降3.6%。',
      '一般公共预算收入',
      5,
    ],
    ['一般公共预算支出完成9.8亿元，完成预算数25亿元的39.2%，比上年减支8600万元，下降8.1%。', '一般公共预算支出', 5],
    ['社会保险基金收入2.4亿元，为调整预算数2.3亿元的104.3%，较上年增收2100万元。', '社会保险基金收入', 4],
    ['税收收入6.2亿元，同比减收3400万元，下降5.2%。', '税收收入', 3],
  ])('%s', (text, name, numbers) =>
    expect(pick(text, 'indicator').flat()).toEqual(new Array<string>(numbers).fill(name)),
  );

  it('nor is it of the share in which the plan was told', () => {
    expect(named('支出完成22亿元，占年初预算的48%，同比增支1.2亿元，增长5.8%。').slice(2)).toEqual([
      '1.2亿元 支出',
      '5.8% 支出',
    ]);
  });

  it('also within the parts of it', () => {
    expect(
      named('其中：教育支出2.1亿元，比上年增支1300万元；科技支出3200万元，比上年减支400万元，下降11.1%。'),
    ).toEqual(['2.1亿元 教育支出', '1300万元 教育支出', '3200万元 科技支出', '400万元 科技支出', '11.1% 科技支出']);
  });

  it.each([
    ['通过竞价出让的地块，土地出让金累计增收2.6亿元。', '2.6亿元 土地出让金增收'],
    ['查补入库后，车船税共增收860万元。', '860万元 车船税增收'],
  ])('a sum that brought more: %s', (text, expected) => expect(named(text)).toEqual([expected]));

  it('but where people or a place gained, the verb says what it is', () => {
    expect(named('农户累计增收2600万元。')).toEqual(['2600万元 增收']);
  });
});

describe('by how much is a difference, also where a sum and no rate says it', () => {
  it.each([
    ['起拍价3.2亿元，成交价4.6亿元，增幅1.4亿元，增幅达43.8%。', ['level', 'level', 'difference', 'growth']],
    ['参保人数6.2万人，降幅3200人。', ['level', 'difference']],
    ['完成到位资金12.6亿元，超出计划进度目标1.3亿元。', ['level', 'difference']],
  ])('%s', (text, measures) => expect(pick(text, 'measure').flat()).toEqual(measures));
});
