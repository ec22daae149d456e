import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { createFollower } from '../../entrypoints/library/follow.ts';
import { localArea } from '../../src/library/area.ts';
import { type Cache, openCache, partsOfOrder } from '../../src/library/cache/database.ts';
import {
  isCurrent,
  type KeptLedger,
  keptLedger,
  type Replacement,
  replaceLedger,
  savedOrders,
} from '../../src/library/cache/ledger.ts';
import { readTexts } from '../../src/library/cache/read.ts';
import { syncCache } from '../../src/library/cache/sync.ts';
import { empty, tidy } from '../../src/library/cache/tidy.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { unpack } from '../../src/library/unpacking.ts';
import { reviseLedger } from '../../src/summary/ledger/revise.ts';
import { emptyHead } from '../../src/summary/ledger/slices.ts';
import type { DatedEvent } from '../../src/summary/shelf/events.ts';
import type { ShelfRow } from '../../src/summary/shelf/row.ts';
import type { ShelfListener } from '../../src/ui/library/port.ts';
import { sampleId } from '../summary/sample.ts';
import { keepArticle } from './fill.ts';

/** What the cache holds of records that were deleted. */

let cache: Cache;
let library: Library;

beforeEach(async () => {
  fakeBrowser.reset();
  // wxt's fake storage has every method but this one.
  browser.storage.local.getKeys = async () => Object.keys(await browser.storage.local.get(null));
  globalThis.indexedDB = new IDBFactory();
  cache = await openCache();
  library = openLibrary(localArea);
});
afterEach(() => vi.restoreAllMocks());

/** The n-th article says something of its own. */
const secret = (n: number) => `秘密之${n}号`;
async function keepSaved(...numbers: number[]): Promise<void> {
  for (const n of numbers) {
    await keepArticle(library, n, { note: secret(n) });
    await library.save(sampleId(n), true, new Date(Date.UTC(2026, 3, 1, 0, 0, n)));
  }
}

const pace = async () => undefined;
async function sync(): Promise<void> {
  for await (const _ of syncCache(localArea, cache, { pace, now: () => 0 }));
}

const STORES = ['rows', 'texts', 'facts', 'ledger', 'marks', 'names'] as const;
const counts = () => Promise.all(STORES.map((name) => cache.count(name)));

/** All that is on the disk, unpacked. */
async function onDisk(): Promise<string> {
  const values = (await Promise.all(STORES.map((name) => cache.getAll(name)))).flat();
  const opened = values.map(async (value) => {
    const packed = value instanceof Uint8Array ? value : (value as { packed?: Uint8Array<ArrayBuffer> }).packed;
    return JSON.stringify(value) + (packed ? await unpack(packed) : '');
  });
  return (await Promise.all(opened)).join('\n');
}

/** A ledger of saved articles, which quotes all of them. */
async function quoting(...numbers: number[]): Promise<Replacement> {
  const orders = await savedOrders(cache);
  const said = new Map(orders.map(partsOfOrder).map(({ id, said }) => [id, said]));
  const changes = numbers.map((n) => {
    const events = [{ event: secret(n) } as DatedEvent];
    return { id: sampleId(n), now: { said: said.get(sampleId(n)) ?? '', facts: [], decisions: [], events } };
  });
  const head = emptyHead({ articles: numbers.length, facts: 0 });
  const revision = await reviseLedger(head, () => Promise.reject(new Error('nothing to read')), changes, 'made');
  return { of: null, made: 'made', revision, orders };
}
const keepQuoting = async (...numbers: number[]) => replaceLedger(cache, await quoting(...numbers));
const isKept = async () => isCurrent(cache, (await keptLedger(cache)) as KeptLedger);

const searched = async () => {
  const found: string[] = [];
  for await (const texts of readTexts(cache)) found.push(...texts.map(({ id }) => id));
  return found.sort();
};

describe('what is deleted', () => {
  test('is nowhere on the disk any more, and nothing else is missing', async () => {
    await keepSaved(1, 2, 3);
    await sync();
    await keepQuoting(1, 2, 3);
    await library.delete([sampleId(2)]);
    await tidy(localArea, cache, true);
    const left = await onDisk();
    expect([1, 2, 3].map((n) => left.includes(secret(n)))).toEqual([true, false, true]);
    expect(left).not.toContain(sampleId(2));
    expect(await searched()).toEqual([1, 3].map(sampleId));
    expect(await isKept()).toBe(true);
  });

  test('is nowhere either where a page dropped its row first', async () => {
    await keepSaved(1, 2);
    await sync();
    await keepQuoting(1, 2);
    await library.delete([sampleId(2)]);
    await sync();
    await tidy(localArea, cache, true);
    expect(await onDisk()).not.toContain(secret(2));
  });

  test('is found by the next worker where one was stopped midway', async () => {
    await keepSaved(1, 2);
    await sync();
    await keepQuoting(1, 2);
    await library.delete([sampleId(2)]);
    const whole = cache.transaction.bind(cache) as (...given: unknown[]) => never;
    let killed = false;
    const stopping = Object.assign(Object.create(cache), {
      get: cache.get.bind(cache),
      getAllKeys: cache.getAllKeys.bind(cache),
      put: cache.put.bind(cache),
      transaction(...given: unknown[]) {
        if (!killed && String(given[0]) === 'rows,texts') {
          killed = true;
          throw new Error('killed');
        }
        return whole(...given);
      },
    });
    await expect(tidy(localArea, stopping, true)).rejects.toThrow('killed');
    expect(await onDisk()).toContain(secret(2));
    await tidy(localArea, cache);
    expect(await onDisk()).not.toContain(secret(2));
  });

  test('and taken back while the rest of it is taken out is there, with all that it says', async () => {
    await keepSaved(1, 2);
    await sync();
    const before = await browser.storage.local.get(null);
    await library.delete([sampleId(2)]);
    let back: Promise<void> | null = null;
    const read = cache.get.bind(cache) as (...given: unknown[]) => never;
    vi.spyOn(cache, 'get').mockImplementation(((...given: unknown[]) => {
      back ??= browser.storage.local.set(before).then(sync);
      return read(...given);
    }) as never);
    await tidy(localArea, cache, true);
    await back;
    expect(await searched()).toEqual([1, 2].map(sampleId));
    expect(await cache.count('rows')).toBe(2);
  });

  test('leaves its chunk when the texts are read, whoever dropped its row', async () => {
    await keepSaved(1, 2);
    await sync();
    await library.delete([sampleId(2)]);
    await sync();
    expect(await searched()).toEqual([sampleId(1)]);
    const texts = await cache.getAll('texts');
    expect(await Promise.all(texts.map(({ packed }) => unpack(packed)))).toEqual([
      expect.not.stringContaining(secret(2)),
    ]);
    expect(await searched()).toEqual([sampleId(1)]);
  });

  test('does not come back with a ledger that was being made', async () => {
    await keepSaved(1, 2);
    await sync();
    const made = await quoting(1, 2);
    await library.delete([sampleId(2)]);
    await tidy(localArea, cache, true);
    expect(await replaceLedger(cache, made)).toBe(false);
    expect(await keptLedger(cache)).toBeNull();
  });
});

