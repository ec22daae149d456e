import { describe, expect, it } from 'vitest';
import { find, told } from './find.ts';

const periods = (text: string, published: string, title = '') =>
  find(text, title, published).map(({ period }) => period);

describe('a deadline', () => {
  it('says nothing of what has been done', () => {
    const text =
      '截至10月底，全县32件实事已完成23件。其余正在施工，预计11月底前全部完成。\n超额完成的有11件：零工驿站建设完成3个，完成率150%；托位新增420个。';
    expect(periods(text, '2025-11-06')).toEqual(Array.from({ length: 6 }, () => '2025-10'));
    expect(
      periods('截至9月底，全市改造管网186公里，其余11月底前完工。全市排查管线1200公里。', '2025-11-06').at(-1),
    ).toBe('2025-09');
  });

  it('is that of what was ordered or begun at another time', () => {
    expect(told('今年下达的42万亩建设任务明年6月底前要全部完工。', '2023-10-11')).toEqual(['42万亩 target 2024-06']);
    expect(told('今年新开工的180公里力争明年国庆节前通车。', '2023-10-11')).toEqual(['180公里 target 2024-10-01']);
    expect(told('今年下达的42万亩建设任务已完成30万亩。', '2023-10-11').at(-1)).toBe('30万亩 actual 2023');
  });

  it('before a sentence holds for all parts of it', () => {
    const stages =
      '2025年底前，建成示范点12个。\n到2027年底前，在总结经验做法基础上推开，确保东区60%的社区建成综合体；南区不低于40%；县城各建成2个。';
    expect(periods(stages, '2024-11-20', '社区养老行动方案').slice(1)).toEqual(
      Array.from({ length: 3 }, () => '2027-12'),
    );
    expect(
      periods('2025年底前，改造停车场8个；规划期内新建厕所310座。', '2024-11-20', '2024—2027年旅游规划').at(-1),
    ).toBe('2024/2027');
  });
});

describe('an aim that a result is held against', () => {
  it('is for the year of the result', () => {
    expect(told('今年上半年，登记失业率4.3%，低于4.5%的控制目标；再就业1735人。', '2021-07-21')).toEqual([
      '4.3% actual 2021-01/2021-06',
      '4.5% target 2021',
      '1735人 actual 2021-01/2021-06',
    ]);
  });

  it('may be due by an hour of the day', () => {
    expect(told('副市长要求，各地21日24时前完成63处危险区再排查，落实抢险队伍120支。', '2021-07-21')).toEqual([
      '63处 target 2021-07-21',
      '120支 target 2021-07-21',
    ]);
  });
});

describe('several items of news in one article', () => {
  it('say nothing of one another', () => {
    const items =
      '本报讯 上半年，全市就业4.8万人。\n河口水库除险 本报讯 （记者 张三）河口水库加固坝体320米。\n本报讯 镇里落实今年第一批资金860万元。';
    expect(periods(items, '2010-07-20')).toEqual(['2010-01/2010-06', null, '2010']);
  });
});

describe('a quarter before works', () => {
  it('is the time of how many have begun, and names those that began together', () => {
    expect(periods('要求元月15日前分解任务，一季度重点项目开工率达到60%。', '2013-01-13')).toEqual(['2013-01/2013-03']);
    expect(periods('今年，一季度重大项目集中开工9个，年度计划投资11亿元。', '2024-03-07').at(-1)).toBe('2024');
  });
});

describe('where a change comes from and arrives', () => {
  it('starts when it is compared with', () => {
    expect(periods('去年，与2009年相比，大棚由380座增加到1260座，合作社由21家增加到96家。', '2013-04-18')).toEqual([
      '2009',
      '2012',
      '2009',
      '2012',
    ]);
  });

  it('arrives when it says so, with a share as well', () => {
    expect(periods('入园率由2011年的48.5%提高到去年底的73.2%。', '2015-03-18')).toEqual(['2011', '2014-12']);
    expect(periods('出口增速由去年3月的9.6%提高到今年5月的12%。零件出口增速也由1.9%提高到8%。', '2015-06-18')).toEqual([
      '2014-03',
      '2015-05',
      '2014-03',
      '2015-05',
    ]);
    // So many times as much as it was then.
    expect(periods('今年，产值提高到2011年的3倍。', '2015-03-18')).toEqual(['2015']);
  });
});
