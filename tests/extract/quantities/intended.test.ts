import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

/** What is meant to be, though no word beside the number says so. */
const SUMMER = '2025-07-08';

describe('a picture of how things are to be by then', () => {
  it('holds for the sentences behind it', () => {
    expect(told('到2027年底，布局合理的阅读服务体系更加健全。全市图书馆达到40座，每万人藏书达到1.2万册以上。')).toEqual(
      ['40座 target 2027-12', '1.2万册以上 target 2027-12'],
    );
  });

  it('below a heading that names what is and what is to be', () => {
    expect(
      told('一、现状与目标\n截至2024年底，全市共有图书馆21座。\n到2027年底，服务体系更加健全。全市图书馆达到40座。'),
    ).toEqual(['21座 actual 2024-12', '40座 target 2027-12']);
    // How a plan was carried out is told of what was.
    expect(judged('一、任务完成情况\n全市图书馆达到40座。')).toEqual(['40座 actual']);
  });

  it('one event to come says nothing of the next sentence', () => {
    expect(judged('到2027年底，园区将全面建成。园区年处理垃圾3万吨，职工300人。')).toEqual([
      '3万吨 actual',
      '300人 actual',
    ]);
  });
});

describe('what a policy gives, told to those who ask', () => {
  const TITLE = '【政策问答】看病报销那些事';
  it('in the items of a list', () => {
    expect(
      judged('◆门诊：政策范围内报销55%，年度限额由180元提高到260元。\n◆生育：定额补助1200元。', SUMMER, TITLE),
    ).toEqual(['55% target', '180元 actual', '260元 target', '1200元 target']);
    expect(judged('低保对象资助八成；监测对象资助四成。', SUMMER, TITLE)).toEqual(['八成 target', '四成 target']);
  });

  it('what was done under it is told', () => {
    expect(judged('低保对象资助八成。今年全市已资助困难群众12.4万人，支出2630万元。', SUMMER, TITLE)).toEqual([
      '八成 target',
      '12.4万人 actual',
      '2630万元 actual',
    ]);
    expect(judged('2023年，基金支出21.6亿元，比上年增长8.2%。', SUMMER, TITLE)).toEqual([
      '21.6亿元 actual',
      '8.2% actual',
    ]);
    expect(judged('住院费用政策范围内报销55%。', SUMMER, '医保基金运行平稳')).toEqual(['55% actual']);
  });
});

describe('what a meeting or an office lays down', () => {
  it('a plan that counts its tasks goes on with what they ask for', () => {
    expect(
      judged(
        '会议同意《提升服务行动方案》。方案从四个方面提出26项任务。其中，办证时间压缩至半天，网办比例达到92%，检查频次同比下降30%以上，新开通专窗18个。',
      ).slice(1),
    ).toEqual(['92% target', '30%以上 target', '18个 target']);
    // A target that was beaten is told of elsewhere.
    expect(judged('提前实现了《体育规划》中提出的2.6平方米的目标。经常锻炼的人数比例接近41%。').at(-1)).toBe(
      '41% actual',
    );
  });

  it('agreed to', () => {
    expect(judged('会议研究了第二批投资计划，同意安排资金8.6亿元，支持水利项目42个。')).toEqual([
      '8.6亿元 target',
      '42个 target',
    ]);
    expect(judged('经研究，已同意通过调剂等办法，三年内核增编制600名，今年先行招聘210名。')).toEqual([
      '600名 target',
      '210名 target',
    ]);
    expect(judged('该局已同意32家企业的申请。')).toEqual(['32家 actual']);
  });

  it('this year, behind what is demanded', () => {
    expect(
      told('会议强调，城市更新要坚持先体检后更新。今年新开工改造小区960个；到2027年，基本完成任务。', '2025-05-20'),
    ).toEqual(['960个 target 2025']);
    expect(judged('会议强调，要坚持先体检后更新。今年以来，全市新开工改造小区960个。', '2025-05-20')).toEqual([
      '960个 actual',
    ]);
    expect(judged('会议强调，要坚持先体检后更新。今年全市累计改造小区960个。', '2025-05-20')).toEqual(['960个 actual']);
  });
});

