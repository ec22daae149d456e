import { describe, expect, it } from 'vitest';
import { named, pick } from './find.ts';

const quotes = (text: string) => pick(text, 'quote').flat();

describe('numbers that count nothing', () => {
  it.each([
    ['五家营等3座水库基本完工。', ['3座']],
    ['七户庄、三里堡两处灌区已通水。', []],
    ['三座店水库蓄水。', []],
    ['精准招商。（下转四版）', []],
    ['（上接第2版）新建车间6间。', ['6间']],
  ])('names of places, and where the text goes on: %s', (text, expected) => expect(quotes(text)).toEqual(expected));

  it.each([
    ['全市五家营业部搬入新址。', ['五家']],
    ['这本书已印四版。', ['四版']],
    ['全县三家户营农场获奖。', ['三家']],
  ])('but not the like of them: %s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('how long it takes, and which ones', () => {
  it.each([
    ['坐大巴要4个多小时，票价86元。', ['86元']],
    ['运行时间由5个多小时缩短至2小时。', ['5个多小时', '2小时']],
    ['施工用了两个半月，建房3间。', ['3间']],
    ['3个半成品车间投产。', ['3个']],
    ['购买2.0升及以下排量乘用车的，补贴7000元。', ['7000元']],
    ['每天收奶2.5升。', ['2.5升']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('all of so many', () => {
  it.each([
    ['未消除风险的300户953人均落实了帮扶措施。', ['300户', '953人']],
    ['86户均已签约。', ['86户']],
    ['全村人均收入9530元。', ['9530元']],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('numbers that count', () => {
  it.each([
    ['人口自然增长率为2.2‰，比上年下降1.6个千分点。', [['1.6个千分点', 1.6, '千分点', 'difference']]],
    ['死亡率同比降低0.4个千分点。', [['0.4个千分点', 0.4, '千分点', 'difference']]],
  ])('thousandths: %s', (text, expected) =>
    expect(pick(text, 'quote', 'value', 'unit', 'measure').slice(-1)).toEqual(expected),
  );

  it.each([
    ['去年8月，全市一级天增加4天、二级天增加9天。', ['4天 一级天', '9天 二级天']],
    ['去年重度污染天减少3天。', ['3天 重度污染天']],
    ['会议开了3天。', []],
  ])('days, where they are what is measured: %s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['建设跨度12米、高4米的暖棚36座。', ['12米 跨度', '4米 高', '36座 暖棚']],
    ['建设跨度6米、长40米的大棚12座。', ['6米 跨度', '40米 长', '12座 大棚']],
    ['启动机床厂宿舍等三个棚户区改造。', ['三个 棚户区']],
    ['实现“产值增幅进全市前五”的目标。', ['前五 产值增幅']],
  ])('sizes in a row, a few in words, places: %s', (text, expected) => expect(named(text)).toEqual(expected));

  it('not those of a slogan, nor in ways of speaking', () => {
    expect(quotes('坚持“前五后三”的做法，抓住三个环节。')).toEqual([]);
  });
});

describe('whose part it is', () => {
  it('belongs to the name where it is that of places everywhere', () => {
    expect(named('省级投资2000万元、县（区）配套1200万元、群众自筹260万元。')).toEqual([
      '2000万元 省级投资',
      '1200万元 县（区）配套',
      '260万元 群众自筹',
    ]);
  });

  it('and what was saved is no part of the price before it', () => {
    expect(named('预算0.9亿元，中标价0.8亿元，节约0.1亿元。').at(-1)).toBe('0.1亿元 节约');
    expect(named('单位成本节约300元。')).toEqual(['300元 单位成本']);
  });
});
