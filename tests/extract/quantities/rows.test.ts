import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

const named = (text: string) => pick(text, 'indicator').map(([name]) => name);

describe('a second row of numbers', () => {
  it.each([
    [
      '对东盟、中东和非洲分别进出口120亿元、45亿元和31亿元，同比分别增长12%、8.5%和1.1倍。',
      ['对东盟进出口', '对中东进出口', '对非洲进出口'],
    ],
    ['小麦和玉米分别收购3.2万吨和4.5万吨，分别增长5%和7%。', ['小麦', '玉米']],
    ['甲县、乙县分别完成投资12.5亿元、9.8亿元，分别增长15%、3%。', ['甲县完成投资', '乙县完成投资']],
  ])('goes on with the names of the first: %s', (text, names) => {
    expect(named(text)).toEqual([...names, ...names]);
  });

  it('is named by itself where it says of whom it is', () => {
    expect(named('对3家企业分别给予10万元、20万元贷款，对高校、医院分别给予5万元、8万元。').slice(3)).toEqual([
      '高校',
      '医院',
    ]);
  });
});

describe('why something changed names nothing', () => {
  it.each([
    ['契税和耕地占用税受市场低迷影响分别下降12%和30%，减收1.1亿元和4200万元。', ['契税', '耕地占用税']],
    ['养老保险和医疗保险由于扩面较快与去年同期相比分别增长14%和9%，增收3.2亿元和1.1亿元。', ['养老保险', '医疗保险']],
    ['高铁、公路客运在假日出行带动下分别增长35%、42%，多收1200万元和90万元。', ['高铁', '公路客运']],
  ])('%s', (text, names) => {
    expect(named(text).slice(0, 2)).toEqual(names);
    expect(named(text)[2]).toBe(names[0]);
  });

  it('with words before it only, and none where it describes what is counted', () => {
    expect(named('电网负荷因高温上升至860万千瓦。')).toEqual(['电网负荷']);
    expect(named('全县因灾倒塌房屋86间。')).toEqual(['因灾倒塌房屋']);
    expect(named('该县因洪涝而返贫的人数下降至12人。')).toEqual(['洪涝而返贫的人数']);
  });
});

describe('one head for a list of kinds', () => {
  it.each([
    ['特级、一级、二级教师岗位津贴分别为2000元、1500元、1000元。', '教师岗位津贴', ['特级', '一级', '二级']],
    ['县内一级及以下、二级医院起付线分别为200元、500元。', '医院起付线', ['县内一级及以下', '二级']],
    ['甲类、乙类、丙类门店日均客流分别为900人次、400人次、150人次。', '门店日均客流', ['甲类', '乙类', '丙类']],
    ['城镇和农村低保标准分别提高到780元和620元。', '低保标准', ['城镇', '农村']],
  ])('%s', (text, head, kinds) => {
    expect(named(text)).toEqual(kinds.map((kind) => `${kind}${head}`));
  });

  it.each([
    ['机电产品、纺织服装、农产品出口分别为45亿元、12亿元、6亿元。', ['机电产品出口', '纺织服装出口', '农产品出口']],
    ['公路、铁路旅客发送量今日预计分别为12万人次和7万人次。', ['公路旅客发送量', '铁路旅客发送量']],
    ['国有企业、民营企业分别进出口32亿元、86亿元。', ['国有企业进出口', '民营企业进出口']],
    [
      '高血压、糖尿病患者门诊用药年度支付限额分别为300元和500元。',
      ['高血压患者门诊用药年度支付限额', '糖尿病患者门诊用药年度支付限额'],
    ],
    ['工业增加值、投资、出口分别增长6%、8%、9%。', ['工业增加值', '投资', '出口']],
    ['地区生产总值、固定资产投资分别增长6%、8%。', ['地区生产总值', '固定资产投资']],
    ['GDP、外贸出口分别增长6%、8%。', ['GDP', '外贸出口']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('of whom the next clause speaks changes, what is measured does not', () => {
    expect(named('供水入户率平原地区不低于95%，山区不低于85%。')[1]).toBe('山区供水入户率');
    expect(named('亩均用工成本水田不超过300元，旱地不超过200元。')[1]).toBe('旱地亩均用工成本');
    expect(named('住院报销比例一级医院90%，二级医院80%。')[1]).toBe('二级医院住院报销比例');
    expect(named('森林覆盖率达到45%，城区绿地率达到40%。')[1]).toBe('城区绿地率');
  });
});
