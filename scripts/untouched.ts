/**
 * Opens pages with and without the extension and says what the page itself could tell of the difference.
 *   npm run untouched [-- --browser firefox] [FOLDER]
 * FOLDER holds saved pages with `gold.jsonl` (../shared/pages where it is there); else our own fixture pages are opened.
 * With the extension every host counts as granted. Scripts of the pages do not run: they would differ by themselves.
 * Ends with exit code 1 where a page was changed.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension, launch } from '../tests/e2e/support/launch.ts';
import { type SampleServer, startServer } from '../tests/e2e/support/server.ts';
import type { Session } from '../tests/e2e/support/session.ts';
import type { Product } from './lib/browsers.mjs';
import { ownPages, type PageSample, savedPages } from './lib/page-samples.ts';
import { layoutShift, paintedRanges, type Snapshot, snapshot } from './untouched/snapshot.ts';

/** Words that Chinese pages have often, and that marks begin or end in. */
const WORDS = ['年', '亿元', '增长', '市委'];
/** What the browser shifts by itself while a page comes in differs by less from one opening to the next (0.1 is what a reader notices). */
const OWN_SHIFT = 0.001;
/** Milliseconds within which marks come, or do not. */
const PATIENCE = 4_000;

interface Seen {
  snapshot: Snapshot;
  marks: number;
  shift: number;
}

/** A copy of the built extension that may read every host, or none. */
function variant(built: string, hosts: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'huazhongdian-untouched-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const scripts = hosts.length === 0 ? [] : manifest.content_scripts.map((one: object) => ({ ...one, matches: hosts }));
  writeFileSync(path, JSON.stringify({ ...manifest, content_scripts: scripts, host_permissions: hosts }));
  return folder;
}

/** The page under plain HTTP, for the local server stands for port 80. */
const address = (sample: PageSample): string => sample.url?.replace(/^https:/, 'http:') ?? elsewhere(sample);
/** For pages without an address, and for hosts that the browser knows to be reached by HTTPS only. */
const elsewhere = ({ gold }: PageSample): string => `http://saved.example.cn/${encodeURIComponent(gold.name)}`;
/** Without what would make two openings of a page differ by themselves: scripts, forwarding, pictures and styles that nobody serves here. */
const withoutResources = (html: string) =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<meta[^>]+refresh[^>]*>|<link\b[^>]*>/gi, '')
    .replace(/(<(?:img|iframe|video|audio|source|embed|input)\b[^>]*?)\ssrc(?:set)?=/gi, '$1 data-src=');

async function see(session: Session, sample: PageSample, wait: boolean): Promise<Seen> {
  const { page } = session;
  const open = (url: string) => page.goto(url, { waitUntil: 'load' });
  await open(address(sample)).catch(() => open(elsewhere(sample)));
  const end = Date.now() + PATIENCE;
  let marks = 0;
  while (wait && marks === 0 && Date.now() < end) {
    await new Promise((wake) => setTimeout(wake, 200));
    marks = await paintedRanges(page);
  }
  const shift = await layoutShift(page);
  return { snapshot: await snapshot(page, WORDS), marks, shift };
}

async function seeAll(product: Product, extension: string, server: SampleServer, samples: PageSample[], wait: boolean) {
  const session = await launch(product, { port: server.port, extension });
  // The runner of these scripts wraps named functions, those that are sent into a page too.
  await session.page.evaluateOnNewDocument('globalThis.__name ??= (named) => named');
  try {
    const seen: Seen[] = [];
    for (const sample of samples) seen.push(await see(session, sample, wait));
    return seen;
  } finally {
    await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** What of a page differs, with the place where. */
function differences(plain: Seen, marked: Seen): string[] {
  const found = (Object.keys(plain.snapshot) as (keyof Snapshot)[])
    .filter((part) => plain.snapshot[part] !== marked.snapshot[part])
    .map((part) => {
      const [a, b] = [String(plain.snapshot[part]), String(marked.snapshot[part])];
      let at = 0;
      while (at < a.length && a[at] === b[at]) at++;
      return `${part}: ${JSON.stringify(a.slice(Math.max(0, at - 20), at + 40))} → ${JSON.stringify(b.slice(Math.max(0, at - 20), at + 40))}`;
    });
  return marked.shift > plain.shift + OWN_SHIFT ? [...found, `layout shift ${plain.shift} → ${marked.shift}`] : found;
}

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' } },
  allowPositionals: true,
});
const product = values.browser as Product;
const engine = product === 'firefox' ? 'firefox' : 'chromium';
const samples = savedPages(positionals[0]) ?? ownPages();
const server = await startServer();
try {
  for (const sample of samples)
    for (const url of [address(sample), elsewhere(sample)]) server.put(url, withoutResources(sample.html));
  const built = builtExtension(engine);
  const plain = await seeAll(product, variant(built, []), server, samples, false);
  const marked = await seeAll(product, variant(built, ['*://*/*']), server, samples, true);
  let changed = 0;
  for (const [i, sample] of samples.entries()) {
    const told = differences(plain[i] as Seen, marked[i] as Seen);
    if (told.length) changed++;
    console.log(
      `${told.length ? 'CHANGED' : 'same   '} ${String(marked[i]?.marks).padStart(4)} marks  ${sample.gold.name}`,
    );
    for (const line of told) console.log(`        ${line}`);
  }
  const withMarks = marked.filter(({ marks }) => marks > 0).length;
  console.log(`${samples.length} pages, ${withMarks} with marks, ${changed} changed (${product})`);
  process.exitCode = changed > 0 || withMarks === 0 ? 1 : 0;
} finally {
  await server.close();
}
