import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

/** Plans whose word stands far from their numbers, and how far they go. */
const SUMMER = '2015-08-20';

describe('an aim that is set', () => {
  it.each([
    [
      'whose noun comes at the end',
      '今年县里召开了动员大会，提出每年培训农民4000人次以上，新建合作社60家，带动增收2亿元左右的工作目标。',
      ['4000人次以上 target', '60家 target', '2亿元左右 target'],
    ],
    [
      'and what has come of it',
      '镇里定下了两年新植油茶8000亩、改造低产林3000亩的目标，去年新植4200亩。',
      ['8000亩 target', '3000亩 target', '4200亩 actual'],
    ],
    ['by somebody else before', '围绕县委提出的目标，去年全镇新植油茶4200亩。', ['4200亩 actual']],
    [
      'that is none',
      '今年以来全县提出整改意见320条，办结310条，满意率达到98%。',
      ['320条 actual', '310条 actual', '98% actual'],
    ],
    [
      'for a year',
      '我们确定全年完成水利投资12.6亿元，增长8%；除险水库14座以上。',
      ['12.6亿元 target', '8% target', '14座以上 target'],
    ],
    ['of those chosen', '全市确定今年重点项目86个。', ['86个 actual']],
  ])('%s: %s', (_, text, expected) => expect(judged(text, SUMMER)).toEqual(expected));
});

describe('an outlook in brackets ends there', () => {
  it.each([
    [
      '1-7月，完成货运量1820万吨（全年预计3200万吨），同比增长4.2%；客运量960万人次（全年预计1650万人次），下降2.6%。',
      ['1820万吨 actual', '3200万吨 target', '4.2% actual', '960万人次 actual', '1650万人次 target', '2.6% actual'],
    ],
    ['计划改造农田5.2万亩（去年完成4.1万亩），新打机井86眼。', ['5.2万亩 target', '4.1万亩 actual', '86眼 target']],
  ])('%s', (text, expected) => {
    expect(judged(text, SUMMER)).toEqual(expected);
    expect(judged(`一、主要工作完成情况\n${text}`, SUMMER, '2015年工作总结')).toEqual(expected);
  });
});

describe('what was asked for stands in brackets', () => {
  it.each([
    [
      '完成植树1.6万亩（年计划1.4万亩），新增茶园860亩（目标800亩），培训农民6200人次（计划5000人次）。',
      ['1.6万亩 actual', '1.4万亩 target', '860亩 actual', '800亩 target', '6200人次 actual', '5000人次 target'],
    ],
    ['全县36座水库（含小型31座）必须在汛前完工。', ['36座 target', '31座 target']],
  ])('%s', (text, expected) =>
    expect(judged(`一、完成情况\n${text}`, SUMMER, '县农委2015年工作总结')).toEqual(expected),
  );
});

describe('a plan goes on', () => {
  it('over the sentences behind what heads it, in a summary as well', () => {
    const text =
      '2015年全县农业工作的主要任务是：计划完成投资1.8亿元，其中养殖6200万元。新增灌溉面积5600亩，改造低产田2100亩，衬砌渠道14公里。\n一、完成情况\n1-6月，完成投资8600万元，新增灌溉面积2300亩。';
    expect(judged(text, SUMMER, '县农业局2015年上半年工作总结')).toEqual([
      '1.8亿元 target',
      '6200万元 target',
      '5600亩 target',
      '2100亩 target',
      '14公里 target',
      '8600万元 actual',
      '2300亩 actual',
    ]);
  });

  it('with what it lays stress on', () => {
    const text =
      '今年该县在绿化基本完成的基础上，规划实施提质增绿工程，打造城北公园。重点完成滨河路3.2公里的绿化，栽植国槐4600株；完成步道1.6公里。';
    expect(judged(text, SUMMER)).toEqual(['3.2公里 target', '4600株 target', '1.6公里 target']);
  });

  it('no further than what is summed up beside it', () => {
    const text = '前三季度，全市开工技改项目52项；谋划2016年重点项目64项；累计引进产业项目37项，实现到位资金6.4亿元。';
    expect(judged(text, '2015-11-02').slice(-2)).toEqual(['37项 actual', '6.4亿元 actual']);
  });

  it('where a question asked for it', () => {
    const text = '记者：今年的目标任务是怎么定的？\n局长：新建公路620公里，改造危桥24座。';
    expect(judged(text, SUMMER)).toEqual(['620公里 target', '24座 target']);
  });
});

describe('tasks and what has come of them, one below the other', () => {
  it.each([
    ['今年为民实事的进展情况如下：', '进展情况：', '（一）'],
    ['各位网友：', '完成情况：', '1.'],
  ])('%s', (opening, label, mark) => {
    const text = `${opening}\n${mark}新增供热面积620万平方米，普及率达到58%。\n${label}4月底完成180万平方米，占年度计划的29%。\n${mark}更换供水管网56公里；改造二次供水设施160处。\n${label}完成管网31公里，改造设施64处。`;
    expect(judged(text, '2010-05-06')).toEqual([
      '620万平方米 target',
      '58% target',
      '180万平方米 actual',
      '29% actual',
      '56公里 target',
      '160处 target',
      '31公里 actual',
      '64处 actual',
    ]);
  });

  it('but what was done already is', () => {
    const text = '一、去年新增供热面积620万平方米。\n进展情况：完成180万平方米。';
    expect(judged(text, '2010-05-06')).toEqual(['620万平方米 actual', '180万平方米 actual']);
  });
});
