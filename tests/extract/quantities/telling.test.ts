import { describe, expect, it } from 'vitest';
import { find, pick } from './find.ts';

/** Target or actual, in news that tell what happens: not every word of plans plans. */
const statuses = (text: string, published = '2024-06-18', title = '') =>
  find(text, title, published).map(({ status }) => status);

describe('promises are made in policies only', () => {
  const POLICY = '关于支持中小企业发展若干措施的通知';

  it.each([
    '省财政提前下达补贴资金12亿元。',
    '新车可搭载28名乘客。',
    '新增4类家电参与以旧换新，补贴范围扩大到12类。',
    '三地共建医联体115个，提供床位2.3万张。',
  ])('%s', (text) => {
    expect(statuses(text).at(-1)).toBe('actual');
  });

  it('the same words promise in a policy', () => {
    expect(statuses('对新认定的企业给予奖励20万元。', '2024-06-18', POLICY)).toEqual(['target']);
    expect(statuses('每户可申请贷款30万元。', '2024-06-18', POLICY)).toEqual(['target']);
  });
});

describe('预计', () => {
  it('speaks of what is to come, today as well, and of the day it names', () => {
    const text = '今天（6月18日），全省人员流动量预计超1200万人次，同比增长8%。';
    expect(find(text, '', '2024-06-18').map(({ status, period }) => [status, period])).toEqual([
      ['target', '2024-06-18'],
      ['target', '2024-06-18'],
    ]);
  });

  it('counts what was in a year that is over', () => {
    expect(statuses('2023年，全县预计完成产值38亿元。')).toEqual(['actual']);
  });

  it('says nothing of the next sentence', () => {
    expect(statuses('公路客流预计达到30万人次。受降雪影响，17个路段采取临时管制。')).toEqual(['target', 'actual']);
  });
});

describe('words of plans that plan nothing', () => {
  it.each([
    ['根据救灾工作需要，省物资局紧急调运帐篷3200件。', '需要 as a noun'],
    ['全省12个市水网建设规划印发实施。', 'a plan that was published'],
    ['省防指将防汛应急响应提升至二级，派出工作组14个。', '将 for 把'],
    ['会议共审议9件草案，决定将其中1件提请大会审议。', '将 for 把'],
    ['今天商圈客流近20万人，创年内新高。', 'a record of the year'],
    ['平台将秧苗投送至田块。早稻插秧面积超过100万亩。', '将 for 把, carried nowhere'],
    ['夜市将摊位增加了14个。', 'a verb with 了'],
    ['标准包括主要内容、工作要求、推广办法等6个方面。', 'a plan in a list'],
    ['可再生能源发展规划等340项法律法规出台。', 'a plan in a list'],
    ['规划的39个物流中心已全部建成。', 'what was planned and is done'],
    ['早稻插秧完成，占应收面积的90%以上。', '应收 is a word'],
    ['贷款增长7.8%，与预期目标基本相符。其中，余额为25亿元。', 'numbers before the plan'],
    ['52%的受访者认为经济将继续恶化。', 'what people think will come'],
    ['1530万人需要救援。', 'a need'],
    ['会议应出席代表287人。', '应出席 is a word'],
    ['救援队对3个区域的目标实施了打击。', 'a thing shot at'],
    ['企业已超过4000家。', '企业 and 已'],
    ['牢记“为民造福是奋斗目标”的嘱托，已走访140户。', 'a plan in quotes'],
  ])('%s', (text) => {
    expect(new Set(statuses(text))).toEqual(new Set(['actual']));
  });

  it.each(['今年需要新建水闸14座。', '建设规划提出，培育企业14家。', '全县将选派干部14名。', '年内新建水闸14座。'])(
    'the same words plan: %s',
    (text) => {
      expect(statuses(text)).toEqual(['target']);
    },
  );

  it('a deadline with a number of its own leaves the number before it alone', () => {
    expect(statuses('自来水普及率提升至94%，到2030年达到96%。')).toEqual(['actual', 'target']);
    expect(statuses('新建水厂4座，2026年底前完工。')).toEqual(['target']);
  });
});

describe('a digest of several items', () => {
  const items = [
    '三部门出台举措促进青年就业',
    '三部门近日印发《就业计划（2023—2025年）》，到2025年底前，新增岗位300个。',
    '交易会在北港开幕',
    '本届交易会征集企业需求1606项，同比增长12%。',
  ].join('\n');

  it('a headline says nothing of the next item, neither plan nor period', () => {
    expect(
      find(items, '省内简讯', '2024-06-18').map(({ status, period }) => [status, period?.slice(0, 4) ?? null]),
    ).toEqual([
      ['target', '2025'],
      ['actual', null],
      ['actual', null],
    ]);
  });

  it('in another article a heading governs what stands below it', () => {
    const text = ['2024年主要任务', '新增岗位300个。'].join('\n');
    expect(pick(text, 'status', 'period')).toEqual([['target', '2024']]);
  });
});

