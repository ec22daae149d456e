/**
 * What the library page takes with many articles, in real browsers: `npm run bench:library [COUNT…] [chromium|firefox]`, by default
 * with 1,000 and 10,000 in both. Needs `npm run build`. Times in ms; `longest` is the longest stretch in which the page gave nobody a turn;
 * in parentheses what all processes of the browser worked since the line before, which a busy machine changes less than the clock.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../tests/e2e/support/launch.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { type Session, until } from '../tests/e2e/support/session.ts';
import { exportOf } from './bench/library/file.ts';
import { setUp } from './bench/library/in-page.ts';
import { privateMegabytes, processorSeconds } from './bench/library/processes.ts';

type Engine = 'chromium' | 'firefox';
const FOLDER = join(import.meta.dirname, '..', '.output', 'bench-library');
const words = process.argv.slice(2);
const engines = (['chromium', 'firefox'] as const).filter(
  (name) => !words.some((word) => /[a-z]/.test(word)) || words.includes(name),
);
const counts = words.filter((word) => /^\d+$/.test(word)).map(Number);

const say = (engine: string, count: number, what: string, value: unknown) =>
  process.stdout.write(
    `${engine.padEnd(9)} ${String(count).padStart(6)}  ${what.padEnd(54)} ${typeof value === 'number' ? Math.round(value) : JSON.stringify(value, (_, each) => (typeof each === 'number' ? Math.round(each) : each))}\n`,
  );

/** Long steps run in the page and are asked after, since the protocol gives up on a call that takes minutes. */
async function inPage(page: Page, body: string): Promise<unknown> {
  await page.evaluate(
    `globalThis.result = null; (async () => { ${body} })().then((value) => { globalThis.result = { value }; }, (error) => { globalThis.result = { error: String(error) }; }); null`,
  );
  const result = (await until('the page', () => page.evaluate('globalThis.result'), 900_000)) as {
    value?: unknown;
    error?: string;
  };
  if (result.error) throw new Error(result.error);
  return result.value;
}

/** A page of the extension that runs nothing of it: the settings would read every record again beside what is measured. */
async function bare(session: Session): Promise<Page> {
  const page = await session.openView('icon/16.png');
  await page.evaluate('globalThis.__name = (named) => named; document.body.replaceChildren(); null');
  await page.evaluate(`(${setUp})(); null`);
  return page;
}

async function run(engine: Engine, count: number): Promise<void> {
  const server = await startServer();
  const profile = join(FOLDER, `profile-${engine}`);
  rmSync(profile, { recursive: true, force: true });
  try {
    const at = { port: server.port, profile };
    await fillAndUse(engine, count, at);
    await afterRestart(engine, count, at);
  } finally {
    await server.close();
  }
}

interface At {
  port: number;
  profile: string;
}

