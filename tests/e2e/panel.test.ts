import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { articlePage, page, SECOND, secondArticle, TITLE } from './marks-page.ts';
import { isPainted } from './marks-probe.ts';
import { type Popup, type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const FIRST = 'http://www.yybnet.net/news/panel.html';
const OTHER = 'http://www.yybnet.net/news/other.html';
const TALL = '<style>.content p { margin-block: 150vh } </style>';

let session: Session;
let reader: Page;
let panel: Popup;

useSession(
  async (opened) => {
    ({ session, reader } = opened);
    await reader.goto(FIRST);
    await until('marks', () => isPainted(reader, 'target', '1200亿元'));
    panel = await session.openPanel();
  },
  { pages: { [FIRST]: articlePage({ head: TALL }), [OTHER]: page(secondArticle()) } },
);

const title = () => panel.run((document) => document.querySelector('h1')?.textContent ?? '');
const lit = () =>
  panel.run((document) => [...document.querySelectorAll('[data-seen]')].map(({ textContent }) => textContent ?? ''));

test('lights the rows of what is in view on the page', async () => {
  await until('the summary', async () => (await title()).includes(TITLE));
  await reader.evaluate(() => document.querySelectorAll('.content p')[3]?.scrollIntoView({ block: 'center' }));
  await until('the row of the last paragraph', async () => (await lit()).some((text) => text.includes('95%')));
  expect((await lit()).some((text) => text.includes('1200亿'))).toBe(false);
});

test('goes to the next mark of a kind', async () => {
  await panel.run((document) =>
    document.querySelector<HTMLButtonElement>('#section-target .steps__go:last-child')?.click(),
  );
  const at = () => panel.run((document) => document.querySelector('#section-target .steps__at')?.textContent ?? '');
  await until('which of how many', async () => /^第\d+处，共\d+处$/.test(await at()));
  expect(await reader.evaluate(() => CSS.highlights.has('hzd-current'))).toBe(true);
});

test('follows the page that the tab turns to, and another tab', async () => {
  await reader.goto(OTHER);
  await until('the other summary', async () => (await title()).includes(SECOND.title));
  const tab = await session.browser.newPage();
  await tab.goto(FIRST);
  await tab.bringToFront();
  await until('the summary of the new tab', async () => (await title()).includes(TITLE));
  await reader.bringToFront();
  await until('the summary of the tab before', async () => (await title()).includes(SECOND.title));
  await tab.close();
});
