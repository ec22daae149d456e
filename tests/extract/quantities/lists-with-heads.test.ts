import { describe, expect, it } from 'vitest';
import { forReading } from '../../../src/extract/as-written.ts';
import { findQuantities } from '../../../src/extract/quantities/quantities.ts';

const read = (published: string, title: string, ...paragraphs: string[]) => {
  const article = {
    url: null,
    title,
    kicker: null,
    subtitle: null,
    publisher: null,
    published,
    bylines: [],
    paragraphs,
  };
  return findQuantities(forReading(article) ?? article).map(
    ({ quote, status, indicator, period }) => `${quote} ${status} ${indicator} ${period}`,
  );
};

describe('lists whose lines a head governs', () => {
  it('a line names the work that the line below counts', () => {
    expect(read('2023-08-02', '', '截至7月底，实事进展如下。', '■ 乡镇卫生院改造', '计划改造30所，已完工12所')).toEqual(
      ['30所 target 乡镇卫生院改造 null', '12所 actual 乡镇卫生院改造 2023-07'],
    );
  });

  it('not where the line below names what it counts itself', () => {
    expect(read('2023-08-02', '', '■ 校园安全守护', '全年新建校门防撞设施30处，已建成12处')).toEqual([
      '30处 target 校门防撞设施 2023',
      '12处 actual 校门防撞设施 2023',
    ]);
  });

  it('a verdict or a demand at the head names nothing', () => {
    expect(read('2023-08-02', '', '去年改造水厂3座。', '（一）供水能力稳步提升。新增4座。')[1]).toContain('水厂');
  });

  it('a noun at the head of an item names what follows', () => {
    expect(read('2012-03-01', '小麦单产提升方案', '（一）千亩示范方。新增8个，总数达到40个。')[0]).toBe(
      '8个 target 千亩示范方 null',
    );
  });

  it('entries with labels are set apart by blanks', () => {
    expect(read('2022-10-09', '', '▌公厕改造', '全年目标：60座 已完成：45座 完成率：75%')).toEqual([
      '60座 target 公厕改造 2022',
      '45座 actual 公厕改造 2022',
      '75% actual 完成率 2022',
    ]);
  });
});

describe('years that label a paragraph', () => {
  it('the year that has just begun plans', () => {
    expect(read('2024-01-12', '数读报告', '2024年｜粮食总产40万吨；新建学校5所。')).toEqual([
      '40万吨 target 粮食总产 2024',
      '5所 target 学校 2024',
    ]);
  });
  it('one that is over reports, and so does one told of at its end', () => {
    expect(read('2024-01-12', '数读报告', '2023年｜新建学校5所。')).toEqual(['5所 actual 学校 2023']);
    expect(read('2024-12-20', '', '2024年｜新建学校5所。')).toEqual(['5所 actual 学校 2024']);
  });
});

describe('what has come of the plan of a year', () => {
  it('is told right behind it', () => {
    expect(read('2023-08-02', '', '全年新增线路40条，目前新增18条，还有6条在建。')).toEqual([
      '40条 target 新增线路 2023',
      '18条 actual 新增线路 2023',
      '6条 actual 新增线路 2023',
    ]);
    expect(read('2023-08-02', '', '加装电梯目标90部，仅投用21部。').map((one) => one.split(' ')[1])).toEqual([
      'target',
      'actual',
    ]);
  });
  it('not what was begun, nor a part of it', () => {
    expect(
      read('2023-08-02', '', '全年接待游客120万人次，其中境外游客2万人次。').map((one) => one.split(' ')[1]),
    ).toEqual(['actual', 'actual']);
  });
  it('a whole year that runs on is not the time of results', () => {
    expect(read('2023-08-02', '', '截至7月底，开工24座。', '全年目标60座，已建成18座。').at(-1)).toMatch(/2023-07$/);
  });
  it('the plan of a year that the report of its months goes through', () => {
    expect(
      read(
        '2022-09-14',
        '1—8月重点工程进展情况',
        '1—8月，全县完成投资95亿元。',
        '（一）能源工程。共18项，年度计划41亿元，完成29亿元。',
      ).slice(1),
    ).toEqual([
      '18项 actual 能源工程 2022-01/2022-08',
      '41亿元 target 年度计划投资 2022',
      '29亿元 actual 完成投资 2022-01/2022-08',
    ]);
  });
});

describe('how things are, beside what they are to be', () => {
  const statuses = (text: string) => read('2023-08-02', '', text).map((one) => one.split(' ').slice(0, 2).join(' '));
  it('the aim stands behind', () => {
    expect(statuses('到2025年路网密度要达到8公里；每千人床位6.1张，五年目标7.5张。')).toEqual([
      '8公里 target',
      '6.1张 actual',
      '7.5张 target',
    ]);
  });
  it('what is wanting to an aim', () => {
    expect(statuses('到2025年污水收集率要达到80%，离70%的年度要求还差4.2个百分点。')).toContain('4.2个百分点 actual');
    expect(statuses('到2025年污水收集率要再提高4.2个百分点。')).toEqual(['4.2个百分点 target']);
  });
  it('so many parts of a plan are behind', () => {
    expect(statuses('规划确定的指标24项，基本符合5项，滞后2项。').slice(1)).toEqual(['5项 actual', '2项 actual']);
  });
  it('what somebody had set, beside what came of it', () => {
    expect(statuses('当初定的年均增速是9%，实际干出了11%。')).toEqual(['9% target', '11% actual']);
    expect(statuses('完成省定6万亩任务的103%。')).toEqual(['6万亩 target', '103% actual']);
  });
  it('how little there is', () => {
    expect(statuses('今年产值才2.4亿元。')).toEqual(['2.4亿元 actual']);
  });
});

describe('titles that look ahead', () => {
  const status = (title: string) => read('2021-02-20', title, '新建公园12座。')[0]?.split(' ')[1];
  it('speak of what is to come', () => {
    expect(status('今后五年，县城怎么变？')).toBe('target');
    expect(status('《平川县“十四五”规划纲要》民生解读')).toBe('target');
    expect(status('五年后的平川什么样')).toBe('target');
  });
  it('not where they look back or only set their sights on it', () => {
    expect(status('“十三五”收官答卷')).toBe('actual');
    expect(status('锚定“十四五”新蓝图 奋进新征程')).toBe('actual');
  });
});