describe('plans beside results', () => {
  it.each([
    ['6月3日签约的项目，一期计划投资20亿元。', ['target'], 'a day that is over is an event, the plan goes on'],
    ['全年要确保新签约项目150个；已签约项目开工率不低于75%。', ['target', 'target'], 'which projects'],
    ['目标是新增托位1500个，目前完成1562个。', ['target', 'actual'], 'what came of it'],
    ['亩均税收要由目前的9万元提高到12万元。', ['actual', 'target'], '目前的 opens no result'],
    ['承诺新改建公路260公里、改造危桥31座。', ['target', 'target'], 'a list is promised as a whole'],
    ['奖励办法规定，对引荐方给予20万元奖励，单个项目最高100万元。', ['target', 'target'], 'what a policy says'],
    ['力争培育工厂150家；在北港，一个装机13万千瓦的基地正在建设。', ['target', 'actual'], 'the next place'],
    ['每个乡镇组建队伍不少于50人、储备块石300立方米以上。', ['target', 'target'], 'a requirement goes on'],
    ['暂付款还有9600万元，6月底前消化四成。', ['actual', 'target'], 'what is left'],
    ['近八成个体工商户不需要缴税。', ['actual'], '不需要'],
    ['“十五五”规划纲要的20项指标中，民生类占了7项。', ['actual', 'actual'], 'the plan as a document'],
    ['2023年完成投资5亿元，预计2024年达到8亿元。', ['actual', 'target'], '预计 and the year behind it'],
    ['2023年农村改厕任务38283座，完成38649座。', ['target', 'actual'], 'a task beside its result'],
    ['全县完成防沙治沙任务20万亩。', ['actual'], 'a task that was done'],
    ['已栽植苗木300亩，6月底完成1500亩。', ['actual', 'target'], 'the end of the running month'],
    ['主要预期目标是：财政收入增长6%，居民收入实际增长7%。', ['target', 'target'], '实际增长 is real growth'],
    [
      '完成投资15亿元，占年度计划投资的73%，超过序时进度7个百分点。',
      ['actual', 'actual', 'actual'],
      'a share of a plan',
    ],
    ['基地正在建设，建成后每年可提供电能8亿千瓦时。', ['target'], '可 beside 正在'],
  ])('%s %j: %s', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });

  it('预计 tells what was in a section that looks back', () => {
    expect(statuses('一、2023年工作回顾\n预计全县生产总值突破200亿元，增长8.8%。', '2024-01-15')).toEqual([
      'actual',
      'actual',
    ]);
    expect(statuses('二、2024年工作打算\n预计全县生产总值突破200亿元。', '2024-01-15')).toEqual(['target']);
  });

  it('现有 behind a number says which are meant', () => {
    expect(statuses('今年要拆除5个现有收费站，新建2个收费站。')).toEqual(['target', 'target']);
    expect(statuses('全市现有5个收费站。')).toEqual(['actual']);
  });

  it('days of this year that are over, and what was reached in spring, are told of', () => {
    expect(statuses('今年春节假期，全市自驾出行占比超九成。', '2024-03-05')).toEqual(['actual']);
    expect(statuses('今年口岸出入境人员突破200万人次。', '2024-03-05')).toEqual(['actual']);
    expect(statuses('今年全省组建起应急队伍73支。', '2024-03-05')).toEqual(['actual']);
    expect(statuses('今年全市新建学校9所。', '2024-03-05')).toEqual(['target']);
    expect(statuses('今年力争出入境人员突破200万人次。', '2024-03-05')).toEqual(['target']);
  });

  it('a period ahead weakens no cue, and one that touches a number is its deadline', () => {
    const text = '上半年要确保新签约项目150个；三季度末，已签约项目开工率不低于75%；全年到位资金380亿元、增长12%。';
    expect(statuses(text)).toEqual(['target', 'target', 'target', 'target']);
    expect(statuses('电梯仅装成183部，剩余17部明年一季度补齐。', '2024-12-30')).toEqual(['actual', 'target']);
  });

  it('a title that says what came of a plan', () => {
    expect(statuses('75个老旧小区改造全面完工。', '2024-12-30', '今年十件民生实事“交卷”')).toEqual(['actual']);
    expect(statuses('新增70张养老床位。', '2024-12-30', '今年市政府实事项目全面完成')).toEqual(['actual']);
    expect(statuses('75个老旧小区改造。', '2024-01-30', '今年十件民生实事')).toEqual(['target']);
  });
});

describe('what happened is no plan', () => {
  it.each([
    ['当地时间4日晚到5日，洪水侵袭南部三省，造成20多人失踪。', '2024-06-05'],
    ['从4日夜间到5日清晨，暴雨造成60余户受灾。', '2024-06-05'],
    ['4日8时到5日8时，三个站点出现暴雨，转移群众800人。', '2024-06-05'],
    ['昨晚到今天，雪灾造成60余户受灾。', '2024-06-05'],
    ['今年，财政下达资金12亿元，城乡低保补助标准再提高20元，达到每人每月480元。', '2024-10-11'],
    ['两市将携手推进一体化。两市推出首批86项通办事项，实行同标准受理。', '2024-06-05'],
    ['协会将加强引导。协会发布第一批20件典型案例。', '2024-06-05'],
    ['运动会将于8月8日举行，来自各地的选手参赛，共设320个小项。', '2024-06-05'],
  ])('%s', (text, published) => {
    expect(statuses(text, published).every((status) => status === 'actual')).toBe(true);
  });

  it.each([
    ['力争下半年到12月5日，完成改造800户。', '2024-06-05'],
    ['到6月底，完成改造800户。', '2024-06-05'],
    ['今年再脱贫800户。', '2024-10-11'],
    ['全县将加快建设，推出首批86个场景，力争年底完工。', '2024-06-05'],
    ['全市将建设文化广场，共设停车位320个。', '2024-06-05'],
  ])('but this is one: %s', (text, published) => {
    expect(statuses(text, published).at(-1)).toBe('target');
  });
});
