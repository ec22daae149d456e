import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const periods = (text: string, published = '2024-05-13') => find(text, '', published).map(({ period }) => period);

describe('a day within a longer time', () => {
  it('ends with its part of the sentence', () => {
    const text =
      '4月，全市口岸进出境旅客62万人次，其中珠海湾口岸38万人次，20日当天3.1万人次，为今年最高；江门口岸11万人次，增长7%。';
    expect(periods(text)).toEqual(['2024-04', '2024-04', '2024-04-20', '2024-04', '2024-04']);
    expect(periods('一季度，全市供水2.1亿吨，2月8日至9日两天达到480万吨；供气1.3亿立方米。')).toEqual([
      '2024-01/2024-03',
      '2024-02-08/2024-02-09',
      '2024-01/2024-03',
    ]);
    expect(periods('2023年，县医院门诊量36万人次，12月下旬日接诊1800人次；手术9200台。')).toEqual([
      '2023',
      '2023-12-21/2023-12-31',
      '2023',
    ]);
    expect(periods('一季度，全县接访620批次，3月5日领导接访42批次，当场办结18批次；化解积案31件。')).toEqual([
      '2024-01/2024-03',
      '2024-03-05',
      '2024-03-05',
      '2024-01/2024-03',
    ]);
  });

  it('and with its sentence', () => {
    expect(periods('一季度，全市供水2.1亿吨，2月8日至9日更是达到480万吨。供气1.3亿立方米。').at(-1)).toBe(
      '2024-01/2024-03',
    );
    expect(
      periods(
        '一季度，全县有亮点。一是耕得早。玉米春耕面积68万亩，3月中旬开犁。二是机耕多。投入农机4200台完成机耕任务。',
      ).at(-1),
    ).toBe('2024-01/2024-03');
  });

  it('goes on where it opens its sentence, or is the day as of which is counted', () => {
    expect(periods('5月1日，全市接待游客21万人次；门票收入610万元。酒店入住率92%。')).toEqual(
      Array.from({ length: 3 }, () => '2024-05-01'),
    );
    expect(periods('今年春管抓得紧，截至4月28日，全县栽烟3.2万亩；覆膜2.8万亩。')).toEqual([
      '2024-04-28',
      '2024-04-28',
    ]);
  });

  it('in brackets says which days are meant', () => {
    expect(
      periods('今年樱花节（4月5日至10日），全市接待游客21万人次；门票收入610万元。酒店入住率92%。', '2024-05-13'),
    ).toEqual(Array.from({ length: 3 }, () => '2024-04-05/2024-04-10'));
  });
});
