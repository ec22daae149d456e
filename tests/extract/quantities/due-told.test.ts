import { describe, expect, it } from 'vitest';
import { find, told } from './find.ts';

/** By when things are due that no word of planning stands before. */

describe('works that go on, and by when they are to be finished', () => {
  it.each([
    ['目前，全县42个高标准农田项目加紧推进，预计6月底前全部完工。', ['42个 target 2025-06']],
    ['18座泵站建设加快推进，计划今年汛期前投用。', ['18座 target 2025']],
    ['24座病险水库除险加固抓紧施工，力争5月底前完工。', ['24座 target 2025-05']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['目前，12个项目加紧推进，已完成投资3亿元。', ['12个 actual null', '3亿元 actual null']],
    ['42个项目加快推进。', ['42个 actual null']],
    ['42个项目加紧施工，比去年多8个。', ['42个 actual null', '8个 actual null']],
  ])('but %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('by a time to come and what is done then', () => {
  it.each([
    ['主线15公里今年10月底放行。', ['15公里 target 2025-10']],
    ['首期4条自动线明年4月点亮。', ['4条 target 2026-04']],
    ['3座实验装置2028年通过验收。', ['3座 target 2028']],
    ['其余12个班开学前拆分到位。', ['12个 target null']],
    ['7个停工项目9月底前复工，3200户居民年内搬进新居。', ['7个 target 2025-09', '3200户 target 2025']],
  ])('%s', (text, expected) => expect(told(text, '2025-05-11')).toEqual(expected));

  it.each([
    ['主线15公里去年10月放行。', ['15公里 actual 2024-10']],
    ['3座实验装置2023年通过验收。', ['3座 actual 2023']],
  ])('but %s', (text, expected) => expect(told(text, '2025-05-11')).toEqual(expected));
});

describe('a deadline behind its own number', () => {
  it('ends with its clause where a longer time is planned for', () =>
    expect(told('下半年要补上缺口。推动26家停产企业9月底前复产，新增规上企业不少于35家。', '2025-07-30')).toEqual([
      '26家 target 2025-09',
      '35家 target 2025-07/2025-12',
    ]));

  it('holds for what comes of it', () =>
    expect(told('下半年要补上缺口。9月底前推动26家企业复产，新增规上企业35家。', '2025-07-30')).toEqual([
      '26家 target 2025-09',
      '35家 target 2025-09',
    ]));
});

describe('a line that says by when, above a list', () => {
  const plan = '关于印发《某县供水提质三年实施方案》的通知';
  const lines = ['二、目标', '2024年打基础、2025年扩范围、2026年上台阶。到2026年10月底：'];
  it('dates its items, and nothing behind them', () =>
    expect(
      told(
        [
          ...lines,
          '1.自来水普及率96%以上；',
          '2.水费收缴率不低于九成，智能水表8.8万只。',
          '三、任务',
          '更新管网200公里。',
        ].join('\n'),
        '2024-04-09',
        plan,
      ),
    ).toEqual(['96%以上 target 2026-10', '九成 target 2026-10', '8.8万只 target 2026-10', '200公里 target null']));

  it('but not where the time is over', () =>
    expect(told('供水条件逐步改善。至2023年10月底：\n1.管网长200公里。', '2024-04-09')).not.toContain(
      '200公里 target 2023-10',
    ));
});

describe('a year in brackets', () => {
  it.each([
    ['检测能力扩展到38项（2026年）。', ['38项 2026']],
    ['到2027年，用户达到12万户（2026年10万户）。', ['12万户 2027', '10万户 2026']],
    ['用户12万户（比2023年多2万户）。', ['12万户 null', '2万户 null']],
  ])('%s', (text, expected) => expect(find(text).map(({ quote, period }) => `${quote} ${period}`)).toEqual(expected));
});

describe('from when on a rule holds', () => {
  it.each([
    ['低保标准每人每月提高60元，达到720元，今年7月起执行。', ['60元 target 2025-07', '720元 target 2025-07']],
    ['新医院设床位600张，日门诊量3000人次，今年底开诊。', ['600张 target 2025-12', '3000人次 target 2025-12']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['新版药典共4部，收载药品6000种，今年10月1日起实施。', ['4部 actual null']],
    ['低保标准去年提高了60元。', ['60元 actual 2024']],
  ])('but %s', (text, expected) => expect(told(text)).toEqual(expect.arrayContaining(expected)));
});
