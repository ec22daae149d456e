import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/types.ts';
import { findPeriods } from '../../../src/extract/dates/dates.ts';
import { tableRows } from '../../../src/extract/tables/grid.ts';
import { findTableQuantities } from '../../../src/extract/tables/tables.ts';
import { articleOf } from '../article.ts';

const article = (paragraphs: readonly string[], title = '', published: string | null = '2026-03-01'): Article => ({
  ...articleOf(...paragraphs),
  title,
  publisher: null,
  published,
});

const read = (rows: readonly string[], title = '') => {
  const one = article(rows, title);
  return findTableQuantities(one, findPeriods(one));
};

describe('tables without quantities', () => {
  it.each([
    ['a table of contents', ['目录', '第一章　总则\t1', '第二章　发展目标\t5', '第三章　保障措施\t12—15']],
    [
      'a contact list',
      ['单位\t联系人\t电话\t邮编', '市财政局\t某科室\t0599-8812345\t352100', '市教育局\t某科室\t8812346\t352101'],
    ],
    ['a schedule', ['日期\t时间\t议程', '3月5日\t9:00—11:30\t第一次全体会议', '3月6日\t14:30\t分组审议']],
    [
      'a roster of officials',
      ['序号\t姓名\t职务\t出生年月', '1\t甲某\t县人民政府县长\t1975.08', '2\t乙某\t县人民政府副县长\t1980年3月'],
    ],
    ['document numbers', ['文件名称\t文号\t印发日期', '关于做好春耕工作的通知\t云农发〔2024〕7号\t2024-02-03']],
    ['an index', ['指标\t单位\t1—2月', '居民消费价格指数（上年同期=100）\t—\t99.8']],
    ['plain numbers of nothing', ['甲\t3\t4', '乙\t5\t6']],
    ['a single line with a tab', ['产值（亿元）\t35']],
  ])('%s', (_, rows) => expect(read(rows).map(({ quote }) => quote)).toEqual([]));
});

describe('units', () => {
  it.each([
    ['of the row', ['指标\t单位\t2030年目标', '粮食产量\t万吨\t120'], 1_200_000, '吨'],
    ['of the row label', ['指标\t2030年目标', '粮食产量（万吨）\t120'], 1_200_000, '吨'],
    ['of the header', ['县区\t产值目标（亿元）', '某县\t35.6'], 3_560_000_000, '元'],
    ['of the caption', ['单位：万人', '县区\t新增就业目标', '某县\t1.3'], 13_000, '人'],
    ['of the cell', ['县区\t产值目标（亿元）', '某县\t800万元'], 8_000_000, '元'],
    ['of a label that is a rate', ['指标\t2030年目标', '城镇化率\t66'], 66, '%'],
    ['of kilowatts, not thousands', ['指标\t单位\t2030年目标', '装机容量\t万千瓦\t12.5'], 125_000, '千瓦'],
    ['written as a symbol', ['指标\t2030年目标', '细颗粒物浓度（μg/m³）\t28'], 28, '微克/立方米'],
    ['over another unit', ['指标\t单位\t2030年目标', '劳动生产率\t万元/人\t19.5'], 195_000, '元/人'],
  ])('%s', (_, rows, value, unit) => expect(read(rows)).toMatchObject([{ value, unit, status: 'target' }]));
});

describe('cells', () => {
  it.each([
    ['≥6', 6, '>='],
    ['6左右', 6, '~'],
    ['>90', 90, '>'],
    ['＜5', 5, '<'],
    ['〔12〕', 12, '='],
    ['[5]', 5, '='],
    ['5.5—6', [5.5, 6], '='],
    ['不低于85', 85, '>='],
    ['控制在32以内', 32, '<='],
    ['1,286.5', 1286.5, '='],
    ['８５．５', 85.5, '='],
  ])('%s', (cell, value, bound) =>
    expect(read(['指标\t单位\t2030年目标', `某种产量\t吨\t${cell}`])).toMatchObject([{ value, bound, unit: '吨' }]),
  );

  it.each(['—', '/', '', '完成上级下达任务', '2026—2028', 'A12', '12.5.6', '3-1-2'])('%s is no value', (cell) =>
    expect(read(['指标\t单位\t2030年目标', `某种产量\t吨\t${cell}`])).toEqual([]),
  );
});

