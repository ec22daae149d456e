import { describe, expect, it } from 'vitest';
import { find, judged } from './find.ts';

const RULES = '即日起，我市阶段性提高住房公积金贷款额度。\n';

describe('facts beside plans', () => {
  it.each([
    [
      '（一）预算执行审计情况。12个项目年初预算安排1.36亿元，当年未支出；建成后管护不到位，涉及面积1.2万亩。',
      ['12个 actual', '1.36亿元 actual', '1.2万亩 actual'],
    ],
    ['审计发现的问题：要求年底前整改126项。', ['126项 target']],
    ['参与率已达96.5%，但仍有3成家长希望把服务延长到7点。', ['96.5% actual', '3成 actual']],
    ['据调查显示，62%的居民认为物业费偏高，还有两成希望取消。', ['62% actual', '两成 actual']],
    ['今年要有三成居民装上电梯。', ['三成 target']],
    ['要抓好建设，一季度开工的286个项目要在6月底前完成投资50%以上。', ['286个 actual', '50%以上 target']],
    ['要抓好建设，尚未开工的45个项目6月底前全部开工。', ['45个 target']],
    ['要抓好田间管理，一类苗、二类苗占比达到92%，比常年高3个百分点。', ['92% actual', '3个百分点 actual']],
    ['会议强调，全市37座大型水库、863座小型水库要落实责任人，4月10日前完成排查。', ['37座 actual', '863座 actual']],
    ['会议强调，全市37座水库要完成除险加固。', ['37座 target']],
    ['要力争一类苗占比达到92%，比常年高3个百分点。', ['92% target']],
  ])('%s', (text, expected) => {
    expect(judged(text).slice(0, expected.length)).toEqual(expected);
  });
});

describe('plans that nothing beside them tells', () => {
  it.each([
    [
      '2025年，全市检察机关将聚焦办好每一个案件，做好五个方面工作。一是坚持政治引领。二是护航发展，对涉企案件办理时限压缩30%以上。',
      ['30%以上 target'],
    ],
    ['2024年，全市检察机关做好了五个方面工作。一是护航发展，对涉企案件办理时限压缩30%以上。', ['30%以上 actual']],
    [
      '今年，要突出抓好“十大攻坚”。\n——项目攻坚。安排市级重点项目1200个、总投资8600亿元。',
      ['1200个 target', '8600亿元 target'],
    ],
    ['昨天，全市集中开工项目120个、总投资860亿元。', ['120个 actual', '860亿元 actual']],
    [
      '归集住房公积金68.6亿元。全年计划归集120亿元、放贷80亿元。',
      ['68.6亿元 actual', '120亿元 target', '80亿元 target'],
    ],
    [
      `${RULES}单缴存职工家庭最高贷款额度由50万元提高至70万元；二孩、三孩家庭分别上浮10万元、20万元。`,
      ['50万元 actual', '70万元 target', '10万元 target', '20万元 target'],
    ],
    [`${RULES}高层次人才可申请贷款额度放宽到最高限额的4倍。`, ['4倍 target']],
    ['去年全市贷款额度增长到上年的4倍。', ['4倍 actual']],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });
});

describe('what a number is held against', () => {
  it.each([
    ['到2035年，经济总量比2020年翻一番以上。', '比2020年'],
    ['外贸进出口总值860亿元，比去年同期（下同）增长8.6%。', '比去年同期'],
    ['通关时间较2017年分别压缩82.5%、96.7%。', '较2017年'],
    ['企业物流价格比全国平均低20%。', '比全国平均'],
  ])('%s', (text, base) => {
    expect(find(text).at(-1)?.base).toBe(base);
  });
});

it('counts computing power in P', () => {
  expect(find('到2027年，算力总规模达到5000P。').map(({ quote, unit }) => [quote, unit])).toEqual([['5000P', 'P']]);
  expect(find('视频清晰度达到4K，P2P平台清零，停车位标志1P。')).toEqual([]);
});
