/**
 * How fast the extractor is beside its peers, on our own prose, in one process: on the news of our fixture pages and, in a row of its
 * own, on plans and work reports, which are denser in figures.
 *   npm run bench [-- --json]
 * Prints microseconds a character, warm (median), for an article, a long report and a book; — (null) where a run takes
 * longer than 20 s; and the milliseconds of the first extraction in a fresh process, loading included (median of 7).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/article/types.ts';
import { articleOf } from './bench/articles.ts';
import { buildExtractor } from './bench/build.ts';
import { measure, SUBJECTS } from './bench/measure.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CHARS = [2_500, 50_000, 1_000_000];
const COLD_RUNS = 7;

function coldMilliseconds(built: string, article: Article, folder: string): number {
  const file = join(folder, 'article.json');
  writeFileSync(file, JSON.stringify(article));
  const child = join(ROOT, 'scripts/bench/cold.mjs');
  const times = Array.from({ length: COLD_RUNS }, () => Number(execFileSync(process.execPath, [child, built, file])));
  return Number((times.sort((a, b) => a - b)[Math.floor(COLD_RUNS / 2)] ?? Number.NaN).toFixed(1));
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'huazhongdian-bench-'));
try {
  const articles = CHARS.map((characters) => articleOf(ROOT, characters, 'news'));
  const plans = CHARS.map((characters) => articleOf(ROOT, characters, 'plans'));
  const built = await buildExtractor(ROOT, folder);
  const cold = coldMilliseconds(built, articles[0] as Article, folder);
  const rows: Record<string, (number | null)[]> = {};
  for (const subject of SUBJECTS) rows[subject] = await measure(subject, built, articles);
  rows['extract, plans'] = await measure('extract', built, plans);
  if (values.json) console.log(JSON.stringify({ chars: CHARS, us_per_char: rows, cold_ms: cold }));
  else {
    const shown = (cells: (number | null)[]) =>
      Object.fromEntries(cells.map((cell, i) => [`${CHARS[i]}`, cell ?? '—']));
    console.log(`µs a character by article length; first extraction in a fresh process: ${cold} ms`);
    console.table(Object.fromEntries(Object.entries(rows).map(([subject, cells]) => [subject, shown(cells)])));
  }
} finally {
  rmSync(folder, { recursive: true });
}
