// @vitest-environment jsdom
import { afterAll, expect, it, vi } from 'vitest';
import { Library } from '../../../src/ui/library/Library.tsx';
import { goldLibrary } from '../../summary/ledger/library.ts';
import { type Screen, settle, show } from '../support/render.tsx';
import { testWords } from '../support/words.ts';
import { libraryOf } from './port.ts';

/** What an article says is read out as Chinese, and set in Chinese faces, in an English library as well. */

const en = await testWords('en');
afterAll(() => vi.dynamicImportSettled());

/** Chinese words of the page that nothing around them says to be so; a value is in the words of the view, a tag in those of the reader. */
function unsaid(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (
      /\p{Script=Han}{3}/u.test(textContent ?? '') &&
      !parentElement?.closest('[lang=zh], option, .tag, .entry__value, .kind')
    )
      found.push(`${parentElement?.className}: ${textContent}`);
  }
  return found;
}

async function there(screen: Screen, selector: string): Promise<HTMLElement> {
  return vi.waitFor(async () => {
    await settle(() => new Promise((next) => setTimeout(next, 20)));
    const found = screen.root.querySelector<HTMLElement>(selector);
    expect(found).not.toBeNull();
    return found as HTMLElement;
  });
}

it.each([
  ['Target ledger', '.library__main > .articles .item__title', '.said__source'],
  ['People', '.library__main > .articles .item__title', '.said-list'],
  ['Timeline', '.month__line', null],
])('%s', async (view, listed, detail) => {
  const screen = await show(<Library port={libraryOf(await goldLibrary()).port} today="2024-06-30" />, en);
  await there(screen, '.vlist__row');
  await screen.click(screen.get('button', view));
  const first = await there(screen, listed);
  if (detail) {
    await screen.click(first);
    await there(screen, detail);
  }
  expect(unsaid(screen.root.querySelector('.library__main') as Element)).toEqual([]);
});

it('articles side by side', async () => {
  const screen = await show(<Library port={libraryOf(await goldLibrary()).port} today="2024-06-30" />, en);
  await there(screen, '.vlist__row');
  for (const check of [...screen.root.querySelectorAll<HTMLElement>('.vlist__row input')].slice(0, 3))
    await screen.click(check);
  await screen.click(screen.get('button', 'Compare'));
  const table = await there(screen, '.compare__table');
  expect(unsaid(table)).toEqual([]);
});
