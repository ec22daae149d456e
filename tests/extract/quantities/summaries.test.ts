import { describe, expect, it } from 'vitest';
import { find, judged, named, pick, told } from './find.ts';

/** Forms of the summaries of departments and counties. */

describe('digits set apart by spaces', () => {
  it.each([
    ['全省改建卫生室1 376所，培训村医12 480人。', ['1 376所 1376', '12 480人 12480']],
    ['未来五年兴建约 158 000个单位。', ['158 000个 158000']],
    ['当地有1 250 300人就业。', ['1 250 300人 1250300']],
    // Other numbers before them
    ['到2025 300个村通车。', ['300个 300']],
    ['建成泵站12 35座。', ['35座 35']],
  ])('%s', (text, expected) => expect(pick(text, 'quote', 'value').map((pair) => pair.join(' '))).toEqual(expected));
});

describe('what only looks like a plan', () => {
  it.each([
    ['上半年完成商贸业应税销售5.2亿元，固定资产投资3亿元。', ['5.2亿元 actual', '3亿元 actual']],
    ['新增托位820个，为计划的103%。新建驿站61家。', ['820个 actual', '103% actual', '61家 actual']],
    ['力争全年新增托位820个。', ['820个 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what is held against its plan', () => {
  it.each([
    [
      '一是抓好绿化。积极推进荒山造林，今年全县完成造林8.7万亩，占县下达任务5.5万亩的158%。6万人参加植树，栽树27万株。',
      ['8.7万亩 actual', '5.5万亩 target', '158% actual', '6万人 actual', '27万株 actual'],
    ],
    ['一是抓好绿化。积极推进荒山造林，全县造林8.7万亩。', ['8.7万亩 target']],
    ['今年计划造林8.7万亩，占三年任务的60%。', ['8.7万亩 target', '60% target']],
    ['安排预备费2600万元，占预算支出的1%。', ['2600万元 actual', '1% actual']],
    ['新增就业820人，完成全年目标数65.3%；培训910人。', ['820人 actual', '65.3% actual', '910人 actual']],
    ['结案率达99%，高于目标要求4个百分点；签订率达97%。', ['99% actual', '4个百分点 actual', '97% actual']],
    [
      '今年计划种植大豆21万亩，全年共完成21.6万亩，总产量达到3.4万吨，比上年增长4%。',
      ['21万亩 target', '21.6万亩 actual', '3.4万吨 actual', '4% actual'],
    ],
    ['今年计划种植大豆21万亩，共完成投资3亿元。', ['21万亩 target', '3亿元 target']],
  ])('%s', (text, expected) => expect(judged(text, '2025-11-20')).toEqual(expected));
});

describe('what is prepared for a later time', () => {
  it.each([
    [
      '一季度，油菜面积达46万亩，为全年粮油丰收打下良好基础。茶园面积12万亩。',
      ['46万亩 actual 2025-01/2025-03', '12万亩 actual 2025-01/2025-03'],
    ],
    ['一季度，油菜面积达46万亩。去年全年茶园面积12万亩。', ['46万亩 actual 2025-01/2025-03', '12万亩 actual 2024']],
  ])('%s', (text, expected) => expect(told(text, '2025-04-20')).toEqual(expected));
});

describe('rates and herds', () => {
  it.each([
    ['肉羊出栏下降3.2%，奶牛存栏增长4%。', ['3.2% 肉羊出栏', '4% 奶牛存栏']],
    ['全县完成造林2万亩、森林抚育3万亩。', ['2万亩 造林', '3万亩 森林抚育']],
    ['全市发放创业贷款10亿元，完成全年指标任务的96%。', ['10亿元 创业贷款', '96% 创业贷款']],
    ['造林120万亩，占任务100万亩的120%。', ['120万亩 造林', '100万亩 造林', '120% 造林']],
    ['大豆面积3.4万亩，增率7.1%。', ['3.4万亩 大豆面积', '7.1% 大豆面积增率']],
    ['一季度，全市当季零售额31亿元。', ['31亿元 当季零售额']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
  it('a rate of change is growth', () => {
    expect(find('大豆总产3.4万吨，减幅3.7%。').map(({ measure }) => measure)).toEqual(['level', 'growth']);
  });
});

describe('works by their stage, lands by their kind', () => {
  it.each([
    ['全市41个续建项目进展顺利，9个新开工项目中，3个已封顶。', ['41个 续建项目', '9个 新开工项目']],
    ['该县3家企业新建厂房。', ['3家 企业']],
    ['改造高标准农田3.4万亩，补充耕地800亩。', ['3.4万亩 高标准农田', '800亩 补充耕地']],
    ['创建农业标准化基地2000亩、水产园区1000亩。', ['2000亩 农业标准化基地', '1000亩 水产园区']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expect.arrayContaining(expected)));
});
