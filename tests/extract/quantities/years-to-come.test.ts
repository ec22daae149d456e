import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

const IN_DECEMBER = '2021-12-12';

describe('years to come', () => {
  it('今后五年 plans for all parts of its sentence, as 未来五年 does', () => {
    for (const years of ['今后五年', '未来五年', '今后一个时期'])
      expect(judged(`${years}，生产总值年均增长7%；城镇化率达到78%；新增学位9000个。`, IN_DECEMBER)).toEqual([
        '7% target',
        '78% target',
        '9000个 target',
      ]);
  });

  it('what those years end with is the time of all that follows', () => {
    expect(
      told('今后五年，生产总值年均增长7%以上，到2026年突破600亿元；城镇化率达到78%。', IN_DECEMBER).slice(1),
    ).toEqual(['600亿元 target 2026', '78% target 2026']);
  });

  it('what comes once a thing is built ends with its part of the sentence', () => {
    expect(judged('项目投产后年产值达到9亿元；厂房建成3万平方米。', IN_DECEMBER)).toEqual([
      '9亿元 target',
      '3万平方米 actual',
    ]);
  });
});

describe('years that led up to now', () => {
  it.each(['五年来', '五年间', '十年间'])('%s tells of what was done, whatever the headline promises', (years) => {
    expect(judged(`${years}，全市新建图书馆21座。`, '2025-11-20', '关于印发文旅发展规划的通知')).toEqual([
      '21座 actual',
    ]);
  });
});

describe('a plan that a headline names by one of its ends', () => {
  const goals = '全市经济社会发展的主要预期目标是：生产总值增长9%。';

  it.each(['确保“十二五”开好局起好步', '奋力夺取“十二五”规划良好开局', '“十二五”开门红'])(
    '%s leaves the year as it is',
    (title) => {
      expect(told(`今年是关键一年。${goals}`, '2011-01-07', title)).toEqual(['9% target 2011']);
    },
  );

  it('else its years are those of the goals', () => {
    expect(told('主要预期目标是：生产总值年均增长9%。', '2011-01-07', '临河市“十二五”规划发布')).toEqual([
      '9% target 2011/2015',
    ]);
  });

  it('one that was carried out is told of', () => {
    const title = '“高质量完成‘十四五’规划”系列新闻发布会举行';
    expect(judged('公共文化服务方面，全市新建图书馆21座。', '2025-12-04', title)).toEqual(['21座 actual']);
  });
});
