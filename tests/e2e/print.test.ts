import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import type { Stage } from '../../scripts/lib/stage.ts';
import { messagesOf, type StageServer, serveBuild, setStage } from '../../scripts/lib/stage-server.ts';
import { goldLibrary } from '../summary/ledger/library.ts';
import { sampleSummary } from '../ui/support/sample.ts';
import { builtExtension } from './support/launch.ts';
import { until } from './support/session.ts';

/** What paper shows: in Chromium the medium is emulated, in Firefox the page is told that it is printed and its style sheets that they are. */

const engine = inject('browser');
const root = builtExtension(engine);
let server: StageServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveBuild(root, {});
  browser = await launch({
    ...(engine === 'firefox' ? { browser: 'firefox' } : {}),
    executablePath: findBrowser(engine) ?? '',
    args: engine === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(engine === 'firefox' && { extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': 0 } }),
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const summary = sampleSummary({ saved: true, savedAt: '2026-03-02T02:00:00.000Z', note: '年底再核对。' });
const stage = (stored: Record<string, unknown>, page: Stage['page'] = null): Stage => ({
  ...{ page, url: 'https://www.example.cn/news/1.html', stored, answers: {} },
});
const record = (one: typeof summary) => [`summary:${one.id}`, one] as const;

/** Opens a view in the dark theme. */
async function open(view: string, of: Stage): Promise<Page> {
  const page = await setStage(browser, of, await messagesOf(root, 'zh_CN'));
  await page.setViewport({ width: 1280, height: 800 });
  if (engine === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.goto(`http://127.0.0.1:${server.port}/${view}.html`);
  return page;
}

/** Has a page look as it does on paper. Firefox cannot emulate that: its rules for paper are made rules for all media. */
async function print(page: Page): Promise<void> {
  if (engine === 'chromium') return page.emulateMediaType('print');
  await page.evaluate(`(() => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules) if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';
    dispatchEvent(new Event('beforeprint'));
  })()`);
}

/** Which of these are seen, by how many of each there are. */
const seen = (page: Page, selectors: readonly string[]) =>
  page.evaluate(
    `Object.fromEntries(${JSON.stringify(selectors)}.map((selector) =>
      [selector, [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length]))`,
  ) as Promise<Record<string, number>>;
const style = (page: Page, selector: string, name: string) =>
  page.evaluate(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue(${JSON.stringify(name)})`,
  ) as Promise<string>;

/** Waits until so many articles are listed. */
const listed = (page: Page, rows: number) =>
  until(
    `${rows} articles`,
    async () => (await page.evaluate(`document.querySelector('.vlist')?.ariaRowCount`)) === String(rows),
  );

describe.each(['popup', 'sidepanel'])('%s', (view) => {
  it('is a clean document on paper', async () => {
    const acts = Array.from({ length: 6 }, (_, n) => `沈若谷强调，第${n + 1}件事要抓好。`);
    const paragraphs = [...summary.paragraphs, ...acts];
    const officials = summary.officials.map((official) =>
      official.name !== '沈若谷'
        ? official
        : {
            ...official,
            mentions: [
              ...official.mentions,
              ...acts.map((_, n) => ({ paragraph: summary.paragraphs.length + n, start: 0, end: 3, quote: '沈若谷' })),
            ],
          },
    );
    const long = { ...summary, paragraphs, officials };
    const page = await open(
      view,
      stage(Object.fromEntries([record(long)]), { state: 'marked', id: long.id, title: long.title }),
    );
    await page.waitForSelector('.acts__more');
    const controls = ['.bar', '.sections', '.steps', '.popup__foot', '.menu', '.acts__more > summary'];
    const folded = ['.structure__outline li', '.acts__more .acts__act'];
    const before = await seen(page, [...controls, ...folded, '.title__source']);
    for (const control of controls) expect(before[control], control).toBeGreaterThan(0);
    for (const part of [...folded, '.title__source']) expect(before[part], part).toBe(0);
    await print(page);
    const after = await seen(page, [
      ...controls,
      ...folded,
      '.title__source',
      '.figures',
      '.people__person',
      'button:not(.jump)',
    ]);
    for (const control of [...controls, 'button:not(.jump)']) expect(after[control], control).toBe(0);
    for (const part of [...folded, '.title__source', '.figures', '.people__person'])
      expect(after[part], part).toBeGreaterThan(0);
    expect(await style(page, 'body', 'color')).toBe('rgb(0, 0, 0)');
    expect(await style(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await style(page, '.figures thead', 'display')).toBe('table-header-group');
    expect(await page.evaluate(`document.querySelector('.title__source').textContent`)).toBe(
      `${summary.url}　读于2026年3月2日`,
    );
    await page.close();
  });
});

describe('the library', () => {
  it('prints every row of its list as a table, and of its ledger', async () => {
    const gold = await goldLibrary();
    const many = Array.from({ length: 12 }, (_, n) =>
      gold.map((one) => ({ ...one, id: one.id.replace(/^0{8}/u, String(n + 1).padStart(8, '0')), canonicalUrl: null })),
    ).flat();
    const page = await open('library', stage(Object.fromEntries(many.map(record))));
    const rows = () => page.evaluate(`document.querySelectorAll('.vlist__row').length`) as Promise<number>;
    await listed(page, 360);
    expect(await rows()).toBeLessThan(100);
    await print(page);
    await until('every row', async () => (await rows()) === 360);
    expect(await style(page, '.list-head', 'display')).toBe('table-header-group');
    expect(await style(page, '.vlist__row', 'display')).toBe('table-row');
    const after = await seen(page, [
      '.views',
      '.tools',
      '.bulk button',
      '.item__check input',
      '.library__title',
      '.bulk__all',
    ]);
    expect(after).toEqual({
      ...{ '.views': 0, '.tools': 0, '.bulk button': 0, '.item__check input': 0 },
      ...{ '.library__title': 1, '.bulk__all': 1 },
    });
    await page.evaluate(`document.querySelectorAll('.views__one')[1].click()`);
    await page.waitForSelector('.list-head--paper');
    expect(await seen(page, ['.list-head--paper', '.tools'])).toEqual({ '.list-head--paper': 1, '.tools': 0 });
    await page.close();
  });

  it('prints the article that is open, and it alone', async () => {
    const page = await open('library', stage(Object.fromEntries([record(summary)])));
    // What the library keeps of the test before goes first.
    await listed(page, 1);
    await page.click('.item__title');
    await page.waitForSelector('.detail .people__person');
    await print(page);
    expect(
      await seen(page, [
        '.articles__main',
        '.library__head',
        '.detail__bar',
        '.detail textarea',
        '.detail .figures',
        '.detail__written',
      ]),
    ).toEqual({
      ...{ '.articles__main': 0, '.library__head': 0, '.detail__bar': 0, '.detail textarea': 0 },
      ...{ '.detail .figures': 2, '.detail__written': 1 },
    });
    await page.close();
  });
});
