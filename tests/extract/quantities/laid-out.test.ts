import { describe, expect, it } from 'vitest';
import { judged, named, told } from './find.ts';

const inMay = (text: string, title = '') => judged(text, '2022-05-26', title);

/** Numbers that a plan lays out, and such as are there though plans are named around them. */

describe('what a plan lays out', () => {
  it.each([
    ['去年本级政府投资项目计划共安排588个。', ['588个 target']],
    ['项目582个，年度计划完成1533.7亿元。', ['582个 actual', '1533.7亿元 target']],
    ['试点企业将获得13项政策资助。', ['13项 target']],
    ['住房以建筑面积不超过70平方米的小户型为主。', ['70平方米 target']],
  ])('%s', (text, expected) => expect(inMay(text)).toEqual(expected));

  it.each([
    ['去年，全市共安排资金5亿元，支持项目30个。', ['5亿元 actual', '30个 actual']],
    ['2021年全年共安排重点项目260个。', ['260个 actual']],
    ['去年重点项目共安排260个。', ['260个 actual']],
    ['截至3月底，今年安排技改项目260个，开工250个。', ['260个 actual', '250个 actual']],
    ['项目已完成年度计划投资15亿元。', ['15亿元 actual']],
    ['试点企业已获得13项政策资助。', ['13项 actual']],
    ['去年售出的住房平均建筑面积不超过70平方米。', ['70平方米 actual']],
  ])('but %s', (text, expected) => expect(inMay(text)).toEqual(expected));
});

describe('how much of a plan is done', () => {
  it.each([
    ['新区计划投资201亿元，完成38.9%。', ['201亿元 target', '38.9% actual']],
    ['年度任务60公里，已完成52%。', ['60公里 target', '52% actual']],
  ])('%s', (text, expected) => expect(inMay(text)).toEqual(expected));

  it('but not how much is to be', () =>
    expect(inMay('新区计划投资201亿元，6月底前要完成38.9%。')).toEqual(['201亿元 target', '38.9% target']));
});

describe('who runs a programme, and the programme in a headline', () => {
  it.each([
    ['市倍增计划工作领导小组开展遴选，今年全市有521家试点企业。', ''],
    ['5月24日，全市开展动态遴选，今年全市有521家试点企业。', '千余家企业入列“倍增计划”名单'],
  ])('%s | %s', (text, title) => expect(inMay(text, title)).toEqual(['521家 actual']));

  it.each([['全市培育试点企业521家。', '《云溪市企业倍增计划》出台']])('but %s | %s', (text, title) =>
    expect(inMay(text, title)).toEqual(['521家 target']),
  );
});

describe('those that were chosen or are finished', () => {
  it.each([
    ['今年要办好实事12件。新遴选出的521家企业挂牌。', '521家 actual'],
    ['按照要求，新建的28座一体式、202户分户式设施基本完工。', '28座 actual'],
    ['按照要求，新建的28座一体式、202户分户式设施基本完工。', '202户 actual'],
  ])('%s', (text, expected) => expect(inMay(text)).toContain(expected));

  it.each([
    ['今年要办好实事12件，新建的28座设施6月底前全部完工。', '28座 target'],
    ['今年要评选出100家企业。', '100家 target'],
    ['到2025年，全市新建的5座水厂全部建成。', '5座 target'],
    ['今年将新建的8所学校先后投入使用。', '8所 target'],
    ['年内实施的36个项目6月底全部竣工。', '36个 target'],
  ])('but %s', (text, expected) => expect(inMay(text)).toContain(expected));
});

describe('what an account tells', () => {
  it.each([
    ['未来5年，占比要超过45%。根据研究院发布的《城市发展白皮书》，全市规模超千亿元。', '千亿元 actual'],
    ['今年要办好实事12件。武汉一年内就举办28场推广会。', '28场 actual'],
  ])('%s', (text, expected) => expect(inMay(text)).toContain(expected));

  it.each([
    ['根据《政府工作报告》，今年将新建公厕200座。', '200座 target'],
    ['今年年内就可建成20个站点。', '20个 target'],
    ['该村计划一年内就实现增收50万元。', '50万元 target'],
    ['确保一年内就建成示范村20个。', '20个 target'],
  ])('but %s', (text, expected) => expect(inMay(text)).toContain(expected));
});

