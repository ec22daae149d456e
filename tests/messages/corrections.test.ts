import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { Badges } from '../../entrypoints/worker/badges.ts';
import { handleCorrections } from '../../entrypoints/worker/corrections.ts';
import { openLibrary } from '../../src/library/library.ts';
import { getSummary } from '../../src/library/read-one.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleId, sampleQuantity, sampleSummary } from '../summary/sample.ts';

const PLACE = { paragraph: 0, start: 16, end: 21, quote: '300亿元' };
const ID = sampleId(1);
const CORRECTION = sampleId(50);
const HIDE = { do: 'hide', kind: 'target', rule: 'a/b' } as const;
const SITE = { url: 'https://news.example/2026/a.html', tabId: 1 };
const POPUP = { url: browser.runtime.getURL('popup.html'), tabId: undefined };
const executeScript = vi.fn();
Object.assign(browser.scripting, { executeScript });

let reread: (summary: Summary) => void;
let handlers: ReturnType<typeof handleCorrections>;
/** What each tab with our script answers to `page/state`, and what it was sent besides. */
let pages: Map<number, { id: string; sent: { type: string; summary?: Summary }[] }>;

beforeEach(async () => {
  fakeBrowser.reset();
  browser.storage.local.getKeys = async () => Object.keys(await browser.storage.local.get(null));
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '0.9.0' });
  pages = new Map();
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (tab: number, raw: unknown) => {
    const message = raw as { type: string; summary?: Summary };
    const page = pages.get(tab);
    if (!page) throw new Error('nobody there');
    page.sent.push(message);
    const value = message.type === 'page/state' ? { state: 'marked', id: page.id, title: '' } : null;
    return { ok: true, value };
  });
  reread = vi.fn();
  const library = openLibrary();
  await library.keep(null, async () => sampleSummary({ quantities: [sampleQuantity(PLACE)] }));
  handlers = handleCorrections(library, new Badges(), (summary) => reread(summary));
});
afterEach(() => vi.restoreAllMocks());

const add = (change: object = {}, from = SITE as { url: string; tabId: number | undefined }) =>
  handlers['correction/add'](
    { type: 'correction/add', id: ID, correction: CORRECTION, place: PLACE, deed: HIDE, ...change },
    from,
  );

test('a correction is kept with the record, once however often it is sent', async () => {
  expect(await add()).toMatchObject({ quantities: [], corrections: [{ id: CORRECTION, deed: HIDE }] });
  expect((await add()).corrections).toHaveLength(1);
  expect(await getSummary(ID)).toMatchObject({ quantities: [], corrections: [{ id: CORRECTION }] });
});

test('what is undone is read from the text anew, its doubts too', async () => {
  await add();
  const undone = await handlers['correction/undo']({ type: 'correction/undo', id: ID, correction: CORRECTION }, POPUP);
  expect(undone).toMatchObject({ corrections: [], quantities: [{ quote: '300亿元' }], extractor: '0.9.0' });
  expect(reread).toHaveBeenCalledWith(undone);
});

test('only the site of the article and our own pages may correct it', async () => {
  const stranger = { url: 'https://other.example/a.html', tabId: 2 };
  await expect(add({}, stranger)).rejects.toMatchObject({ code: 'not-allowed' });
  const draft = { type: 'correction/draft', id: ID, place: PLACE, kind: 'target' } as const;
  await expect(handlers['correction/draft'](draft, stranger)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await handlers['correction/draft'](draft, SITE)).toMatchObject({ kind: 'target', indicator: '工业总产值' });
  expect(await add({}, POPUP)).toMatchObject({ quantities: [] });
});

test('what cannot be corrected changes nothing, and it is said why', async () => {
  await expect(add({ id: sampleId(7) })).rejects.toMatchObject({ code: 'not-found' });
  await expect(add({ place: { ...PLACE, quote: '301亿元' } })).rejects.toMatchObject({ code: 'place-lost' });
  await browser.storage.local.set({ [`summary:${sampleId(8)}`]: { schema: 3 } });
  await expect(add({ id: sampleId(8) })).rejects.toMatchObject({ code: 'damaged' });
  expect(await getSummary(ID)).toMatchObject({ corrections: [], quantities: [{ quote: '300亿元' }] });
});

test('every page that shows the article gets its marks and its badge anew, no other', async () => {
  const open = async (id: string) => {
    const tab = await browser.tabs.create({ url: SITE.url });
    pages.set(tab.id ?? 0, { id, sent: [] });
    return tab.id ?? 0;
  };
  const [here, other] = [await open(ID), await open(sampleId(2))];
  await browser.action.setBadgeText({ tabId: here, text: '1' });
  const summary = await add();
  await vi.waitFor(() => expect(pages.get(here)?.sent.at(-1)).toEqual({ type: 'marks/renew', summary }));
  expect(await browser.action.getBadgeText({ tabId: here })).toBe('');
  expect(pages.get(other)?.sent.map(({ type }) => type)).toEqual(['page/state']);
});
