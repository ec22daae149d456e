import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { openCache } from '../../src/library/cache/database.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleSummary } from '../summary/sample.ts';
import { ask, prepare, restart } from './worker-here.ts';

/** What the worker leaves in the cache of what is deleted. */

const { url, title, kicker, subtitle, publisher, published, bylines, paragraphs } = sampleSummary();
const article = { url, title, kicker, subtitle, publisher, published, bylines, paragraphs };
const kept = { type: 'text/save', article, policy: true };
const page = { id: browser.runtime.id, url: browser.runtime.getURL('options.html') };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  prepare();
  restart();
});
afterEach(() => vi.restoreAllMocks());

/** What the library page would have in the cache: the card's question has the worker fill it. */
async function fillCache(): Promise<string> {
  const { value } = (await ask(kept, page)) as { value: Summary };
  await look();
  return value.id;
}

/** Asks what a card does, for which the cache is brought up to date. */
const look = () => ask({ type: 'mentions/saved', id: 'another', indicator: '粮食产量' }, page);

const STORES = ['rows', 'texts', 'facts', 'ledger', 'marks', 'names'] as const;
/** How much the cache holds, store by store. */
async function inCache(): Promise<number[]> {
  const cache = await openCache();
  const counts = await Promise.all(STORES.map((name) => cache.count(name)));
  cache.close();
  return counts;
}

test('deleting everything empties the cache, with no library page there to do it', async () => {
  await fillCache();
  expect((await inCache()).slice(0, 3)).toEqual([1, 1, 1]);
  expect(await ask({ type: 'data/clear' }, page)).toMatchObject({ ok: true, value: { deleted: 1 } });
  expect(await inCache()).toEqual([0, 0, 0, 0, 0, 0]);
});

test('deleting an article takes it out of the cache, and so does a worker after one that did not come to it', async () => {
  const id = await fillCache();
  await ask({ type: 'summary/delete', ids: [id] }, page);
  await vi.waitFor(async () => expect((await inCache()).slice(0, 4)).toEqual([0, 0, 0, 0]));
  const again = await fillCache();
  await browser.storage.local.remove(`summary:${again}`);
  expect((await inCache()).slice(0, 3)).toEqual([1, 1, 1]);
  restart();
  await vi.waitFor(async () => expect((await inCache()).slice(0, 4)).toEqual([0, 0, 0, 0]));
});

/** Saves the n-th of several articles. */
async function saveAnother(n: number): Promise<string> {
  const another = { ...article, url: `https://news.example/${n}.html`, paragraphs: [`第${n}号文件。`] };
  const { value } = (await ask({ ...kept, article: another }, page)) as { value: Summary };
  return value.id;
}

test('an article that became part of another is taken out of the cache', async () => {
  const id = await fillCache();
  const other = await saveAnother(1);
  await look();
  expect((await inCache()).slice(0, 3)).toEqual([2, 2, 2]);
  expect(await ask({ type: 'summary/merge', id, others: [other] }, page)).toMatchObject({ ok: true });
  await vi.waitFor(async () => expect((await inCache()).slice(0, 3)).toEqual([1, 1, 1]));
});

test('an article that was not saved is taken out of the cache when it is one too many', async () => {
  const MOST = 10;
  await ask({ type: 'settings/set', settings: { recent: MOST } }, page);
  const ids: string[] = [];
  for (let n = 0; n <= MOST; n++) ids.push(await saveAnother(n));
  for (const id of ids.slice(0, MOST)) await ask({ type: 'summary/save', id, saved: false }, page);
  await look();
  expect((await inCache())[0]).toBe(MOST + 1);
  await ask({ type: 'summary/save', id: ids.at(-1), saved: false }, page);
  expect(Object.keys(await browser.storage.local.get(null))).not.toContain(`summary:${ids[0]}`);
  await vi.waitFor(async () => expect((await inCache())[0]).toBe(MOST));
});

test('a cache that a page found broken and made anew is used like the one before', async () => {
  await fillCache();
  await deleteDB('shelf');
  await look();
  expect((await inCache()).slice(0, 3)).toEqual([1, 1, 1]);
});

test('a cache that cannot be emptied is told, and the records are deleted all the same', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  await ask(kept, page);
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new Error('broken');
  });
  expect(await ask({ type: 'data/clear' }, page)).toEqual({ ok: true, value: { deleted: 1, whole: false } });
  expect(logged).toHaveBeenCalledWith('cache', expect.any(Error));
  expect(await browser.storage.local.get(null)).toEqual({});
});
