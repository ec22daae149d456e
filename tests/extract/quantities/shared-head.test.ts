import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

describe('the second of a pair, whose common words only the first has', () => {
  it.each([
    [
      '政府性基金预算收入98.2亿元、支出87.5亿元，分别完成预算的101.2%和95.4%。',
      [
        '98.2亿元 政府性基金预算收入',
        '87.5亿元 政府性基金预算支出',
        '101.2% 政府性基金预算收入',
        '95.4% 政府性基金预算支出',
      ],
    ],
    ['社会保险基金收入120亿元，支出98亿元。', ['120亿元 社会保险基金收入', '98亿元 社会保险基金支出']],
    ['外贸进口12亿元、出口23亿元。', ['12亿元 外贸进口', '23亿元 外贸出口']],
    // Of a household or a firm, and of another measure.
    ['家庭收入5万元，支出3万元。', ['5万元 家庭收入', '3万元 支出']],
    ['公司收入5亿元，出口2亿元。', ['5亿元 公司收入', '2亿元 出口']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('the measure told last, behind what it is held against or among whom it moved', () => {
  it.each([
    ['机械化率为62%，与先进地区相差十多个百分点。', ['62% 机械化率', '十多个百分点 机械化率']],
    ['城镇化率56%，在全省13个市中前移2位。', ['56% 城镇化率', '13个 市', '2位 城镇化率']],
    ['农网户均容量提升到2.8千伏安，低电压台区比去年夏天减少四成。', ['2.8千伏安 农网户均容量', '四成 低电压台区']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
