import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import { welcomeStage } from '../../scripts/lib/card-stage.ts';
import type { Stage } from '../../scripts/lib/stage.ts';
import { messagesOf, type StageServer, serveBuild, setStage } from '../../scripts/lib/stage-server.ts';
import { goldLibrary } from '../summary/ledger/library.ts';
import { sampleSummary } from '../ui/support/sample.ts';
import { builtExtension } from './support/launch.ts';

/** The views as readers have them who see little, zoom in, or want nothing to move: on a stage, as the browser draws them. */

const engine = inject('browser');
const root = builtExtension(engine);
const summary = sampleSummary();
const beside: Stage = {
  page: { state: 'marked', id: summary.id, title: summary.title },
  url: 'https://www.example.cn/news/1.html',
  stored: { [`summary:${summary.id}`]: summary },
  answers: {},
};
const saved: Stage = {
  ...beside,
  stored: { [`summary:${summary.id}`]: { ...summary, saved: true, savedAt: summary.firstReadAt } },
};
const elsewhere: Stage = { page: null, url: 'https://www.example.com/', stored: {}, answers: {} };
const texts: Stage = { ...elsewhere, answers: { 'text/read': { ok: true, value: summary } } };
const library: Stage = {
  ...elsewhere,
  stored: Object.fromEntries((await goldLibrary()).map((one) => [`summary:${one.id}`, one])),
};

const tab = (nth: number) => `.views__one:nth-child(${nth})`;
const check = (nth: number) => `.articles .vlist__row:nth-child(${nth}) input`;
/** Each view: its page, and what is clicked there. */
const VIEWS: Record<string, { stage: Stage | Promise<Stage>; page: string; click?: string[] }> = {
  popup: { stage: beside, page: 'popup' },
  'popup, saved': { stage: saved, page: 'popup' },
  'popup elsewhere': { stage: elsewhere, page: 'popup' },
  panel: { stage: beside, page: 'sidepanel' },
  options: { stage: elsewhere, page: 'options' },
  'help with the keyboard': { stage: elsewhere, page: 'options', click: ['[aria-keyshortcuts="?"]'] },
  'text page': { stage: texts, page: 'text' },
  'text that was read': { stage: texts, page: 'text', click: ['textarea', '.button--main'] },
  'first run': { stage: welcomeStage(), page: 'welcome' },
  library: { stage: library, page: 'library' },
  'library, chosen': { stage: library, page: 'library', click: [check(1), check(2)] },
  'library, filters': { stage: library, page: 'library', click: ['.tools > .button'] },
  'library, an article': { stage: library, page: 'library', click: ['.vlist__row .item__title'] },
  'library, import': { stage: library, page: 'library', click: ['.views > .button'] },
  ledger: { stage: library, page: 'library', click: [tab(2)] },
  'ledger, a target': {
    ...{ stage: library, page: 'library' },
    click: [tab(2), '.library__main > .articles .vlist__row:has(.standing--reached) .item__title'],
  },
  timeline: { stage: library, page: 'library', click: [tab(3), '.months .button'] },
  people: { stage: library, page: 'library', click: [tab(4)] },
  compared: { stage: library, page: 'library', click: [check(1), check(2), check(4), '.bulk > .button'] },
};

let server: StageServer;
beforeAll(async () => {
  server = await serveBuild(root);
});
afterAll(() => server?.close());

const PREFERENCES = {
  reduced: { 'ui.prefersReducedMotion': 1 },
  forced: { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 },
  plain: {},
};
type Mode = keyof typeof PREFERENCES;

function start(mode: Mode): Promise<Browser> {
  const executablePath = findBrowser(engine) ?? '';
  return engine === 'chromium'
    ? launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
    : launch({ browser: 'firefox', executablePath, extraPrefsFirefox: PREFERENCES[mode] });
}

