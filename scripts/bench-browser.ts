/**
 * What the built extension costs in real Chromium, on ../shared/pages where it is there, else on tests/pages.
 *   npm run build && npm run bench:browser [-- --json] [-- --runs 5] [DIR with gold.jsonl and html/]
 * Times of scripts are those of the page's main thread; each page is visited from another page of its site, as readers do, which is the
 * state of the process that they meet. The median of a page's visits stands for it. The machine's load is printed beside them.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension, launch } from '../tests/e2e/support/launch.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { type Session, until } from '../tests/e2e/support/session.ts';
import { addressOf, largePage, onEverySite } from './bench/browser/site.ts';
import { spread } from './bench/browser/spread.ts';
import { type Cost, traced } from './bench/browser/trace.ts';
import { openBarePopup, openPopup, pointAtMark, switchTab } from './bench/browser/views.ts';
import { LARGE_PAGES } from './lib/bad-pages.ts';
import { ownPages, type PageSample, savedPages } from './lib/page-samples.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const RUNS = Number(values.runs);
/** Popups are opened so often: what one takes jumps by whole frames of the screen. */
const OPENINGS = RUNS * 3;
/** An address without digits: a page that is no article, and asks nothing of the server but an empty one. */
const elsewhere = (address: string) => new URL('/about/', address).href;
const SAMPLE = new URL('../samples/interview.html', import.meta.url);
/** Words of the sample's headline, and what stands for them in a second article. */
const [HERE, THERE] = ['再造一个新园区', '再造一个好园区'];
const EMPTY = '<!doctype html><title>.</title>';

/** Of a saved page nothing but its own markup: what it would load is not there. Our scripts are not concerned. */
const ALONE = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const folder = mkdtempSync(join(tmpdir(), 'huazhongdian-bench-'));
const server = await startServer();
let session: Session | undefined;
try {
  session = await launch('chromium', {
    port: server.port,
    extension: onEverySite(builtExtension('chromium'), folder),
  });
  const { page } = session;
  const control = await session.openView('icon/48.png');
  await page.bringToFront();

  const state = () =>
    control.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'page/state' })).then((answer) => answer.value.state)`);
  /** Until our scripts have done all that a visit has them do. */
  const settled = () => until(`an answer of ${page.url()}`, async () => (await state()) !== 'reading');
  const visit = async (address: string): Promise<Cost> => {
    await page.goto(elsewhere(address));
    await settled();
    return traced(page, async () => {
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      await settled();
      await new Promise((painted) => setTimeout(painted, 150));
    });
  };
  const visits = async (address: string): Promise<Cost & { article: boolean }> => {
    await visit(address);
    const costs: Cost[] = [];
    for (let run = 0; run < RUNS; run++) costs.push(await visit(address));
    const median = (key: keyof Cost) => spread(costs.map((cost) => cost[key])).median;
    return {
      article: costs.some(({ read }) => read > 0),
      detect: median('detect'),
      load: median('load'),
      read: median('read'),
      longest: median('longest'),
      clock: median('clock'),
    };
  };

  /** Puts pages in place, each with another page of its site; their addresses. */
  const serve = (samples: readonly PageSample[]) =>
    samples.flatMap((sample) => {
      const address = addressOf(sample);
      if (!address) return [];
      server.put(elsewhere(address), EMPTY);
      server.put(address, sample.bytes, ALONE);
      return [address];
    });
  const samples = serve(savedPages(positionals[0]) ?? ownPages());
  // Our own front pages, lists, videos and logins, whatever the other pages are.
  const silent = serve(ownPages().filter(({ gold }) => gold.name.startsWith('silent/')));
  const LARGE = 'http://www.yybnet.net/yilan/news/202405/';
  server.put(elsewhere(LARGE), EMPTY);
  server.put(`${LARGE}5000001.html`, largePage('article'));
  server.put(`${LARGE}5000002.html`, largePage('links'));

  const bad: Record<string, number> = {};
  for (const [index, { name, page: content }] of LARGE_PAGES.entries()) {
    server.put(`${LARGE}600000${index}.html`, content);
    const { detect, read } = await visits(`${LARGE}600000${index}.html`);
    bad[name] = Math.round(detect + read);
  }

  const all: Awaited<ReturnType<typeof visits>>[] = [];
  for (const address of samples) all.push(await visits(address));
  const none: Awaited<ReturnType<typeof visits>>[] = [];
  const unreachable: string[] = [];
  for (const address of silent)
    try {
      none.push(await visits(address));
    } catch (error) {
      // Hosts that the browser knows to be served over TLS alone cannot be stood for by a plain server.
      if (!String(error).includes('net::ERR_')) throw error;
      unreachable.push(new URL(address).host);
    }
  const large = { article: await visits(`${LARGE}5000001.html`), links: await visits(`${LARGE}5000002.html`) };

  const ARTICLE = 'http://www.yybnet.net/wenxi/news/202403/9817264.html';
  server.put(ARTICLE, readFileSync(SAMPLE));
  await page.goto(ARTICLE);
  await settled();
  const openings: Awaited<ReturnType<typeof openPopup>>[] = [];
  const bare: typeof openings = [];
  for (let run = 0; run <= OPENINGS; run++) {
    openings.push(await openPopup(session));
    bare.push(await openBarePopup(session, control));
  }
  const firstCards: number[] = [];
  const cards: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto(ARTICLE);
    await settled();
    firstCards.push(await pointAtMark(session, control));
    cards.push(await pointAtMark(session, control));
  }

  const SECOND = 'http://www.yybnet.net/wenxi/news/202403/9817265.html';
  server.put(SECOND, readFileSync(SAMPLE, 'utf8').replaceAll(HERE, THERE));
  const other = await session.browser.newPage();
  await other.goto(SECOND);
  await settled();
  const panel = await session.openPanel();
  const switches: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    switches.push(await switchTab(panel, page, HERE));
    switches.push(await switchTab(panel, other, THERE));
  }

  const articles = all.filter(({ article }) => article);
  const of = (rows: typeof all, value: (row: (typeof all)[number]) => number) => spread(rows.map(value));
  const report = {
    load: loadavg()[0],
    pages: all.length,
    articles: articles.length,
    ...(unreachable.length > 0 && { 'left out, TLS alone': unreachable }),
    'detect + read, articles': of(articles, ({ detect, read }) => detect + read),
    'by the clock': of(articles, ({ clock }) => clock),
    'compiling the reader': of(articles, ({ load }) => load),
    'longest task, articles': of(articles, ({ longest }) => longest),
    'a page that is no article': of(
      [...none, ...all].filter(({ article }) => !article),
      ({ detect }) => detect,
    ),
    'longest task, article of 5 MB': large.article.longest,
    'longest task, 5 MB of links': large.links.longest,
    'detect + read of bad pages': bad,
    'popup from the click': spread(openings.slice(1).map(({ click }) => click)),
    'popup from its document': spread(openings.slice(1).map(({ document }) => document)),
    'a bare popup from the click': spread(bare.slice(1).map(({ click }) => click)),
    'a bare popup from its document': spread(bare.slice(1).map(({ document }) => document)),
    'panel after another tab': spread(switches.slice(2)),
    'pointer to card, first of a page': spread(firstCards),
    'pointer to card': spread(cards),
  };
  if (values.json) console.log(JSON.stringify(report));
  else console.log(report);
} finally {
  await session?.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
