import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { isTraditional, toSimplified } from '../../src/language/traditional.ts';

const article = (title: string, ...paragraphs: string[]) => ({
  url: null,
  title,
  kicker: null,
  subtitle: null,
  publisher: null,
  published: '2024-04-21',
  bylines: [],
  paragraphs,
});

const WRITTEN = article(
  '雲橋部署全年經濟工作',
  '雲橋市發展和改革委員會主任劉啟明21日說，到2025年，全市規模以上工業總產值將達到900億元，年均增長11%以上。',
  '一季度，全市新增城鎮就業1.2萬人，同比增長8.5%﹔完成固定資產投資318.6億元。',
  '會議強調，6月底前開工建設保障性住房3600套，年內改造老舊小區45個，並印發《關於促進縣域商業發展的實施意見》（雲政辦發〔2024〕9號）。',
);
const SIMPLE = article(toSimplified(WRITTEN.title), ...WRITTEN.paragraphs.map(toSimplified));

describe('traditional text', () => {
  it('is told from simplified text, names and quotations', () => {
    expect(isTraditional(WRITTEN.paragraphs[0] ?? '')).toBe(true);
    expect(isTraditional(SIMPLE.paragraphs[0] ?? '')).toBe(false);
    expect(isTraditional('记者在“靜園”采访了曹禺戏剧奖得主，全市今年计划新建文化场馆12处，总投资3.5亿元。')).toBe(
      false,
    );
    expect(isTraditional('')).toBe(false);
  });

  it('keeps its length in simplified characters', () => {
    for (const text of WRITTEN.paragraphs) expect(toSimplified(text)).toHaveLength(text.length);
    expect(toSimplified('發展﹔「億」𠮷')).toBe('发展；“亿”𠮷');
  });

  it('is read as the same text in simplified characters is', () => {
    const written = extract(WRITTEN);
    const simple = extract(SIMPLE);
    const values = ({ quantities }: typeof written) =>
      quantities.map(({ paragraph, start, end, status, measure, value, unit, bound, period, rule }) => ({
        paragraph,
        start,
        end,
        status,
        measure,
        value,
        unit,
        bound,
        period,
        rule,
      }));
    expect(values(written).length).toBeGreaterThanOrEqual(7);
    expect(values(written)).toEqual(values(simple));
    expect(written.dates.map(({ value, start }) => [value, start])).toEqual(
      simple.dates.map(({ value, start }) => [value, start]),
    );
    expect(written.officials).toHaveLength(simple.officials.length);
  });

  it('is quoted as it is written', () => {
    const { quantities, officials, dates } = extract(WRITTEN);
    for (const { paragraph, start, end, quote } of [
      ...quantities,
      ...dates,
      ...officials.flatMap(({ mentions }) => mentions),
    ])
      expect(quote).toBe((paragraph < 0 ? WRITTEN.title : WRITTEN.paragraphs[paragraph])?.slice(start, end));
    expect(quantities[0]).toMatchObject({ status: 'target', value: 900e8, indicator: '規模以上工業總產值' });
    expect(officials).toMatchObject([
      { name: '劉啟明', posts: [{ organization: '雲橋市發展和改革委員會', title: '主任' }] },
    ]);
    expect(extract(WRITTEN).documents).toMatchObject([
      { title: '關於促進縣域商業發展的實施意見', number: '雲政辦發〔2024〕9號' },
    ]);
  });
});
