import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

/** Value and unit of each quantity of a text. */
const values = (text: string) => pick(text, 'value', 'unit');

describe('places without a unit', () => {
  it.each([
    ['港口规模保持世界第一。', [[1, '位']]],
    [
      '三项增速分列全市第二、第一、第三。',
      [
        [2, '位'],
        [1, '位'],
        [3, '位'],
      ],
    ],
    [
      '产销量都是全国第一，出口全球第二。',
      [
        [1, '位'],
        [2, '位'],
      ],
    ],
    ['增速居全省第六位。', [[6, '位']]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    '这是全国第一个试点。',
    '是世界第三大经济体。',
    '要把安全摆在第一位。',
    '全省第一批名单公布。',
    '增幅均居全省第一方阵。',
  ])('not %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('more than so many', () => {
  it.each([
    ['为上万家企业提供服务。', [[10000, '家']], '上万家'],
    ['展销图书上百万种。', [[1000000, '种']], '上百万种'],
  ])('%s', (text, expected, quote) => {
    expect(values(text)).toEqual(expected);
    expect(pick(text, 'quote', 'bound')).toEqual([[quote, '>']]);
  });

  it('迈上 is where something arrives, 成千上万 a way of speaking', () => {
    expect(pick('产值迈上千亿元台阶。', 'quote', 'bound')).toEqual([['千亿元', '=']]);
    expect(values('成千上万只候鸟飞来。')).toEqual([]);
  });
});

describe('so few in words', () => {
  it.each([
    ['目前，六个粮食主产区长势良好。', [[6, '个']]],
    ['全省已有三个开放口岸。', [[3, '个']]],
  ])('count places and works: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(['从三个方面发力。', '这三个园区都很好。', '推进五大任务、三个行动。', '四面环水，三面是山。'])(
    'not %s',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );
});

describe('a threshold before 的', () => {
  it('says which are counted', () => {
    expect(values('培育集群，年收入超1000亿元的2个，超500亿元的5个。')).toEqual([
      [2, '个'],
      [5, '个'],
    ]);
    expect(values('总投资超800亿元的79个项目开工。')).toEqual([
      [80000000000, '元'],
      [79, '个'],
    ]);
  });
});

describe('units and tenths', () => {
  it.each([
    ['新建12所以上学校。', [[12, '所']]],
    ['升起国旗200余面。', [[200, '面']]],
    ['成交量为51.05亿手。', [[5105000000, '手']]],
    ['降水偏少两至七成。', [[[20, 70], '%']]],
    [
      '占比由三成到五成。',
      [
        [30, '%'],
        [50, '%'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(['所以我们来了。', '占地3面积大。', '掌握第一手资料，两手抓。'])('no unit in %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
