import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const read = (text: string, published = '2024-04-17', title = '清河见闻') =>
  find(text, title, published).map(({ quote, status, period }) => `${quote} ${status} ${period}`);
const told = (text: string, published?: string, title?: string) =>
  read(text, published, title).map((one) => one.split(' ').slice(0, 2).join(' '));

describe('what the lines above say of those below', () => {
  it('a question after plans in a line that says that the answer follows', () => {
    const list = '补齐教育短板。新建中小学25所、幼儿园18所，普惠园覆盖率保持在94%以上。';
    expect(told(`今年的项目怎么安排？记者梳理如下：\n${list}`)).toEqual([
      '25所 target',
      '18所 target',
      '94%以上 target',
    ]);
    expect(told(`去年的项目完成得如何？记者梳理如下：\n${list}`)).toEqual([
      '25所 actual',
      '18所 actual',
      '94%以上 actual',
    ]);
  });
  it('what was decided on, whatever has come of its money', () => {
    expect(
      told(
        '今年县里确定了12件民生实事，计划投入3.6亿元，目前已到位1.4亿元。其中，改造老旧小区18个，新建食堂6处。',
      ).slice(-2),
    ).toEqual(['18个 target', '6处 target']);
    expect(told('今年县里确定了12件民生实事，目前已到位1.4亿元。其中，改造老旧小区已完成18个。').slice(-1)).toEqual([
      '18个 actual',
    ]);
  });
  it('a list of what to do goes on behind what one member says of now', () => {
    const text =
      '今年要确保产值增长12%以上。一要大上项目。全年实施项目60个。镇长当场表态，先期报批的760亩已获批复。二要大建城镇。实施城建工程36项。';
    expect(told(text)).toEqual(['12%以上 target', '60个 target', '760亩 actual', '36项 target']);
  });
  it('who signs for something promises it', () => {
    expect(told('会上，镇长向县委递交了责任状：全年引进资金3.5亿元，财政收入突破4000万元。')).toEqual([
      '3.5亿元 target',
      '4000万元 target',
    ]);
  });
});

describe('plans told with what has come of them', () => {
  it.each([
    ['新建幼儿园14所，已投用5所，其余9所将在8月底前交付。', ['14所 target', '5所 actual', '9所 target']],
    ['现有幼儿园14所，已改造5所，其余9所将在8月底前交付。', ['14所 actual', '5所 actual', '9所 target']],
    [
      '新改建公路210公里、新增充电桩3600根，分别已完成163公里和2915根。',
      ['210公里 target', '3600根 target', '163公里 actual', '2915根 actual'],
    ],
    ['部署今年任务。镇村干部1260余人参加会议，78个先进集体受到表彰。', ['1260余人 actual', '78个 actual']],
    ['今年计划引资。投资38亿元的风电产业园一期已有4家企业入驻。', ['38亿元 actual', '4家 actual']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('which time governs', () => {
  it.each([
    // how a plan began or ended is none
    ['去年，我们实现了“十四五”良好开局。完成投资187亿元。', '2022-03-01', ['187亿元 actual 2021']],
    // a year built upon
    [
      '会议强调，明年新引进项目40个，企业在今年66家的基础上翻一番。安排项目118个。',
      '2021-12-20',
      ['40个 target 2022', '66家 actual 2021', '翻一番 target 2022', '118个 target 2022'],
    ],
    // a later year between two demands
    [
      '会议强调，要主攻工业，明年新引进项目40个。到2024年，产值突破250亿元。要扩大投资，安排项目118个。',
      '2021-12-20',
      ['40个 target 2022', '250亿元 target 2024', '118个 target 2022'],
    ],
    [
      '“十五五”怎么干？报告提出，到2030年，产值达到1800亿元。\n聚焦2026年，报告明确，产值预期增长5%。新引进项目80个。',
      '2026-01-22',
      ['1800亿元 target 2030', '5% target 2026', '80个 target 2026'],
    ],
    // the day of one work, and a rate of the year
    ['今年要大建城镇。10月1日前滨河公园建成开放，城镇化率提高1.5个百分点。', '2012-02-02', ['1.5个百分点 target 2012']],
    ['剩下的386公里通组路，今年内要全部打通。', '2018-04-02', ['386公里 target 2018']],
    [
      '“十四五”以来，能耗下降14.8%，完成了市下达的14.5%的目标任务。',
      '2026-01-22',
      ['14.8% actual 2021/2025', '14.5% target 2021/2025'],
    ],
    // a quarter of the year to come, in a passage that goes ahead
    [
      '明年计划投资132亿元，一季度开工率达35%以上。',
      '2021-12-31',
      ['132亿元 target 2022', '35%以上 target 2022-01/2022-03'],
    ],
  ])('%s', (text, published, expected) => expect(read(text, published)).toEqual(expected));
});

it('a heading for the work of the second half plans in a report as well', () => {
  const below = '淘汰产能80万吨，支持企业100户。';
  expect(told(`二、下半年主要工作\n${below}`, '2024-08-05', '上半年经济运行情况')).toEqual([
    '80万吨 target',
    '100户 target',
  ]);
  expect(told(`二、上半年主要工作\n${below}`, '2024-08-05', '上半年经济运行情况')).toEqual([
    '80万吨 actual',
    '100户 actual',
  ]);
});
