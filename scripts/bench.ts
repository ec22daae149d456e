/**
 * How fast the extractor is, on text made of our own samples.
 *   npm run bench [-- --json]
 * Prints the median of several runs as microseconds a character, for an article, a long report and a book.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/article/types.ts';
import { extract } from '../src/extract/extract.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** Characters, and how often each is measured after one run to warm up. */
const SIZES = [
  { characters: 2_500, runs: 15 },
  { characters: 50_000, runs: 7 },
  { characters: 1_000_000, runs: 3 },
];

/** The paragraphs of the sample article, as a page's markup holds them. */
function sampleParagraphs(): string[] {
  const html = readFileSync(join(ROOT, 'samples/interview.html'), 'utf8');
  return [...html.matchAll(/<p>([^<]+)<\/p>/gu)].map(([, text = '']) => text);
}

/** The sample's paragraphs again and again, until together they have exactly so many characters. */
function articleOf(characters: number): Article {
  const sample = sampleParagraphs();
  const paragraphs: string[] = [];
  for (let length = 0, index = 0; length < characters; index += 1) {
    const text = (sample[index % sample.length] ?? '').slice(0, characters - length);
    paragraphs.push(text);
    length += text.length;
  }
  const title = '园区负责人谈开局';
  return {
    url: null,
    title,
    kicker: null,
    subtitle: null,
    publisher: null,
    published: '2024-03-19',
    bylines: [],
    paragraphs,
  };
}

/** Milliseconds that one extraction takes. */
function time(article: Article): number {
  const start = performance.now();
  extract(article);
  return performance.now() - start;
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function measure({ characters, runs }: (typeof SIZES)[number]) {
  const article = articleOf(characters);
  const found = extract(article);
  const milliseconds = median(Array.from({ length: runs }, () => time(article)));
  return {
    characters,
    runs,
    milliseconds: Number(milliseconds.toFixed(2)),
    microsecondsPerCharacter: Number(((milliseconds * 1000) / characters).toFixed(3)),
    quantities: found.quantities.length,
    dates: found.dates.length,
    officials: found.officials.length,
  };
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const rows = SIZES.map(measure);
if (values.json) console.log(JSON.stringify({ node: process.version, rows }));
else console.table(rows);
