import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFormat } from '../../src/export/csv.ts';
import { TABLES, type TableName } from '../../src/export/tables.ts';
import { assemble } from '../../src/export/text-format.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleDate, sampleOfficial, sampleQuantity, sampleSummary } from '../summary/sample.ts';
import { tableWords as words } from './words.ts';

const toCsv = (summaries: Summary[], table: TableName) => assemble(csvFormat(table, words), summaries);

/** Reads the bytes as RFC 4180 has it; throws on a stray quote, another line end or a row of another length. */
function read(csv: string): string[][] {
  const bytes = new TextEncoder().encode(csv);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return parse(new TextDecoder().decode(bytes), { record_delimiter: '\r\n', relax_quotes: false });
}

function rows(summary: Summary, table: TableName): Record<string, string>[] {
  const [header = [], ...lines] = read(toCsv([summary], table));
  return lines.map((line) => Object.fromEntries(line.map((cell, at) => [header[at]?.slice(1, -1), cell])));
}

describe('tables', () => {
  test('targets and figures, a number each', () => {
    const summary = sampleSummary({
      quantities: [
        sampleQuantity({ bound: '>=', subject: '全市', implied: ['subject', 'period'], tier: 'floor' }),
        sampleQuantity({
          status: 'actual',
          value: [6, 6.5],
          unit: '%',
          measure: 'growth',
          direction: 'up',
          period: null,
        }),
      ],
    });
    expect(rows(summary, 'targets')).toEqual([
      {
        subject: '全市',
        indicator: '工业总产值',
        measure: '[measure.level]',
        value: '30000000000',
        valueTo: '',
        unit: '元',
        bound: '[bound.>=]',
        direction: '',
        base: '',
        tier: '[tier.floor]',
        period: '2027',
        firstDay: '2027-01-01',
        lastDay: '2027-12-31',
        speaker: '',
        responsible: '',
        implied: '[subject]; [period]',
        quote: '300亿元',
        sentence: '到2027年，全市工业总产值达到300亿元。',
        title: '云溪市定下三年目标',
        publisher: '云溪日报',
        published: '2026-03-02 09:30',
        url: 'https://news.example/2026/a.html#top',
        id: summary.id,
        rule: 'money/literal',
        passage: `https://news.example/2026/a.html#:~:text=${encodeURIComponent('到2027年，全市工业总产值达到300亿元')}`,
      },
    ]);
    expect(rows(summary, 'figures')).toMatchObject([
      { value: '6', valueTo: '6.5', measure: '[measure.growth]', direction: '[direction.up]', period: '', lastDay: '' },
    ]);
  });

  test('dates', () => {
    const dates = [sampleDate({ event: '园区开工', implied: true }), sampleDate({ value: 'XXXX-04-17' })];
    expect(rows(sampleSummary({ dates }), 'dates')).toMatchObject([
      { period: '2027', firstDay: '2027-01-01', lastDay: '2027-12-31', event: '园区开工', implied: '[yes]' },
      { period: 'XXXX-04-17', firstDay: '', lastDay: '', event: '', implied: '' },
    ]);
  });

  test('officials, a row a post', () => {
    const posts = [
      { organization: '云溪市委', title: '书记', change: 'appointed' as const },
      { organization: null, title: '市长', change: null },
    ];
    const officials = [sampleOfficial({ posts }), sampleOfficial({ name: '何秋', posts: [] })];
    expect(rows(sampleSummary({ officials }), 'officials')).toMatchObject([
      { name: '马青原', organization: '云溪市委', post: '书记', change: '[change.appointed]', mentions: '1' },
      { name: '马青原', organization: '', post: '市长', change: '' },
      { name: '何秋', post: '', mentions: '1' },
    ]);
  });

  test('articles', () => {
    const summary = sampleSummary({ savedAt: '2026-03-03T04:05:06.789Z', quantities: [sampleQuantity()] });
    expect(rows(summary, 'articles')).toMatchObject([
      { subtitle: '——新园区开工', bylines: '记者 田禾', targets: '1', figures: '0', savedAt: '2026-03-03 04:05:06' },
    ]);
  });

  test('whatever has a place leads to its passage, where there is a page', () => {
    const whole = { quantities: [sampleQuantity()], dates: [sampleDate()], officials: [sampleOfficial()] };
    for (const table of ['targets', 'dates', 'officials'] as const) {
      expect(rows(sampleSummary(whole), table)[0]?.passage).toMatch(
        /^https:\/\/news\.example\/2026\/a\.html#:~:text=%/,
      );
      expect(rows(sampleSummary({ ...whole, url: null }), table)[0]?.passage).toBe('');
    }
    expect(rows(sampleSummary(), 'articles')[0]).not.toHaveProperty('passage');
  });

  test.each(TABLES)('%s of nothing is a header', (table) => {
    expect(read(toCsv([], table))).toHaveLength(1);
  });
});

describe('cells', () => {
  const title = (text: string) => rows(sampleSummary({ title: text }), 'articles')[0]?.title;

  test.each([
    '=HYPERLINK("https://x.example","看")',
    '=1+1',
    '+86',
    '-5',
    '@SUM(A1)',
    '＝cmd',
    '＋1',
    '－1',
    '＠a',
    '﹦1',
    ' =1',
    '　＝1',
    '\u200B=1',
    '\t1',
    '\r1',
    '\n1',
  ])('%j is text and no formula', (text) => {
    expect(title(text)).toBe(`'${text}`);
  });

  test.each(['a=b', '5-6月', '他说“好”', '一，二,三', '第一行\n第二行\r\n第三行', '"', '😀', '（-5）', ''])(
    '%j stays as it is',
    (text) => {
      expect(title(text)).toBe(text);
    },
  );

  test('numbers stay numbers, whatever their size or sign', () => {
    for (const value of [0, -3.5, 0.1 + 0.2, 1e21, 123456789.125]) {
      const csv = toCsv([sampleSummary({ quantities: [sampleQuantity({ value })] })], 'targets');
      expect(csv).toContain(`,${value},`);
      expect(Number(read(csv)[1]?.[3])).toBe(value);
    }
  });

  test('any text comes back, and never as a formula', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'=+-@＝＋－＠",\r\n\t \u200B'), fc.string({ unit: 'grapheme', maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (titles) => {
        const csv = toCsv(
          titles.map((title) => sampleSummary({ title, kicker: title })),
          'articles',
        );
        const cells = read(csv)
          .slice(1)
          .map(([title]) => title as string);
        expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(titles.map((title) => title.replace(/^'/, '')));
        for (const cell of cells) expect(cell.trimStart().charAt(0).normalize('NFKC')).not.toMatch(/[=+\-@]/);
      }),
    );
  });
});
