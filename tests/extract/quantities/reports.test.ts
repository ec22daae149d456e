import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { find, judged, named, people, pick, told } from './find.ts';

describe('in a report a plan is a sentence of its own', () => {
  it.each([
    ['迁建工程将于明年8月投用，新增学位1620个。建成停车位560个。', ['1620个 target', '560个 actual']],
    ['计划明年动工。征迁涉及群众437户。', ['437户 actual']],
  ])('%s', (text, expected) => {
    expect(judged(text, '2019-12-27', '回眸2019：侨乡加速前行')).toEqual(expected);
  });

  it('in news it goes on', () => {
    expect(judged('今年将新建学校3所。新增学位1620个。')).toEqual(['3所 target', '1620个 target']);
  });
});

describe('plans that are only spoken of', () => {
  it.each([
    [
      '计划报告显示，去年生产总值增长5.6%，低于年初预期目标0.4个百分点；粮食总产12.3万吨。',
      ['5.6% actual', '0.4个百分点 actual', '12.3万吨 actual'],
    ],
    ['办成率力争在去年76.5%的基础上提高5个百分点。', ['76.5% actual', '5个百分点 target']],
    ['公办园在园幼儿占比只有43.6%，离国家要求的50%还有差距。', ['43.6% actual', '50% target']],
    ['各级党组织和8900余名党员要拧成一股绳。', ['8900余名 actual']],
    ['学校占地132亩，设计办学规模72个班、3600人，今年9月确保招生。', ['132亩 actual', '72个 target', '3600人 target']],
    ['要推介项目18个、总投资74亿元。', ['18个 target', '74亿元 target']],
    ['未开工的13个项目，11月底前开工10个。', ['13个 actual', '10个 target']],
    [
      '从2025年度起，评价指标由38项优化为33项，权重合计提高5个百分点。',
      ['38项 actual', '33项 target', '5个百分点 target'],
    ],
    [
      '他流转土地1860亩，其中再生稻420亩，头季平均单产就达到628公斤。',
      ['1860亩 actual', '420亩 actual', '628公斤 actual'],
    ],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });
});

describe('a number told again', () => {
  it('is of what it was first', () => {
    const text = '计划新建学校31所，总投资23.8亿元。\n23.8亿元中，已争取上级资金3.2亿元。';
    expect(judged(text)).toEqual(['31所 target', '23.8亿元 target', '23.8亿元 target', '3.2亿元 actual']);
  });
});

describe('when the paragraph says by when', () => {
  const told = (text: string, published: string, title: string) =>
    extract({
      url: null,
      title,
      kicker: null,
      subtitle: null,
      publisher: null,
      published,
      bylines: [],
      paragraphs: [text],
    }).quantities.map(({ quote, status, period }) => `${quote} ${status} ${period}`);
  it('完成时限 holds for its targets', () => {
    const text = '推动120项事项下沉，建设自助服务区28处。（牵头单位：县政府办；完成时限：2026年12月）';
    expect(told(text, '2025-05-27', '数字政府建设行动方案')).toEqual(['120项 target 2026-12', '28处 target 2026-12']);
  });
  it('but not where they say another time', () => {
    const text = '2025年9月底前编制目录3500条。（完成时限：2026年12月）';
    expect(told(text, '2025-05-27', '数字政府建设行动方案')).toEqual(['3500条 target 2025-09']);
  });
});

describe('names of ranks and rates', () => {
  it.each([
    ['镇级综合实力在全市13个镇中由第9位跃升至第6位。', '第6位 镇级综合实力'],
    ['保税区进出口48.7亿元，在全国138个综保区中排名第97位。', '第97位 保税区进出口'],
    ['甲镇、乙镇、丙镇完成率居前三位，分别为98.4%、95.1%和94.7%。', '95.1% 乙镇完成率'],
    ['查获濒危物种及其制品64件。', '64件 濒危物种及其制品'],
    ['粮食烘干能力从日均1.1万吨增至1.9万吨。', '1.9万吨 粮食烘干能力'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

describe('numbers and units', () => {
  it.each([
    ['进口、出口整体通关时间分别为17.6小时和0.4小时。', ['17.6小时', '0.4小时']],
    ['计算能力由6000核扩充到1.2万核。', ['6000核', '1.2万核']],
    ['接入视频点位1.4万路。', ['1.4万路']],
    ['三地得分分别为92.36分、86.71分和83.05分。', ['92.36分', '86.71分', '83.05分']],
    ['会议8时30分开始，3路公交停运。', []],
    ['一亩不比去年少，一升一降看座次。', []],
  ])('%s', (text, quotes) => {
    expect(find(text).map(({ quote }) => quote)).toEqual(quotes);
  });

  it('so many with a rise are a level, a place lost is a difference', () => {
    expect(pick('位次上升的有34个，后退17位。', 'measure').flat()).toEqual(['level', 'difference']);
  });
});

describe('dates in their context', () => {
  const dates = (text: string, published: string, title = '') =>
    extract({
      url: null,
      title,
      kicker: null,
      subtitle: null,
      publisher: null,
      published,
      bylines: [],
      paragraphs: [text],
    }).dates.map(({ quote, value }) => `${quote} ${value}`);
  it.each([
    ['2025年度居民医保集中缴费已于9月15日启动。', '2024-10-11', '9月15日 2024-09-15'],
    ['从2025年起年度限额提高到450元，前三季度报销药费2860万元。', '2024-10-11', '前三季度 2024-01/2024-09'],
    ['该中心原定6月底前完成主体工程，目前进度只有45%。', '2020-10-15', '6月底 2020-06'],
    ['水库于3月26日下闸蓄水。', '2023-12-12', '3月26日 2023-03-26'],
  ])('%s', (text, published, expected) => {
    expect(dates(text, published, text.startsWith('水库') ? '关于2023年水网建设情况的报告' : '')).toContain(expected);
  });

  it('no date is in the number of a plot', () => {
    expect(dates('其中，HX2022-31号地块最受关注。', '2022-09-29')).toEqual([]);
  });

  it('a year before a batch is no period', () => {
    expect(
      told('今天上午，滑县2022年第三批集中供地开拍，推出的7宗住宅用地成交6宗。', '2022-09-29').map(
        (line) => line.split(' ')[2],
      ),
    ).toEqual(['2022-09-29', '2022-09-29']);
  });

  it('as of the end of a month goes on though the year was named', () => {
    const text = '今年以来，统筹推进工程43项，截至11月底，完成投资12.37亿元。其中，水源工程完成4.8亿元。';
    expect(told(text, '2023-12-12').at(-1)).toBe('4.8亿元 actual 2023-11');
  });
});

describe('officials', () => {
  it('elected one after the other, with sex and people in brackets', () => {
    expect(people('补选龙秀珍（女，侗族）、滚水格（苗族）为从江县人大常委会副主任。')).toEqual([
      '龙秀珍 从江县人大常委会|副主任',
      '滚水格 从江县人大常委会|副主任',
    ]);
  });
  it('监委 is a body of its own', () => {
    expect(people('县委常委、纪委书记、监委主任张鹤鸣出席。')).toEqual(['张鹤鸣 县委|常委,县纪委|书记,县监委|主任']);
  });
  it('镇 is the town that is spoken of most', () => {
    const text = '永和镇是远近闻名的石材之乡。永和镇拆除旧厂房，镇党委书记洪清泉说。';
    expect(people(text, '永和镇：侨乡石镇加速前行')).toEqual(['洪清泉 永和镇|党委书记']);
  });
});
