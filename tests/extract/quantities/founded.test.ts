import { describe, expect, it } from 'vitest';
import { told } from './find.ts';

describe('when something was founded', () => {
  it.each([
    ['林场始建于1958年，现有职工126人，经营面积9万亩。', ['126人 actual null', '9万亩 actual null']],
    ['合作社2011年成立，入社农户312户。', ['312户 actual null']],
    ['公司组建于2003年，员工达到300人。', ['300人 actual null']],
    ['公司成立于2019年。去年，产值达到3亿元。', ['3亿元 actual 2024']],
  ])('is not when it is as told: %s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['2022年，全县成立合作社42家。', ['42家 actual 2022']],
    ['2011年成立合作社，当年入社农户312户。', ['312户 actual 2011']],
    ['2023年成立42家，入社农户312户。', ['42家 actual 2023', '312户 actual 2023']],
  ])('but %s is of its year', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('years that led up to now', () => {
  it.each([
    ['会议回顾了2023年工作。过去五年，全市新建高铁2条。', ['2条 actual null']],
    ['2024年，全市造林7万亩。近三年，全市造林20万亩。', ['7万亩 actual 2024', '20万亩 actual null']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('but for what is told of a year that is named', () =>
    expect(told('会议回顾了2023年工作。过去五年，全市2022年造林7万亩。')).toEqual(['7万亩 actual 2022']));
});

describe('aims below the time by which they are to be reached', () => {
  it.each([
    [
      '到2026年，全市固体废物产生强度稳步下降。\n具体指标\n工业固体废物综合利用率：≥95%\n粪污利用率：92%',
      ['95% target 2026', '92% target 2026'],
    ],
    ['到2026年，水质稳步改善。\n污水处理率：不低于95%\n再生水利用率：30%', ['95% target 2026', '30% target 2026']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('but not below a time that is over', () =>
    expect(told('到2022年，水质稳步改善。\n具体指标\n污水处理率：95%')[0]).toMatch(/^95% actual/));
});
