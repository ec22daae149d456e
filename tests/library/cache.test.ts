import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Area } from '../../src/library/area.ts';
import { type Cache, openCache } from '../../src/library/cache/database.ts';
import { marking } from '../../src/library/cache/marks.ts';
import { latestOfIndicator, readFacts, readRows, readSeals, readTexts } from '../../src/library/cache/read.ts';
import { sealOf } from '../../src/library/cache/seal.ts';
import { differences, type Synced, syncCache, syncChanged } from '../../src/library/cache/sync.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { readInOrder, readStored } from '../../src/library/read.ts';
import { toSealedRecord } from '../../src/library/record.ts';
import { unpackFacts } from '../../src/summary/ledger/packed.ts';
import { SCHEMA } from '../../src/summary/schema.ts';
import { sampleId } from '../summary/sample.ts';
import { article, keepArticle, packed } from './fill.ts';
import { MemoryArea } from './memory-area.ts';

const START = Date.UTC(2026, 3, 1);
let now: number;
let area: MemoryArea;
let cache: Cache;
let library: Library;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  now = START;
  area = new MemoryArea();
  cache = await openCache();
  library = openLibrary(
    marking(
      area,
      async () => cache,
      () => now,
    ),
  );
});

async function keepSaved(n: number, given = {}): Promise<void> {
  await keepArticle(library, n, given);
  await library.save(sampleId(n), true, new Date(START + n * 1000));
}

const pace = async () => undefined;
async function sync(): Promise<Synced[]> {
  const steps: Synced[] = [];
  for await (const step of syncCache(area, cache, { pace, now: () => now })) steps.push(step);
  return steps;
}

async function all<T>(batches: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const batch of batches) found.push(...batch);
  return found;
}

const titles = async () => (await all(readRows(cache))).map(({ title }) => title);

test('what is saved is there, last saved first; what is not saved is known and not shown', async () => {
  for (const n of [1, 3, 2]) await keepSaved(n);
  await keepArticle(library, 9);
  const steps = await sync();
  expect(steps.at(-1)).toMatchObject({ done: 4, of: 4 });
  expect(await titles()).toEqual(['第3篇', '第2篇', '第1篇']);
  expect((await all(readTexts(cache))).map(({ id }) => id).sort()).toEqual([1, 2, 3].map(sampleId));
  const [kept] = await all(readFacts(cache));
  expect(kept && unpackFacts(kept.facts)).toMatchObject([{ indicator: '工业总产值', subject: '云溪' }]);
  now += 100_000;
  await sync();
  expect((await differences(area, cache)).read).toEqual([]);
});

test('what changed while nobody looked is read again, what is gone leaves', async () => {
  for (const n of [1, 2, 3]) await keepSaved(n);
  await sync();
  now += 100_000;
  await keepArticle(library, 2, { title: '改过' });
  await library.save(sampleId(3), false, new Date());
  await library.delete([sampleId(1)]);
  const steps = await sync();
  expect(steps.flatMap(({ gone }) => gone).sort()).toEqual([sampleId(1), sampleId(3)]);
  expect(await titles()).toEqual(['改过']);
});

test('a mark stays until its change must have been made, even where the worker died between the two', async () => {
  await keepSaved(1);
  await sync();
  now += 100_000;
  await sync();
  vi.spyOn(area, 'set').mockRejectedValue(new Error('killed'));
  await keepArticle(library, 1, { title: '改过' }).catch(() => undefined);
  expect((await differences(area, cache)).read).toEqual([sampleId(1)]);
  expect(await titles()).toEqual(['第1篇']);
});

test('what was changed and read is not read again at the next opening, however soon that is', async () => {
  for (const n of [1, 2]) await keepSaved(n);
  await sync();
  expect((await sync()).at(-1)?.of).toBe(0);
  await keepArticle(library, 2, { title: '改过' });
  expect((await sync()).at(-1)?.of).toBe(1);
  expect((await sync()).at(-1)?.of).toBe(0);
});

test('of a record that was changed, or read by two pages, text and numbers are there once; what is of none any more is dropped', async () => {
  for (const n of [1, 2]) await keepSaved(n);
  await Promise.all([sync(), sync()]);
  const ids = async () => [
    (await all(readTexts(cache))).map(({ id }) => id).sort(),
    (await all(readFacts(cache))).map(({ id }) => id).sort(),
  ];
  expect(await ids()).toEqual([[1, 2].map(sampleId), [1, 2].map(sampleId)]);
  for (const note of ['一', '二']) {
    for (const n of [1, 2])
      await keepArticle(library, n, { saved: true, savedAt: new Date(START).toISOString(), note });
    await sync();
  }
  expect((await all(readTexts(cache))).map(({ text }) => text.includes('二'))).toEqual([true, true]);
  expect(await ids()).toEqual([[1, 2].map(sampleId), [1, 2].map(sampleId)]);
  expect(await Promise.all((['texts', 'facts'] as const).map((name) => cache.count(name)))).toEqual([1, 1]);
  await library.delete([sampleId(1)]);
  await sync();
  expect(await ids()).toEqual([[sampleId(2)], [sampleId(2)]]);
});

