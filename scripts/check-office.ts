/**
 * Opens a CSV and a workbook of ours with LibreOffice and says what it read: `npm run office`. Not part of `npm test`, since
 * few machines have it. Ends with 1 where LibreOffice reads something else than was written, with 2 where it is not installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { csvFormat } from '../src/export/csv.ts';
import { tableHeader, tableRows } from '../src/export/tables.ts';
import { assemble } from '../src/export/text-format.ts';
import { openWorkbook } from '../src/export/xlsx/workbook.ts';
import { nastySummary } from '../tests/export/nasty.ts';
import { tableWords } from '../tests/export/words.ts';
import { sampleSummary } from '../tests/summary/sample.ts';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!program) {
  console.error('LibreOffice (soffice) is not installed, so nothing was checked.');
  process.exit(2);
}

const records = [sampleSummary(), nastySummary('=HYPERLINK("https://x.example","看")'), nastySummary('＝cmd|calc')];
const expected = [
  tableHeader('targets', tableWords),
  ...records.flatMap((each) => tableRows(each, 'targets', tableWords)),
];
const folder = mkdtempSync(join(tmpdir(), 'office-'));
let wrong = 0;
try {
  writeFileSync(join(folder, 'table.csv'), assemble(csvFormat('targets', tableWords), records));
  const workbook = await openWorkbook(tableWords);
  await workbook.add(records);
  writeFileSync(join(folder, 'book.xlsx'), Buffer.from(await (await workbook.end()).file.arrayBuffer()));
  for (const [file, input] of [
    ['table.csv', '--infilter=CSV:44,34,76,1'],
    ['book.xlsx', ''],
  ] as const)
    wrong += compare(file, input);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(wrong > 0 ? 1 : 0);

/** How many cells LibreOffice reads otherwise. It writes the first sheet as CSV again: comma, quotes, UTF-8, as shown. */
function compare(file: string, input: string): number {
  const out = join(folder, `read-${file}`);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = [
    '--headless',
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
    '--outdir',
    out,
  ];
  const run = spawnSync(program as string, [profile, ...(input ? [input] : []), ...to, join(folder, file)], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${file}: ${run.stderr}`);
  const read: string[][] = parse(readFileSync(join(out, `${file.split('.')[0]}.csv`), 'utf8'), {
    bom: true,
    relax_column_count: true,
  });
  const differing = expected.flatMap((row, line) =>
    row.flatMap((cell, column) =>
      alike(cell, read[line]?.[column] ?? '') ? [] : [[line, column, cell, read[line]?.[column]]],
    ),
  );
  for (const each of differing) console.error(file, JSON.stringify(each));
  console.log(`${file}: ${read.length} rows, ${differing.length} cells otherwise`);
  return differing.length;
}

/** Numbers by value; text by its words, since CSV has an apostrophe before what might be a formula. */
function alike(cell: string | number | null, read: string): boolean {
  if (typeof cell === 'number') return Number(read) === cell;
  return words(cell ?? '') === words(read.replace(/^'/, ''));
}

function words(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, '');
}
