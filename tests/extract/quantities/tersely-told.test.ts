import { describe, expect, it } from 'vitest';
import { find, judged, pick, told } from './find.ts';

describe('rows under the name of a paper', () => {
  it('are due in its year, and a month ends with its row', () => {
    const text = [
      '县水利局2025年重点工作目标责任书（摘要）',
      '1、新建泵站12座。6月底前修复渠道40公里。',
      '2、灌溉面积稳定在33万亩。',
    ].join('\n');
    expect(told(text)).toEqual(['12座 target 2025', '40公里 target 2025-06', '33万亩 target 2025']);
  });

  it('are not headed by the news that one was signed', () => {
    expect(judged('县政府与各镇签订2025年安全生产目标责任书\n全县现有煤矿12座。')).toEqual(['12座 actual']);
  });
});

describe('rows far below the sentence that leads to them', () => {
  const LEAD = '3月15日，市政府召开发布会，市商务局介绍2025年民生项目安排。';
  const ROWS = ['01 新建公园12处', '其中城区8处。', '02 “口袋书房”30个', '覆盖社区45个。', '03 补齐7个物流中心'];
  it('are planned', () => {
    expect(judged([LEAD, '发布人', '王某 副局长', ...ROWS].join('\n'))).toEqual([
      '12处 target',
      '8处 target',
      '30个 target',
      '45个 target',
      '7个 target',
    ]);
  });
  it('are told as done where it tells what came of them', () => {
    const lead = LEAD.replace('民生项目安排', '民生项目完成情况').replace('2025', '2024');
    expect(judged([lead, ...ROWS].join('\n')).every((one) => one.endsWith('actual'))).toBe(true);
  });
  it('are not those of a task spoken of above another list', () => {
    const text =
      '省里下达了春播任务。小麦面积12万亩。\n补贴怎么发？李某作了说明：\n（一）去年补了3户；\n（二）现有5户；\n（三）共8户。';
    expect(judged(text)[0]).toBe('12万亩 actual');
  });
});

describe('a year that is over', () => {
  it('is named behind the figures that open a paragraph', () => {
    expect(told('税收12亿元，增长8.4%……刚刚过去的2024年，全县交出的答卷不差。', '2025-02-11')).toEqual([
      '12亿元 actual 2024',
      '8.4% actual 2024',
    ]);
    expect(told('税收12亿元，增长8.4%——这是去年全县的成绩单。', '2025-02-11')).toEqual([
      '12亿元 actual 2024',
      '8.4% actual 2024',
    ]);
    expect(told('全县有水库12座。2024年，新建泵站3座。', '2025-02-11')[0]).toBe('12座 actual null');
  });
  it('is meant by 一年来 in the first months', () => {
    expect(told('1月8日，大会开幕。报告说，一年来，协商7次，收到提案320件。', '2025-01-09')).toEqual([
      '7次 actual 2024',
      '320件 actual 2024',
    ]);
    expect(told('他履职一年来，走访320户。', '2025-01-09')).not.toEqual(['320户 actual 2024']);
  });
});

describe('a harvest', () => {
  it('is that of the year, whatever months were told of', () => {
    const text = '前三季度，工业增长5%。\n全县秋粮面积40万亩，预计总产19万吨。';
    expect(told(text, '2024-10-27').slice(1)).toEqual(['40万亩 actual 2024', '19万吨 target 2024']);
  });
});

describe('who was there', () => {
  it('was there on the day', () => {
    expect(told('1月16日，县三届人大四次会议闭幕。应到代表218名，请假7名，实到211名。', '2025-01-17')).toEqual([
      '218名 actual 2025-01-16',
      '7名 actual 2025-01-16',
      '211名 actual 2025-01-16',
    ]);
  });
});

describe('what a rate measures', () => {
  it.each([
    ['今年目标是：工业增加值8%，固定资产投资15%。', ['growth', 'growth']],
    ['民营企业贡献了全市76%的生产总值。', ['share']],
    ['研发投入占生产总值2.6%。', ['share']],
  ])('%s', (text, measures) => {
    expect(pick(text, 'measure').flat()).toEqual(measures);
  });
});

describe('units left out in speech', () => {
  it.each([
    [
      '车展卖了6.8亿、接待观众31万人次，今年争取40万。',
      ['6.8亿 680000000 元', '31万人次 310000 人次', '40万 400000 人次'],
    ],
    ['家政从业人员4.7万，还不多。', ['4.7万 47000 人']],
    ['市财政专项由1200万加到2000万。', ['1200万 12000000 元', '2000万 20000000 元']],
    ['财政收入要过10个亿。', ['10个亿 1000000000 元']],
    ['全县有10个亿元村。', ['10个 10 个']],
  ])('%s', (text, expected) => {
    expect(find(text).map(({ quote, value, unit }) => `${quote} ${value} ${unit}`)).toEqual(expected);
  });
});

describe('a plan, what came of it, and what only stands beside', () => {
  it.each([
    [
      '2023年计划建成30所、实际34所，2024年计划38所、实际35所。',
      ['30所 target', '34所 actual', '38所 target', '35所 actual'],
    ],
    ['小区2025年改造90个，少了，但每户投入由1.2万元加到2万元。', ['90个 target', '1.2万元 actual', '2万元 target']],
    ['危房改造了3600户，还剩900户，“确保明年6月底前清零”。', ['3600户 actual', '900户 actual']],
    ['今年的任务已分解到乡镇、落到地块：造林16万亩，成活率85%以上。', ['16万亩 target', '85%以上 target']],
    ['今年夏粮再获丰收，面积153万亩、增2万亩。', ['153万亩 actual', '2万亩 actual']],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });
});
