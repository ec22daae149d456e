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
