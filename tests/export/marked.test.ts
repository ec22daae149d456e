import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractionFormat } from '../../src/export/extraction.ts';
import { toMarkedText } from '../../src/export/marked.ts';
import { assemble } from '../../src/export/text-format.ts';
import { sampleDate, sampleOfficial, sampleQuantity, sampleSummary } from '../summary/sample.ts';
import { readGold } from '../support/gold.ts';

const TEXT = ['到2027年，全市工业总产值达到300亿元。', '', '市长马青原说，园区今年开工。'];
const summary = sampleSummary({
  paragraphs: TEXT,
  quantities: [sampleQuantity({ start: 16, end: 21, value: [30_000_000_000, 31_000_000_000], bound: '>=' })],
  dates: [sampleDate()],
  officials: [sampleOfficial({ mentions: [{ paragraph: 2, start: 2, end: 5, quote: '马青原' }] })],
});

function readBack(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'huazhongdian-marked-'));
  try {
    writeFileSync(join(folder, 'a.txt'), text);
    return readGold(join(folder, 'a.txt'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('an article is written with its marks in place', () => {
  expect(toMarkedText(summary)).toBe(`# title: 云溪市定下三年目标
# publisher: 云溪日报
# published: 2026-03-02T09:30
# url: https://news.example/2026/a.html#top
# official: 马青原 | 云溪市市长

到⟦2027年¦d¦2027⟧，全市工业总产值达到⟦300亿元¦t¦i=工业总产值;v=30000000000..31000000000;u=元;b=>=;m=level;p=2027⟧。
市长⟦马青原¦o⟧说，园区今年开工。
`);
});

test('whatever stands in it, it is read back with the same text and marks that do not overlap', () => {
  const character = fc.constantFrom('一', '二', '3', '。', '⟦', '⟧', '¦', ';', '=', '#', '\n');
  const text = fc.string({ unit: character, minLength: 1, maxLength: 30 }).map((inside) => `始${inside}终`);
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 3 }),
      fc.nat(9),
      fc.nat(9),
      text,
      (paragraphs, a, b, indicator) => {
        const start = Math.min(a, b, (paragraphs[0]?.length ?? 1) - 1);
        const end = Math.min(Math.max(a, b, start + 1), paragraphs[0]?.length ?? 1);
        const quantity = sampleQuantity({ start, end, quote: paragraphs[0]?.slice(start, end) ?? '', indicator });
        const { article, marks } = readBack(
          toMarkedText(
            sampleSummary({
              paragraphs,
              quantities: [quantity],
              dates: [quantity].map(() => sampleDate({ start, end: start + 1 })),
              officials: [],
            }),
          ),
        );
        const safe = (raw: string) =>
          raw.replaceAll('⟦', '〚').replaceAll('⟧', '〛').replaceAll('¦', '|').replace(/\n/g, ' ');
        expect(article.paragraphs).toEqual(paragraphs.map(safe));
        expect(marks.length).toBe(1);
      },
    ),
  );
});

test('the extraction is what `npm run extract` prints: a line an article, without what is the reader’s', () => {
  const lines = assemble(extractionFormat(), [summary, summary]).trim().split('\n');
  expect(lines).toHaveLength(2);
  const printed = JSON.parse(lines[0] ?? '');
  expect(printed).toMatchObject({
    schema: 3,
    paragraphs: TEXT,
    quantities: summary.quantities,
    officials: summary.officials,
  });
  for (const key of ['id', 'saved', 'corrections', 'note']) expect(printed).not.toHaveProperty(key);
});
