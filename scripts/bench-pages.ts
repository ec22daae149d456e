/**
 * How well pages are read: ours beside Mozilla's Readability and Defuddle, on tests/pages and, where it is there, ../shared/pages.
 *   npm run bench:pages [-- --json] [DIR with gold.jsonl and html/]
 * The other readers know no policy and no Chinese bylines; their byline field is split at spaces and commas.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decodePage } from '../src/article/decode.ts';
import { machineTime } from '../src/article/times.ts';
import type { Byline } from '../src/article/types.ts';
import { type GoldPage, type PageReading, scorePages } from './lib/page-score.ts';
import { readSavedPage } from './lib/saved-page.ts';

const ROOT = resolve(import.meta.dirname, '..');

interface Sample {
  gold: GoldPage;
  html: string;
  url: string | undefined;
}

/** Our own pages with their expected files. */
function fixtures(): Sample[] {
  const folder = join(ROOT, 'tests/pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.sort().map((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    const {
      kind,
      policy = false,
      ...article
    } = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'json')), 'utf8'));
    return {
      gold: { name, policy, judged: true, article: kind === 'article' ? article : null },
      html,
      url: savedFrom(html),
    };
  });
}

/** Real pages beside the project, headed as browsers head what they save. */
function saved(folder: string): Sample[] {
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { file, url, policy, arguable, ...article } = JSON.parse(line);
      const page = decodePage(readFileSync(join(folder, 'html', file)));
      const html = `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n${page}`;
      return { gold: { name: file, policy, judged: !arguable, article }, html, url };
    });
}

const savedFrom = (html: string) => /saved from url=\(\d+\)(\S+)/.exec(html)?.[1];

const documentOf = ({ html, url }: Sample) =>
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

const READERS: Record<string, (sample: Sample) => PageReading> = {
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

function attempt(read: (sample: Sample) => PageReading, sample: Sample): PageReading {
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
const sets = [{ name: 'tests/pages', samples: fixtures() }];
const shared = positionals[0] ? resolve(positionals[0]) : join(ROOT, '../shared/pages');
if (existsSync(join(shared, 'gold.jsonl'))) sets.push({ name: 'saved pages', samples: saved(shared) });
else if (positionals[0]) throw new Error(`no gold.jsonl in ${shared}`);

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
const short = (value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : (value ?? '–'));
if (values.json) console.log(JSON.stringify(rows));
else
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, short(value)]))));
