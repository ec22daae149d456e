import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { toFullWidth } from '../../src/language/punctuation.ts';
import { articleOf } from './article.ts';

const TEXT =
  '前三季度,石桥镇完成规上工业总产值18.7亿元,同比增长27.4%;县委书记文远山说:“到2025年,力争产值突破30亿元!”省科技厅厅长许静介绍,对符合条件的企业,按实际利息的40%贴息,单户每年不超过50万元.';

describe('an article with half-width marks', () => {
  const read = (text: string) => extract({ ...articleOf(text), published: '2023-11-03' });
  const [half, full] = [read(TEXT), read(toFullWidth(TEXT))];

  it('is read like one with full-width marks', () => {
    const told = ({ quantities, dates, officials }: ReturnType<typeof read>) => [
      quantities.map(({ start, indicator, status, period, speaker }) => [start, indicator, status, period, speaker]),
      dates.map(({ start, value }) => [start, value]),
      officials.map(({ name, mentions }) => [name, mentions.length]),
    ];
    expect(told(half)).toEqual(told(full));
    expect(half.quantities.map(({ indicator }) => indicator)).toEqual([
      '规上工业总产值',
      '规上工业总产值',
      '产值',
      '贴息',
      '单户贴息',
    ]);
  });

  it('is answered as it is written', () => {
    for (const mention of [...half.quantities, ...half.dates, ...half.officials.flatMap(({ mentions }) => mentions)])
      expect(TEXT.slice(mention.start, mention.end)).toBe(mention.quote);
  });
});

describe('an article with wide digits', () => {
  const WIDE =
    '截至６月底，全县城镇登记失业率３．４％，低于市控目标０．９个百分点，新增就业５２００人，完成计划的６２．５％。';
  const { quantities, dates } = extract({ ...articleOf(WIDE), published: '2024-07-09' });

  it('is read like one with narrow digits, and answered as it is written', () => {
    expect(quantities.map(({ quote, status }) => `${quote} ${status}`)).toEqual([
      '３．４％ actual',
      '０．９个百分点 actual',
      '５２００人 actual',
      '６２．５％ actual',
    ]);
    expect(quantities.map(({ value }) => value)).toEqual([3.4, 0.9, 5200, 62.5]);
    expect(dates.map(({ quote }) => quote)).toEqual(['６月底']);
  });
});

describe('an article with blanks that are spelt out', () => {
  it('is read as if they were blanks', () => {
    const { quantities } = extract(articleOf('口岸出入境旅客达30万人次&nbsp;', '产量增长8%，&nbsp;出口增长9%。'));
    expect(quantities.map(({ quote, start, indicator }) => `${start} ${quote} ${indicator}`)).toEqual([
      '8 30万人次 口岸出入境旅客',
      '4 8% 产量',
      '17 9% 出口',
    ]);
  });
});
