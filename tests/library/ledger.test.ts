import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLedgerMaking } from '../../entrypoints/clerk/ledger.ts';
import { type Answering, type Asking, type Desk, serve } from '../../entrypoints/clerk/serve.ts';
import { createLedgerShelf, type LedgerShelf } from '../../entrypoints/library/ledger.ts';
import { type Cache, openCache } from '../../src/library/cache/database.ts';
import { isCurrent, type KeptLedger, keptLedger } from '../../src/library/cache/ledger.ts';
import { marking } from '../../src/library/cache/marks.ts';
import { syncCache } from '../../src/library/cache/sync.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { linesOn } from '../summary/ledger/made.ts';
import { sampleId, sampleQuantity } from '../summary/sample.ts';
import { keepArticle } from './fill.ts';
import { MemoryArea } from './memory-area.ts';

/** The ledger that is kept in the cache, made by a clerk that works in this thread. */

const TODAY = '2026-03-01';
const started = vi.fn();
let area: MemoryArea;
let cache: Cache;
let library: Library;
let ledgers: LedgerShelf;

/** Does what a clerk does. */
class HereWorker {
  onmessage: ((event: { data: Answering }) => void) | null = null;
  private readonly desk: Desk = {
    onmessage: null,
    postMessage: (data) => void queueMicrotask(() => this.onmessage?.({ data: structuredClone(data) })),
  };
  constructor() {
    started();
    serve(
      this.desk,
      createLedgerMaking(async () => cache),
    );
  }
  postMessage(data: Asking): void {
    this.desk.onmessage?.({ data });
  }
  terminate(): void {}
}

/** One holder at a time, as the browser's. */
function locks() {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, _options: object, task: () => Promise<unknown>) => {
    last = last.then(task, task);
    return last;
  };
  return { request };
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  started.mockClear();
  vi.stubGlobal('Worker', HereWorker);
  vi.stubGlobal('navigator', { locks: locks() });
  area = new MemoryArea();
  cache = await openCache();
  ledgers = createLedgerShelf(async () => cache);
  library = openLibrary(
    marking(
      area,
      async () => cache,
      () => 0,
    ),
  );
});

afterEach(() => void vi.unstubAllGlobals());

async function keepSaved(n: number, value: number): Promise<void> {
  await keepArticle(library, n, { quantities: [sampleQuantity({ value })] });
  await library.save(sampleId(n), true, new Date(Date.UTC(2026, 3, 1, 0, n)));
}

async function sync(): Promise<void> {
  for await (const _ of syncCache(area, cache, { pace: async () => undefined, now: () => 0 }));
}

const upToDate = (unread: string | null = null) => ledgers.current(unread, {});
const values = async () => {
  const ledger = await ledgers.kept();
  return (
    ledger && (await linesOn(ledger, TODAY)).map(({ now, before, sources }) => [now.value, before?.value, sources])
  );
};

