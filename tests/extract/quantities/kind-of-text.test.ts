import { describe, expect, it } from 'vitest';
import { kindOfTitle } from '../../../src/extract/quantities/kind-of-text.ts';
import { judged, told } from './find.ts';

describe('what a title says of its text', () => {
  it.each([
    '云河县明年为民办12件实事',
    '青山区将为民办八件好事',
    '县政府承诺今年再办10件实事',
    '2025年十大民生工程出炉',
    '东岭市2025年度部门预算公开说明',
    '河口县2025年财政预算安排情况',
    '今年安排的县级重点项目',
    '松林镇2025年工作打算',
    '水务局2025年工作要点',
    '交通局2025年重点工作任务分解表',
    '白沙县2025年农村公路建设计划',
    '全市招商引资目标任务分解',
    '乡村振兴三年行动方案',
    '清溪区2025年度民心工程敲定',
    '2025年市委市政府拟办的民生实事',
    '今年柳湾区18件实事项目已确定',
    '青山区民生实事清单已公布',
    '【聚焦两会】青山区2025年将为民办好12件大事和民生实事',
  ])('%s plans', (title) => {
    expect(kindOfTitle(title)).toBe('target');
  });

  it.each([
    '云河县12件实事完成情况',
    '青山区为民办实事项目进展顺利',
    '去年十件民生实事全部办结',
    '柳湾区今年实事项目已完工',
    '东岭市2024年财政预算执行情况',
    '2024年国民经济和社会发展统计公报（二）',
    '园区一季度经济运行情况',
    '水务局2024年工作总结',
    '“十四五”发展成就巡礼',
    '全县上半年财政收支情况分析',
    '民政局民生实事进展及下一步打算',
    '2024年工作完成情况和2025年工作计划',
  ])('%s reports, or says nothing', (title) => {
    expect(kindOfTitle(title)).not.toBe('target');
  });
});

const ITEMS = '一、新建公交站台30个。\n二、改造农村公路45公里。\n三、新增停车位800个。';
const count = (status: string) => [`30个 ${status}`, `45公里 ${status}`, `800个 ${status}`];

describe('items that say nothing themselves', () => {
  it.each([
    '云河县明年为民办12件实事',
    '县政府承诺今年再办10件实事',
    '云河县2025年惠民工程公布',
    '今年安排的县级重点项目',
  ])('below %s are planned', (title) => {
    expect(judged(ITEMS, '2025-01-11', title)).toEqual(count('target'));
  });
  it.each(['云河县12件实事完成情况', '去年十件民生实事全部办结', '云河县民生实事落实情况通报', '河口镇2024年工作总结'])(
    'below %s are results',
    (title) => {
      expect(judged(ITEMS, '2025-01-11', title)).toEqual(count('actual'));
    },
  );
  it('are due in the year that the title names', () => {
    expect(told('（一）新购置公交车60辆\n（二）危桥改造4座', '2024-12-28', '云河县明年为民办12件实事')).toEqual([
      '60辆 target 2025',
      '4座 target 2025',
    ]);
  });
  it.each([
    '近日，县委、县政府研究决定继续办好民生实事，并印发2025年工作计划。',
    '会议审议通过了今年的重点任务清单。',
    '县里公布今年要办的十件实事。',
  ])('are planned below the lead %s', (lead) => {
    expect(judged(`${lead}\n${ITEMS}`, '2025-01-11', '云河县民生新闻')).toEqual(
      expect.arrayContaining(count('target')),
    );
  });
  it.each(['近日，县里通报了去年民生实事的完成情况。', '县里办好民生实事，一年来群众得实惠，任务已全部落实。'])(
    'are results below the lead %s',
    (lead) => {
      expect(judged(`${lead}\n${ITEMS}`, '2025-01-11', '云河县民生新闻')).toEqual(
        expect.arrayContaining(count('actual')),
      );
    },
  );
});

describe('headings', () => {
  it('that are only a year tell of what was and what is to be', () => {
    expect(
      judged(
        '2024年云河\n交通出行\n新建公路20公里\n2025年云河\n交通出行\n新建公路35公里\n城乡教育\n新增学位900个',
        '2025-01-18',
        '一图看懂政府工作报告',
      ),
    ).toEqual(['20公里 actual', '35公里 target', '900个 target']);
  });
  it.each(['会议指出，“四个跃升”具体目标为：', '规划的主要指标如下：', '《计划》的主要内容是：', '五年的奋斗目标是：'])(
    '%s opens what is aimed at',
    (label) => {
      expect(
        judged(`${label}\n一是经济实力明显增强。财政收入达到25亿元。\n二是城镇化水平提高。城镇化率达到65%。`),
      ).toEqual(['25亿元 target', '65% target']);
    },
  );
  it('of what was met do not', () => {
    expect(judged('目标完成情况如下：\n一是经济实力明显增强。财政收入达到25亿元。')).toEqual(['25亿元 actual']);
  });
});

