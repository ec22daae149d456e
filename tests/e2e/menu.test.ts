import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { articlePage } from './marks-page.ts';
import { boxOf, type Desk, isPainted, openDesk } from './marks-probe.ts';
import { ROOT } from './support/card.ts';
import { type Session, tabsAt, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

/** The menu on selected text, from the selection on the page to what comes of it. */

const ADDRESS = 'http://www.yybnet.net/news/menu.html';
/** Words of the article that nothing marks. */
const WORDS = '各部门';

let session: Session;
let reader: Page;
let desk: Desk;

useSession(
  async (opened) => {
    ({ session, reader } = opened);
    desk = await openDesk(session);
  },
  { pages: { [ADDRESS]: articlePage() } },
);
beforeEach(async () => {
  await reader.bringToFront();
  await reader.goto(ADDRESS);
  await until('marks', () => isPainted(reader, 'official', '陆明川'));
});

/** Selects words of the article; where they are. */
async function select(text: string): Promise<{ x: number; y: number }> {
  await reader.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (start >= 0)
        getSelection()?.setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + wanted.length);
    }
  }, text);
  const { x, y, width, height } = await boxOf(reader, text);
  return { x: x + width / 2, y: y + height / 2 };
}
const inCard = (expression: string) => desk.inPage(`${ROOT}?.querySelector('form')?.${expression}`);

it.each(['target', 'actual', 'date', 'official'])('opens the form that marks it as %s', async (kind) => {
  await session.chooseInMenu(`mark:${kind}`, await select(WORDS));
  await until('the form', async () => (await inCard('querySelector("[name=kind]").value')) === kind);
  expect(await inCard('textContent')).toContain(WORDS);
});

it('marks it once the form was kept', async () => {
  expect(await isPainted(reader, 'official', WORDS)).toBe(false);
  await session.chooseInMenu('mark:official', await select(WORDS));
  await until('the form', async () => (await inCard('querySelector("[name=kind]").value')) === 'official');
  await inCard('requestSubmit()');
  await until('the mark', () => isPainted(reader, 'official', WORDS));
});

it('looks it up in what was saved', async () => {
  await session.chooseInMenu('look-up', await select(WORDS));
  const address = session.extensionUrl(`library.html?q=${encodeURIComponent(WORDS)}`);
  const library = await until('the library', async () => (await tabsAt(session.browser, address))[0]);
  await until('the search', () =>
    library.evaluate(
      `document.querySelector('.tools__search')?.value === ${JSON.stringify(WORDS)} || document.querySelector('.library__empty') !== null`,
    ),
  );
  await library.close();
});
