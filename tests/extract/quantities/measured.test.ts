import { describe, expect, it } from 'vitest';
import { find, pick } from './find.ts';

/** What kind of number it is, and its bound, in forms that look alike. */

describe('by how much, or how much', () => {
  it.each([
    ['土地出让收入6亿元，增收1.2亿元。', ['level', 'difference']],
    ['带动农户增收3万元，户均增收2万元。', ['level', 'level']],
    ['种植黄精80亩，增收6万元。', ['level', 'level']],
    ['其中硬化路120公里、窄路面拓宽33公里。', ['level', 'level']],
    ['河道拓宽12米。', ['difference']],
    ['河道由20米拓宽到40米。', ['level', 'level']],
    ['电价上浮幅度由10%扩大到20%。', ['growth', 'growth']],
    ['河水离堤顶已经不到2米了。', ['difference']],
    ['村子距县城还有30公里。', ['level']],
    ['每单成本省下300元左右。', ['difference']],
    ['一年省下2万元。', ['level']],
  ])('%s', (text, expected) => {
    expect(pick(text, 'measure').flat()).toEqual(expected);
  });
});

describe('bounds', () => {
  it.each([
    ['缺口大约还有120公里。', '~'],
    ['缺口还有120公里。', '='],
    ['自付部分每人没超过3000元。', '<='],
    ['自付部分没有超过3000元。', '<='],
    ['最高的一笔领走了6万元。', '='],
    ['最高支付限额3万元。', '<='],
  ])('%s', (text, expected) => {
    expect(pick(text, 'bound')).toEqual([[expected]]);
  });
});

describe('more or less than is usual', () => {
  it.each([
    ['今年降水量较常年偏多1至2成，局地偏多3成以上。', ['10,20 % growth', '30 % growth']],
    ['夏季气温偏高0.5℃。', ['0.5 ℃ difference']],
    ['两至三成商户享受减免。', ['20,30 % share']],
    ['占比由3成到5成。', ['30 % share', '50 % share']],
  ])('%s', (text, expected) => {
    expect(pick(text, 'value', 'unit', 'measure').map((parts) => parts.join(' '))).toEqual(expected);
  });
});

describe('for each of what something is given', () => {
  it.each([
    ['每招用1人补贴1000元，每新增1户规上企业奖励10万元。', ['1000元', '10万元']],
    ['增幅每增加1个百分点奖励1万元。', ['1万元']],
    ['每村招用1人，共招用12人。', ['1人', '12人']],
  ])('%s', (text, expected) => expect(find(text).map(({ quote }) => quote)).toEqual(expected));
});
