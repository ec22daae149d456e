import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { articleOf } from '../article.ts';

const dates = (text: string, published = '2025-11-05') =>
  extract({ ...articleOf(text), title: '', published }).dates.map(({ quote, value }) => `${quote} ${value}`);

describe('January by its own name', () => {
  it.each([
    ['元至9月完成产值8亿元。', ['元至9月 2025-01/2025-09']],
    ['元月—9月份完成产值8亿元。', ['元月—9月份 2025-01/2025-09']],
    ['押金50元至9月退还。', ['9月 2025-09']],
    ['厂房2024年元月投用，元月15日试产。', ['2024年元月 2024-01', '元月15日 2024-01-15']],
    ['元月份完成产值8亿元，元月底封顶。', ['元月份 2025-01', '元月底 2025-01']],
    ['每吨60元月结。', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('the first months', () => {
  it('头 of another word counts none', () => {
    expect(dates('深水码头5月投用，头5个月已卸油60万吨。')).toEqual(['5月 2025-05', '头5个月 2025-01/2025-05']);
  });
});

describe('a date that was told before', () => {
  it('of last December makes a day of the running year of the next one', () => {
    expect(dates('去年12月发放首批；6月28日，余下的发完。', '2025-07-05')).toEqual([
      '去年12月 2024-12',
      '6月28日 2025-06-28',
    ]);
  });

  it('says nothing of what follows when it stands in a bracket', () => {
    expect(dates('中学新校区（总投资2亿元，2023年已完成六成），10月竣工。')[1]).toBe('10月 2025-10');
    // A note beside a date is that date.
    expect(dates('2024年（5月）开工，10月竣工。').at(-1)).toBe('10月 2024-10');
  });
});

describe('the end of a week', () => {
  it('眼下周末 names none', () => {
    expect(dates('眼下周末客房订满，下周末还要加房。')).toEqual(['下周末 2025-11-15/2025-11-16']);
  });
});

describe('two neighbouring months', () => {
  it.each([
    ['7、8两月客流回升。', ['7、8两月 2025-07/2025-08']],
    ['9、10两个月客流回升。', ['9、10两个月 2025-09/2025-10']],
    // The 1 is an item's.
    ['1、8月开工。', ['8月 2025-08']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
