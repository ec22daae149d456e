import { describe, expect, it } from 'vitest';
import { find, judged, named } from './find.ts';

describe('by a year that 重点 follows', () => {
  it('is when something is due', () => {
    const [quantity] = find('推进智能制造，到2026年重点培育10家供应商。');
    expect(quantity).toMatchObject({ status: 'target', period: '2026' });
  });

  it('is of a year where it is no deadline', () => {
    expect(judged('加快2024年重点项目建设，已开工10个。', '2025-03-11')).toEqual(['10个 actual']);
  });
});

describe('what somebody does day after day', () => {
  it.each([
    ['他和几名工人每天要采收1万多支菊花。', 'actual'],
    ['眼下，平均每天要发出300单快递。', 'actual'],
    ['各乡镇每天要排查隐患50处以上。', 'target'],
    ['村民们今年要种下5000亩果树。', 'target'],
  ])('%s %s', (text, status) => {
    expect(find(text).map((quantity) => quantity.status)).toEqual([status]);
  });
});

describe('a plan for land', () => {
  it('says nothing of what the work is', () => {
    expect(judged('会展中心规划总用地面积1551亩，总建筑面积约82万平方米，总投资约70亿元。')).toEqual([
      '1551亩 target',
      '82万平方米 actual',
      '70亿元 actual',
    ]);
  });

  it('speaks of what it plans to build', () => {
    expect(judged('园区规划建设厂房6座、宿舍3栋。')).toEqual(['6座 target', '3栋 target']);
  });

  it('holds for the land of a work that is joined to what is planned', () => {
    expect(judged('计划建设10万平方米的站房和占地6.3万平方米的广场。')).toEqual([
      '10万平方米 target',
      '6.3万平方米 target',
    ]);
    expect(judged('计划投资3亿元，占地300亩。')).toEqual(['3亿元 target', '300亩 actual']);
  });
});

it('a cap of loans is a target, a loan that was given is none', () => {
  expect(find('担保贷款金额最高为400万元。')).toMatchObject([{ status: 'target', bound: '<=' }]);
  expect(judged('去年发放担保贷款400万元。')).toEqual(['400万元 actual']);
});

it('standards that a list spells out are laid down', () => {
  expect(judged('拆除房屋补偿标准为：砖混结构450元/平方米、砖瓦结构380元/平方米。')).toEqual([
    '450元/平方米 target',
    '380元/平方米 target',
  ]);
  expect(judged('去年补助标准为：城市900元、农村600元。')).toEqual(['900元 actual', '600元 actual']);
});

it('a headline that tells what a paper lays down is of the kind of the paper', () => {
  const body = '培育5家以上高新技术企业。';
  expect(judged(body, '2025-03-11', '关于推进科技创新的实施意见：2030年建成创新型城市')).toEqual(['5家以上 target']);
  expect(judged('去年培育高新技术企业5家。', '2025-03-11', '某县实施方案：全面落实')).toEqual(['5家 actual']);
});

describe('names', () => {
  it.each([
    ['对牵头制定标准的，给予100万元/项奖励。', '100万元/项 奖励'],
    ['按3万元/班的标准给予补助。', '3万元/班 补助'],
    ['项目一期建设高层办公楼12栋。', '12栋 高层办公楼'],
    ['项目主要建设厂房6栋。', '6栋 厂房'],
    ['项目建设用地300亩。', '300亩 项目建设用地'],
    ['全市建成1所200张床位以上的养老机构。', '1所 养老机构'],
    ['全市建成1所床位200张以上的养老机构。', '1所 养老机构'],
  ])('%s %s', (text, expected) => {
    expect(named(text)[0]).toBe(expected);
  });

  it('are not the days around a festival', () => {
    expect(named('今年价格每天都在涨，到中秋节前几天卖到1.5元每支。')[0]).toMatch(/ 价格$/);
  });
});
