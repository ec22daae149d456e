import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { articleOf } from './article.ts';

const TEXT =
  '前11个月，石桥镇完成规上工业总产值18.7亿元，同比增长27.4%，居全县第3位；县委书记文远山说：“到2025年，力争产值突破30亿元，进入全市前10位！”';
const SPACED = TEXT.replace(/(?<=[\u4e00-\u9fa5])(?=\d)|(?<=\d)(?=[\u4e00-\u9fa5%])/g, ' ');

describe('an article whose digits spaces set apart', () => {
  const read = (text: string) => extract({ ...articleOf(text), published: '2023-12-03' });
  const told = ({ quantities, dates, officials }: ReturnType<typeof read>) => [
    quantities.map(({ quote, start: _start, end: _end, ...rest }) => ({ ...rest, quote: quote.replaceAll(' ', '') })),
    dates.map(({ value }) => value),
    officials.map(({ name, posts }) => [name, posts]),
  ];

  it('is read like one without', () => {
    expect(SPACED).not.toBe(TEXT);
    expect(told(read(SPACED))).toEqual(told(read(TEXT)));
    expect(read(TEXT).quantities).toHaveLength(5);
  });

  it('is answered as it is written', () => {
    const { quantities, dates, officials } = read(SPACED);
    for (const mention of [...quantities, ...dates, ...officials.flatMap(({ mentions }) => mentions)])
      expect(SPACED.slice(mention.start, mention.end)).toBe(mention.quote);
    expect(quantities[0]?.quote).toBe('18.7 亿元');
  });

  it('says every place in the words that stand there, whatever the spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('增长', '8', '%', ' ', '\u00a0', '，', '到', '2025', '年', '个'), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          for (const { start, end, quote } of read(text).quantities) expect(text.slice(start, end)).toBe(quote);
        },
      ),
    );
  });

  it('names numbers in the characters of the article', () => {
    const { quantities } = read('東鐵 3 號線總長 12 公里，客流增長 8 %。');
    expect(quantities.map(({ indicator, quote }) => `${indicator} ${quote}`)).toEqual([
      '東鐵3號線總長 12 公里',
      '客流 8 %',
    ]);
  });
});
