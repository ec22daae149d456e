import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Stage } from '../../scripts/lib/stage.ts';
import { messagesOf, setStage } from '../../scripts/lib/stage-server.ts';
import { correctedSummary } from '../ui/support/corrected.ts';
import { builtExtension } from './support/launch.ts';
import { until } from './support/session.ts';
import { useStage } from './support/use-stage.ts';
import { type Stop, stops, unreached, walk } from './support/walk.ts';

/** The view beside the page with the Tab key alone, from its first stop to its last, as narrow as browsers make it and wider. */

const engine = inject('browser');
const root = builtExtension(engine);
const summary = correctedSummary();
const stage: Stage = {
  page: { state: 'marked', id: summary.id, title: summary.title },
  url: 'https://www.example.cn/news/1.html',
  stored: { [`summary:${summary.id}`]: summary },
  answers: { 'summary/save': { ok: true, value: { ...summary, saved: true, savedAt: summary.firstReadAt } } },
  seen: [],
};

const { browser, address } = useStage(engine, root);

const names = (walked: readonly Stop[]) => walked.map(({ name }) => name);

describe.each([
  ['zh_CN', 320],
  ['en', 320],
  ['en', 480],
])('in %s, %i px wide', (locale, width) => {
  let page: Page;
  beforeEach(async () => {
    page = await setStage(browser(), stage, await messagesOf(root, locale));
    await page.setViewport({ width, height: 600 });
    await page.goto(`${address()}/sidepanel.html`);
    // What is below the first sight is made after it, and what officials did last.
    await until('the whole panel', () =>
      page.evaluate(`document.querySelector('.corrections') && document.querySelector('.acts') !== null`),
    );
    await page.bringToFront();
  });
  afterEach(() => page.close());

  const isSound = async (walked: readonly Stop[]) => {
    expect(walked.filter(({ name }) => name === '')).toEqual([]);
    expect(walked.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([]);
    expect(
      walked
        .filter(({ seen }) => !seen)
        .map(({ name, box }) => `${name} ${box}`)
        .join(),
    ).toBe('');
    // What is read in one order is walked in no other.
    expect(walked.map(({ at }) => at)).toEqual(walked.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(await unreached(page, walked)).toEqual([]);
  };

  test('every control is a stop, in the order of the page, named, seen and outlined', async () => {
    const walked = await walk(page);
    await isSound(walked);
    expect(walked.length).toBeGreaterThan(40);
    expect(walked[0]?.name).toBe(locale === 'en' ? 'Library' : '已存文章');
    expect(walked.at(-1)?.role).toBe('switch');
    // The way back is the same.
    expect(names(await walk(page, 'back'))).toEqual(names(walked).toReversed());
  });

  test('as well with what is folded opened by Enter, and something said at the foot', async () => {
    for (const fold of await stops(page, 'main summary')) {
      await fold.focus();
      await page.keyboard.press('Enter');
    }
    const save = await page.$('.bar__actions > button:last-child');
    await save?.focus();
    await page.keyboard.press('Enter');
    await until('what is said', () => page.evaluate(`document.querySelector('.status__line') !== null`));
    const walked = await walk(page);
    await isSound(walked);
    expect(await page.evaluate(`document.querySelectorAll('main details:not([open])').length`)).toBe(0);
  });

  test('the menus are opened, walked and left by keys, and give the focus back', async () => {
    for (const menu of await stops(page, '.menu > summary')) {
      await menu.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`document.activeElement.matches('.menu[open] .menu__item')`)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await menu.evaluate((summary) => document.activeElement === summary)).toBe(true);
      expect(await page.evaluate(`document.querySelector('.menu[open]')`)).toBeNull();
    }
  });
});
