import { describe, expect, it } from 'vitest';
import { find, pick } from './find.ts';

const bounds = (text: string) => find(text).map(({ quote, bound }) => `${quote} ${bound}`);

describe('bounds that the words around a number tell', () => {
  it.each([
    ['空气优良率不能降到80%以下。', '80%以下 >='],
    ['年均增速不得跌到5%以下。', '5%以下 >='],
    ['空气优良率降到80%以下。', '80%以下 <='],
    ['财政支出不突破20亿元。', '20亿元 <='],
    ['一年级每班45人封顶。', '45人 <='],
    ['下半年增速至少要跑出7%。', '7% >='],
    ['全年至少要完成投资5亿元。', '5亿元 >='],
    ['大班额占比压到5%这条线以下。', '5% <='],
    ['那年，一桶水卖到过8元。', '8元 ='],
    ['一桶水的价格过8元。', '8元 >'],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual([expected]));

  it('what is not to be fallen below has the name before it', () => {
    expect(pick('空气优良率不能降到80%以下。', 'indicator')).toEqual([['空气优良率']]);
    expect(pick('财政支出不突破20亿元。', 'indicator')).toEqual([['财政支出']]);
  });
});

describe('what kind of number it is', () => {
  it.each([
    ['规模以上工业增加值增长11.8%，比计划的16%低了不少。', ['growth', 'growth']],
    ['万元生产总值能耗下降2.1%，没有够到3.4%。', ['growth', 'growth']],
    ['设施投资增长8%，完成年度计划的46%。', ['growth', 'share']],
    ['今年安排专项资金1.2亿元，比去年加码3000万元。', ['level', 'difference']],
    ['三年内要再添绿地3.5万亩。', ['level']],
    ['绿地比去年再添3.5万亩。', ['difference']],
    ['总量摸高7000亿元。', ['level']],
  ])('%s', (text, expected) => expect(find(text).map(({ measure }) => measure)).toEqual(expected));
});
