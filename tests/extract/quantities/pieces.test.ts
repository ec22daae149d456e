import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const shown = (text: string) =>
  find(text).map(({ value, unit, bound }) => `${bound === '=' ? '' : bound}${value}${unit}`);

describe('units of engineering, as signs and as words', () => {
  it.each([
    ['村里新修排水渠2400延米，铺设管道1.8万延长米。', ['2400延米', '18000延长米']],
    ['教学楼总建筑面积3.6万㎡，地下车库（建筑面积4200㎡）已交付。', ['36000㎡', '4200㎡']],
    ['水库新增蓄水能力35万㎥，矿区复绿12㎢。', ['350000㎥', '12㎢']],
    ['绿化面积2300m2，储罐容积20万m3，日处理垃圾800t/d。', ['2300m2', '200000m3', '800t/d']],
    ['钢管管径80㎝，壁厚12㎜，每根重45㎏。', ['80㎝', '12㎜', '45㎏']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('a second measure word in brackets is none of the unit', () => {
  it.each([
    ['全县配备农机具580台（套），价值3.1亿元。', ['580台', '310000000元']],
    ['改造老旧设备1.3万台(套)以上。', ['>=13000台']],
    ['检查企业126家（次），查处问题34个（项）。', ['126家', '34个']],
    // A set counts as one.
    ['馆藏文物1260件（套）。', ['1260件']],
    ['建成学校12所（含分校），新增学位6400个（不含民办）。', ['12所', '6400个']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('块 is money where it is earned, paid or asked', () => {
  it.each([
    ['老人说，以前浇一遍水光柴油就要60块，现在省多了。', ['60元']],
    ['一瓶油得18块，一斤肉32块。', ['18元', '32元']],
    ['一年能挣三万多块，日子好过了。', ['>30000元']],
    ['两项加起来有两万多块，够一家人过年。', ['>20000元']],
    ['他在园区打工，一天120块。', ['120元']],
    ['一亩还能进账900多块。', ['>900元']],
    ['学费一年才500块左右。', ['~500元']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each([
    ['屋顶装了30块光伏板。', ['30块']],
    ['安装宣传牌45块、标识牌12块。', ['45块', '12块']],
    ['全镇有撂荒地28块，收回12块。', ['28块', '12块']],
    ['县里收回闲置土地12块，交给农户。', ['12块']],
    ['建成连片示范区8块，各配了技术员。', ['8块']],
  ])('and pieces elsewhere: %s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('a sum with its small change is one', () => {
  it.each([
    ['水费从每方2块4涨到三块五。', ['2.4元', '3.5元']],
    ['票价两元五角，月票12元8角5分。', ['2.5元', '12.85元']],
    ['每度电收一元五角钱。', ['1.5元']],
    ['村东三块五亩的地连成了片。', ['5亩']],
    ['定金5元，三分之一退回。', ['5元']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('a currency before a number that has no unit', () => {
  const quoted = (text: string) => find(text).map(({ quote, value, unit }) => `${quote}=${value}${unit}`);
  it.each([
    ['设备报价￥1,000，运费¥80。', ['￥1,000=1000元', '¥80=80元']],
    ['注册资本人民币5000万，其中港币300万多。', ['人民币5000万=50000000元', '港币300万多=3000000港元']],
    ['合同价US$50万，定金RMB 200。', ['US$50万=500000美元', 'RMB 200=200元']],
    [
      '出口额3.2亿新加坡元，服务费30瑞士法郎、12.5万台币。',
      ['3.2亿新加坡元=320000000新加坡元', '30瑞士法郎=30瑞士法郎', '12.5万台币=125000新台币'],
    ],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

  it.each(['欧元兑美元1.1，兑人民币8万。', '人民币7.12', '型号ARMB 200', '人民币2024年走强'])('none in %s', (text) =>
    expect(quoted(text)).toEqual([]),
  );
});

describe('text taken from print', () => {
  it.each([
    ['总投资24 .2亿元，增长2 .3%。', ['2420000000元', '2.3%']],
    // Beside other signs it is none.
    ['利率：1 .5%。', []],
  ])('has a space before the point: %s', (text, expected) => expect(shown(text)).toEqual(expected));
});