test('a page that is open reads what it is told changed, and what is marked, and nothing else', async () => {
  for (const n of [1, 2, 3]) await keepSaved(n);
  await sync();
  await keepArticle(library, 2, { title: '改过' });
  area.data.delete(`summary:${sampleId(3)}`);
  const steps: Synced[] = [];
  for await (const step of syncChanged(area, cache, [sampleId(3)], { pace, now: () => now })) steps.push(step);
  expect(steps.at(-1)).toMatchObject({ of: 2, gone: [sampleId(3)], changed: [{ title: '改过' }] });
  expect(steps.at(-1)?.texts).toMatchObject([{ id: sampleId(2), text: expect.stringContaining('改过') }]);
  expect(await titles()).toEqual(['改过', '第1篇']);
});

test('records are read in the order that is asked for; held to the schema unless they are as they were then', async () => {
  for (const n of [1, 2, 3]) await keepSaved(n);
  await sync();
  const seals = await readSeals(cache);
  // As nobody but a damaged disk writes it: what says that it is a record and is none.
  area.data.set(`summary:${sampleId(2)}`, JSON.stringify({ schema: 3, id: sampleId(2) }));
  const asked = [3, 2, 9, 1].map(sampleId);
  expect((await all(readInOrder(asked, area))).map(({ title }) => title)).toEqual(['第3篇', '第1篇']);
  const stored = await all(readStored(asked, area));
  expect(stored.map(({ id }) => id)).toEqual([3, 2, 1].map(sampleId));
  const read = stored.map((one) => toSealedRecord({ ...one, seal: seals.get(one.id) }));
  expect(read.map((one) => ('schema' in one ? one.title : one.reason))).toEqual(['第3篇', 'damaged', '第1篇']);
});

test('what still has its seal is not held to the schema again, unless it is of an earlier one', () => {
  const sealed = (record: object | null) => {
    const raw = JSON.stringify(record);
    return toSealedRecord({ id: sampleId(1), raw, seal: sealOf(raw) });
  };
  expect(sealed({ schema: SCHEMA, id: sampleId(1) })).toEqual({ schema: SCHEMA, id: sampleId(1) });
  expect(sealed({ schema: 1, id: sampleId(1) })).toMatchObject({ reason: 'damaged' });
  expect(sealed(null)).toMatchObject({ reason: 'damaged' });
});

test('a change of many records, noted in the journal, marks each', async () => {
  await keepSaved(1);
  await sync();
  now += 100_000;
  await sync();
  await library.stage(
    'one',
    await packed(article(1, { note: '新', saved: true, savedAt: new Date(START).toISOString() })),
    0,
  );
  await library.commitStaged('one', 1);
  await sync();
  expect((await all(readRows(cache)))[0]?.note).toBe('新');
});

test('damaged records are counted and break nothing; stopped midway it goes on the next time', async () => {
  for (let n = 1; n <= 200; n++) await keepSaved(n);
  area.data.set(`summary:${sampleId(1)}`, { schema: 3 });
  const controller = new AbortController();
  const stopped = async () => {
    for await (const { done } of syncCache(area, cache, { pace, now: () => now, signal: controller.signal }))
      if (done === 50) controller.abort();
  };
  await expect(stopped()).rejects.toMatchObject({ name: 'AbortError' });
  const made = (await titles()).length;
  expect([made >= 49, made < 199]).toEqual([true, true]);
  expect((await sync()).reduce((sum, { damaged }) => sum + damaged, 0)).toBe(1);
  expect(await titles()).toHaveLength(199);
});

test('an indicator is looked up under any of its names, latest article first', async () => {
  await keepSaved(1, { published: '2026-01-01' });
  await keepSaved(2, { published: '2026-02-01' });
  await keepSaved(3, { quantities: [] });
  await sync();
  expect(await latestOfIndicator(cache, '工业总产值', 5)).toEqual([2, 1].map(sampleId));
  expect(await latestOfIndicator(cache, '工业总产值', 1)).toEqual([sampleId(2)]);
});

test('no cache is no reason not to save', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  library = openLibrary(
    marking(
      area,
      () => Promise.reject(new Error('no room')),
      () => now,
    ),
  );
  await keepSaved(1);
  expect(area.data.has(`summary:${sampleId(1)}`)).toBe(true);
  expect(warned).toHaveBeenCalled();
  warned.mockRestore();
});

test('a cache of another version is made anew', async () => {
  await keepSaved(1);
  await sync();
  cache.close();
  await new Promise<void>((done, failed) => {
    const later = indexedDB.open('shelf', 99_999_999);
    later.onsuccess = () => {
      later.result.close();
      done();
    };
    later.onerror = () => failed(later.error);
  });
  cache = await openCache();
  expect(await titles()).toEqual([]);
  await sync();
  expect(await titles()).toEqual(['第1篇']);
});

test('of records that are read one after the other some batches are asked for ahead, and never more', async () => {
  for (let n = 1; n <= 900; n++) area.data.set(`summary:${sampleId(n)}`, n);
  let [asked, most] = [0, 0];
  const waiting: Area = {
    ...{ getKeys: () => area.getKeys(), set: (items) => area.set(items), remove: (keys) => area.remove(keys) },
    async get(keys) {
      most = Math.max(most, ++asked);
      await new Promise((later) => setTimeout(later));
      asked -= 1;
      return area.get(keys);
    },
  };
  const ids = Array.from({ length: 900 }, (_, n) => sampleId(n + 1));
  expect((await all(readStored(ids, waiting))).map(({ id, raw }) => [id, raw])).toEqual(
    ids.map((id, n) => [id, n + 1]),
  );
  expect(most).toBe(4);
});
