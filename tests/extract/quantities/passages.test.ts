import { describe, expect, it } from 'vitest';
import { dates } from '../dates/read.ts';
import { told } from './find.ts';

describe('what a passage plans for holds until it ends', () => {
  it.each([
    [
      '会议强调，抓好明年农业农村工作，要稳住生产，全年播种面积不少于90万亩；力争做大产业，力争到2026年，茶叶产值突破60亿元；要建设乡村，新建示范村25个。',
      '2023-12-27',
      ['90万亩 target 2024', '60亿元 target 2026', '25个 target 2024'],
    ],
    [
      '2024年，全市交通系统要打好三场硬仗。一季度新开工项目不少于12个，9月底前东环路通车；全年改造农村公路260公里。',
      '2023-11-28',
      ['12个 target 2024-01/2024-03', '260公里 target 2024'],
    ],
    [
      '谈及明年打算，局长表示，将新建中小学6所；到2027年，录取率提高到70%；选聘教师320名，上半年到岗。',
      '2023-12-20',
      ['6所 target 2024', '70% target 2027', '320名 target 2024'],
    ],
    [
      '全会对明年工作作出部署：实施技改项目80个，到2025年规上企业达到200家；建设保障房1200套，10月底前交付400套。',
      '2023-12-29',
      ['80个 target 2024', '200家 target 2025', '1200套 target 2024', '400套 target 2024-10'],
    ],
    [
      '会议强调，做好下半年经济工作，要扩大投资。8月底前开工项目40个；到2025年培育商圈6个；新增就业1.8万人。',
      '2023-07-18',
      ['40个 target 2023-08', '6个 target 2025', '1.8万人 target 2023-07/2023-12'],
    ],
  ])('%s', (text, published, expected) => expect(told(text, published)).toEqual(expected));

  it('a question that asks for plans makes plans of its answer', () => {
    const text =
      '记者：明年在城市建设上有哪些安排？\n市长：一是修路，打通断头路9条，二季度全部开工；二是治水，新建管网75公里。';
    expect(told(text, '2023-12-25')).toEqual(['9条 target 2024', '75公里 target 2024']);
  });

  it.each([
    ['会议强调，做好明年工作意义重大。今年以来，全县经济稳中向好，一季度增长4.9%。', ['4.9% actual 2023-01/2023-03']],
    [
      '会议强调，做好明年工作，要坚持稳中求进。会上，县长通报了运行情况，三季度工业增加值增长6.2%。',
      ['6.2% actual 2023-07/2023-09'],
    ],
    ['新系统将于明年3月启用。一季度，全市已试点20个。', ['20个 actual 2023-01/2023-03']],
  ])('not over what is told beside: %s', (text, expected) => expect(told(text, '2023-12-28')).toEqual(expected));

  it('gives months, quarters and halves their year', () => {
    const text = ['会议指出，明年是关键一年。要抓好项目，一季度集中开工30个，安置房8月底前交付。'];
    expect(dates(text, '2023-12-29')).toEqual(['明年=2024', '一季度=2024-01/2024-03', '8月底=2024-08']);
    const list = ['会议部署2024年工作，要求做到三点。', '一是抓植树，3月底完成造林。', '会上通报，11月用电量增长。'];
    expect(dates(list, '2023-12-22')).toEqual(['2024年=2024', '3月底=2024-03', '11月=2023-11']);
  });
});

describe('the deadline of one work is that of no other', () => {
  it.each([
    ['要抓好民生，今年新增养老床位600张，安置房8月底前交付。', ['600张 target 2025']],
    [
      '2025年将改造小区110个。市民中心6月底前投用，更换燃气管网56公里，加装电梯90部。',
      ['110个 target 2025', '56公里 target 2025', '90部 target 2025'],
    ],
    ['今后五年，全市要新建公路180公里，2027年底前建成机场。', ['180公里 target null']],
    ['新建水厂4座，2026年底前建成投用。', ['4座 target 2026-12']],
    ['新建水厂4座，工程2026年底前完工。', ['4座 target 2026-12']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is of another year only in passing', () => {
  it.each([
    [
      ['问：2023年度医保要缴多少钱？', '答：截至9月底，参保260万人，目标是11月底前达到80%。'],
      '2022-10-13',
      ['2023年度=2023', '9月底=2022-09', '11月底=2022-11'],
    ],
    [
      ['剩余的必须在明年3月底前完工，其中12月底前通路率达到八成。'],
      '2018-11-12',
      ['明年3月底=2019-03', '12月底=2018-12'],
    ],
    [['项目明年3月开工，12月底前完工。'], '2018-11-12', ['明年3月=2019-03', '12月底=2019-12']],
    [
      ['易涝点压减到15处，明年全部消除；6月20日前清掏管网；7月底前修复水毁工程。'],
      '2015-06-08',
      ['明年=2016', '6月20日=2015-06-20', '7月底=2015-07'],
    ],
    [['明年全市投资要增长8%；12月底前完成投资60亿元。'], '2015-11-08', ['明年=2016', '12月底=2016-12']],
  ])('%s', (text, published, expected) => expect(dates(text, published)).toEqual(expected));
});

describe('a paragraph whose heading has a span of its own', () => {
  it.each([
    [
      '2.施工改造阶段（6月21日至10月20日）。新建管网120公里。8月底前进度不低于40%。',
      ['120公里 target 2025-06-21/2025-10-20', '40% target 2025-08'],
    ],
    [
      '第二阶段：全面攻坚（2025年6月—9月）。拆除违建15万平方米；其中8月底前完成25个。',
      ['15万平方米 target 2025-06/2025-09', '25个 target 2025-08'],
    ],
  ])('%s', (text, expected) => expect(told(text, '2025-05-10', '清洁取暖实施方案')).toEqual(expected));

  it('and no other', () => {
    const text = '2.施工阶段（6月21日至10月20日）。新建管网120公里。\n加强保障，安排资金3亿元。';
    expect(told(text, '2025-05-10', '清洁取暖实施方案')[1]).toBe('3亿元 target null');
  });
});

describe('a paragraph under a heading of ideas, a noun with a deadline behind it, the task of a year', () => {
  it.each([
    ['三、2025年工作思路\n（三）打造绿色水务。新增水表1200只。', ['1200只 target 2025']],
    ['到2030年，森林覆盖率达到80%；1873名贫困人口，到2027年底全部脱贫。', ['80% target 2030', '1873名 target 2027-12']],
    ['今年计划造林4万亩，4月底前完成全年造林任务的八成。', ['4万亩 target 2025', '八成 target 2025-04']],
  ])('%s', (text, expected) => expect(told(text, '2025-01-08', '2024年工作总结和2025年工作思路')).toEqual(expected));

  it('what is paid for a year to come is paid now', () => {
    const text = '已有38万人缴纳了2023年度的保费，我们的目标是11月底前达到80%。';
    expect(told(text, '2022-10-13')).toEqual(['38万人 actual null', '80% target 2022-11']);
  });
});
