/**
 * Opens the CSV of every table and a workbook of ours with LibreOffice and says what it read: `npm run office`. Not part of
 * `npm test`, since few machines have it (`apt-get install --no-install-recommends libreoffice-calc`, 400 MB). Ends with 1 where
 * LibreOffice reads something else than was written, with 2 where it is not installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { tableWords as wordsOfTables } from '../entrypoints/shared/table-words.ts';
import { csvFormat } from '../src/export/csv.ts';
import { TABLES, type TableName, tableHeader, tableRows } from '../src/export/tables.ts';
import { assemble } from '../src/export/text-format.ts';
import { writeFile } from '../src/export/write.ts';
import { nastySummary } from '../tests/export/nasty.ts';
import { sampleSummary } from '../tests/summary/sample.ts';
import { testWords } from '../tests/ui/support/words.ts';
import { articleRecord } from './bench/library/articles.ts';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!program) {
  console.error('LibreOffice (soffice) is not installed, so nothing was checked.');
  process.exit(2);
}

// The words of the reader: sheets are named by them, and not every name is allowed.
const tableWords = wordsOfTables((await testWords('zh_CN')).t);
const records = [
  sampleSummary(),
  nastySummary('=HYPERLINK("https://x.example","看")'),
  nastySummary('＝cmd|calc'),
  await articleRecord(3),
];
/** To the minute. */
const MOMENT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

const folder = mkdtempSync(join(tmpdir(), 'office-'));
let wrong = 0;
try {
  for (const table of TABLES) {
    const name = `${table}.csv`;
    writeFileSync(join(folder, name), assemble(csvFormat(table, tableWords), records));
    convert(name, 0, ['--infilter=CSV:44,34,76,1']);
    wrong += compare(name, table, 'linked', `${table}.csv`);
  }
  const order = { format: 'xlsx', words: tableWords, exportedAt: new Date(0), count: records.length } as const;
  const { file } = await writeFile(order, records);
  writeFileSync(join(folder, 'book.xlsx'), Buffer.from(await file.arrayBuffer()));
  convert('book.xlsx', -1);
  for (const table of TABLES)
    wrong += compare(`book.xlsx, ${table}`, table, 'plain', `book-${tableWords[`sheet.${table}`]}.csv`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(wrong > 0 ? 1 : 0);

/** Has LibreOffice write the first sheet (0), or each into a file of its own (-1), as CSV again: comma, quotes, UTF-8, as shown. */
function convert(file: string, sheet: number, input: string[] = []): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`;
  const args = [
    profile,
    ...input,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    join(folder, 'read'),
    join(folder, file),
  ];
  const run = spawnSync(program as string, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${file}: ${run.stderr}`);
}

/** How many cells of a table LibreOffice reads otherwise than they were written. */
function compare(what: string, table: TableName, form: 'plain' | 'linked', file: string): number {
  const expected = [
    tableHeader(table, tableWords, form),
    ...records.flatMap((each) => tableRows(each, table, tableWords, form)),
  ];
  const read: string[][] = parse(readFileSync(join(folder, 'read', file), 'utf8'), {
    bom: true,
    relax_column_count: true,
  });
  const differing = expected.flatMap((row, line) =>
    row.flatMap((cell, column) =>
      alike(cell, read[line]?.[column] ?? '') ? [] : [[line, column, cell, read[line]?.[column]]],
    ),
  );
  for (const each of differing) console.error(what, JSON.stringify(each));
  const rows = read.length === expected.length ? 0 : 1;
  console.log(`${what}: ${read.length} rows of ${expected.length}, ${differing.length} cells otherwise`);
  return differing.length + rows;
}

/**
 * Numbers by value, percentages as well, which a CSV cannot keep from being read as numbers; moments with the seconds that LibreOffice writes of what it took for one; text by its words, since CSV has an
 * apostrophe before what might be a formula.
 */
function alike(cell: string | number | null, read: string): boolean {
  if (typeof cell === 'number') return Number(read) === cell;
  if (/^[\d.]+%$/.test(cell ?? '')) return Number.parseFloat(read) === Number.parseFloat(cell ?? '');
  if (MOMENT.test(cell ?? '') && read === `${cell}:00`) return true;
  return words(cell ?? '') === words(read.replace(/^'/, ''));
}

function words(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, '');
}