describe('an aim for a year that is over', () => {
  it('is put forward in a plan', () =>
    expect(told('规划提出到2020年占比达40%以上，2025年占比达50%以上。', '2022-05-26')).toEqual([
      '40%以上 target 2020',
      '50%以上 target 2025',
    ]));

  it('but is a result where nothing puts it forward', () =>
    expect(told('到2020年，占比达40%以上。', '2022-05-26')).toEqual(['40%以上 actual 2020']));
});

describe('the years from one to another', () => {
  it('are shared out among as many numbers', () =>
    expect(told('2019年至2021年，基本建设投入分别为33.8亿元、43.8亿元和49.5亿元。', '2022-05-26')).toEqual([
      '33.8亿元 actual 2019',
      '43.8亿元 actual 2020',
      '49.5亿元 actual 2021',
    ]));

  it.each(['2019年至2021年，三个县财政收入分别为12亿元、13亿元、15亿元。'])('but not among places: %s', (text) =>
    expect(told(text, '2022-05-26').every((each) => each.endsWith('2019/2021'))).toBe(true),
  );

  it('but not among another number of them', () =>
    expect(told('2019年至2021年，甲县、乙县投入分别为33.8亿元、43.8亿元。', '2022-05-26')).toEqual([
      '33.8亿元 actual 2019/2021',
      '43.8亿元 actual 2019/2021',
    ]));
});

describe('names', () => {
  it('stand behind the bound of what is counted', () =>
    expect(named('新落地58个投资总额1000万美元以上外资项目。')).toContain('58个 外资项目'));

  it.each([
    ['1—4月投资增速后三名：西岭县下降13%，惠河区下降18.5%。', ['后三名 投资增速', '13% 投资增速', '18.5% 投资增速']],
    [
      '未开工项目共5个，按责任单位划分分别是：云溪市2个，吴岭市1个。',
      ['5个 未开工项目', '2个 未开工项目', '1个 未开工项目'],
    ],
    ['增幅较大的有发酵酒（增长87%）、汽车（增长35.8%）。', ['87% 发酵酒', '35.8% 汽车']],
    ['给予企业10万元—100万元资金支持。', ['10万元—100万元 资金支持']],
    ['按实际投资额度给企业5%奖励支持。', ['5% 奖励支持']],
    [
      '投资增速后三名：云溪市（不含新区）下降0.5%，石岭市下降1.3%。',
      ['后三名 投资增速', '0.5% 投资增速', '1.3% 投资增速'],
    ],
    ['市林科所测产点亩产油量达到81.06公斤。', ['81.06公斤 市林科所测产点亩产油量']],
    ['完成了200户的搬迁。', ['200户 搬迁']],
    ['耕地边铺设有一条长260米、宽2米的脱氮沟。', ['260米 长', '2米 宽']],
    ['举办文艺演出60场、公益文艺培训200堂。', ['60场 文艺演出', '200堂 公益文艺培训']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['投资增速前三名：西岭县增长13%。', ['前三名 投资增速', '13% 投资增速']],
    ['事故发生后三名工人获救。', ['三名 工人']],
    ['中奖号码后三位：256。', []],
    ['排在其后三位的县分别是甲县、乙县。', []],
    ['确保工业用电（增长8%）、居民用电（增长3%）平稳。', ['8% 工业用电', '3% 居民用电']],
    ['村口立着一个长56米的大门。', ['56米 大门']],
    ['国道301线通岭至105道班段开工。', []],
  ])('but %s', (text, expected) => expect(named(text)).toEqual(expected));
});
