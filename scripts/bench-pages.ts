/**
 * How well pages are read: ours beside Mozilla's Readability and Defuddle, on tests/pages and, where it is there, ../shared/pages.
 *   npm run bench:pages [-- --json] [DIR with gold.jsonl and html/]
 * The other readers know no policy and no Chinese bylines; their byline field is split at spaces and commas.
 */
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decodePage } from '../src/article/decode.ts';
import { readPage } from '../src/article/index.ts';
import { machineTime } from '../src/article/times.ts';
import type { Byline } from '../src/article/types.ts';
import { BAD_PAGES, BAD_URL } from './lib/bad-pages.ts';
import { ownPages, type PageSample, savedPages } from './lib/page-samples.ts';
import { type PageReading, scorePages } from './lib/page-score.ts';
import { readSavedPage } from './lib/saved-page.ts';

const documentOf = ({ html, url }: PageSample) =>
  new JSDOM(html, { virtualConsole: new VirtualConsole(), url: url ?? 'https://example.cn/' }).window.document;

/** The lines of a fragment of markup. */
function linesOf(markup: string): string[] {
  const { document } = new JSDOM(markup.replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h\d)>/gi, '$&\n')).window;
  return (document.body.textContent ?? '').split('\n').filter((line) => line.trim() !== '');
}

const bylinesOf = (field: string | null | undefined): Byline[] =>
  (field ?? '')
    .split(/[\s,，、]+/)
    .filter((name) => name !== '')
    .map((name) => ({ name, role: null }));

const READERS: Record<string, (sample: PageSample) => PageReading> = {
  ours: ({ html }) => {
    const { result } = readSavedPage(html);
    return result.kind === 'article' ? { ...result.article, policy: result.policy.is } : { policy: false };
  },
  Readability: (sample) => {
    const kept = new Readability(documentOf(sample)).parse();
    return {
      policy: null,
      title: kept?.title ?? '',
      publisher: kept?.siteName ?? null,
      published: machineTime(kept?.publishedTime ?? ''),
      bylines: bylinesOf(kept?.byline),
      paragraphs: linesOf(kept?.content ?? ''),
    };
  },
  Defuddle: (sample) => {
    const kept = new Defuddle(documentOf(sample), { url: sample.url }).parse();
    return {
      policy: null,
      title: kept.title,
      publisher: kept.site || null,
      published: machineTime(kept.published ?? ''),
      bylines: bylinesOf(kept.author),
      paragraphs: linesOf(kept.content),
    };
  },
};

function attempt(read: (sample: PageSample) => PageReading, sample: PageSample): PageReading {
  try {
    return read(sample);
  } catch {
    return { policy: null };
  }
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const sets = [{ name: 'tests/pages', samples: ownPages() }];
const saved = savedPages(positionals[0]);
if (saved) sets.push({ name: 'saved pages', samples: saved });

// Defuddle reports on what it does.
console.warn = () => {};
const rows = sets.flatMap(({ name, samples }) =>
  Object.entries(READERS).map(([reader, read]) => ({
    pages: `${name} (${samples.length})`,
    reader,
    ...scorePages(
      samples.map(({ gold }) => gold),
      samples.map((sample) => attempt(read, sample)),
    ),
  })),
);
/** Milliseconds of our own reading of pages of bad shapes, in jsdom, which is far slower than a browser; each may take a second. */
const bad = BAD_PAGES.map(({ name, page }) => {
  const source = typeof page === 'string' ? page : decodePage(page);
  const { document } = new JSDOM(source, { virtualConsole: new VirtualConsole() }).window;
  const before = performance.now();
  const { kind } = readPage(document, { url: BAD_URL });
  return { page: name, answer: kind, ms: Math.round(performance.now() - before) };
});
const short = (value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : (value ?? '–'));
if (values.json) console.log(JSON.stringify({ rows, bad }));
else {
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, short(value)]))));
  console.table(bad);
}
