import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const told = (text: string) => find(text).map(({ quote, status, bound }) => `${quote} ${status} ${bound}`);

describe('up to how much may be had', () => {
  it.each([
    ['每人每月最高可以提取6574元。', ['6574元 target <=']],
    ['租房者每月可最高提取1500元。', ['1500元 target <=']],
    ['单个企业最高可申请500万元。', ['500万元 target <=']],
    ['评定后最高奖励20万元+人才公寓一套。', ['20万元 target <=']],
    // What was had.
    ['去年他最高提取了6574元。', ['6574元 actual =']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('numbers of so many hundred millions, and of no number at all', () => {
  it.each([
    ['确保全年1个亿的目标实现。', ['1个亿 target =']],
    ['去年投入3个多亿。', ['3个多亿 actual >']],
    ['建成5个亿元产业集群。', ['5个 actual =']],
    ['2010版药典新增品种62个。', ['62个 actual =']],
    ['本报今天出了16版。', ['16版 actual =']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('努力 in an account of what was done', () => {
  const report = (text: string) =>
    find(`一、2023年工作回顾\n${text}`, '政府工作报告', '2024-02-01').map(({ quote, status }) => `${quote} ${status}`);
  it.each([
    ['努力解决群众急难愁盼问题，民生支出占比保持在75%以上。', ['75%以上 actual']],
    ['着力化解债务风险，偿还债务12亿元。', ['12亿元 actual']],
  ])('%s', (text, expected) => {
    expect(report(text)).toEqual(expected);
  });
  it('plans elsewhere', () => {
    const said = find('市里明确，今年努力解决群众急难愁盼问题，民生支出占比保持在75%以上。');
    expect(said.map(({ status }) => status)).toEqual(['target']);
  });
});
