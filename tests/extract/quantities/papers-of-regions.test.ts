import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

describe('the day as of which something is counted', () => {
  it.each([
    ['截至2月底，2024年度水利资金支付率为76.2%。', ['76.2% actual 2025-02']],
    ['截至2月底，2024年度粮食产量76万吨。', ['76万吨 actual 2024']],
  ])('is behind the year that only names what is spent: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a day told of behind the number', () => {
  it.each([
    [
      '省里还将设立总规模80亿元的基金，首期规模20亿元，上半年投入运营。',
      ['80亿元 target null', '20亿元 target 2025-01/2025-06'],
    ],
    ['省里还将设立总规模80亿元的基金，首期规模20亿元，上半年形势向好。', ['80亿元 target null', '20亿元 target null']],
    [
      '今年要投入6000万元，在开发区建一座3万平方米的厂房，9月底前建成。',
      ['6000万元 target 2025', '3万平方米 target 2025-09'],
    ],
    ['今年要加快进度，建一座3万平方米的厂房，9月底前主体封顶后再装修。', ['3万平方米 target 2025']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what a work that is done is going to spare', () => {
  it('is to come, by no day', () =>
    expect(told('截至2月底，完成改造12万户，可减少散煤燃烧30万吨。')).toEqual([
      '12万户 actual 2025-02',
      '30万吨 target null',
    ]));
  it('what it can do is there', () =>
    expect(judged('截至2月底，新建学校9所，可提供学位2万个。')).toEqual(['9所 actual', '2万个 actual']));
});

describe('those towards whom a duty is', () => {
  it.each([
    ['他要求，对排查出的43处隐患点要逐一过筛，尚未整治的12处要落实措施。', '43处 actual'],
    ['他要求，对排查出的43处隐患点要逐一过筛，限期完成整治。', '43处 target'],
    ['他要求，对排查出的43处隐患点要逐一整改到位。', '43处 target'],
  ])('%s', (text, expected) => expect(judged(text)[0]).toBe(expected));
});

describe('what somebody reckons with behind what was', () => {
  it.each([
    ['“春茶卖了3.2万元，秋茶估计还能卖1.4万元。”', ['3.2万元 actual', '1.4万元 target']],
    ['“春茶卖了3.2万元，秋茶也卖了1.4万元。”', ['3.2万元 actual', '1.4万元 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what a budget sets aside this year', () => {
  it.each([
    [
      '今年，市财政安排教育支出140亿元，占财政支出的21%，同比增长5.6%。',
      ['140亿元 target', '21% target', '5.6% target'],
    ],
    [
      '去年，市财政安排教育支出140亿元，占财政支出的21%，同比增长5.6%。',
      ['140亿元 actual', '21% actual', '5.6% actual'],
    ],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('the site of a project and its first part', () => {
  it.each([
    ['项目将落户高新区，用地120亩，分两期建设，一期投资5亿元，预计今年10月开工。', ['120亩 actual', '5亿元 actual']],
    ['今年计划新增用地120亩，完成一期投资5亿元。', ['120亩 target', '5亿元 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what is chosen, done ahead or added to a list', () => {
  it.each([
    ['昨日公布拟中选结果，62种药品采购成功。', ['62种 actual']],
    ['秋粮收购即将启动，银行先期安排收购资金800亿元，保障供应。', ['800亿元 actual']],
    ['秋粮收购即将启动，预计收购800万吨。', ['800万吨 target']],
    ['市里将古树、古井等7个大类、12个小项，总计4000个项目纳入保护。', ['7个 actual', '12个 actual', '4000个 actual']],
    ['市里将新建公园7个、广场12个，总计投资4000万元。', ['7个 target', '12个 target', '4000万元 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what was outdone', () => {
  it.each([
    [
      '去年以来新建学校38所，其中今年春季学期新增学位2.1万个，超过年初确定的2万个学位目标。',
      ['38所 actual 2024', '2.1万个 actual 2025', '2万个 target 2025'],
    ],
    [
      '去年底，政府债务余额412亿元，控制在440亿元的债务限额以内。',
      ['412亿元 actual 2024-12', '440亿元 target 2024-12'],
    ],
  ])('was asked for when the result came: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('tables laid, couplets written', () => {
  it.each([
    ['七天摆了900多桌。', ['900多桌 actual']],
    ['志愿者书写春联1.2万副。', ['1.2万副 actual']],
    ['3副主任，20副省级城市，100桌椅。', []],
    ['互换规模为4.5万亿比索。', ['4.5万亿比索 actual']],
    ['到2027年产业规模突破300亿。', ['300亿 target']],
    ['快线首年进出口破10亿', ['10亿 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});
