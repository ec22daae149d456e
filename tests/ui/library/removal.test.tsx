// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Library } from '../../../src/ui/library/Library.tsx';
import type { LibraryPort } from '../../../src/ui/library/port.ts';
import { type Screen, settle, show } from '../support/render.tsx';
import { savedSummaries } from '../support/sample.ts';
import { testWords } from '../support/words.ts';
import { libraryOf } from './port.ts';

/** The key that deletes articles. */

const zh = await testWords('zh_CN');

/** Waits until rows are drawn, found and made into a ledger: a few frames. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 6; frame++) await settle(() => new Promise((next) => setTimeout(next, 20)));
}
async function open(library: { port: LibraryPort }): Promise<Screen> {
  const screen = await show(<Library port={library.port} today="2019-06-30" />, zh);
  await drawn();
  return screen;
}
const titles = (screen: Screen) => screen.root.querySelectorAll('.library__main .vlist__row .item__title');

async function press(screen: Screen, key: string, more: KeyboardEventInit = {}): Promise<void> {
  const row = screen.root.querySelector('[role=row][tabindex="0"]') as HTMLElement;
  await settle(() => row.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));
  await drawn();
}

it('deletes the article in the row by the Delete key, and takes that back', async () => {
  const library = libraryOf(savedSummaries());
  const screen = await open(library);
  await press(screen, 'ArrowDown');
  await press(screen, 'Delete', { repeat: true });
  expect(library.port.remove).not.toHaveBeenCalled();
  await press(screen, 'Delete');
  expect(library.port.remove).toHaveBeenCalledWith([savedSummaries()[1]?.id]);
  expect(titles(screen)).toHaveLength(2);
  expect(screen.text()).toContain('已删除1篇。');
  await settle(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })));
  await drawn();
  expect(titles(screen)).toHaveLength(3);
});

it('deletes what is chosen by that key, wherever the focus is around the list but in a field', async () => {
  const library = libraryOf(savedSummaries());
  const screen = await open(library);
  const checks = [...screen.root.querySelectorAll<HTMLInputElement>('.vlist__row input')];
  for (const check of checks.slice(1)) await screen.click(check);
  const hit = async (selector: string, key = 'Delete') => {
    const target = screen.root.querySelector(selector) as HTMLElement;
    await settle(() => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    await drawn();
  };
  await hit('.tools__search');
  await hit('.bulk__tag input');
  await hit('.tools select');
  await hit('.vlist__row input', 'Backspace');
  expect(library.port.remove).not.toHaveBeenCalled();
  await hit('.vlist__row[aria-selected=true] input');
  expect(library.port.remove).toHaveBeenCalledWith(
    savedSummaries()
      .slice(1)
      .map(({ id }) => id),
  );
  expect(titles(screen)).toHaveLength(1);
  expect(screen.text()).not.toContain('已选');
});

it('deletes only the article in whose row the focus is where that is not chosen, and says what is chosen unseen', async () => {
  const library = libraryOf(savedSummaries());
  const screen = await open(library);
  const [, second] = savedSummaries();
  const checks = [...screen.root.querySelectorAll<HTMLInputElement>('.vlist__row input')];
  await screen.click(checks[0] as HTMLElement);
  const search = screen.root.querySelector('.tools__search') as HTMLInputElement;
  search.value = second?.title ?? '';
  await settle(() => search.dispatchEvent(new Event('input', { bubbles: true })));
  await drawn();
  expect([...titles(screen)].map((one) => one.textContent)).toEqual([second?.title]);
  expect(screen.root.querySelector('.bulk__all')?.textContent).toContain('其中1篇未列出');
  const row = screen.root.querySelector('.vlist__row') as HTMLElement;
  await settle(() => row.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true })));
  await drawn();
  expect(library.port.remove).toHaveBeenCalledExactlyOnceWith([second?.id]);
  expect(screen.root.querySelector('.bulk__all')?.textContent).toContain('已选1篇');
});

it('still offers to take a deletion back when something else was said since', async () => {
  const library = libraryOf(savedSummaries());
  const screen = await open(library);
  const [row, other] = [...screen.root.querySelectorAll<HTMLElement>('.vlist__row')];
  const remove = (one: HTMLElement | undefined) =>
    settle(() => one?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true })));
  await remove(row);
  await drawn();
  await screen.click(other?.querySelector('input') as HTMLElement);
  const tag = screen.root.querySelector('.bulk__tag input') as HTMLInputElement;
  tag.value = '水利';
  await settle(() => tag.dispatchEvent(new Event('input', { bubbles: true })));
  await settle(() => tag.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await drawn();
  expect(screen.root.querySelector('.status')?.textContent).toContain('已删除1篇。');
  expect(screen.root.querySelector('.status')?.textContent).toContain('标签');
  await settle(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })));
  await drawn();
  expect(titles(screen)).toHaveLength(3);
  expect(screen.root.querySelector('.status')?.textContent).not.toContain('已删除1篇。');
});

it('deletes nothing by that key from outside a row while nothing is chosen, and once while that is done', async () => {
  let finish = () => {};
  const remove = vi.fn<LibraryPort['remove']>(
    () =>
      new Promise((done) => {
        finish = () => done(async () => {});
      }),
  );
  const screen = await open(libraryOf(savedSummaries(), {}, { remove }));
  const hit = (target: Element | null) =>
    settle(() => target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true })));
  await hit(screen.root.querySelector('.bulk__all input'));
  expect(remove).not.toHaveBeenCalled();
  await hit(screen.root.querySelector('.vlist__row'));
  await hit(screen.root.querySelector('.vlist__row'));
  expect(remove).toHaveBeenCalledOnce();
  await settle(() => finish());
  await hit(screen.root.querySelector('.vlist__row'));
  expect(remove).toHaveBeenCalledTimes(2);
});
