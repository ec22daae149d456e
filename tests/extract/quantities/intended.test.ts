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
        '会议同意《提升服务行动方案》。方案从四个方面提出26项任务。其中，办证时间压缩至半天，网办比例达到92%，新开通专窗18个。',
      ).slice(1),
    ).toEqual(['92% target', '18个 target']);
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
