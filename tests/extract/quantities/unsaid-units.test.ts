import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const shown = (text: string) =>
  find(text).map(({ bound, value, unit }) => `${bound === '=' ? '' : bound}${value}${unit}`);

describe('ten thousands that end without a unit', () => {
  it.each([
    ['12个小区列入改造，预计投资3.6亿。', ['12个', '360000000元']],
    ['已改造81个小区（涉及户数1.2万户，投资额6.3亿）。', ['81个', '12000户', '630000000元']],
    ['全镇财政收入任务240万，完成263万，超收23万元。', ['2400000元', '2630000元', '230000元']],
    ['去年游人次突破1800万，旅游总收入达96亿元。', ['>18000000人次', '9600000000元']],
    ['今年的目标是来山里旅游人次要突破2100万，总收入突破120亿元。', ['>21000000人次', '>12000000000元']],
    ['村集体收入由3万增加到15万。', ['30000元', '150000元']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each([
    '观众把票投给了8万。',
    '收入高的排在前面，人数有12万。',
    '这笔资金的编号是300万，不是金额。',
    '全市粮食产量突破180万。',
  ])('%s', (text) => expect(shown(text)).toEqual([]));
});

describe('a space between digits and ten thousands', () => {
  it.each([
    ['全镇实现总产值 29.6 亿元，其中农业产值 16 亿元。', ['2960000000元', '1600000000元']],
    ['新增造林 1.2 万亩，接待游客 30\u00a0万人次。', ['12000亩', '300000人次']],
    ['5 万—8 万元。', ['50000,80000元']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each(['编号 302 万达广场店开业。', '12 亿万少年的梦。'])('%s', (text) => expect(shown(text)).toEqual([]));
});

describe('a range where something starts from', () => {
  it('keeps both ends', () => {
    expect(shown('最高补助金额由原来的1~2万元提高到3万元。')).toEqual(['10000,20000元', '30000元']);
  });
});