describe('status and period', () => {
  it('come from the header', () => {
    const rows = ['指标\t单位\t2025年实际\t2026年目标', '粮食产量\t吨\t100\t110'];
    expect(read(rows)).toMatchObject([
      { status: 'actual', period: '2025' },
      { status: 'target', period: '2026' },
    ]);
  });

  it('of a bare year lie before or after the day of publication', () => {
    expect(read(['指标\t单位\t2025年\t2030年', '粮食产量\t吨\t100\t110'])).toMatchObject([
      { status: 'actual', period: '2025' },
      { status: 'target', period: '2030' },
    ]);
  });

  it('are those of the deadline in a list of tasks, with who is responsible', () => {
    const rows = ['任务\t责任单位\t完成时限', '新建公园5个\t市园林局\t2026年9月底前'];
    expect(read(rows)).toMatchObject([{ status: 'target', period: '2026-09', responsible: '市园林局', unit: '个' }]);
  });

  it('of rows that are named by years come from the rows', () => {
    const rows = ['年份\t粮食产量（吨）', '2024年\t100', '2025年\t105'];
    expect(read(rows)).toMatchObject([
      { status: 'actual', period: '2024', indicator: '粮食产量', subject: null },
      { status: 'actual', period: '2025', indicator: '粮食产量' },
    ]);
  });

  it('give a change the name and year of the amount beside it', () => {
    const rows = ['年份\t地区生产总值（亿元）\t增速（%）', '2024\t861.9\t5.6', '2025年\t905\t-0.3'];
    expect(read(rows)).toMatchObject([
      { measure: 'level', period: '2024', indicator: '地区生产总值' },
      { measure: 'growth', period: '2024', indicator: '地区生产总值', direction: 'up' },
      { measure: 'level', period: '2025' },
      { measure: 'growth', period: '2025', value: 0.3, direction: 'down' },
    ]);
  });

  it('of a month so far come from the title', () => {
    const rows = ['指标\t单位\t本月止累计\t比上年同期±%', '#高技术制造业产值\t亿元\t113.9\t15.6'];
    expect(read(rows, '2026年1—2月主要经济指标')).toMatchObject([
      { indicator: '高技术制造业产值', period: '2026-01/2026-02', value: 11_390_000_000, status: 'actual' },
      { measure: 'growth', base: '比上年同期', period: '2026-01/2026-02', unit: '%' },
    ]);
  });

  it('of the whole year stand beside those of a half-year', () => {
    const rows = ['指标\t1—6月\t增速（%）\t年度目标增速（%）', '外贸进出口（亿美元）\t3.4\t-4.2\t5.0'];
    expect(read(rows, '2025年上半年经济运行情况')).toMatchObject([
      { status: 'actual', period: '2025-01/2025-06', unit: '美元' },
      { status: 'actual', period: '2025-01/2025-06', measure: 'growth' },
      { status: 'target', period: '2025', measure: 'growth', indicator: '外贸进出口' },
    ]);
  });

  it('puts a kind before what is measured of it', () => {
    const rows = ['产品名称\t产量（万吨）\t比上年增长（%）', '粮食\t52.36\t1.2'];
    expect(read(rows)).toMatchObject([{ indicator: '粮食产量', subject: null }, { indicator: '粮食产量' }]);
  });

  it('takes the place that a row is about as the subject', () => {
    expect(read(['县区\t粮食产量（吨）', '某县\t100'])).toMatchObject([{ indicator: '粮食产量', subject: '某县' }]);
  });
});

describe('how far a plan moves what its rows name', () => {
  const rows = (head: string) => [
    `指标\t单位\t2024年\t2030年\t${head}\t属性`,
    '每千人口托位数\t个\t1.8\t4.5\t[2.7]\t预期性',
    '护理型床位占比\t%\t41\t55\t[14]\t约束性',
    '城镇新增就业\t万人\t5.1\t\t[25]\t预期性',
    '医师数\t人\t2.6\t3.2\t4.2%\t预期性',
  ];
  const last = (head: string) =>
    read(rows(head), '“十五五”主要指标')
      .filter(({ period, value }) => period?.endsWith('2030') && ![4.5, 55, 3.2].includes(value as number))
      .map(({ value, unit, status, measure }) => [value, unit, status, measure].join(' '));

  it.each(['年均/累计', '年均增速〔累计〕', '年均增长[累计]', '累计/年均'])('is aimed at below %s', (head) => {
    expect(last(head)).toEqual([
      '2.7 个 target difference',
      '14 百分点 target difference',
      '250000 人 target level',
      '4.2 % target growth',
    ]);
  });

  it('is reached below what has been done in all', () => {
    const table = ['项目\t单位\t累计完成', '新建公路\t公里\t27'];
    expect(read(table, '重点项目')).toMatchObject([{ value: 27, status: 'actual', measure: 'level' }]);
  });
});