/** A view in a mode of the browser, at a width in CSS pixels, after its clicks. */
async function open(browser: Browser, name: string, mode: Mode, width: number, locale = 'zh_CN'): Promise<Page> {
  const view = VIEWS[name];
  if (!view) throw new Error(`no view ${name}`);
  const page = await setStage(browser, await view.stage, await messagesOf(root, locale));
  await page.setViewport({ width, height: 640 });
  if (engine === 'chromium' && mode !== 'plain') {
    const feature =
      mode === 'forced'
        ? { name: 'forced-colors', value: 'active' }
        : { name: 'prefers-reduced-motion', value: 'reduce' };
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [feature] });
  }
  await page.goto(`http://127.0.0.1:${server.port}/${view.page}.html`);
  await page.waitForFunction(`document.querySelector('h1') !== null && !document.querySelector('[aria-busy=true]')`);
  for (const selector of view.click ?? []) {
    await page.waitForSelector(selector);
    await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    await new Promise((drawn) => setTimeout(drawn, 200));
  }
  await new Promise((drawn) => setTimeout(drawn, 200));
  return page;
}

describe('at a width of 320 pixels, which is also 1280 at a zoom of 400%', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start('plain');
  });
  afterAll(() => browser?.close());

  // In English, whose words are longer.
  it.each(Object.keys(VIEWS))('%s does not scroll sideways, and no button is cut', async (name) => {
    const page = await open(browser, name, 'plain', 320, 'en');
    const beyond = await page.evaluate(`(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth <= clientWidth ? [] : [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => element.localName + '.' + element.className).slice(0, 5);
    })()`);
    expect(beyond).toEqual([]);
    const cut =
      await page.evaluate(`[...document.querySelectorAll('button:not(.item__title), summary, .button')].filter((control) => control.checkVisibility())
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map(({ textContent }) => textContent)`);
    expect(cut).toEqual([]);
    await page.close();
  });
});

describe('where nothing is to move', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start('reduced');
  });
  afterAll(() => browser?.close());

  it.each(['popup', 'options', 'library', 'text page', 'first run'])('%s has no transition', async (name) => {
    const page = await open(browser, name, 'reduced', 1000);
    expect(await page.evaluate(`matchMedia('(prefers-reduced-motion: reduce)').matches`)).toBe(true);
    const moving = await page.evaluate(`[...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part);
        const still = [transitionDuration, animationDuration].every((all) => all.split(',').every((one) => parseFloat(one) === 0 || one === 'auto'));
        return still && scrollBehavior !== 'smooth' ? [] : [element.className + (part ?? '')];
      }))`);
    expect(moving).toEqual([]);
    await page.close();
  });
});

describe('in forced colours', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start('forced');
  });
  afterAll(() => browser?.close());

  const colour = (page: Page, selector: string, property: string) =>
    page.evaluate(
      `getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(property)}]`,
    ) as Promise<string>;
  const system = (page: Page, name: string) =>
    page.evaluate(`(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'forced-color-adjust: none; color: ${name}';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    })()`) as Promise<string>;

  it('the view that one is in can be told from the others', async () => {
    const page = await open(browser, 'ledger', 'forced', 1000);
    expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
    expect(await colour(page, tab(1), 'borderBottomColor')).toBe(await system(page, 'Canvas'));
    expect(await colour(page, tab(2), 'borderBottomColor')).toBe(await system(page, 'Highlight'));
    await page.close();
  });

  it('the scale of deadlines and the main button are drawn in the colours of the system', async () => {
    const page = await open(browser, 'popup', 'forced', 400);
    const text = await system(page, 'CanvasText');
    expect(await colour(page, '.scale__dot', 'fill')).toBe(text);
    expect(await colour(page, '.scale__line', 'stroke')).toBe(text);
    expect(await colour(page, '.button--main', 'backgroundColor')).toBe(await system(page, 'ButtonText'));
    expect(await colour(page, '.button--main', 'color')).toBe(await system(page, 'ButtonFace'));
    await page.close();
  });

  it('the chart of a target is', async () => {
    const page = await open(browser, 'ledger, a target', 'forced', 1000);
    const charted = await page.waitForSelector('.chart__target, .chart__actual');
    expect(charted).not.toBeNull();
    expect(await colour(page, '.chart__axis', 'stroke')).toBe(await system(page, 'CanvasText'));
    await page.close();
  });
});
