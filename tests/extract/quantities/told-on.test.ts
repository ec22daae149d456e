import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const periods = (text: string, published: string, title = '') =>
  find(text, title, published).map(({ period }) => period);
const years = (count: number, year = '2023') => Array.from({ length: count }, () => year);

describe('the day on which something is told or issued is none of its figures', () => {
  it('in brackets below a headline, or in the headline', () => {
    const below = '（2024年3月14日）\n一、农业\n农业增加值4.1亿元，增长9.2%。\n二、工业\n规上工业企业62户。';
    expect(periods(below, '2024-03-18', '长桥县2023年国民经济和社会发展统计公报')).toEqual(years(3));
    const title = '政府工作报告——2023年12月27日在长桥县第十八届人民代表大会第一次会议上';
    const report = '预计2023年实现生产总值342亿元，增长9.9%；财政收入27.3亿元，其中地方收入18.1亿元。';
    expect(periods(report, '2024-01-04', title)).toEqual(years(4));
    // Such a report tells of the year before where it names none.
    expect(periods('县域经济位次前移。主导产业产值达到486亿元。', '2024-01-04', title)).toEqual(years(1));
  });

  it.each([
    '1月15日，市统计局举行新闻发布会，公布经济运行情况。全市企业62户。',
    '记者1月15日从市统计局获悉，我市企业不断成长。全市企业62户。',
    '昨日，记者在市政府新闻通气会上了解到，我市企业不断成长。全市企业62户。',
  ])('nor where it only says when it was learnt: %s', (text) => {
    expect(periods(text, '2024-01-16')).toEqual([null]);
    expect(periods(`去年，全市产值38亿元。${text}`, '2024-01-16')).toEqual(years(2));
  });

  it('what happens on a day goes on', () => {
    expect(periods('1月15日，全市项目集中开工。项目62个，总投资38亿元。', '2024-01-16')).toEqual(
      years(2, '2024-01-15'),
    );
    expect(periods('1月15日，园区招商大会举行。签约项目62个。', '2024-01-16')).toEqual(['2024-01-15']);
  });
});