describe('the terms of a subsidy', () => {
  it('are told of what the rows differ in, and are limits where they are the most', () => {
    const rows = [
      '品类\t能效标准\t补贴比例\t单件最高补贴（元）\t每人限购（件）',
      '冰箱\t1级\t20%\t2000\t1',
      '空调\t1级\t15%\t1500\t3',
    ];
    expect(
      read(rows, '家电补贴标准').map(({ subject, indicator, status, bound, value }) =>
        [subject, indicator, status, bound, value].join(' '),
      ),
    ).toEqual([
      '冰箱 补贴比例 target = 20',
      '冰箱 单件最高补贴 target <= 2000',
      '冰箱 每人限购 target <= 1',
      '空调 补贴比例 target = 15',
      '空调 单件最高补贴 target <= 1500',
      '空调 每人限购 target <= 3',
    ]);
  });

  it('are not the highest that was measured', () => {
    expect(read(['县区\t最高气温（℃）', '甲县\t38'], '气象统计')).toMatchObject([
      { bound: '=', indicator: '最高气温' },
    ]);
  });
});

describe('a list of tasks', () => {
  it('asks for what its 完成标准 says, and by when each is due that is due', () => {
    const rows = [
      '工作任务\t完成标准\t责任单位\t完成时间',
      '开展轮训\t参训率达到100%\t市司法局\t10月底前',
      '规范检查\t检查频次下降30%\t市司法局\t持续推进',
      '化解争议\t调解率达到40%以上\t市司法局\t',
    ];
    expect(
      read(rows, '2026年度重点工作台账').map(({ quote, status, period }) => [quote, status, period].join(' ')),
    ).toEqual(['100% target 2026-10', '30% target 2026', '40%以上 target 2026']);
  });
});

describe('a header', () => {
  it('that counts says the unit', () => {
    const rows = ['学校\t一年级\t', '\t班数\t招生人数', '一小\t8\t360'];
    expect(read(rows, '招生计划').map(({ indicator, value, unit }) => [indicator, value, unit].join(' '))).toEqual([
      '一年级班数 8 班',
      '一年级招生人数 360 人',
    ]);
    expect(read(['学校\t系数', '一小\t8'], '招生计划')).toEqual([]);
  });

  it('of aims over several years has the one that is over for where they begin', () => {
    const rows = (years: string) => ['指标\t目标值\t', `\t${years}`, '森林覆盖率（%）\t36.5\t37'];
    const status = (years: string) => read(rows(years), '主要指标').map((one) => one.status);
    expect(status('2020年\t2030年')).toEqual(['actual', 'target']);
    expect(status('2028年\t2030年')).toEqual(['target', 'target']);
    expect(read(['指标\t2020年目标\t2030年目标', '森林覆盖率（%）\t36.5\t37']).map((one) => one.status)).toEqual([
      'target',
      'target',
    ]);
  });

  it('of sums and of days until which is counted names what is summed up', () => {
    const rows = ['项目名称\t总投资（万元）\t截至2024年底累计完成投资（万元）', '绿城电池项目\t650000\t210000'];
    expect(read(rows, '重点项目名单').map(({ indicator, period }) => `${indicator} ${period}`)).toEqual([
      '总投资 null',
      '累计完成投资 2024-12',
    ]);
    const parts = ['县区\t任务面积（万亩）\t', '\t合计\t新建', '甲县\t6\t4.5'];
    expect(read(parts, '任务分配表').map(({ indicator }) => indicator)).toEqual(['任务面积', '任务面积新建']);
  });
});

describe('any text', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('指标', '单位', '2025年', '2030年目标', '年均增速〔累计〕', '亿元', '%', '', '', '〔12〕', '≥6'),
    fc.constantFrom(
      '粮食产量（万吨）',
      '新建5G基站1.6万个',
      '预期性',
      '完成时限',
      '12月底前',
      '5.5—6',
      '-3.1',
      '8 415',
    ),
  );
  const row = fc.array(cell, { maxLength: 7 }).map((cells) => cells.join('\t'));

  it('never throws, and every quote is its place in a row', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
        const one = article(rows, '任务表');
        const among = tableRows(one);
        let before = { paragraph: -1, end: 0 };
        for (const q of findTableQuantities(one, findPeriods(one))) {
          expect(among.has(q.paragraph)).toBe(true);
          expect(one.paragraphs[q.paragraph]?.slice(q.start, q.end)).toBe(q.quote);
          expect(q.unit).not.toBe('');
          if (q.paragraph === before.paragraph) expect(q.start).toBeGreaterThanOrEqual(before.end);
          else expect(q.paragraph).toBeGreaterThan(before.paragraph);
          before = q;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads ten thousand rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `第${i}号地块产值（亿元）\t${i + 1}.5\t增长${i % 9}.5%`);
    expect(read(['指标\t2030年目标\t备用说明', ...rows])).toHaveLength(20_000);
  });
});
