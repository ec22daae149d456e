import { describe, expect, it } from 'vitest';
import { find, judged, named, told } from './find.ts';

describe('a report on a budget and the next one', () => {
  const TITLE = '关于云岭县2023年财政预算执行情况和2024年财政预算草案的报告';
  it('tells results of the one year, aims of the other', () => {
    const text = [
      '受县政府委托，我向大会书面报告全县2023年财政预算执行情况和2024年财政预算草案，请予审议。',
      '财政总收入10.9亿元，增长3.6%。',
      '（1）教育支出5亿元；',
      '二、2024年预算草案',
      '财政总收入预期11.5亿元。',
    ].join('\n');
    expect(told(text, '2024-05-12', TITLE)).toEqual([
      '10.9亿元 actual 2023',
      '3.6% actual 2023',
      '5亿元 actual 2023',
      '11.5亿元 target 2024',
    ]);
  });

  it('is known by a title of two years of work, too', () => {
    const title = '市财政局2023年工作总结及2024年工作计划';
    expect(told('新建高标准农田3万亩。', '2024-01-12', title)).toEqual(['3万亩 actual 2023']);
  });

  it('names a year that governs nothing, unlike one in which something is done', () => {
    expect(told('现将2022年决算（草案）提请审议。收入10亿元。', '2024-05-12')).toEqual(['10亿元 actual null']);
    expect(told('现将情况报告如下：2022年完成收入10亿元。支出9亿元。', '2024-05-12')).toEqual([
      '10亿元 actual 2022',
      '9亿元 actual 2022',
    ]);
  });
});

it('what a deed for the people holds is asked for, what came of it is not', () => {
  expect(judged('项目内容\n持续改造老旧小区40个。\n进展情况\n改造小区56个。')).toEqual(['40个 target', '56个 actual']);
});

it('and in a text of results only the paragraph below it is', () => {
  const text = '项目内容\n持续改造老旧小区40个。\n小区增加停车位60个。';
  expect(judged(text, '2025-01-17', '民生实事成绩单')).toEqual(['40个 target', '60个 actual']);
  expect(judged(text, '2025-01-17', '某县实施方案')).toEqual(['40个 target', '60个 target']);
});

it('a plan that was carried out plans nothing', () => {
  expect(judged('其中，第一批40个老旧小区改造计划已全部完工，改造管网3公里。')).toEqual([
    '40个 actual',
    '3公里 actual',
  ]);
  expect(judged('今年改造计划是42个小区。')).toEqual(['42个 target']);
});

it('what is given to those of a kind at least', () => {
  expect(find('对优秀项目给予至少10万元的种子基金支持。')).toMatchObject([
    { status: 'target', indicator: '种子基金支持', bound: '>=' },
  ]);
});

describe('the aim that a list of bounds is', () => {
  it('keeps names and bounds', () => {
    expect(find('力争实现旅游人次超2000万、收入超500亿元的目标。')).toMatchObject([
      { indicator: '旅游人次', bound: '>' },
      { indicator: '收入', bound: '>' },
    ]);
  });
  it('is exact where it was outdone', () => {
    expect(find('去年完成投资30亿元，超出25亿元的年度目标。')[1]).toMatchObject({ bound: '=', status: 'target' });
  });
});

describe('groups of a village have numbers', () => {
  it.each(['惠及红星11、12组，轿行3、4组。', '六墩7组村民反映污水管道破损。', '向阳村3组修了路。'])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
  it.each([
    ['全村分成12组入户走访。', '12组'],
    ['评出12组家庭。', '12组'],
  ])('but groups are counted: %s', (text, quote) => {
    expect(named(text).map((name) => name.split(' ')[0])).toEqual([quote]);
  });
});

it('a space of print may stand before 多 and 余', () => {
  expect(find('全市覆盖100 多个批发市场、3000 余人。').map(({ quote, bound }) => `${quote} ${bound}`)).toEqual([
    '100 多个 >',
    '3000 余人 >',
  ]);
  expect(find('截至2018 多地开工。')).toEqual([]);
});

it('two kinds of those who are given something have no name for the sum', () => {
  expect(named('给予入园企业和实体企业各50万元奖励政策。')).toEqual(['50万元 奖励']);
  expect(named('甲公司和乙公司各投资50万元。')[0]).not.toBe('50万元 奖励');
});
