import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

const read = (text: string) => pick(text, 'quote', 'indicator', 'status').map((cells) => cells.join(' '));

/** Verbs of reports, among them some that no list has. */
const VERBS =
  '新建 出让 供应 改造 销售 受理 更换 养护 下放 调运 完善 登记 研发 确权 启用 归集 延伸 巩固 对接 划转 补贴 开工建设 取消 争取 达成 整合'.split(
    ' ',
  );

describe('whatever is done, the noun says what is counted', () => {
  it.each(VERBS)('%s', (verb) => {
    expect(read(`去年，全市${verb}213公里农村公路。`)).toEqual(['213公里 农村公路 actual']);
    expect(read(`去年，全市${verb}产业项目56个。`).map((line) => line.replace(verb, ''))).toEqual([
      '56个 产业项目 actual',
    ]);
    expect(read(`今年，沂河县计划${verb}产业项目56个。`).map((line) => line.replace(verb, ''))).toEqual([
      '56个 产业项目 target',
    ]);
  });

  it.each([
    ['面积12万亩耕地在此。', '12万亩 面积 actual'],
    ['产量32万吨。', '32万吨 产量 actual'],
    ['去年，全市建成12万平方米标准厂房。', '12万平方米 标准厂房 actual'],
    ['去年，全市建成12万平方米标准化厂房。', '12万平方米 标准化厂房 actual'],
    ['去年，全市取消行政审批事项23项。', '23项 行政审批事项 actual'],
    ['全年累计争取专项债券23.6亿元。', '23.6亿元 专项债券 actual'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['取消增长15%的考核指标。', '不再下达增长15%的指标。'])(
    'a number that is done away with is none: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    ['森林覆盖率一般不超过36.5%。', '<=', '森林覆盖率'],
    ['企业数量达到或超过120家。', '>=', '企业数量'],
    ['企业数量超过或达到120家。', '>=', '企业数量'],
    ['企业数量估计有120家。', '=', '企业数量'],
    ['耕地面积120万亩出头。', '>', '耕地面积'],
  ])('bounds in words: %s', (text, bound, name) => {
    expect(pick(text, 'bound', 'indicator')).toEqual([[bound, name]]);
  });

  it('a standard that is asked for still is', () => {
    expect(read('绿化率68%，离80%的标准还差12个百分点。')[1]).toBe('80% 绿化率 target');
  });
});
