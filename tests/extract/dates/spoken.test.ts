import { describe, expect, it } from 'vitest';
import { dates } from './read.ts';

describe('the mark of a question', () => {
  it('is no quarter at the beginning of its line', () => {
    expect(dates(['Q1：补贴怎么申领？', 'A：网上申领。', 'Q3 逾期怎么办？'])).toEqual([]);
  });
  it('is a quarter elsewhere', () => {
    expect(dates('Q1产值增长4%。')).toEqual(['Q1=2024-01/2024-03']);
    expect(dates('产值：Q1增长4%。')).toEqual(['Q1=2024-01/2024-03']);
  });
});

describe('截至 and a bare month', () => {
  it.each([
    ['2021年巡视反馈问题共38个，截至4月底已整改31个。', '4月底=2024-04'],
    ['2022年立项52个，截至2022年10月底完工40个。', '2022年10月底=2022-10'],
    ['2021年8月开工，截至12月底完成六成。', '12月底=2021-12'],
    ['2023年下达资金2亿元，截至11月底全部拨付。', '11月底=2023-11'],
  ])('%s', (text, expected) => expect(dates(text).at(-1)).toBe(expected));
});

describe('前 behind a month', () => {
  it.each([
    ['下一步，抓紧编制年度计划，3月底前完成18个规划的报批发布工作。', '3月底=2025-03'],
    ['3月底前公布了第一批名单。', '3月底=2024-03'],
    ['名单已于3月底前公布。', '3月底=2024-03'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  it('lies in the year that was named before a colon', () => {
    const plan = '会上敲定了明年的任务：年底前，入网率由今年的61%提到75%；泵站3月底前开展一轮检修。';
    expect(dates(plan, '2023-12-20')).toEqual(['明年=2024', '年底=2024-12-31', '今年=2023', '3月底=2024-03']);
  });
});

describe('a month without a word of tense', () => {
  it('is the one that comes next, where the last such is long gone', () => {
    expect(dates('6月开学以后要再查一遍。')).toEqual(['6月=2024-06']);
    expect(dates('6月供暖以后是个难关。')).toEqual(['6月=2024-06']);
    expect(dates('9月份，用电量增长。')).toEqual(['9月份=2023-09']);
    expect(dates('6月已完工。')).toEqual(['6月=2023-06']);
    expect(dates('种下去，第二年6月开挖。')).toEqual(['6月=2023-06']);
  });
});

describe('当年底 and its like', () => {
  it.each([
    ['2021年3月泵站开工，当年底通水。', '当年底=2021-12-31'],
    ['2021年3月泵站开工，当年年底通水。', '当年年底=2021-12-31'],
    ['2021年3月，省里定下任务。底子并不好：同年末，欠账还有3亿元。', '同年末=2021-12-31'],
    ['2021年3月立项，要求当年底前开工。', '当年底=2021-12-31'],
    ['2021年3月立项，次年底通水。', '次年底=2022-12-31'],
  ])('%s', (text, expected) => expect(dates(text).at(-1)).toBe(expected));

  it.each(['当年底子薄', '当年初中毕业', '当年底层干部'])('is not in %s', (text) => expect(dates(text)).toEqual([]));
});

describe('a year of two digits, as it is spoken', () => {
  it.each([
    ['98年那会儿我刚进厂。', '98年=1998'],
    ['我是95年毕业的。', '95年=1995'],
    ['他76年参军。', '76年=1976'],
    ['87年前后，村里通了电。', '87年=1987'],
    ['９８年抗洪的时候', '９８年=1998'],
    ['九八年洪水漫过门槛。', '九八年=1998'],
    ['六三年发过一次大水。', '六三年=1963'],
    ['从九五年开始种果树。', '九五年=1995'],
    ['我93年底到的镇上。', '93年底=1993-12-31'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each([
    '奋斗95年',
    '建党95年来',
    '走过70年的历程',
    '建校90年前夕',
    '党龄60年的老人',
    '使用年限70年，到期续期',
    '产权70年',
    '七八年前的事',
    '住了五六年',
    '八九年的时间',
    '九十年那么久',
    '五千年文明',
    '这棵树98年了',
    '第95年开始',
    '租期50年起',
    '积累了95年底蕴',
    '63年初心不改',
    '走过70年春秋',
    '新中国70年那些事',
    '累计60年毕业生3万名',
  ])('is a duration in %s', (text) => expect(dates(text)).toEqual([]));
});

describe('words that only look like a date', () => {
  it.each([
    '两家单位签下年度合作清单',
    '拿下年度冠军',
    '收看《今晚快报》',
    '《昨日重现》',
    '电影《1921年》',
    '《昨天》这首歌',
  ])('%s', (text) => expect(dates(text)).toEqual([]));
  it.each([
    ['续签下年度合同', '下年度=2025'],
    ['制定下年度计划', '下年度=2025'],
    ['《今晚》播出', ''],
    ['《2024年行动方案》印发', '2024年=2024'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected ? [expected] : []));
});
