import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser, { type Menus } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { watchMenu } from '../../entrypoints/worker/menu.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const TAB = { id: 7 };
const create = vi.fn();
const openPopup = vi.fn();
const openTab = vi.fn();
const failed = vi.fn();
let installed: () => void;
let click: (info: Partial<Menus.OnClickData>, tab?: object) => void;
/** What the companion of the tab answers; an error where there is none. */
let answer: unknown;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  answer = { ok: true, value: { found: true } };
  Object.assign(browser.contextMenus, { create, removeAll: async () => {} });
  Object.assign(browser.contextMenus.onClicked, { addListener: (listener: typeof click) => (click = listener) });
  Object.assign(browser.runtime.onInstalled, { addListener: (listener: typeof installed) => (installed = listener) });
  Object.assign(browser.scripting, { executeScript: vi.fn() });
  Object.assign(browser.action, { openPopup });
  Object.assign(browser.tabs, { create: openTab });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => {
    if (answer === null) throw new Error('nobody there');
    return answer;
  });
  watchMenu((what, task) => void task.catch((error: unknown) => failed(what, error)));
});
afterEach(() => vi.restoreAllMocks());

test('is made when the extension comes: one item a kind, and one that looks up', async () => {
  installed();
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(6));
  for (const [item] of create.mock.calls) expect(item.contexts).toEqual(['selection']);
});

test('a kind that was chosen is asked of the page', async () => {
  click({ menuItemId: 'mark:date', selectionText: '明年' }, TAB);
  await vi.waitFor(() =>
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'marks/add', kind: 'date' }, { frameId: 0 }),
  );
  expect(openPopup).not.toHaveBeenCalled();
});

test('where nothing can be marked the popup says why', async () => {
  answer = null;
  click({ menuItemId: 'mark:target' }, TAB);
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledTimes(1));
});

test('a selection is looked up in the list of what was saved', async () => {
  click({ menuItemId: 'look-up', selectionText: ' 工业总产值 ' }, TAB);
  await vi.waitFor(() => expect(openTab).toHaveBeenCalledTimes(1));
  const { url } = openTab.mock.calls[0]?.[0] ?? {};
  expect(new URL(url, 'http://x').searchParams.get('q')).toBe('工业总产值');
});

test('an item of a later version, and a click without a tab, do nothing', async () => {
  click({ menuItemId: 'mark:place' }, TAB);
  click({ menuItemId: 'mark:date' });
  await new Promise((done) => setTimeout(done, 5));
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  expect(failed).not.toHaveBeenCalled();
});
