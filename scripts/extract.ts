// Prints one summary a line (NDJSON) for each file given, in the order given:
//   npm run --silent extract -- FILE…
// A file that cannot be read is named on standard error and gets a line with empty fields, so that order holds; exit code 1.
import { extract } from '../src/extract/extract.ts';
import type { Extraction } from '../src/extract/types.ts';
import { SCHEMA } from '../src/summary/schema.ts';
import { type FileReading, readFileAsArticle, UNREAD } from './read-file.ts';

function summaryLine({ article, policy, reader }: FileReading, extraction: Extraction): string {
  return JSON.stringify({ schema: SCHEMA, ...article, policy, reader, ...extraction });
}

const NOTHING: Extraction = { quantities: [], dates: [], officials: [], outline: [], programmes: [], documents: [] };

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('usage: npm run --silent extract -- FILE…\n');
  process.exitCode = 2;
}
for (const file of files) {
  let reading = UNREAD;
  let extraction = NOTHING;
  try {
    reading = await readFileAsArticle(file);
    extraction = extract(reading.article);
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
  process.stdout.write(`${summaryLine(reading, extraction)}\n`);
}
