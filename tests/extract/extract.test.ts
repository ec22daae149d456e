import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { extract } from '../../src/extract/extract.ts';

const article = (paragraphs: readonly string[], title = ''): Article => ({
  url: null,
  title,
  kicker: null,
  subtitle: null,
  publisher: null,
  published: '2024-03-05',
  bylines: [],
  paragraphs: [...paragraphs],
});

/** Characters and words that policy text is made of, and what breaks parsers. */
const PIECES = [
  ...'0123456789０１９一二三十百千万亿两几数半.,，。；、：“”（）()《》〔〕% ％—－-~年月日的由从到比占为是和与将已要',
  '增长',
  '提高到',
  '分别',
  '其中',
  '力争',
  '确保',
  '截至',
  '2025年',
  '去年',
  '上半年',
  '亿元',
  '个',
  '家',
  '百分点',
  '倍',
  '翻一番',
  '前30位',
  '第6位',
  '以上',
  '左右',
  '不低于',
  '项目',
  '地区生产总值',
  '市委书记',
  '张三',
  '县长',
  '任命',
  '表示',
  '\t',
  '\u3000',
  '\ud800',
  '👍',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

describe('extract', () => {
  it('says of any text only what stands in it', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, (paragraphs, title) => {
        const { quantities, dates, officials } = extract(article(paragraphs, title));
        for (const { paragraph, start, end, quote } of [
          ...quantities,
          ...dates,
          ...officials.flatMap((o) => o.mentions),
        ])
          expect((paragraph < 0 ? title : paragraphs[paragraph])?.slice(start, end)).toBe(quote);
        for (const { value, unit } of quantities) {
          for (const n of [value].flat()) expect(Number.isFinite(n)).toBe(true);
          expect(unit).not.toBe('');
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives quantities in order and without overlap', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        const { quantities } = extract(article([paragraph]));
        for (let i = 1; i < quantities.length; i++)
          expect(quantities[i]?.start).toBeGreaterThanOrEqual(quantities[i - 1]?.end ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('answers for an empty article and one without a date', () => {
    expect(extract(article([]))).toEqual({
      ...{ quantities: [], dates: [], officials: [] },
      ...{ outline: [], programmes: [], documents: [] },
    });
    const undated = extract({ ...article(['到2030年，完成投资90亿元；今年新建学校3所。']), published: null });
    expect(undated.quantities.map((q) => [q.value, q.period])).toEqual([
      [9_000_000_000, '2030'],
      [3, null],
    ]);
  });

  it('reads the rows of a table by its header and the prose around it as prose', () => {
    const { quantities } = extract(
      article([
        '到2030年，新建学校12所。',
        '指标\t单位\t2023年\t2030年',
        '森林覆盖率\t%\t41.2\t43',
        '粮食产量\t万吨\t38\t40',
      ]),
    );
    expect(quantities.map((q) => [q.indicator, q.value, q.unit, q.status, q.period])).toEqual([
      ['学校', 12, '所', 'target', '2030'],
      ['森林覆盖率', 41.2, '%', 'actual', '2023'],
      ['森林覆盖率', 43, '%', 'target', '2030'],
      ['粮食产量', 380_000, '吨', 'actual', '2023'],
      ['粮食产量', 400_000, '吨', 'target', '2030'],
    ]);
  });

  it.each([...'1一亿年、（“《的比由占到，市长', '第1', '万元', '张书记', '增长5%、'])(
    'stays linear on 100,000 times %s',
    (piece) => {
      // Quadratic work on this would not end within the test's own time limit.
      const long = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(() => extract(article([long]))).not.toThrow();
    },
  );
});
