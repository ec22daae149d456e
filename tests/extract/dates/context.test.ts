import { describe, expect, it } from 'vitest';
import { cues, dates } from './read.ts';

describe('the year of a bare month and day', () => {
  it.each([
    ['4月17日，举行签约仪式。', '4月17日=2024-04-17'],
    ['12月3日，举行签约仪式。', '12月3日=2023-12-03'],
    ['会议定于7月5日召开。', '7月5日=2024-07-05'],
    ['6月30日前，全部拨付到位。', '6月30日=2024-06-30'],
    ['各镇要在3月1日前上报。', '3月1日=2025-03-01'],
    ['工程将于1月8日开工。', '1月8日=2025-01-08'],
    ['截至10月底，完成八成。', '10月底=2023-10'],
    ['到10月底，完成八成。', '10月底=2023-10'],
    ['10月底前，完成八成。', '10月底=2024-10'],
    ['4月份，用电量增长。', '4月份=2024-04'],
    ['9月份，用电量增长。', '9月份=2023-09'],
    ['6月1日 报名系统开放', '6月1日=2024-06-01'],
    ['2月29日，大桥合龙。', '2月29日=2024-02-29'],
    ['美方11日称将加税。', '11日=2024-05-11'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  it('lies ahead before 要, and in a policy', () => {
    expect(dates('去年底攒下41万元，十二月底要过60万元。')).toEqual(['去年底=2023-12-31', '十二月底=2024-12']);
    expect(dates('去年底攒下41万元，十二月底达到60万元。')[1]).toBe('十二月底=2023-12');
    const vouchers = '发放消费券，其中6月2000万元、8月2500万元。';
    expect(dates(vouchers, '2024-05-16', '关于促进消费若干措施的通知')).toEqual(['6月=2024-06', '8月=2024-08']);
    expect(dates(vouchers, '2024-04-16')).toEqual(['6月=2023-06', '8月=2023-08']);
  });

  it('is no month in 首次月背采样', () => {
    expect(dates('今年实现首次月背采样。')).toEqual(['今年=2024']);
  });

  it('goes back to a leap year for 29 February', () => {
    expect(dates('2月29日，大桥合龙。', '2023-06-01')).toEqual(['2月29日=2020-02-29']);
    expect(dates('2月30日', '2023-06-01')).toEqual(['2月30日=null']);
  });

  it('takes a year that the sentence named, not one that it compares with', () => {
    expect(dates('2021年开局良好，3月投产两条线。')).toEqual(['2021年=2021', '3月=2021-03']);
    expect(dates('比2021年增长一倍，3月投产两条线。')).toEqual(['2021年=2021', '3月=2024-03']);
  });

  it('steps into the next year where the sentence tells of a winter', () => {
    const winter = '2022年12月23日用电达到峰值，1月12日回落。';
    expect(dates(winter)).toEqual(['2022年12月23日=2022-12-23', '1月12日=2023-01-12']);
    expect(dates('2023年12月3日封顶，一季度投入9亿元。', '2023-12-20')[1]).toBe('一季度=2023-01/2023-03');
  });

  it('goes on from a date told before, in order only', () => {
    expect(dates('1984年5月，他进厂。10月，他当上班长。')).toEqual(['1984年5月=1984-05', '10月=1984-10']);
    expect(dates('扭转了2023年10月以来的颓势。4月，产量回升。')).toEqual(['2023年10月=2023-10', '4月=2024-04']);
  });
});

describe('quarters and halves', () => {
  it.each([
    ['2024-12-20', '一季度将集中开工', '一季度=2025-01/2025-03'],
    ['2024-01-18', '三季度增长了4%', '三季度=2023-07/2023-09'],
    ['2024-05-16', '三季度建成', '三季度=2024-07/2024-09'],
    ['2024-01-18', '前11个月进出口增长', '前11个月=2023-01/2023-11'],
    ['2024-07-18', '上半年计划实施的项目', '上半年=2024-01/2024-06'],
    ['2024-05-16', '到年底', '年底=2024-12-31'],
  ])('published %s: %s', (published, text, expected) => expect(dates(text, published)).toEqual([expected]));

  it('take the year of the numbered heading above, until the next chapter', () => {
    const article = ['一、2022年工作回顾', '上半年稳住了盘子。', '二、几点体会', '上半年开局平稳。'];
    expect(dates(article)).toEqual(['2022年=2022', '上半年=2022-01/2022-06', '上半年=2024-01/2024-06']);
  });

  it('take the year in the title where nothing else says', () => {
    expect(dates(['1.二期工程三季度通水。'], '2024-01-18', '2024年实事清单')).toContain('三季度=2024-07/2024-09');
  });
});

describe('a day alone', () => {
  it('takes the month named in its sentence or just before', () => {
    expect(dates('3月2日开工，18日封顶。')).toEqual(['3月2日=2024-03-02', '18日=2024-03-18']);
    expect(dates(['4月8日至9日，专家组来访。', '9日下午，召开座谈会。'])).toEqual([
      '4月8日至9日=2024-04-08/2024-04-09',
      '9日=2024-04-09',
    ]);
  });

  it('is the latest such day otherwise, or the next one ahead', () => {
    expect(dates('20日，论坛开幕。')).toEqual(['20日=2024-04-20']);
    expect(dates('论坛将于20日开幕。')).toEqual(['20日=2024-05-20']);
    expect(dates('31日，论坛开幕。')).toEqual(['31日=2024-03-31']);
    expect(dates('4月增长一成。14日，论坛开幕。')).toEqual(['4月=2024-04', '14日=2024-05-14']);
  });

  it('finds no month in a span of months', () => {
    expect(dates('1—4月增长一成。14日当天签约。')).toEqual(['1—4月=2024-01/2024-04', '14日=2024-05-14']);
  });
});

describe('datelines', () => {
  it.each([
    ['本报5月15日讯 今天上午，大桥通车。', '5月15日=2024-05-15', '今天=2024-05-15'],
    [
      '新华社某市12月31日电（记者 甲乙）昨天，大桥通车。今年进展顺利。',
      '12月31日=2023-12-31',
      '昨天=2023-12-30',
      '今年=2023',
    ],
    ['本报讯 5月10日，大桥通车。昨日气温回升。', '5月10日=2024-05-10', '昨日=2024-05-15'],
    ['5月2日电力供应平稳。今天也平稳。', '5月2日=2024-05-02', '今天=2024-05-16'],
  ])('%s', (text, ...expected) => expect(dates(text)).toEqual(expected));

  it('hold for the paragraphs that follow', () => {
    expect(dates(['本报5月14日讯 大桥通车。', '昨日，记者赶到现场。'])).toEqual([
      '5月14日=2024-05-14',
      '昨日=2024-05-13',
    ]);
  });
});

describe('without a day of publication', () => {
  it.each([
    ['4月17日，签约。', '4月17日=XXXX-04-17'],
    ['9月份投产。', '9月份=XXXX-09'],
    ['今年增长。', '今年=null'],
    ['昨天召开。', '昨天=null'],
    ['4月18日至22日考察。', '4月18日至22日=null'],
    ['2021年动工，6月封顶。', '2021年=2021', '6月=2021-06'],
  ])('%s', (text, ...expected) => expect(dates(text, null)).toEqual(expected));
});

describe('what is no date but gives numbers their period', () => {
  const soft = (text: string, published?: string) =>
    cues(text, published).map(({ quote, value, kind, role }) => [quote, value, kind, role]);

  it.each([
    ['2022年投资大增，全年完成六成。', ['2022年', '2022', 'date', null], ['全年', '2022', 'soft', null]],
    ['比上年增长', ['上年', '2023', 'soft', 'base']],
    ['较去年同期多收', ['去年同期', null, 'soft', 'base']],
    ['每年培训', ['每年', null, 'soft', null]],
    ['三年内建成', ['三年内', null, 'soft', null]],
    ['今冬明春抓好防火', ['今冬明春', null, 'soft', null]],
    ['是五年前的两倍', ['五年前', '2019', 'soft', 'base']],
    ['同年当选', ['同年', '2024', 'soft', null]],
    ['第十五个五年规划', ['第十五个五年规划', '2026/2030', 'soft', null]],
  ])('%s', (text, ...expected) => expect(soft(text)).toEqual(expected));

  it('puts 全年 into the year before where January looks back', () => {
    expect(soft('全年完成了任务', '2024-01-20')).toEqual([['全年', '2023', 'soft', null]]);
    expect(soft('全年将完成任务', '2024-01-20')).toEqual([['全年', '2024', 'soft', null]]);
  });

  it('makes a date of a soft year with its month', () => {
    expect(soft('1998年3月入学，同年9月参军')[1]).toEqual(['同年9月', '1998-09', 'date', null]);
  });

  it('takes 这一年 for a date only where no year was named', () => {
    expect(soft('这一年，变化很大')).toEqual([['这一年', '2024', 'date', null]]);
    expect(soft('1985年建厂。这一年，变化很大')[1]).toEqual(['这一年', '1985', 'soft', null]);
  });
});

describe('what a number is compared with', () => {
  const role = (text: string) => cues(text)[0]?.role;

  it.each([
    '比2020年提高三成',
    '较2020年下降8%',
    '增速高于去年',
    '与2020年相比多了',
    '与2020年同期持平',
    '在2018年基础上翻一番',
    '是2020年的2.4倍',
    '为2017年底的3.2倍',
    '由2016年的41%升到57%',
    '从2016年的不足30家发展到90家',
    '超过了全省2019年水平',
  ])('%s', (text) => expect(role(text)).toBe('base'));

  it.each(['到2020年达到三成', '2020年的2.4亿元投资', '从2016年起每年5%', '由2016年成立的公司', '在2018年完成'])(
    'but not in %s',
    (text) => expect(role(text)).toBeNull(),
  );
});

it('tells what was filled in from what was stated', () => {
  expect(cues('2023年4月17日、4月18日、今年、去年9月、一季度').map(({ implied }) => implied)).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
});

const valuesOf = (text: string) => dates(text).map((found) => found.split('=')[1]);

describe('the dates of a life', () => {
  it('are none that the news falls into', () => {
    expect(valuesOf('何川，1971年9月生，1993年7月参加工作。11月29日召开的会议决定任命。')).toEqual([
      '1971-09',
      '1993-07',
      '2023-11-29',
    ]);
  });

  it('unlike other years named before', () => {
    expect(valuesOf('1993年7月建成投产。11月29日召开庆祝大会。').at(-1)).toBe('1993-11-29');
  });
});

describe('a row of days to come', () => {
  it('goes on into the year', () => {
    expect(valuesOf('第一轮：5月28日，投放300万元。第二轮：9月28日，投放500万元。')).toEqual([
      '2024-05-28',
      '2024-09-28',
    ]);
  });

  it('not from a day that is over, nor back', () => {
    expect(valuesOf('4月8日开工。9月28日投产。').at(-1)).toBe('2023-09-28');
    expect(valuesOf('第一轮：5月28日。上一次：3月8日。').at(-1)).toBe('2024-03-08');
  });
});

describe('a part of a sentence behind a semicolon', () => {
  it.each([
    ['到2030年占比升至25%；库点已经到位，6月15日前收购；年内投用52套。', ['2030年=2030', '6月15日=2024-06-15']],
    ['到2030年，占比升至25%；6月15日前报送方案。', ['2030年=2030', '6月15日=2030-06-15']],
    ['快线明年3月通车；环湖路目前完成六成，10月底前通车。', ['明年3月=2025-03', '10月底=2024-10']],
    ['快线明年3月通车；环湖路10月底前通车。', ['明年3月=2025-03', '10月底=2025-10']],
    ['航站楼2026年5月前建成；一季度接待9万人次，同比增长8%。', ['2026年5月=2026-05', '一季度=2024-01/2024-03']],
    ['2026年5月前建成一期；三季度建成二期。', ['2026年5月=2026-05', '三季度=2026-07/2026-09']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('a year that says which things are meant', () => {
  it.each([
    ['8月底前2022年签约项目开工率提高到75%，年底达到88%。', ['8月底=2024-08', '2022年=2022', '年底=2024-12-31']],
    ['2022年签约项目120个，年底开工88个。', ['2022年=2022', '年底=2022-12-31']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

it('what is prepared at the end of a year is the next one’s', () => {
  expect(dates('抓紧谋划一季度“开门红”。', '2016-12-29')).toEqual(['一季度=2017-01/2017-03']);
  expect(dates('一季度实现“开门红”。', '2016-12-29')).toEqual(['一季度=2016-01/2016-03']);
});

describe('the month before', () => {
  it.each([
    ['3月末，余额较上月末上升2亿元。', ['3月末=2024-03', '上月末=2024-02']],
    ['3月，价格比上月下降0.2%。', ['3月=2024-03', '上月=2024-02']],
    ['价格比上月下降0.2%。', ['上月=2024-04']],
    ['5月的活动不多，上月有12场。', ['5月=2024-05', '上月=2024-04']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
