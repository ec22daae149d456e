import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

/** Plans that no word beside their numbers calls so. */
describe('a list of tasks', () => {
  it.each([
    [
      '今冬明春的水利工程全面铺开。\n据介绍，9项重点任务分别是：8座小型水库除险，2条河道治理，56座山塘整治，120公里渠道清淤，新增灌溉面积1.6万亩。',
      ['8座', '2条', '56座', '120公里', '1.6万亩'],
      'target',
    ],
    ['主要任务包括：渠道清淤85公里，除险水库6座。', ['85公里', '6座'], 'target'],
    ['今年水利上共有5项任务，包括：渠道清淤85公里，除险水库6座。', ['85公里', '6座'], 'target'],
    ['要重点抓好以下工作：渠道清淤85公里，除险水库6座。', ['85公里', '6座'], 'target'],
    ['项目建设内容：新建厂房3万平方米，安装生产线4条。', ['3万平方米', '4条'], 'target'],
    ['该项目去年竣工，建设内容包括：新建厂房3万平方米，安装生产线4条。', ['3万平方米', '4条'], 'actual'],
    ['去年完成的9项任务分别是：8座小型水库除险，56座山塘整治。', ['8座', '56座'], 'actual'],
  ])('%s', (text, quotes, status) =>
    expect(judged(text, '2014-11-10').filter((one) => !/^\d项/.test(one))).toEqual(
      quotes.map((quote) => `${quote} ${status}`),
    ),
  );
});

describe('tasks shared out', () => {
  it.each([
    '水产局2024年《政府工作报告》任务分解',
    '2024年重点工作责任分解表',
    '全市乡村振兴目标任务分工',
    '水产局2024年重点工作',
  ])('%s', (title) => {
    expect(judged('水产品产量6万吨以上。\n养殖科\n新增规上企业4家，实现产值32亿元。', '2024-03-01', title)).toEqual([
      '6万吨以上 target',
      '4家 target',
      '32亿元 target',
    ]);
  });

  it('but not where they are done', () => {
    expect(judged('新增规上企业4家，实现产值32亿元。', '2024-12-30', '2024年重点任务分解落实情况')).toEqual([
      '4家 actual',
      '32亿元 actual',
    ]);
  });

  it('each with its body and its day on lines below', () => {
    const rows =
      '12\n新建高标准鱼塘1.2万亩，改造老旧泵站36座。\n水产站、基建股\n2025年底\n已新建鱼塘0.8万亩。\n13\n完成渔船更新45艘，培训渔民2600人。\n渔政股\n2025年10月底前\n目前已更新渔船31艘。';
    expect(told(rows, '2025-09-14', '水产局2025年8月重点工作完成情况')).toEqual([
      '1.2万亩 target 2025-12',
      '36座 target 2025-12',
      '0.8万亩 actual 2025-08',
      '45艘 target 2025-10',
      '2600人 target 2025-10',
      '31艘 actual 2025-08',
    ]);
  });

  it('not where a day stands alone below what was told', () => {
    expect(judged('全县新建鱼塘1.2万亩，改造泵站36座。\n2025年8月底', '2025-09-14', '8月水产工作完成情况')).toEqual([
      '1.2万亩 actual',
      '36座 actual',
    ]);
  });
});

describe('a plan of the year and the fields of it', () => {
  const plan =
    '要用好资金渠道，民间投资占比达到55%以上。全年实施亿元以上项目260个，完成投资510亿元。产业发展方面，实施农业项目24个，完成投资36亿元；工业项目90个，完成投资210亿元。民生方面，实施项目35个，完成投资60亿元。';
  it('goes on', () => {
    expect(judged(plan, '2025-02-01').filter((one) => one.endsWith('actual'))).toEqual([]);
  });
  it.each([
    ['到2027年新建学校40所。课后服务方面，满意度95.2%。', ['40所 target', '95.2% actual']],
    ['会议提出，2026年产值增长6%左右；五年来，全市累计脱贫12万人。', ['6%左右 target', '12万人 actual']],
    ['去年实施项目260个，完成投资510亿元。民生方面，实施项目35个。', ['260个 actual', '510亿元 actual', '35个 actual']],
    [
      '全年实施项目120个。工业方面，新上项目36个；农业方面，建设农田4万亩。',
      ['120个 target', '36个 target', '4万亩 target'],
    ],
    ['今年以来，全市实施项目120个。工业方面，新上项目36个。', ['120个 actual', '36个 actual']],
    ['基地明年将扩建厂房。技术服务方面，培训农户3600人。', ['3600人 actual']],
  ])('or not: %s', (text, expected) => expect(judged(text, '2025-02-01')).toEqual(expected));
});