describe('a ledger that quotes what was deleted', () => {
  test('is there no more where it cannot be read', async () => {
    await keepSaved(1, 2);
    await sync();
    await keepQuoting(1, 2);
    const parts = (await cache.getAllKeys('ledger')).filter((key) => key.startsWith('articles/'));
    for (const key of parts) await cache.put('ledger', 'broken', key);
    await library.delete([sampleId(2)]);
    await tidy(localArea, cache, true);
    expect(await cache.count('ledger')).toBe(0);
  });

  test('loses that where another put one in its place meanwhile, too', async () => {
    await keepSaved(1, 2);
    await sync();
    await keepQuoting(1, 2);
    const another = { ...(await quoting(1, 2)), made: 'another', orders: [] };
    await library.delete([sampleId(2)]);
    const transaction = cache.transaction.bind(cache) as (...given: unknown[]) => never;
    let replacing: Promise<unknown> | null = null;
    vi.spyOn(cache, 'transaction').mockImplementation(((...given: unknown[]) => {
      if (String(given[0]) === 'ledger') replacing ??= replaceLedger(cache, another);
      return transaction(...given);
    }) as never);
    await tidy(localArea, cache, true);
    expect(await replacing).toBe(true);
    expect(await onDisk()).not.toContain(secret(2));
    expect(await isKept()).toBe(true);
  });
});

test('where nothing was deleted, nothing changes', async () => {
  await keepSaved(1, 2);
  await keepArticle(library, 9);
  await sync();
  await keepQuoting(1, 2);
  const before = await onDisk();
  await tidy(localArea, cache);
  await tidy(localArea, cache, true);
  expect(await onDisk()).toBe(before);
});

test('an article that was not saved takes no ledger with it', async () => {
  await keepSaved(1);
  await keepArticle(library, 9);
  await sync();
  await keepQuoting(1);
  await library.delete([sampleId(9)]);
  await tidy(localArea, cache, true);
  expect(await isKept()).toBe(true);
  expect(await cache.count('rows')).toBe(1);
});

test('where all was deleted, and where it is emptied, nothing is left', async () => {
  for (const take of [() => tidy(localArea, cache), () => empty(cache)]) {
    await keepSaved(1, 2);
    await sync();
    await keepQuoting(1, 2);
    await library.clear();
    await take();
    expect((await counts()).slice(0, 4)).toEqual([0, 0, 0, 0]);
  }
  expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
});

describe('a page that is open', () => {
  let rows: Map<string, ShelfRow>;
  let leaving: AbortController;
  const listener: ShelfListener = {
    rows(told) {
      for (const row of told) rows.set(row.id, row);
    },
    gone(ids) {
      for (const id of ids) rows.delete(id);
    },
    ...{ texts: () => {}, state: () => {} },
  };
  beforeEach(() => {
    rows = new Map();
    leaving = new AbortController();
  });
  afterEach(() => leaving.abort());

  test.each([3, 205])(
    'shows nothing of %i articles whose cache the worker emptied, and puts nothing back',
    async (n) => {
      await keepSaved(...Array.from({ length: n }, (_, at) => at + 1));
      await sync();
      await createFollower().follow(cache, listener, leaving.signal);
      expect(rows.size).toBe(n);
      await library.clear();
      await empty(cache);
      await vi.waitFor(() => expect(rows.size).toBe(0), 5000);
      await new Promise((wake) => setTimeout(wake, 300));
      expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
    },
  );

  test('shows nothing of what was deleted while it was read, and does not keep it', async () => {
    await keepSaved(1, 2, 3);
    // Read, and not yet written.
    const transaction = cache.transaction.bind(cache) as (...given: unknown[]) => never;
    let deleting: Promise<unknown> | null = null;
    vi.spyOn(cache, 'transaction').mockImplementation(((names: unknown, ...rest: unknown[]) => {
      if (String(names) === 'rows,names,texts,facts') deleting ??= library.clear();
      return transaction(names, ...rest);
    }) as never);
    await createFollower().follow(cache, listener, leaving.signal);
    await deleting;
    await vi.waitFor(() => expect(rows.size).toBe(0), 5000);
    expect(await onDisk()).not.toContain(secret(1));
  });
});