describe('the ledger', () => {
  test('is made where none is kept, told how far it is, and then there at once', async () => {
    for (const n of [1, 2]) await keepSaved(n, n * 100);
    await sync();
    expect(await ledgers.kept()).toBeNull();
    const onProgress = vi.fn();
    const ledger = await ledgers.current(null, { onProgress });
    expect(onProgress).toHaveBeenCalled();
    expect(onProgress.mock.calls.every(([share]) => share > 0 && share <= 1)).toBe(true);
    expect(await values()).toEqual([[200, 100, 2]]);
    expect((await ledgers.kept())?.made).toBe(ledger.made);
    const [line] = await linesOn(ledger, TODAY);
    const { statements } = await ledger.evidence(line as never);
    expect(statements.map(({ article }) => article)).toEqual([1, 2].map(sampleId));
  });

  test('is not made again where nothing changed', async () => {
    await keepSaved(1, 100);
    await sync();
    const { made } = await upToDate();
    await sync();
    expect((await upToDate()).made).toBe(made);
    expect(started).toHaveBeenCalledOnce();
  });

  test.each<[string, () => Promise<unknown>, unknown]>([
    ['came in', () => keepSaved(3, 300), [[300, 100, 2]]],
    ['changed', () => keepArticle(library, 1, { quantities: [sampleQuantity({ value: 150 })] }), [[150, undefined, 1]]],
    ['was deleted', () => library.delete([sampleId(1)]), []],
    ['is not saved any more', () => library.save(sampleId(1), false, new Date()), []],
  ])('stays as it was while an article %s, and is made again', async (_, change, expected) => {
    await keepSaved(1, 100);
    await keepArticle(library, 9);
    await sync();
    const { made } = await upToDate();
    await change();
    await sync();
    expect(await values()).toEqual([[100, undefined, 1]]);
    expect((await upToDate()).made).not.toBe(made);
    expect(await values()).toEqual(expected);
  });

  test('is as it was where what changed is none of its', async () => {
    await keepSaved(1, 100);
    await sync();
    const { made } = await upToDate();
    await library.reviseAll([sampleId(1)], (record) => ({ ...record, note: '看过', tags: ['跟进'] }));
    await sync();
    expect((await upToDate()).made).toBe(made);
    expect(started).toHaveBeenCalledOnce();
  });

  describe('of many articles, of which one', () => {
    const MANY = 12;
    beforeEach(async () => {
      for (let n = 1; n <= MANY; n++) await keepSaved(n, n * 100);
      await sync();
      await upToDate();
      // From now on only what changed can be read.
      const change = cache.transaction('facts', 'readwrite');
      await change.store.clear();
      await change.done;
    });

    test.each<[string, () => Promise<unknown>, unknown]>([
      ['changed', () => keepArticle(library, 12, { quantities: [sampleQuantity({ value: 7 })] }), [[7, 1100, MANY]]],
      ['came in', () => keepSaved(13, 1300), [[1300, 1200, MANY + 1]]],
      ['was deleted', () => library.delete([sampleId(12)]), [[1100, 1000, MANY - 1]]],
    ])('%s, is made of what it was and of that one', async (_, change, expected) => {
      await change();
      await sync();
      await upToDate();
      expect(await values()).toEqual(expected);
      expect(await isCurrent(cache, (await keptLedger(cache)) as KeptLedger)).toBe(true);
    });

    test('changed, is made of all where a slice cannot be read', async () => {
      for (const key of await cache.getAllKeys('ledger'))
        if (key.startsWith('facts/')) await cache.put('ledger', 'broken', key);
      await keepArticle(library, 12, { quantities: [sampleQuantity({ value: 7 })] });
      await sync();
      await upToDate();
      expect(await values()).toEqual([[7, undefined, 1]]);
    });
  });

  test('is made once where two pages ask', async () => {
    await keepSaved(1, 100);
    await sync();
    const [one, other] = await Promise.all([upToDate(), upToDate()]);
    expect(one.made).toBe(other.made);
    expect(started).toHaveBeenCalledOnce();
  });

  test('is made again where it could not be read', async () => {
    await keepSaved(1, 100);
    await sync();
    const { made } = await upToDate();
    const [lines] = (await keptLedger(cache))?.lines ?? [];
    await cache.delete('ledger', `lines/${lines?.at}`);
    await expect(values()).rejects.toThrow('no lines');
    const again = await upToDate(made);
    expect(again.made).not.toBe(made);
    expect(await values()).toEqual([[100, undefined, 1]]);
  });

  test('of which another was made since is not mixed with that', async () => {
    await keepSaved(1, 100);
    await sync();
    const before = await upToDate();
    const [line] = await linesOn(before, TODAY);
    await upToDate(before.made);
    await expect(before.evidence(line as never)).rejects.toMatchObject({ code: 'ledger-gone' });
  });

  test('does not count as that of the articles where numbers of one were missing as it was made', async () => {
    for (const n of [1, 2]) await keepSaved(n, n * 100);
    await sync();
    const change = cache.transaction('facts', 'readwrite');
    await change.store.clear();
    await change.done;
    await upToDate();
    expect(await isCurrent(cache, (await keptLedger(cache)) as KeptLedger)).toBe(false);
  });

  test('keeps nothing of a library of which all was deleted', async () => {
    await keepSaved(1, 100);
    await sync();
    await upToDate();
    await library.delete([sampleId(1)]);
    await sync();
    expect(await cache.count('ledger')).toBe(0);
  });
});
