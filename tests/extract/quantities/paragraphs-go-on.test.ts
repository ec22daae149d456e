import { describe, expect, it } from 'vitest';
import { find, judged, told } from './find.ts';

/** What one paragraph says of the next ones. */
const WINTER = '2024-01-15';
const AIMS = '2024年经济社会发展的主要预期目标是：地区生产总值增长6%，投资增长10%，收入增长5%。';
const THREE = ['6% target', '10% target', '5% target'];

describe('the aims of a year', () => {
  it.each([
    ['新建农田5万亩，粮食播种面积稳定在62万亩。', ['5万亩 target', '62万亩 target']],
    [
      '聚力乡村振兴。新建农田5万亩。\n办好民生实事。改造农村危房120户，建设公路80公里。',
      ['5万亩 target', '120户 target', '80公里 target'],
    ],
    ['去年新建农田4万亩。\n改造危房90户。', ['4万亩 actual', '90户 actual']],
    ['目前已新建农田4万亩。', ['4万亩 actual']],
  ])('are gone about in the paragraphs behind, until one looks back: %s', (text, expected) => {
    expect(judged(`${AIMS}\n${text}`, WINTER, '县政府工作报告摘要')).toEqual([...THREE, ...expected]);
  });
});

describe('an intention', () => {
  it.each([
    [
      '2024年，力争产业增加值达到1.3万亿元。\n同时，着力提升市场主体质量，新增企业500家。',
      ['1.3万亿元 target', '500家 target'],
    ],
    [
      '去年产业增加值达到1.3万亿元。\n同时，着力提升市场主体质量，新增企业500家。',
      ['1.3万亿元 actual', '500家 actual'],
    ],
    ['2024年，力争产业增加值达到1.3万亿元。\n新增企业500家。', ['1.3万亿元 target', '500家 actual']],
    ['我市还将推动项目落地。加大投资力度，开工建设5个项目。', ['5个 target']],
    ['我市推动项目落地。加大投资力度，开工建设5个项目。', ['5个 actual']],
  ])('%s', (text, expected) => expect(judged(text, WINTER)).toEqual(expected));
});

describe('whom a policy gives something', () => {
  it.each([
    ['对获得省级认定的创业团队，给予一次性奖励50万元。', ['50万元 target']],
    ['对获得资格认证的人才给予奖励，单人最高10万元。', ['10万元 target']],
    ['去年对获得省级认定的创业团队，给予了一次性奖励50万元。', ['50万元 actual']],
    ['园区企业获得省级奖励50万元。', ['50万元 actual']],
  ])('%s', (text, expected) => expect(judged(text, WINTER)).toEqual(expected));
});

it('what is really paid is what aid is reckoned by', () => {
  const text = '按不高于实际执行金额的30%，给予最高800万元补助。';
  expect(judged(text, WINTER, '产业园扶持政策')).toEqual(['30% target', '800万元 target']);
});

it('the name of what takes place gives its numbers no time', () => {
  const text = '此次开工项目126个，项目达产后年产值60亿元。';
  const title = '全市一季度重点项目集中开工';
  expect(told(text, '2024-02-18', title)).toEqual(['126个 actual null', '60亿元 target null']);
  expect(told(text, '2024-04-18', '全市一季度开工项目情况')[0]).toBe('126个 actual 2024-01/2024-03');
});

it('how far away is near is no number of its own', () => {
  expect(judged('公交站点500米覆盖率达到100%，地铁线路500米。')).toEqual(['100% actual', '500米 actual']);
});

describe('a year of a whole place', () => {
  const first = (text: string, title = '') => told(text, '2023-05-29', title)[0];
  it.each([
    ['公报显示，2022年全国环境质量持续改善。\n优良断面比例为88%。', '88% actual 2022'],
    ['2022年，全市上下齐心协力。\n粮食产量达到400万吨。', '400万吨 actual 2022'],
    ['2022年，他回到了村里。\n社员达到400人。', '400人 actual null'],
    ['公报显示，与2022年全国水平相比有差距。\n优良断面比例为88%。', '88% actual null'],
    ['会议指出，2022年，上下克难前行。\n产值增长8%。', '8% actual 2022'],
    ['会议听取了市政府关于2022年民生实事办理情况的报告。\n15件实事全部办结。', '15件 actual 2022'],
    ['会议指出，未来五年任务艰巨。\n产值增长了8%。', '8% actual null'],
  ])('holds for the figures of the next paragraph: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});

describe('where a change starts from now', () => {
  it('is of no year to come', () => {
    expect(told('到2026年，占比由目前的28%提高到45%，比重由2023年的8%提高到10%。')).toEqual([
      '28% actual null',
      '45% target 2026',
      '8% actual 2023',
      '10% target 2026',
    ]);
  });
});

describe('how much more was added than then', () => {
  it('goes down where less was', () => {
    const ways = (text: string) => find(text).map(({ quote, direction }) => `${quote} ${direction}`);
    expect(ways('存款同比少增126亿元。')).toEqual(['126亿元 down']);
    expect(ways('存款同比多增126亿元。')).toEqual(['126亿元 up']);
    expect(ways('存款新增126亿元。')).toEqual(['126亿元 null']);
  });
});

describe('the number of an article or an item', () => {
  it.each([
    ['第五条  公共租赁住房租金减免20%。', '公共租赁住房租金'],
    ['五、普惠托位占比达到60%。', '普惠托位占比'],
    ['①普惠托位占比达到60%。', '普惠托位占比'],
    ['一、二级公路比例达到98%。', '一、二级公路比例'],
    ['第三产业增加值占比达到60%。', '第三产业增加值占比'],
  ])('is no part of the name, %s', (text, name) => {
    expect(find(text)[0]?.indicator).toBe(name);
  });
});

describe('a quarter among the figures of a half-year', () => {
  const months = (text: string) => told(text, '2024-07-25', '经济形势分析');
  it('ends with what is told of it behind 其中', () => {
    expect(months('上半年，零售额918亿元，其中二季度增长5.2%。餐饮收入增长8.9%。\n进出口287亿元。')).toEqual([
      '918亿元 actual 2024-01/2024-06',
      '5.2% actual 2024-04/2024-06',
      '8.9% actual 2024-01/2024-06',
      '287亿元 actual 2024-01/2024-06',
    ]);
    expect(months('上半年，零售额918亿元。二季度，出口增长5.2%。\n进出口287亿元。').at(-1)).toBe(
      '287亿元 actual 2024-04/2024-06',
    );
  });

  it('is not ended by what is counted of the year so far', () => {
    expect(months('上半年，全市在库项目2867个，其中本年新入库1128个。\n零售额918亿元。').at(-1)).toBe(
      '918亿元 actual 2024-01/2024-06',
    );
  });
});
