// @vitest-environment jsdom
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../src/ui/library/Library.tsx';
import type { LibraryPort } from '../../../src/ui/library/port.ts';
import { type Screen, settle, show } from '../support/render.tsx';
import { bareSummary, savedSummaries } from '../support/sample.ts';
import { testWords } from '../support/words.ts';
import { libraryOf } from './port.ts';

/** Where the focus goes when the button that has it removes itself: into what it led to, not back to the head of the page. */

const zh = await testWords('zh_CN');
const bare = { ...bareSummary(), saved: true, savedAt: '2019-06-01T01:00:00.000Z' };

// What officials did is read by rules that come on demand.
afterAll(() => vi.dynamicImportSettled());

async function open({ port }: { port: LibraryPort }, view: string): Promise<Screen> {
  const screen = await show(<Library port={port} today="2019-06-30" />, zh);
  await vi.waitFor(async () => {
    await settle(() => new Promise((next) => setTimeout(next, 20)));
    expect(screen.root.querySelector('.vlist__row')).not.toBeNull();
  });
  await screen.click(screen.get('button', view));
  return screen;
}
/** The button with this name, once it is there. */
const found = (screen: Screen, name: string) =>
  vi.waitFor(async () => {
    await settle(() => new Promise((next) => setTimeout(next, 20)));
    return screen.get('button', name);
  });
async function press(screen: Screen, name: string): Promise<void> {
  const button = await found(screen, name);
  button.focus();
  expect(document.activeElement).toBe(button);
  await screen.click(button);
}
const focused = () => document.activeElement;
const failing = () => Promise.reject(Object.assign(new Error('x'), { code: 'internal' }));

describe('showing everything again', () => {
  it.each([
    ['文章', '.library__view'],
    ['目标台账', '.library__main > .articles'],
    ['人物', '.library__main > .articles'],
  ])('in %s leads to the search', async (view, where) => {
    const screen = await open(libraryOf(savedSummaries()), view);
    const field = await vi.waitFor(async () => {
      await settle(() => new Promise((next) => setTimeout(next, 20)));
      const there = screen.root.querySelector<HTMLInputElement>(`${where} .tools__search`);
      expect(there).not.toBeNull();
      return there as HTMLInputElement;
    });
    await settle(() => {
      field.value = '没有的词';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(screen, '显示全部');
    expect(focused()).toBe(field);
    expect(field.value).toBe('');
  });
});

it('seeing the other half of the timeline leads to the choice between them', async () => {
  const screen = await open(libraryOf([bare]), '时间线');
  await press(screen, '查看以往');
  expect(focused()).toBe(screen.root.querySelector('.months select'));
});

describe('trying again', () => {
  it('to read an article stays in it', async () => {
    const screen = await open(libraryOf([bare], {}, { record: failing }), '文章');
    await screen.click(screen.root.querySelector('.item__title') as HTMLElement);
    await press(screen, '重试');
    expect(focused()).toBe(screen.root.querySelector('.detail'));
  });

  it('to make the ledger stays in the view', async () => {
    const screen = await open(libraryOf([bare], {}, { ledger: failing }), '目标台账');
    await press(screen, '重试');
    expect(focused()).toBe(screen.root.querySelector('main'));
  });
});

describe('one row', () => {
  const rowOf = (screen: Screen) => screen.root.querySelector<HTMLElement>('.vlist__row--current') as HTMLElement;
  const key = (target: Element, name: string) =>
    settle(() => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
  const detail = (screen: Screen) => screen.root.querySelector('.detail');

  it.each(['文章', '人物'])('of %s has the focus while it is open, and Escape leads back to the list', async (view) => {
    const screen = await open(libraryOf(savedSummaries()), view);
    rowOf(screen).focus();
    const list = rowOf(screen).closest('.vlist');
    await key(rowOf(screen), 'Enter');
    expect(focused()).toBe(detail(screen));
    await key(detail(screen) as Element, 'Escape');
    expect(detail(screen)).toBeNull();
    expect(focused()).toBe(list?.querySelector('.vlist__row--current'));
  });

  it('is left by Escape only after the field in it is', async () => {
    const screen = await open(libraryOf(savedSummaries()), '文章');
    await key(rowOf(screen), 'Enter');
    const note = screen.root.querySelector('textarea') as HTMLElement;
    note.focus();
    await key(note, 'Escape');
    expect(focused()).toBe(detail(screen));
  });

  it('leads back to the list by its button, too', async () => {
    const screen = await open(libraryOf(savedSummaries()), '文章');
    await key(rowOf(screen), 'Enter');
    await press(screen, '关闭');
    expect(focused()).toBe(rowOf(screen));
  });
});

it('a deletion is taken back by its key, but not while something is typed', async () => {
  const shelf = libraryOf(savedSummaries());
  const screen = await open(shelf, '文章');
  const rows = () => screen.root.querySelectorAll('.library__view .vlist__row').length;
  const before = rows();
  await screen.click(screen.root.querySelector('.vlist__row input') as HTMLElement);
  await press(screen, '删除所选（1）');
  await found(screen, '撤销');
  const undo = (target: EventTarget) =>
    settle(() => target.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })));
  await undo(screen.root.querySelector('.tools__search') as Element);
  expect(screen.all('button', '撤销')).toHaveLength(1);
  await undo(document.body);
  await vi.waitFor(async () => {
    await settle(() => new Promise((next) => setTimeout(next, 20)));
    expect(screen.all('button', '撤销')).toHaveLength(0);
    expect(rows()).toBe(before);
  });
});

it('deleting and taking that back stay in the page', async () => {
  const screen = await open(libraryOf(savedSummaries()), '文章');
  await screen.click(screen.root.querySelector('.vlist__row input') as HTMLElement);
  await press(screen, '删除所选（1）');
  await press(screen, '撤销');
  expect(focused()).not.toBe(document.body);
});
