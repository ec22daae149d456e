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
  const screen = await open(libraryOf([bare]), '时间轴');
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
