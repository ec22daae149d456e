// Prints one summary a line (NDJSON) for each file given, in the order given:
//   npm run --silent extract -- [--no-segmenter] FILE…
// The names of numbers whose end the rules doubt are settled by the segmenter, loaded at the first doubt, unless told not to.
// A file that cannot be read is named on standard error and gets a line with empty fields, so that order holds; exit code 1.
import { parseArgs } from 'node:util';
import { extract } from '../src/extract/extract.ts';
import { indicatorDoubts } from '../src/extract/segmenter/doubts.ts';
import { revise } from '../src/extract/segmenter/revise.ts';
import type { Segmenter } from '../src/extract/segmenter/segmenter.ts';
import type { Extraction } from '../src/extract/types.ts';
import { SCHEMA } from '../src/summary/schema.ts';
import { type FileReading, readFileAsArticle, UNREAD } from './read-file.ts';

function summaryLine({ article, policy, reader }: FileReading, extraction: Extraction, segmenter: string | null) {
  return JSON.stringify({ schema: SCHEMA, ...article, policy, reader, ...extraction, segmenter });
}

const NOTHING: Extraction = { quantities: [], dates: [], officials: [], outline: [], programmes: [], documents: [] };

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { 'no-segmenter': { type: 'boolean', default: false } },
});
if (files.length === 0) {
  process.stderr.write('usage: npm run --silent extract -- [--no-segmenter] FILE…\n');
  process.exitCode = 2;
}
let loaded: Segmenter | null = null;
for (const file of files) {
  let reading = UNREAD;
  let extraction = NOTHING;
  let segmenter: string | null = null;
  try {
    reading = await readFileAsArticle(file);
    extraction = extract(reading.article);
    if (!values['no-segmenter'] && indicatorDoubts(reading.article, extraction).length > 0) {
      loaded ??= (await import('./lib/segmenter.ts')).loadSegmenter();
      extraction = revise(reading.article, extraction, loaded);
      segmenter = loaded.name;
    }
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
  process.stdout.write(`${summaryLine(reading, extraction, segmenter)}\n`);
}
