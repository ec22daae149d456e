import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../src/extract/dates/dates.ts';
import { articleOf } from '../article.ts';
import { find, told } from './find.ts';

const inMay = (text: string) => told(text, '2024-05-17');

describe('the year that runs beside one to come', () => {
  it.each([
    ['主体已经封顶，计划2025年9月开诊。老年助餐点全年拟建100个，目前建成64个。', '100个 target 2024'],
    ['2025年6月底前消除直排；9条河道，年内整治5条，明年完成4条。', '5条 target 2024'],
  ])('%s', (text, expected) => expect(inMay(text)).toContain(expected));

  it('but not where nothing speaks of now', () =>
    expect(inMay('2025年6月底前开工50%，全年完成投资8亿元。')).toContain('8亿元 target 2025'));
});

it('the year before is that before the one told of in the paragraph', () =>
  expect(told('2023年，全市产值9亿元。投资占比由上年的36.2%提高到39.8%。', '2025-02-01')).toEqual([
    '9亿元 actual 2023',
    '36.2% actual 2022',
    '39.8% actual 2023',
  ]));

describe('a year within the name of an event', () => {
  it.each([
    ['今天（5月16日），2024年全国城市联合招聘专场活动在广州启动，1200多家单位参加。', ['1200多家 actual 2024-05-16']],
    ['5月16日，2024年全省投资洽谈会举行，签约项目36个。', ['36个 actual 2024-05-16']],
    ['2024年，全省博览会举办12场，签约项目36个。', ['12场 actual 2024', '36个 actual 2024']],
  ])('%s', (text, expected) => expect(inMay(text)).toEqual(expected));
});

describe('today', () => {
  const todayIn = (...lines: string[]) =>
    findPeriods({ ...articleOf(...lines), title: '', published: '2024-05-17' })
      .filter(({ quote }) => quote === '今天')
      .map(({ value }) => value);
  it('is the day of the event for those who are quoted there', () =>
    expect(todayIn('5月16日上午，集中开工活动举行。', '“去年洽谈、今天开工。”负责人说。')).toEqual(['2024-05-16']));
  it('but the day of publication for who tells it', () =>
    expect(todayIn('5月16日上午，集中开工活动举行。', '今天，天气转晴。')).toEqual(['2024-05-17']));
});

describe('by how much', () => {
  const measures = (text: string) => find(text).map(({ quote, measure, bound }) => `${quote} ${measure} ${bound}`);
  it.each([
    ['利润总额9.8亿元，同比少赚3.1亿元。', '3.1亿元 difference ='],
    ['到位资金96.4亿元，同比多到位12.7亿元。', '12.7亿元 difference ='],
    ['床位建成1420张，超额完成220张。', '220张 difference ='],
    ['平均浓度51微克/立方米，仍高于省定目标2微克/立方米。', '2微克/立方米 difference ='],
    ['研发投入占比1.42%，不及全省平均水平的七成。', '七成 share <'],
    ['测评平均得分93.6分，比一季度高2.1分。', '2.1分 difference ='],
    ['全市综合实力稳居全省前五、力争前四。', '前四 rank <='],
    ['他家有四个大棚。', '四个 level ='],
  ])('%s', (text, expected) => expect(measures(text)).toContain(expected));

  it.each([
    ['多到位资金少不了，到位资金12.7亿元。', '12.7亿元 level ='],
    ['平均浓度高于省定标准的5项。', '5项 level ='],
    ['超额完成1200万人的目标。', '1200万人 level ='],
  ])('but not in %s', (text, expected) => expect(measures(text)).toContain(expected));
});

describe('a line that heads what a year is to bring', () => {
  const inJanuary = (text: string) => told(text, '2018-01-13');
  it.each([
    ['【今年怎么干】\n新院6月启用，床位1200张。', ['1200张 target 2018-06']],
    ['今年怎么干\n【民生】\n新院6月启用，床位1200张。', ['1200张 target 2018-06']],
    [
      '【去年成绩单】\n新院6月启用，床位900张。\n【今年怎么干】\n新院6月启用，床位1200张。',
      ['900张 actual 2017-06', '1200张 target 2018-06'],
    ],
  ])('%s', (text, expected) => expect(inJanuary(text)).toEqual(expected));
});

describe('how many there are of a list of works', () => {
  const inMarch = (text: string) => told(text, '2024-03-05');
  it.each([
    [
      '今年重点项目增加到215个，总投资4000亿元，年度计划投资700亿元，其中省重点31个，比上年增加8个。',
      ['215个 actual 2024', '4000亿元 actual 2024', '700亿元 target 2024', '31个 actual 2024', '8个 actual 2024'],
    ],
    ['今年计划重点项目达到215个，其中省重点31个。', ['215个 target 2024', '31个 target 2024']],
    ['4月底前，二季度拟开工的97个项目须完成前期手续。', ['97个 target 2024-04']],
    ['二季度拟开工的97个项目须完成前期手续。', ['97个 target 2024-04/2024-06']],
  ])('%s', (text, expected) => expect(inMarch(text)).toEqual(expected));
});

it('what is still to be done is due by the day told right behind', () =>
  expect(told('去年改造小区36个，今年还有28个，10月底前完工；新建学校9所。', '2024-02-27')).toEqual([
    '36个 actual 2023',
    '28个 target 2024-10',
    '9所 target 2024',
  ]));
