import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CARD_PATH, cardPage, cardStage, openCard, welcomeStage } from '../../scripts/lib/card-stage.ts';
import type { Stage } from '../../scripts/lib/stage.ts';
import { messagesOf, type StageServer, serveBuild, setStage } from '../../scripts/lib/stage-server.ts';
import { bareSummary, sampleSummary } from '../ui/support/sample.ts';
import { builtExtension } from './support/launch.ts';
import { launchOnStage } from './support/stage-browser.ts';

/**
 * Every view with its real styles, as the browser draws them, on a stage of made-up answers: axe sees colours only so. The card is in
 * a page of its own, with its root open.
 */

const engine = inject('browser');
const root = builtExtension(engine);
const summary = sampleSummary();
const bare = bareSummary();

const beside = (shown: typeof summary): Stage => ({
  page: { state: 'marked', id: shown.id, title: shown.title },
  url: 'https://www.example.cn/news/1.html',
  stored: { [`summary:${shown.id}`]: shown },
  answers: {},
  seen: [{ paragraph: shown.quantities[0]?.paragraph ?? 0, start: shown.quantities[0]?.start ?? 0 }],
});
const empty: Stage = { page: null, url: 'https://www.example.com/', stored: {}, answers: {} };
const saved = {
  ...beside(summary),
  stored: { [`summary:${summary.id}`]: { ...summary, saved: true, savedAt: summary.firstReadAt } },
};

/** Each view and how it is opened. */
const VIEWS: Record<string, { stage: Stage | Promise<Stage>; open: string | ((page: Page) => Promise<void>) }> = {
  popup: { stage: beside(summary), open: 'popup.html' },
  'popup without findings': { stage: beside(bare), open: 'popup.html' },
  'popup elsewhere': { stage: empty, open: 'popup.html' },
  panel: { stage: beside(summary), open: 'sidepanel.html' },
  library: { stage: saved, open: 'library.html' },
  options: { stage: empty, open: 'options.html' },
  text: { stage: empty, open: 'text.html' },
  'help with the keyboard': { stage: empty, open: openHelp },
  'first run': { stage: welcomeStage(), open: 'welcome.html' },
  card: { stage: cardStage(), open: (page) => openCard(page) },
  'form of the card': { stage: cardStage(), open: (page) => openCard(page, { form: true }) },
};

let server: StageServer;
beforeAll(async () => {
  server = await serveBuild(root, { [CARD_PATH]: cardPage(), '/dark.html': cardPage('background: #111; color: #eee') });
});
afterAll(() => server?.close());

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchOnStage(engine, server.port, scheme);
  });
  afterAll(() => browser?.close());

  describe.each(['zh_CN', 'en'])('%s', (locale) => {
    test.each(Object.entries(VIEWS))('axe finds nothing wrong with %s', async (_, { stage, open }) => {
      const page = await setStage(browser, await stage, await messagesOf(root, locale));
      // High enough for the whole card: of text that is scrolled out of sight axe cannot tell the colours.
      await page.setViewport({ width: 1280, height: 1000 });
      if (engine === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      if (typeof open === 'string') await page.goto(`http://127.0.0.1:${server.port}/${open}`);
      else await open(page);
      await page.waitForFunction(`document.querySelector('h1, h2, .card, huazhongdian-card') !== null`);
      await new Promise((drawn) => setTimeout(drawn, 300));
      expect(await page.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(scheme === 'dark');
      expect(
        await violations(
          page,
          typeof open === 'string' || open === openHelp
            ? 'document'
            : `{ include: [{ fromShadowDom: ['huazhongdian-card', '.slot'] }] }`,
        ),
      ).toEqual([]);
      await page.close();
    });
  });
});

async function openHelp(page: Page): Promise<void> {
  await page.goto(`http://127.0.0.1:${server.port}/options.html`);
  await page.waitForSelector('[aria-keyshortcuts="?"]');
  await page.keyboard.press('?');
  await page.waitForSelector('dialog kbd');
}

async function violations(page: Page, where: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const passed = (await page.evaluate(
    `axe.run(${where}).then(({ passes }) => passes.map(({ id }) => id))`,
  )) as string[];
  // Of the card's colours axe says that it cannot tell them (of the form's it can): the tokens' own test holds those.
  expect(passed.length).toBeGreaterThan(5);
  return page.evaluate(
    `axe.run(${where}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + JSON.stringify(target) + ' ' + failureSummary)))`,
  ) as Promise<string[]>;
}
