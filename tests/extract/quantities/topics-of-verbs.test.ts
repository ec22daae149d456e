import { describe, expect, it } from 'vitest';
import { find, named, pick } from './find.ts';

describe('verbs without an object are of what the clause speaks of', () => {
  it.each([
    ['全市矿区搬迁共涉及2.3万人。', ['2.3万人 矿区搬迁涉及']],
    ['志愿者每年服务600人次。', ['600人次 服务']],
    ['创业担保贷款上半年发放2.1亿元，惠及320家。', ['2.1亿元 创业担保贷款', '320家 惠及企业']],
    ['去年签约的28个项目，已注册21个、开工15个。', ['28个 项目', '21个 注册项目', '15个 开工项目']],
    ['全县52座病险水库已治理31座。', ['52座 病险水库', '31座 治理病险水库']],
    ['村里打了头一眼机井。当年打了6眼。', ['6眼 机井']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('parts are told by which of them they are', () => {
  it.each([
    ['规划列出28项指标，其中约束性的有12项。', ['28项 指标', '12项 约束性指标']],
    ['报名的只有14户。', ['14户 报名']],
    ['每户可贷额度由30万元提高到40万元，单方申请的由20万元提高到25万元。', '每户可贷额度'],
    ['全县实施项目83个，年度计划投资74亿元（省级7个、28亿元；市级15个、21亿元）。', '年度计划投资'],
  ])('%s', (text, expected) =>
    expect(typeof expected === 'string' ? named(text).at(-1)?.replace(/^\S+ /, '') : named(text)).toEqual(expected),
  );

  it('names before brackets in a row', () =>
    expect(named('进度依次是东平县（97.4%）、临河区（95.3%）。')).toEqual(['97.4% 东平县', '95.3% 临河区']));
});

describe('rows of lists', () => {
  it.each([
    ['✔一级能效：按售价补20%', ['20% 一级能效补贴']],
    ['🏠厨房改造：按实际支出补15%，每户不超过1.5万元', ['15% 厨房改造补贴', '1.5万元 厨房改造每户补贴']],
    ['▷更新农机1.2万台', ['1.2万台 更新农机']],
    ['县里补200元。', ['200元 补助']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('what an item is about by its label', () =>
    expect(named('（二）水利工程。共12项，年度计划6.5亿元，完成5.8亿元。')).toEqual([
      '12项 水利工程',
      '6.5亿元 年度计划投资',
      '5.8亿元 完成投资',
    ]));
});

describe('ranks and sums', () => {
  it.each([
    ['投诉量已连续三年位居全省首位。', ['首位 投诉量']],
    ['把安全放在首位。', []],
    ['基地规模在苏北第一，销路很好。', ['第一 基地规模']],
    ['甲县、乙县位列前三，产量分别达到4万吨、3万吨。', '前三 产量'],
    ['4月10日前960名技术员到岗。', '960名 技术员'],
    ['一箱脐橙卖到90元。', ['90元 一箱脐橙']],
    ['每亩比散种多收300元。', ['300元 每亩多收']],
    ['平均每公斤按52元结算。', ['52元 每公斤价格']],
    ['从签约到开工，中间只隔12个工作日。', ['12个工作日 从签约到开工']],
  ])('%s', (text, expected) => expect(typeof expected === 'string' ? named(text)[0] : named(text)).toEqual(expected));

  it.each([
    ['生产总值增长8%，规上工业增加值9%，固定资产投资10%。', ['growth', 'growth', 'growth']],
    ['县域经济贡献了全市76%的生产总值。', ['share']],
    ['每吨比旧法少排废水11吨。', ['difference']],
    ['这栋楼高18米。', ['level']],
  ])('measures: %s', (text, expected) =>
    expect(
      find(text)
        .map(({ measure }) => measure)
        .slice(-expected.length),
    ).toEqual(expected),
  );
});

describe('numbers that are names', () => {
  it.each(['12345平台受理诉求。', '三多乡通了路。', '县四家班子领导参加。', '各单位报送两至三件。'])('%s', (text) =>
    expect(pick(text, 'quote')).toEqual([]),
  );
});
