import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { articleOf } from '../article.ts';
import { told } from './find.ts';

/** What 全年, 当年, 当月 and the day of a count mean of results. */
describe('the time of a result', () => {
  it.each([
    [
      'the year that is over',
      '2015-03-23',
      '据统计，全年接待游客862万人次，两家景区获评国家4A级景区。',
      ['862万人次 actual 2014'],
    ],
    ['nor the one that is named', '2015-03-23', '今年全年的资金已下达3.2亿元。', ['3.2亿元 actual 2015']],
    [
      'nor the one that runs',
      '2015-03-23',
      '全年预算3.2亿元，已下达1.2亿元。',
      ['3.2亿元 target 2015', '1.2亿元 actual 2015'],
    ],
    ['not one to come', '2015-03-23', '力争全年接待游客900万人次。', ['900万人次 target 2015']],
    ['nor the one told of at its end', '2015-12-23', '全年游客接待量862万人次。', ['862万人次 actual 2015']],
    [
      'the year up to then',
      '2021-11-20',
      '1—10月，全市新签约项目97个，总投资120亿元。在建项目42个，当年实际到位资金31亿元、占四成。',
      ['97个', '120亿元', '42个', '31亿元', '四成'].map((quote) => `${quote} actual 2021-01/2021-10`),
    ],
    ['the whole of it', '2021-11-20', '该厂当年实现产值3.1亿元。', ['3.1亿元 actual 2021']],
    [
      'the last month of several, and what follows it',
      '2025-05-06',
      '一季度，全县工业增加值增长7.1%，其中，当月增长9.6%。分行业看，采矿业增长41.2%；制造业增长2.9%。',
      [
        '7.1% actual 2025-01/2025-03',
        '9.6% actual 2025-03',
        '41.2% actual 2025-01/2025-03',
        '2.9% actual 2025-01/2025-03',
      ],
    ],
    [
      'the last month of several up to a semicolon',
      '2025-07-11',
      '1—6月，全市财政收入42.6亿元，其中，6月份当月完成9.8亿元，增长7.2%；支出86亿元，增长3.1%。6月当月，进出口12亿元。',
      [
        '42.6亿元 actual 2025-01/2025-06',
        '9.8亿元 actual 2025-06',
        '7.2% actual 2025-06',
        '86亿元 actual 2025-01/2025-06',
        '3.1% actual 2025-01/2025-06',
        '12亿元 actual 2025-06',
      ],
    ],
    [
      'of tasks of the year, each beside its result',
      '2019-01-12',
      '市政府昨天通报，2018年民生实事全部落实。\n全年新建公厕52座，超额完成40座的年度目标任务；新增绿地18万平方米，超额完成14万平方米的年度目标任务；改造危房1.6万套，超额完成1万套的年度任务。',
      [
        '52座 actual 2018',
        '40座 target 2018',
        '18万平方米 actual 2018',
        '14万平方米 target 2018',
        '1.6万套 actual 2018',
        '1万套 target 2018',
      ],
    ],
    [
      'as of the end of a month, and its parts',
      '2015-06-01',
      '一季度，全区招商引资到位12亿元。截止到4月末，签约、意向项目累计31个，协议资金96亿元。其中，签约项目14个，引资额42亿元；意向项目17个。',
      [
        '12亿元 actual 2015-01/2015-03',
        '31个 actual 2015-04',
        '96亿元 actual 2015-04',
        '14个 actual 2015-04',
        '42亿元 actual 2015-04',
        '17个 actual 2015-04',
      ],
    ],
    ['by the end of a month', '2015-06-01', '报名截止到9月末，计划招生240人。', ['240人 target 2015-09']],
    [
      'counted by then',
      '2025-05-27',
      '26日，项目集中开工。据统计，到5月底前，全州开工项目有38个，总投资26亿元。',
      ['38个 actual 2025-05', '26亿元 actual 2025-05'],
    ],
  ])('%s: %s %s', (_, published, text, expected) =>
    expect(told(text, published, published.startsWith('2019') ? '2018年民生实事全部落实' : '')).toEqual(expected),
  );
});

it('reads marks that spaces set apart', () => {
  const written = '2026 年 , 全区高标准推进城市建设 。\n实施滨河路东延工程 , 新建市政道路 8 条 , 改造危桥 5 座 。';
  const { quantities } = extract({ ...articleOf(...written.split('\n')), published: '2025-12-29' });
  expect(quantities.map(({ status, value, period }) => `${status} ${value} ${period}`)).toEqual([
    'target 8 2026',
    'target 5 2026',
  ]);
});
