import { describe, expect, it } from 'vitest';
import { dates } from './read.ts';

/** The year of a month or day whose own clause has no tense, told by what stands around it. */

describe('in a passage that goes through what is to come', () => {
  it.each([
    ['年内优化线路42条。快速路改造12月18日主线放行。', '2023-09-15', '12月18日=2023-12-18'],
    ['清明前翻完地，种子4月到货。', '2024-01-12', '4月=2024-04'],
    ['全年用电量增速保持在5%以上，西城区8月止跌。', '2023-07-20', '8月=2023-08'],
    ['普及率要从七成提到八成，首批设备5月安装。', '2024-02-02', '5月=2024-05'],
    // What is nearer in the past is past there too.
    ['年内优化线路42条。快速路改造5月18日开工。', '2023-09-15', '5月18日=2023-05-18'],
    ['年内已优化线路42条，快速路改造8月完工了。', '2023-07-20', '8月=2022-08'],
    // Nothing around it goes ahead.
    ['线路优化了42条。快速路改造12月18日主线放行。', '2023-09-15', '12月18日=2022-12-18'],
  ])('%s told %s', (text, published, expected) => {
    expect(dates(text, published).at(-1)).toBe(expected);
  });
});

describe('before a time of the next year', () => {
  it.each([
    ['12月20日下闸蓄水；明年汛期前水位升到742米。', '2023-10-11', '12月20日=2023-12-20'],
    ['车间11月底封顶，2018年三季度首台整机下线。', '2017-03-06', '11月底=2017-11'],
    ['大坝3月合龙，明年5月蓄水。', '2023-11-25', '3月=2023-03'],
    // What was said then looks further ahead than it was said.
    ['11月出台规划，提出到2018年产值翻番。', '2017-03-06', '11月=2016-11'],
  ])('%s told %s', (text, published, expected) => {
    expect(dates(text, published)[0]).toBe(expected);
  });
});

describe('what runs from today', () => {
  it('ends ahead, whatever year was named before', () => {
    expect(dates('2026年实事即日起至11月10日公开征集。', '2025-10-17').at(-1)).toBe('11月10日=2025-11-10');
  });
});

describe('what is left', () => {
  it.each([
    ['已做完九成，剩下的320米15日收尾。', '15日=2024-06-15'],
    ['5月底已做完九成，剩下的已于28日收尾。', '28日=2024-05-28'],
    ['天气预报说14日夜间还有大雨。', '14日=2024-06-14'],
    ['负责人说14日夜间下了大雨。', '14日=2024-05-14'],
  ])('%s', (text, expected) => {
    expect(dates(text, '2024-06-09').at(-1)).toBe(expected);
  });
});
