import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { TABLES } from '../../src/export/tables.ts';
import { writeFile } from '../../src/export/write.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleQuantity, sampleSummary } from '../summary/sample.ts';
import { NASTY, nastySummaries } from './nasty.ts';
import { tableWords } from './words.ts';

const words = {
  ...tableWords,
  ...Object.fromEntries(TABLES.map((table) => [`sheet.${table}`, `${table} 表`])),
} as typeof tableWords;

/** What ExcelJS reads from a workbook of these. */
async function read(summaries: Summary[]) {
  const order = { format: 'xlsx', words, exportedAt: new Date(0), count: summaries.length } as const;
  const { file, leftOut, cut } = await writeFile(order, summaries);
  expect(leftOut).toBe(0);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await file.arrayBuffer());
  return Object.assign(workbook, { cut });
}

type Row = Record<string, ExcelJS.CellValue>;
function rows(workbook: ExcelJS.Workbook, table: string): Row[] {
  const found: Row[] = [];
  const sheet = workbook.getWorksheet(`${table} 表`);
  const header = sheet?.getRow(1).values as string[];
  sheet?.eachRow((row, number) => {
    const cells = header.flatMap((name, at) => [[name.slice(1, -1), row.getCell(at).value] as const]);
    if (number > 1) found.push(Object.fromEntries(cells));
  });
  return found;
}

test('a sheet a table, its header frozen and bold', async () => {
  const workbook = await read([sampleSummary()]);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(TABLES.map((table) => `${table} 表`));
  for (const sheet of workbook.worksheets) {
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(sheet.getCell('A1').font.bold).toBe(true);
    expect(sheet.autoFilter).toBeTruthy();
  }
});

test('numbers are numbers, days are days, the source is a link', async () => {
  const workbook = await read([
    sampleSummary({
      savedAt: '2026-03-03T04:05:06.789Z',
      quantities: [sampleQuantity({ value: [0.1 + 0.2, 123456789.125] }), sampleQuantity({ period: '1898-05' })],
    }),
  ]);
  const [target, early] = rows(workbook, 'targets');
  expect(target).toMatchObject({
    indicator: '工业总产值',
    value: 0.1 + 0.2,
    valueTo: 123456789.125,
    period: '2027',
    lastDay: new Date('2027-12-31T00:00:00Z'),
    published: new Date('2026-03-02T09:30:00Z'),
    url: { text: 'https://news.example/2026/a.html#top', hyperlink: 'https://news.example/2026/a.html#top' },
  });
  // The calendar of Excel begins in 1900.
  expect(early).toMatchObject({ lastDay: '1898-05-31' });
  expect(rows(workbook, 'articles')).toMatchObject([{ savedAt: new Date('2026-03-03T04:05:06Z'), targets: 2 }]);
});

test('whatever a page holds is text, and comes back', async () => {
  const workbook = await read(nastySummaries());
  // ExcelJS leaves as it is what Excel itself reads back as an underline.
  const titles = rows(workbook, 'articles').map(({ title }) => String(title ?? '').replace('_x005F_', '_'));
  const kept = NASTY.map((text) => text.replace(/[\p{Cs}\uFFFE]|(?![\t\n\r])(?![\x7F-\x9F])\p{Cc}/gu, ''));
  expect(titles).toEqual(kept);
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula))),
  );
});

test('only addresses of the web are links', async () => {
  const url = 'javascript:alert(1)';
  expect(rows(await read([sampleSummary({ url })]), 'articles')).toMatchObject([{ url }]);
});

test('text longer than a cell is cut and says so', async () => {
  const titled = (title: string) => sampleSummary({ title, quantities: [], dates: [], officials: [] });
  const workbook = await read([titled('长'.repeat(40_000)), titled('满'.repeat(32_767)), titled('长'.repeat(32_768))]);
  const [first, full, third] = rows(workbook, 'articles').map(({ title }) => String(title));
  for (const cut of [first, third]) {
    expect(cut).toHaveLength(32_767);
    expect(cut?.endsWith('长…[cut]')).toBe(true);
  }
  expect(full).toBe('满'.repeat(32_767));
  expect(workbook.cut).toBe(2);
});
