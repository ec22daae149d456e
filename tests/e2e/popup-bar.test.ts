import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import type { Stage } from '../../scripts/lib/stage.ts';
import { messagesOf, setStage } from '../../scripts/lib/stage-server.ts';
import { sampleSummary } from '../ui/support/sample.ts';
import { builtExtension } from './support/launch.ts';
import { useStage } from './support/use-stage.ts';

/** The bar of popup and panel as it is laid out, in both languages and both states of the button that saves. */

const engine = inject('browser');
const root = builtExtension(engine);
const beside = (saved: boolean): Stage => {
  const summary = { ...sampleSummary(), saved, savedAt: saved ? sampleSummary().firstReadAt : null };
  return {
    page: { state: 'marked', id: summary.id, title: summary.title },
    url: 'https://www.example.cn/news/1.html',
    stored: { [`summary:${summary.id}`]: summary },
    answers: {},
  };
};

const { browser, address } = useStage(engine, root);

/** What of the bar is wrong, in words, and whether it shows the name. */
const look = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.bar');
    const name = document.querySelector('.bar__name');
    if (!bar || !name) throw new Error('no bar');
    const { left, right, bottom } = bar.getBoundingClientRect();
    const wrong: string[] = [];
    const controls = [...bar.querySelectorAll('.bar__actions > *, summary')];
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      if (control.scrollWidth > Math.ceil(box.width)) wrong.push(`cut: ${control.textContent}`);
      if (box.left < left || box.right > right || box.bottom > bottom) wrong.push(`outside: ${control.textContent}`);
    }
    const box = name.getBoundingClientRect();
    const shown = box.bottom <= bottom;
    const [first] = controls;
    if (shown && first && box.right > first.getBoundingClientRect().left)
      wrong.push('the name reaches into the actions');
    return { wrong, shown, page: document.documentElement.scrollWidth - innerWidth };
  });

describe.each(['zh_CN', 'en'])('%s', (locale) => {
  describe.each([
    ['saved', true],
    ['not saved', false],
  ])('%s', (_, saved) => {
    test.each([
      ['popup', 400, true],
      ['popup', 320, null],
      ['sidepanel', 320, null],
    ] as const)('of the %s nothing is cut at %i px', async (view, width, named) => {
      const page = await setStage(browser(), beside(saved), await messagesOf(root, locale));
      await page.setViewport({ width, height: 600 });
      await page.goto(`${address()}/${view}.html`);
      await page.waitForSelector('h1');
      await page.evaluate(() => document.fonts.ready);
      const { wrong, shown, page: beyond } = await look(page);
      await page.close();
      expect(wrong).toEqual([]);
      expect(beyond).toBeLessThanOrEqual(0);
      if (named !== null) expect(shown).toBe(named);
    });
  });
});
