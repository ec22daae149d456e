import { describe, expect, it } from 'vitest';
import { told } from './find.ts';

describe('how things are now, behind a time that is over', () => {
  it.each([
    // of no months or days of then
    ['2020年3月，县里启动村落保护。目前，全县已开展11批共475个村的保护。', ['11批 actual null', '475个 actual null']],
    [
      '2024年上半年，全县进出口额增长11%。如今，全县设立海外仓15个。',
      ['11% actual 2024-01/2024-06', '15个 actual null'],
    ],
    // a change that has arrived at what is now
    ['产业规模从2012年的11万亿元增长到现在的45.5万亿元。', ['11万亿元 actual 2012', '45.5万亿元 actual null']],
    ['2018年，航线从最初的16条增加到目前的近148条。', ['16条 actual 2018', '148条 actual null']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    // the months of publication are not over, and what is told of them goes on
    ['2025年3月，县里启动村落保护。目前，全县已开展11批保护。', ['11批 actual 2025-03']],
    [
      '2024年上半年，全县进出口额增长11%。海外仓达到15个。',
      ['11% actual 2024-01/2024-06', '15个 actual 2024-01/2024-06'],
    ],
    [
      '“十三五”时期，法院审结案件16.8万件。其中，涉外案件1.2万件。',
      ['16.8万件 actual 2016/2020', '1.2万件 actual 2016/2020'],
    ],
    [
      '目前，全县有法庭12个。“十三五”时期，法院审结案件16.8万件。其中，涉外案件1.2万件。',
      ['12个 actual null', '16.8万件 actual 2016/2020', '1.2万件 actual 2016/2020'],
    ],
    ['产业规模增长到2024年的45.5万亿元。', ['45.5万亿元 actual 2024']],
  ])('not so: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what a number was weighed against', () => {
  it('says nothing of when the next one is told', () => {
    expect(told('种群达2555只，与2012年的1000只相比数量实现倍增，栖息地有16处。')).toEqual([
      '2555只 actual null',
      '1000只 actual 2012',
      '16处 actual null',
    ]);
    expect(told('2023年，与上年相比数量实现倍增，栖息地有16处。')).toEqual(['16处 actual 2023']);
  });
});

describe('since something began', () => {
  it.each([
    ['自2018年示范区启动建设以来，海关累计监管班列1600列。', ['1600列 actual 2018/2025']],
    ['从2021年7月碳市场启动以来，已纳入2257家单位。', ['2257家 actual 2021-07/2025-03']],
    ['2018年示范区启动建设，海关监管班列1600列。', ['1600列 actual 2018']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