describe('the work of a year that is not over', () => {
  it('the whole of it, with a deed', () => {
    expect(judged('全年开发岗位7万个以上，募集见习岗位3万个。', SUMMER)).toEqual(['7万个以上 target', '3万个 target']);
    expect(judged('全年开发岗位7万个以上。', '2025-12-20')).toEqual(['7万个以上 actual']);
    expect(judged('夏粮产量占全年粮食产量超20%。', SUMMER)).toEqual(['20% actual']);
  });

  it('as it is planned, whatever came of it', () => {
    expect(told('全年计划改造24个小区、5120户，截至5月底已开工21个。', SUMMER)).toEqual([
      '24个 target 2025',
      '5120户 target 2025',
      '21个 actual 2025-05',
    ]);
    expect(judged('完成全年计划改造任务的80%。', SUMMER)).toEqual(['80% actual']);
    expect(judged('全年计划全部完成，投资23亿元。', '2025-12-20')).toEqual(['23亿元 actual']);
  });
});

describe('worked out beforehand', () => {
  it('what it may bring', () => {
    expect(judged('初步测算，上述调整一年可为群众减负7亿元左右，惠及500多万人次。')).toEqual([
      '7亿元左右 target',
      '500多万人次 target',
    ]);
    expect(judged('据测算，去年全市可比口径增长3.2%。')).toEqual(['3.2% actual']);
  });
});

describe('a plan told beside its result', () => {
  it.each([
    ['利用率96.1%，虽高于年度94%的管控目标，但有所回落。', ['96.1% actual', '94% target']],
    ['平均每万人6.4个，离省里定的9个还差一截。', ['6.4个 actual', '9个 target']],
    ['今年配套资金应到位5300万元，实际到位2750万元。', ['5300万元 target', '2750万元 actual']],
    ['全年下达公路建设计划186公里，已建成201公里。', ['186公里 target', '201公里 actual']],
    ['供应蔬菜62吨，已售出50吨。', ['62吨 actual', '50吨 actual']],
  ])('%s', (text, expected) => {
    expect(judged(text, '2025-12-20')).toEqual(expected);
  });
});

describe('what only looks like a plan', () => {
  it.each([
    ['着力保障民生，全县民生支出21.6亿元。', '21.6亿元 actual'],
    ['“十三五”规划项目一共是46个。', '46个 actual'],
    ['先后承担国家重点研发计划和省“揭榜挂帅”项目14项。', '14项 actual'],
    ['截至目前，应挂尽挂率100%。', '100% actual'],
    ['离保证水位只差0.48米了。', '0.48米 actual'],
    ['双方签下年度共建清单，共计24项。', '24项 actual'],
    ['到乡上要走三个多小时；头一年，人均收入只有1740元。', '1740元 actual'],
  ])('%s', (text, expected) => {
    expect(judged(text, SUMMER).at(-1)).toBe(expected);
  });

  it('words in quotes that are no policy', () => {
    expect(judged('增配法官16名。', SUMMER, '把“法律白条”兑成真金白银')).toEqual(['16名 actual']);
    expect(judged('奖励企业16家。', SUMMER, '我市推出“稳增长20条”')).toEqual(['16家 target']);
  });

  it('how it stands now, under a heading of what is to be done', () => {
    expect(judged('三、下一步打算\n目前公办园教师仅占教师总数的31%。新建学校12所。')).toEqual([
      '31% actual',
      '12所 target',
    ]);
  });

  it('what is done today', () => {
    expect(judged('到2026年底，人均面积要达到1平方米。今天，首批36所学校的操场开放，明年要超过90所。', SUMMER)).toEqual(
      ['1平方米 target', '36所 actual', '90所 target'],
    );
  });

  it('and what is to come on top of a result', () => {
    expect(judged('截至6月底，已帮扶364人；下半年再募集120万元。', SUMMER)).toEqual(['364人 actual', '120万元 target']);
    expect(judged('上半年已建30座，下半年再建12座。', '2025-12-20')).toEqual(['30座 actual', '12座 actual']);
  });
});

describe('the period', () => {
  it.each([
    ['今年前三季度，直接结算386万人次，是去年全年的1.6倍，减少垫付41亿元。', '2025-11-08', '2025-01/2025-09'],
    ['7月18日，曲线冲到了今夏最高点：2260万千瓦。', '2025-07-25', '2025-07-18'],
    ['生产总值由2015年的936亿元提高到2020年的1402亿元，年均增长7.3%；人均突破1万美元。', '2021-02-05', '2020'],
  ])('%s', (text, published, period) => {
    expect(told(text, published).at(-1)?.split(' ').at(-1)).toBe(period);
  });
});

describe('from a term on', () => {
  it('it is to be so', () => {
    expect(judged('从今年秋季学期起，将补助标准由每生每年380元提高到560元。')).toEqual([
      '380元 actual',
      '560元 target',
    ]);
    expect(judged('今年秋季学期，补助标准已由每生每年380元提高到560元。')).toEqual(['380元 actual', '560元 actual']);
  });
});
