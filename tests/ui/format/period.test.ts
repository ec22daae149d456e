import { describe, expect, it } from 'vitest';
import { formatPeriod, formatPublished } from '../../../src/ui/format/period.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');

describe('formatPeriod', () => {
  it.each([
    ['2018', '2018年', '2018'],
    ['2018-04', '2018年4月', 'Apr 2018'],
    ['2018-04-17', '2018年4月17日', '17 Apr 2018'],
    ['2020-02-29', '2020年2月29日', '29 Feb 2020'],
    ['XXXX-04-17', '4月17日', '17 Apr'],
    ['XXXX-02-29', '2月29日', '29 Feb'],
    ['XXXX-04', '4月', 'Apr'],
    ['XXXX', '年份不明', 'year unknown'],
    ['2018-01/2018-03', '2018年一季度', 'Q1 2018'],
    ['2018-10/2018-12', '2018年四季度', 'Q4 2018'],
    ['2018-01/2018-06', '2018年上半年', 'H1 2018'],
    ['2018-07/2018-12', '2018年下半年', 'H2 2018'],
    ['2018-01/2018-08', '2018年1月—8月', 'Jan – Aug 2018'],
    ['2018-04-18/2018-04-22', '2018年4月18日—22日', '18 – 22 Apr 2018'],
    ['2018-04-28/2018-05-03', '2018年4月28日—5月3日', '28 Apr – 3 May 2018'],
    ['2018-12-28/2019-01-03', '2018年12月28日—2019年1月3日', '28 Dec 2018 – 3 Jan 2019'],
    ['2021/2025', '2021年—2025年', '2021 – 2025'],
  ])('%s', (edtf, chinese, english) => {
    const spaces = (text: string) => text.replaceAll(/\s+/g, ' ');
    expect(formatPeriod(edtf, zh)).toBe(chinese);
    expect(spaces(formatPeriod(edtf, en))).toBe(english);
  });

  it.each(['', 'soon', '2018-', '2025/2021', '2018/soon'])('gives back what is no period: %j', (edtf) => {
    expect(formatPeriod(edtf, zh)).toBe(edtf);
  });
});

describe('formatPublished', () => {
  it('keeps the minute where there is one', () => {
    expect(formatPublished('2018-05-15T10:51', zh)).toBe('2018年5月15日 10:51');
    expect(formatPublished('2018-05-15', en)).toBe('15 May 2018');
  });
});
