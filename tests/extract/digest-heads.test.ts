import { describe, expect, it } from 'vitest';
import { find } from './quantities/find.ts';

const read = (text: string) =>
  find(text, '一图读懂区政府工作报告', '2022-01-11').map(({ quote, status, period }) => `${quote} ${status} ${period}`);

describe('the parts of a digest for telephones', () => {
  it('are headed by a number of two digits and a slogan, which says what its lines tell', () => {
    expect(
      read(
        '01 成绩单·2021年\n规上工业企业达到120家\n02 未来五年·这样干\n高新技术企业突破600家\n03 划重点·2022年主要预期目标\n一般公共预算收入增长6.5%\n04丨看任务｜这些事马上办\n打通断头路7条\n05 送红包·十件民生实事\n新增公办幼儿园6所',
      ),
    ).toEqual([
      '120家 actual 2021',
      '600家 target 2022/2026',
      '6.5% target 2022',
      '7条 target 2022',
      '十件 target 2022',
      '6所 target 2022',
    ]);
  });
  it('are no items of a list, nor dates, nor sentences', () => {
    expect(read('02 未来五年·这样干\n01 新增幼儿园6所\n03 新建公园2座。')).toEqual([
      '6所 target 2022/2026',
      '2座 target 2022/2026',
    ]);
  });
});

describe('a line in brackets behind a symbol', () => {
  it('heads a part, and says of which year it tells', () => {
    const told = find(
      '💰 【钱从哪来】\n今年计划投入1.1亿元\n📊 【去年交账】\n承诺的实事全部办结：\n▪️ 适老化改造1526户（原计划1500户）\n▪️ 新增助餐点21个',
      '2026年养老实事清单来了',
      '2026-03-02',
    ).map(({ quote, status, period }) => `${quote} ${status} ${period}`);
    expect(told).toEqual(['1.1亿元 target 2026', '1526户 actual 2025', '1500户 target 2025', '21个 actual 2025']);
  });
});

describe('times that hold for nothing told beside them', () => {
  it.each([
    ['造船订单64艘，排产已到2026年。用电量39亿千瓦时。', '39亿千瓦时 actual null'],
    ['订单排到了明年。产值5亿元。', '5亿元 actual null'],
    ['首次在半年内破亿；集装箱吞吐量86万标箱。', '86万标箱 actual null'],
    ['项目明年3月投用，新增床位260张；年内改造卫生室64所。', '64所 target 2023'],
  ])('%s', (text, expected) => {
    const last = find(text, '港口见闻', '2023-07-26').at(-1);
    expect(`${last?.quote} ${last?.status} ${last?.period}`).toBe(expected);
  });
});