/** Brings the articles in, opens every view, searches and exports. */
async function fillAndUse(engine: Engine, count: number, at: At): Promise<void> {
  const session = await launch(engine, at);
  const root = session.browser.process()?.pid;
  let before = root === undefined ? 0 : (processorSeconds(root) ?? 0);
  const told = (what: string, value: unknown) => {
    const seconds = root === undefined ? null : processorSeconds(root);
    const used = seconds === null ? '' : `  (${(seconds - before).toFixed(1)} s of processor)`;
    before = seconds ?? 0;
    say(engine, count, what + used, value);
  };
  try {
    const path = await exportOf(count, FOLDER);
    const view = await session.openView('library.html');
    await view.evaluate('globalThis.__name = (named) => named; null');
    await until('the page', () => view.evaluate(`!!document.querySelector('.library__count')`));
    await view.evaluate(`(${setUp})(); null`);
    const toldOf = async (what: string, since: number) => {
      const took = performance.now() - since;
      told(what, { took, longest: await view.evaluate('bench.longest') });
      await view.evaluate('bench.quiet(); null');
    };
    await view.evaluate(`document.querySelector('.views > .button').click(); null`);
    const field = await until('the field', () => view.$('input[type=file]'));
    const checking = performance.now();
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await until('the plan', () => view.evaluate(`!!document.querySelector('.import__plan')`), 600_000);
    await toldOf('import: check of the whole file', checking);
    const bringing = performance.now();
    await view.evaluate(`document.querySelector('.import__plan .button--main').click(); null`);
    await until('the import', () => view.evaluate(`!document.querySelector('.import')`), 600_000);
    await toldOf('import: bringing it in', bringing);
    await view.close();

    const page = await bare(session);
    told('cache made anew, then open', await inPage(page, 'return bench.open()'));
    for (const turn of [1, 2, 3]) told(`open ${turn}`, await inPage(page, 'return bench.open()'));
    // The first time it is made and kept; from then on it is there at once, also where something changed since.
    told('ledger made the first time', await inPage(page, 'return bench.ledger()'));
    for (const turn of [1, 2]) told(`ledger ready after opening ${turn}`, await inPage(page, 'return bench.ledger()'));
    const id = '00000000-0000-4000-8000-000000000001';
    for (const [what, message] of [
      ['ledger after a note, opened', { type: 'summary/annotate', ids: [id], change: { note: 'n' } }],
      ['ledger after an article left it, opened', { type: 'summary/save', id, saved: false }],
      ['ledger after it came back, opened', { type: 'summary/save', id, saved: true }],
    ] as const) {
      const send = `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`;
      told(what, await inPage(page, `await ${send}; return bench.ledger();`));
    }
    told(
      'ledger: click, one target, then back and again',
      await inPage(
        page,
        `
      await bench.open();
      const click = await bench.click('.views__one:nth-child(2)', () => find('.vlist__row .entry__value'));
      await bench.until(() => bench.isFresh(), 60_000);
      const detail = await bench.click('.library__main > .articles .vlist__row .item__title', () => find('.detail .said__sentence')?.textContent);
      await bench.click('.views__one:nth-child(1)', () => find('.item__check'));
      const again = await bench.click('.views__one:nth-child(2)', () => find('.vlist__row .entry__value'));
      await bench.click('.views__one:nth-child(1)', () => find('.item__check'));
      return { click: click.took, detail: detail.took, again: again.took, longest: Math.max(click.longest, detail.longest, again.longest) };`,
      ),
    );
    told(
      'keystrokes',
      await inPage(
        page,
        `
      const took = {};
      // Until the texts are there an answer may look like the one before it.
      ${SEARCH}
      bench.quiet();
      for (const typed of ['高', '高标', '高标准农', '高标准农田面积', '第12', '第123', 'gdp', '塔吊 晨光', '']) took[typed || '(cleared)'] = await bench.ask('.tools__search', typed, 'input');
      return { ...took, longest: bench.longest };`,
      ),
    );
    told(
      'filter and sort',
      await inPage(
        page,
        `
      const took = {};
      await bench.click('.tools > .button', () => find('.filters'));
      bench.quiet();
      took.place = await bench.ask('.filters__field:nth-of-type(2) .field', '云溪', 'input');
      took.any = await bench.ask('.filters__field:nth-of-type(2) .field', '', 'input');
      for (const order of ['oldest', 'publisher', 'targets', 'saved']) took[order] = await bench.ask('.tools__order select', order, 'change');
      await bench.click('.tools > .button', () => !find('.filters'));
      return { ...took, longest: bench.longest };`,
      ),
    );
    told('scrolling', await inPage(page, 'return bench.scroll()'));
    for (const [format, nth] of [
      ['CSV (figures)', 6],
      ['XLSX', 1],
      ['JSON', 4],
    ] as const) {
      told(
        `export: ${format}`,
        await inPage(
          page,
          `
        bench.quiet();
        const start = performance.now();
        find('.bulk .menu li:nth-child(${nth}) button').click();
        await bench.until(() => find('.task'), 5000);
        await bench.until(() => !find('.task'), 600_000);
        return { took: performance.now() - start, longest: bench.longest, said: find('.status').textContent };`,
        ),
      );
      for (const name of readdirSync(session.downloads)) rmSync(join(session.downloads, name), { force: true });
    }
  } finally {
    await session.close();
  }
}

/** What the page holds in a browser that has done nothing else, and the end of it. */
async function afterRestart(engine: Engine, count: number, at: At): Promise<void> {
  const session = await launch(engine, at);
  try {
    const page = await bare(session);
    const empty = await megabytesOf(engine, session, page);
    await inPage(page, 'return bench.open()');
    await inPage(page, SEARCH);
    await inPage(page, CALM);
    const list = await megabytesOf(engine, session, page);
    await inPage(page, `await bench.click('.views__one:nth-child(2)', () => find('.vlist__row .entry__value'));`);
    await inPage(page, `await bench.until(() => bench.isFresh(), 60_000); ${CALM}`);
    const ledger = await megabytesOf(engine, session, page);
    say(engine, count, 'memory, MB: without a page, the list after a search, the ledger', { empty, list, ledger });
    await inPage(page, `await bench.click('.views__one:nth-child(1)', () => find('.item__check'));`);
    say(
      engine,
      count,
      'deleting all',
      await inPage(
        page,
        `
      find('.bulk__all input').click();
      await bench.until(() => find('.bulk .button--grave'), 5000);
      find('.bulk .button--grave').click();
      await bench.until(() => find('dialog .button--grave'), 5000).then(() => find('dialog .button--grave').click(), () => null);
      const { took, longest } = await bench.click('.nothing', () => find('.library__empty'), 600_000);
      return { took, longest };`,
      ),
    );
  } finally {
    await session.close();
  }
}

/** Firefox clears up when it has nothing else to do. */
const CALM = 'await new Promise((calm) => setTimeout(calm, 20_000));';

const SEARCH = `
  await bench.ask('.tools__search', '农', 'input');
  await bench.until(() => !find('.articles__main > p.library__note'), 60_000);
  await bench.ask('.tools__search', '', 'input');`;

/** In Chromium the heap of the page, in Firefox all that the process of the extension has for itself, the worker's part too. */
async function megabytesOf(engine: Engine, session: Session, page: Page): Promise<number | null> {
  if (engine === 'firefox') return privateMegabytes(session.browser.process()?.pid ?? 0, 'WebExtensions');
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  return ((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6;
}

for (const engine of engines)
  for (const count of counts.length > 0 ? counts : [1_000, 10_000])
    await run(engine, count).catch((error: unknown) => say(engine, count, 'failed', String(error)));
