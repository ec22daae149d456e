import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

const values = (text: string) => pick(text, 'value', 'unit').map((pair) => pair.join(' '));

describe('a unit that stands behind the last number of a row', () => {
  it.each([
    ['三个县分别接待游客41.2万、36.5万和29.7万人次。', ['412000 人次', '365000 人次', '297000 人次']],
    ['一产、二产、三产增加值分别为32.1亿、210.5亿、188.7亿元。', ['3210000000 元', '21050000000 元', '18870000000 元']],
    // The scale is shared too where only the last has it.
    ['小麦、玉米面积达到36.5、28.2万亩。', ['365000 亩', '282000 亩']],
    ['两校分别录取320、185人。', ['320 人', '185 人']],
    ['两项增速分别提高1.6和1.4个百分点。', ['1.6 百分点', '1.4 百分点']],
    // 500 is no 500万.
    ['两地分别疏散500和1.2万人。', ['500 人', '12000 人']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['1、2单元3户。', ['3 户']],
    ['第3、4批5个项目开工。', ['5 个']],
    ['今年3、4月3个项目开工。', ['3 个']],
    ['分别于3、5天内办结。', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
