import { describe, expect, it } from 'vitest';
import { told } from '../quantities/find.ts';

/** Accounts of a year that is long over, put on the net years later: what they tell without a year is told of the one in their title. */
describe('the year of an account', () => {
  it.each([
    [
      '柳河县2006年国民经济和社会发展统计公报',
      '全年粮食产量3.2万吨，增长4.1%。',
      ['3.2万吨 actual 2006', '4.1% actual 2006'],
    ],
    ['2011年柳河县财政决算情况', '全年财政收入8.6亿元。', ['8.6亿元 actual 2011']],
    ['2008年柳河县水务局工作总结', '全年新建泵站6座。', ['6座 actual 2008']],
    ['柳河县2012年经济运行情况分析', '上半年，工业增加值5.1亿元。', ['5.1亿元 actual 2012-01/2012-06']],
    ['柳河县2006年统计公报', '年末全县有医院12家，床位860张。', ['12家 actual 2006-12', '860张 actual 2006-12']],
  ])('%s', (title, text, quantities) => {
    expect(told(text, '2014-03-11', title)).toEqual(quantities);
  });

  it('holds neither where another year is named nor for what is to come', () => {
    expect(told('2009年，全年粮食产量3.2万吨。', '2014-03-11', '柳河县2006年统计公报')).toEqual([
      '3.2万吨 actual 2009',
    ]);
    expect(told('今年将力争全年粮食产量达到3.2万吨。', '2014-03-11', '2006年柳河县工作总结')).toEqual([
      '3.2万吨 target 2014',
    ]);
  });

  it('is no year of a title that is no account', () => {
    expect(told('全年接待游客12万人次。', '2014-11-11', '2006年建成的古镇迎来新生')).toEqual(['12万人次 actual 2014']);
  });
});
