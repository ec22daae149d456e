import { describe, expect, it } from 'vitest';
import { cues, dates } from '../dates/read.ts';
import { find } from './find.ts';

const periods = (text: string, published: string) => find(text, '', published).map(({ period }) => period);

describe('the days off around a feast', () => {
  it.each([
    ['刚刚过去的端午假期，全县接待游客18万人次。', '2022-06-18', '2022-06-03/2022-06-05'],
    ['刚刚过去的“五一”假期，全县接待游客18万人次。', '2022-06-18', '2022-04-30/2022-05-04'],
    ['五一小长假，全县接待游客18万人次。', '2022-06-18', '2022-04-30/2022-05-04'],
    ['“十一”黄金周期间，全县接待游客18万人次。', '2022-06-18', '2021-10-01/2021-10-07'],
    ['今年中秋、国庆双节期间，全县接待游客18万人次。', '2023-10-11', '2023-09-29/2023-10-06'],
    ['2019年春节期间，全县接待游客18万人次。', '2023-10-11', '2019-02-04/2019-02-10'],
    ['去年元旦假期，全县接待游客18万人次。', '2024-10-11', '2022-12-31/2023-01-02'],
    ['春节期间，全县将投放冻肉18吨。', '2024-02-04', '2024-02-10/2024-02-17'],
  ])('%s told on %s is of %s', (text, published, period) => {
    expect(periods(text, published)).toEqual([period]);
  });

  it('goes on, and comes back where it is only called the holiday', () => {
    const text =
      '2021年，全县产值18亿元。刚刚过去的端午假期，全县接待游客18万人次，收入9150万元。一家民宿5月下旬就已订满，假期收入4万元。';
    expect(periods(text, '2022-06-18').slice(1)).toEqual(Array.from({ length: 3 }, () => '2022-06-03/2022-06-05'));
  });

  it('what is compared with an earlier one is of the later', () => {
    expect(periods('今年国庆假期，全市接待游客181万人次，比去年国庆假期增长9%。', '2024-10-09')).toEqual([
      '2024-10-01/2024-10-07',
      '2024-10-01/2024-10-07',
    ]);
  });

  it('nothing else is one', () => {
    expect(periods('暑假期间，图书馆接待读者5万人次。', '2024-09-09')).toEqual([null]);
    expect(periods('国庆前夕，公司交付设备8台。', '2024-10-09')).toEqual([null]);
    expect(cues('清明上河园迎客，中秋月饼上市，十一中学开学。', '2024-10-09')).toEqual([]);
    expect(dates('去年国庆假期接待3万人次。', '2024-10-09')).toEqual(['去年=2023']);
    expect(periods('2003年春节期间，接待游客2万人次。', '2004-02-09')).toEqual(['2003']);
  });
});