describe('imperatives below the year they are for', () => {
  it.each([
    [
      '2026年，全区高标准推进城市建设。按照“一环四带”布局，加快实施重点工程，着力提高承载能力。\n实施滨河路东延工程，新建市政道路8条，改造危桥5座，维修公路31公里；新建公交场站2处；加快推进北门等3座变电所建设。',
      '2025-12-29',
      ['8条 target 2026', '5座 target 2026', '31公里 target 2026', '2处 target 2026', '3座 target 2026'],
    ],
    [
      '今年，全区将加快补齐短板。\n新建市政道路8条，改造危桥5座。',
      '2026-01-20',
      ['8条 target 2026', '5座 target 2026'],
    ],
    [
      '新的一年，全区将加快补齐短板。\n新建市政道路8条。\n改造危桥5座，培训工匠600人。\n全区公路通车里程860公里。',
      '2026-01-20',
      ['8条 target 2026', '5座 target 2026', '600人 target 2026', '860公里 actual 2025'],
    ],
    [
      '2025年，全区加快推进城市建设。\n新建市政道路8条，改造危桥5座。',
      '2025-12-29',
      ['8条 actual 2025', '5座 actual 2025'],
    ],
    [
      '2026年，全区高标准推进城市建设。\n全区现有市政道路86条，公交场站12处。',
      '2025-12-29',
      ['86条 actual 2025', '12处 actual 2025'],
    ],
  ])('%s', (text, published, expected) =>
    expect(told(text, published).map((one) => one.replace(/null$/, '2025'))).toEqual(expected),
  );
});

describe('works on paper', () => {
  it.each([
    [
      '水利部门组织专家对可研报告进行了评审，确定堤防加固由120公里增加到210公里，改建涵闸38座。',
      ['120公里 actual', '210公里 target', '38座 target'],
    ],
    ['省里已对初步设计进行批复，核定除险水库6座，改造渠道42公里。', ['6座 target', '42公里 target']],
    [
      '工程正在编制可研报告，主要建设内容为：加固堤防26公里，整修泵站12处，总投资约5亿元。',
      ['26公里 target', '12处 target', '5亿元 actual'],
    ],
    [
      '省发改委审查后，拟批复实施改建。工程改建校舍6.2万平方米，拆除危房3.1万平方米，总投资0.9亿元。',
      ['6.2万平方米 target', '3.1万平方米 target', '0.9亿元 actual'],
    ],
    ['省水利厅批复同意新建泵站6座，改造渠道42公里。', ['6座 target', '42公里 target']],
    ['工程已于去年完工，建设内容包括加固堤防26公里，整修泵站12处。', ['26公里 actual', '12处 actual']],
    ['专家组对报告进行了评审。县里改建校舍6.2万平方米。', ['6.2万平方米 actual']],
  ])('%s', (text, expected) => expect(judged(text, '2025-03-11')).toEqual(expected));
});

describe('slogans of aims', () => {
  it.each([
    ['园区提出了“一二三”的总体思路：“围绕一个目标”，五年内使全区工业产值翻一番；“实施两大战略”。', ['翻一番 target']],
    [
      '比起邻县的经开区，三年内主要经济指标年均增幅25%以上，到2028年，产值将突破120亿元。',
      ['25%以上 target', '120亿元 target'],
    ],
    ['用三年时间，使全县旅游收入翻一番。', ['翻一番 target']],
    ['该厂三年内产值翻了一番，年均增长26%。', ['翻了一番 actual', '26% actual']],
    [
      '6月10日，村民正在田里除草，预计亩产能从过去的400多公斤增长到700公斤以上。',
      ['400多公斤 actual', '700公斤以上 target'],
    ],
    ['3月10日，全省铁路预计发送旅客42万人次。', ['42万人次 actual']],
    ['亩均收入3200元，力争达到3600元。', ['3200元 target', '3600元 target']],
    ['去年亩均收入3200元，力争达到3600元。', ['3200元 actual', '3600元 target']],
    ['目前亩均收入3200元，力争达到3600元。', ['3200元 actual', '3600元 target']],
  ])('%s', (text, expected) => expect(judged(text, '2025-03-11')).toEqual(expected));
});

describe('tasks told with what came of them', () => {
  it.each([
    ['旧厂区拆迁启动，210亩土地征收任务超额完成。', ['210亩 target']],
    ['全县压减水泥产能120万吨，焦化产能压减任务40万吨正在加紧推进。', ['120万吨 actual', '40万吨 target']],
    ['确定的12类46项惠民工程全部完成。', ['12类 actual', '46项 actual']],
    ['确定的12类46项惠民工程年底前完成。', ['12类 target', '46项 target']],
    ['全区210亩土地征收完成。', ['210亩 actual']],
  ])('%s', (text, expected) => expect(judged(text, '2025-03-11')).toEqual(expected));
});
