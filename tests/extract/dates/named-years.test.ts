import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../src/extract/dates/dates.ts';
import { article, cues, dates } from './read.ts';

/** Value of the expression `word` in the last paragraph. */
const meaning = (word: string, paragraphs: string[], published: string) =>
  cues(paragraphs, published).findLast(({ quote }) => quote === word)?.value;

describe('全年 of a year that is just over', () => {
  it('is still forecast in the first weeks of the next one', () => {
    const over = '极不平凡的2012年，全县上下迎难而上。预计全年实现工业产值86亿元。';
    expect(meaning('全年', [over], '2013-01-16')).toBe('2012');
    expect(meaning('全年', [over], '2013-09-16')).toBe('2013');
  });

  it('is not what is planned', () => {
    expect(meaning('全年', ['2012年收入7亿元。力争全年突破8亿元。'], '2013-01-16')).toBe('2013');
  });

  it('is no plan under the title of a report on it', () => {
    const of = (text: string) => findPeriods(article([text], '2018-03-12', '云河县2017年工作总结')).at(-1)?.value;
    expect(of('确保全年新增就业9000人。')).toBe('2018');
    expect(of('全年新增就业9000人。')).toBe('2017');
  });
});

describe('the year of a heading', () => {
  it('is that of the half or the months that it names', () => {
    const text = ['一、2016年决算', '全年收入9亿元。', '二、2017年上半年预算执行情况', '1—6月，收入5亿元。'];
    expect(dates(text, '2017-09-04').at(-1)).toBe('1—6月=2017-01/2017-06');
  });

  it('outweighs a title that names two', () => {
    const title = '关于云河县2016年决算和2017年上半年预算执行情况的报告';
    expect(dates('1—6月，收入5亿元。', '2017-09-04', title).at(-1)).toBe('1—6月=2017-01/2017-06');
    expect(dates('1—6月，收入5亿元。', '2017-09-04', '2016年决算报告').at(-1)).toBe('1—6月=2016-01/2016-06');
  });

  it.each([['第一部分 2018年预算执行情况'], ['2018 年工作回顾'], ['2018年工作总结']])(
    '%s holds for its chapters',
    (part) => {
      const text = [part, '一、收入情况', '全年收入9亿元。', '二、主要做法', '全年支出8亿元。'];
      expect(meaning('全年', text, '2019-04-04')).toBe('2018');
      expect(meaning('全年', [...text, '第二部分 2019年工作安排', '全年新增就业3000人。'], '2019-04-04')).toBe('2019');
      // a chapter that names another year ends it
      expect(meaning('全年', [...text, '三、2019年安排', '四、保障', '全年支出8亿元。'], '2019-04-04')).toBe('2019');
    },
  );
});

describe('the end of a plan', () => {
  it.each([
    ['力争在“十二五”规划结束时突破9亿元。', '“十二五”规划结束时=2015'],
    ['到十二五期满时，突破9亿元。', '十二五期满时=2015'],
    ['“十二五”规划末，突破9亿元。', '“十二五”规划末=2015'],
    ['“十二五”规划实施以来，突破9亿元。', '“十二五”=2011/2015'],
  ])('%s', (text, expected) => expect(dates(text, '2013-03-04')).toEqual([expected]));
});

describe('the month of what is booked', () => {
  it.each([
    ['客栈已接到10月份的订单。', '10月份=2016-10'],
    ['车间订单已排到11月。', '11月=2016-11'],
    ['10月份的展销会卖出300单。', '10月份=2015-10'],
  ])('%s', (text, expected) => expect(dates(text, '2016-07-20')).toEqual([expected]));
});

describe('年末', () => {
  it.each([
    ['2015年财政收入38亿元。年末债务余额12亿元。', '2016-01-20', '2015-12'],
    ['全年收成好于预期，年末存粮充足。', '2016-01-20', '2015-12'],
    ['2015年财政收入38亿元。力争年末突破40亿元。', '2016-01-20', '2016-12'],
    ['前三季度财政收入38亿元。年末再开工15个项目。', '2016-10-20', '2016-12'],
  ])('%s', (text, published, expected) => expect(meaning('年末', [text], published)).toBe(expected));
});