describe('works gone through paragraph by paragraph', () => {
  it.each(['年底前完成主体工程。', '力争新增床位300张。', '要抓紧立项，尽快开工。'])(
    'are planned where one says: %s',
    (said) => {
      expect(judged(`实施老旧小区改造工程，${said}\n改造供热管网80公里。更新小型锅炉12台。`).slice(-2)).toEqual([
        '80公里 target',
        '12台 target',
      ]);
    },
  );
  it('are results where one tells so, or none plans', () => {
    expect(judged('实施老旧小区改造工程，力争年底前完成。\n改造供热管网80公里，目前已通热。')).toEqual([
      '80公里 actual',
    ]);
    expect(judged('实施老旧小区改造工程，群众得实惠。\n改造供热管网80公里。')).toEqual(['80公里 actual']);
  });
});

describe('what a plan describes is there', () => {
  const title = '青山区2025年为民办实事任务分解';
  it.each([
    [
      '新建供水厂1座。该工程涉及3个乡镇、12个行政村、2100户。',
      ['1座 target', '3个 actual', '12个 actual', '2100户 actual'],
    ],
    ['整治村庄20个。公路沿线总长42公里，两侧500米以内的村庄共36个。', ['20个 target', '42公里 actual', '36个 actual']],
    ['公路沿线需要整治的村庄共36个，涉及5个乡镇。', ['36个 actual', '5个 actual']],
    ['从实际到位来看，水利项目达到2.6亿元。', ['2.6亿元 actual']],
    ['计划改造小区74个，涉及居民2.1万户。', ['74个 target', '2.1万户 target']],
    [
      '改造水厂2座。项目总投资1200万元，其中争取上级资金1000万元，地方自筹200万元。',
      ['2座 target', '1200万元 actual', '1000万元 target', '200万元 target'],
    ],
    ['新增受益人口1.2万人，改造涉及小区18个。', ['1.2万人 target', '18个 target']],
  ])('%s', (text, expected) => {
    expect(judged(text, '2025-02-11', title)).toEqual(expected);
  });
});

it('parts of what a work costs are what they are where nothing plans', () => {
  expect(judged('工程总投资1200万元，其中争取上级资金1000万元，地方自筹200万元。')).toEqual([
    '1200万元 actual',
    '1000万元 actual',
    '200万元 actual',
  ]);
});

describe('a report on an earlier year', () => {
  it('tells of 全年 as of its own', () => {
    expect(told('全年粮食产量4.6万吨，增长1.2%。', '2025-03-08', '云河县2021年国民经济和社会发展统计公报')).toEqual([
      '4.6万吨 actual 2021',
      '1.2% actual 2021',
    ]);
  });
});

describe('what works are planned to cost', () => {
  it.each([
    [
      '全县已铺设村道67条，计划投资2亿元；旅游路1条，计划投资1300万元。',
      ['67条 actual', '2亿元 target', '1条 actual', '1300万元 target'],
    ],
    ['镇里共实施水利工程8处，年度计划投资900万元；修渠3公里。', ['8处 actual', '900万元 target', '3公里 actual']],
  ])('%s says nothing of the works beside it', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });
  it('but what is planned first goes on', () => {
    expect(judged('计划修建村道67条，计划投资2亿元；修渠3公里。')).toEqual([
      '67条 target',
      '2亿元 target',
      '3公里 target',
    ]);
  });
});

describe('in a report', () => {
  it.each([
    ['城镇登记失业率控制在3.5%以内。', ['3.5%以内 actual']],
    ['全年新增就业1.2万人。', ['1.2万人 actual']],
  ])('%s is a result', (text, expected) => {
    expect(judged(text, '2025-03-01', '云河县2024年国民经济和社会发展统计公报')).toEqual(expected);
  });
  it('in a plan it is asked for', () => {
    expect(judged('城镇登记失业率控制在3.5%以内。', '2025-03-01', '云河县2025年工作要点')).toEqual(['3.5%以内 target']);
  });
});

describe('a red line of land', () => {
  it.each([
    '坚守45万亩耕地红线，这一点没有商量余地。',
    '守牢38万亩永久基本农田红线。',
    '全县严守120万亩耕地保护红线。',
  ])('%s is asked for', (text) => {
    expect(judged(text)[0]).toMatch(/ target$/);
  });
  it('land itself is there', () => {
    expect(judged('全县有45万亩耕地，红线已划定。')).toEqual(['45万亩 actual']);
  });
});
