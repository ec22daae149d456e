/**
 * Runs the extractor over a corpus of unlabelled items and says how it went; draws mentions to be read by hand.
 *   npm run corpus -- FILE.ndjson.gz [--sample 100 --seed 7]
 * Exit code 1 where an item makes it throw.
 */
import { parseArgs } from 'node:util';
import { extract } from '../src/extract/extract.ts';
import { readItems } from './lib/corpus/items.ts';
import { findingsOf, KINDS, type Kind, printFinding } from './lib/corpus/mentions.ts';
import { heapMegabytes, paceByLength } from './lib/corpus/pace.ts';
import { Reservoir, seeded } from './lib/corpus/sample.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' } },
});
const [file] = positionals;
const size = Number(values.sample);
const seed = Number(values.seed);
if (!file || positionals.length > 1 || !Number.isInteger(size) || size < 0 || !Number.isInteger(seed)) {
  process.stderr.write('usage: npm run corpus -- FILE.ndjson.gz [--sample 100 --seed 7]\n');
  process.exit(2);
}

const random = seeded(seed);
const samples = new Map<Kind, Reservoir<string>>(KINDS.map((kind) => [kind, new Reservoir<string>(size, random)]));
const timed: { characters: number; milliseconds: number }[] = [];
const heaps: { items: number; megabytes: number }[] = [];
const HEAP_EVERY = 2_500;
let failed = 0;

for await (const article of readItems(file)) {
  const start = performance.now();
  try {
    const extraction = extract(article);
    const milliseconds = performance.now() - start;
    const characters = article.paragraphs.reduce((sum, { length }) => sum + length, 0);
    timed.push({ characters, milliseconds });
    for (const finding of findingsOf(article, extraction))
      samples.get(finding.kind)?.add(() => printFinding(article, finding));
  } catch (error) {
    failed += 1;
    process.stderr.write(`${article.title}: ${error instanceof Error ? error.stack : String(error)}\n`);
  }
  if (timed.length % HEAP_EVERY === 0) heaps.push({ items: timed.length, megabytes: heapMegabytes() });
}

const seconds = timed.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
const slowest = timed.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
process.stdout.write(`${timed.length} items, ${failed} failed, ${seconds.toFixed(2)} s in the extractor, `);
process.stdout.write(`${Math.round(timed.length / seconds)} items/s\n`);
if (slowest)
  process.stdout.write(`slowest: ${slowest.milliseconds.toFixed(1)} ms for ${slowest.characters} characters\n`);
console.table(paceByLength(timed));
console.table(heaps);
console.table(KINDS.map((kind) => ({ kind, found: samples.get(kind)?.seen ?? 0 })));
for (const [kind, { kept }] of samples) {
  if (kept.length > 0) process.stdout.write(`\n## ${kind}\n`);
  for (const [index, text] of kept.entries()) process.stdout.write(`${index + 1}. ${text}\n`);
}
if (failed > 0) process.exitCode = 1;
