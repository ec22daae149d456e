import type { Page } from 'puppeteer-core';
import { EXAMPLE } from '../../entrypoints/welcome/example.ts';
import { extract } from '../../src/extract/extract.ts';
import { buildSummary } from '../../src/summary/build.ts';
import { draftAt } from '../../src/summary/corrections/draft.ts';
import { articlePage, PARAGRAPHS, TITLE } from '../../tests/e2e/marks-page.ts';
import type { Stage } from './stage.ts';

/** An article of our own with its marks and its card, in a page that stands for itself: the card's closed root is open there. */

export const CARD_PATH = '/article.html';
/** On a host that the content script knows; the browser is told to look for it on the stage's server. */
export const CARD_ADDRESS = `http://www.yybnet.net${CARD_PATH}`;

export const cardPage = (style = ''): string =>
  articlePage({ style, head: '<link rel="stylesheet" href="/content-scripts/content.css">' });

/** What the worker answers of that article. */
export async function cardStage(): Promise<Stage> {
  const article = {
    ...{ url: CARD_ADDRESS, title: TITLE, kicker: null, subtitle: null, publisher: '青榆日报' },
    ...{ published: '2031-03-18T08:20', bylines: [], paragraphs: PARAGRAPHS },
  };
  const summary = await buildSummary({
    ...{ article, extraction: extract(article), policy: true, now: new Date('2031-03-18T01:00:00Z') },
    ...{ id: '3f0c2a52-6a43-4d29-9d52-0d9d8f4c7c22', extractorVersion: '0.1.0' },
  });
  const [target] = summary.quantities;
  if (!target) throw new Error('the article has no number');
  const settings = { kinds: { target: true, actual: true, date: true, official: true } };
  const ok = (value: unknown) => ({ ok: true, value });
  return {
    ...{ page: null, url: CARD_ADDRESS, stored: {} },
    answers: {
      'article/read': ok({ summary, settings }),
      'mentions/saved': ok([
        { id: 'another', title: '青榆市政府工作报告', published: '2031-01-20', url: null, quantity: target },
      ]),
      'correction/draft': ok(draftAt(summary, target, 'target')),
      'correction/add': ok(summary),
    },
  };
}

/** Has the page marked and opens the card of its first target; of that, the form. */
export async function openCard(page: Page, { form = false }: { form?: boolean } = {}): Promise<void> {
  await page.evaluateOnNewDocument(
    'const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: "open" }); };',
  );
  await page.goto(CARD_ADDRESS);
  await page.addScriptTag({ url: '/content-scripts/content.js' });
  await page.waitForFunction('CSS.highlights.size > 0');
  await page.addScriptTag({ url: '/companion.js' });
  await page.evaluate(`hzdDeliver({ type: 'marks/step', by: 1, kind: 'target' })`);
  await page.evaluate(`hzdDeliver({ type: 'marks/card' })`);
  const root = `document.querySelector('huazhongdian-card').shadowRoot`;
  await page.waitForFunction(`${root}.textContent.includes('1200')`);
  if (!form) return;
  await page.evaluate(`${root}.querySelectorAll('.card__foot button')[1].click()`);
  await page.waitForFunction(`${root}.querySelector('form') !== null`);
}

/** The first-run page, its example read as the worker reads it. */
export async function welcomeStage(): Promise<Stage> {
  const value = await buildSummary({
    ...{ article: EXAMPLE, extraction: extract(EXAMPLE), policy: true, now: new Date('2026-03-12T01:00:00Z') },
    ...{ id: '3f0c2a52-6a43-4d29-9d52-0d9d8f4c7c55', extractorVersion: '0.1.0' },
  });
  return { page: null, url: 'about:blank', stored: {}, answers: { 'text/read': { ok: true, value } } };
}
