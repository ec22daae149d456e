import { beforeEach, describe, expect, test } from 'vitest';
import { sealOf } from '../../src/library/cache/seal.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { listAll } from '../../src/library/read.ts';
import type { Incoming } from '../../src/summary/incoming.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleId } from '../summary/sample.ts';
import { address, article, keepArticle, packed } from './fill.ts';
import { MemoryArea } from './memory-area.ts';

const NOW = new Date('2026-04-01T08:00:00Z');
/** Two imports. */
const [ONE, OTHER] = ['one', 'other'];
let area: MemoryArea;
let library: Library;
beforeEach(() => {
  area = new MemoryArea();
  library = openLibrary(area, 3);
});

describe('several records of one article', () => {
  test('become one, with what the reader did to each, and all addresses', async () => {
    await keepArticle(library, 1, { tags: ['甲'], note: '一' });
    await keepArticle(library, 2, { tags: ['乙', '甲'], note: '二' });
    await library.save(sampleId(2), true, NOW);
    const merged = await library.merge(sampleId(1), [sampleId(2)]);
    expect(merged).toMatchObject({
      ...{ id: sampleId(1), tags: ['甲', '乙'], note: '一\n二', aliases: [address(2)] },
      ...{ saved: true, savedAt: NOW.toISOString() },
    });
    expect(area.content()).toEqual({
      ...{ [`address:${address(1)}`]: sampleId(1), [`address:${address(2)}`]: sampleId(1) },
      ...{ recent: [], [`summary:${sampleId(1)}`]: merged },
    });
  });

  test('into one that is gone they are not merged; others that are gone are no mistake', async () => {
    await keepArticle(library, 1);
    const before = area.content();
    await expect(library.merge(sampleId(2), [sampleId(1)])).rejects.toMatchObject({ code: 'not-found' });
    await library.merge(sampleId(1), [sampleId(2)]);
    expect(area.content()).toEqual(before);
  });
});

describe('bringing records in', () => {
  test('nothing of it is seen before all of it is there', async () => {
    await keepArticle(library, 1);
    await library.stage(ONE, await packed(article(2), article(3, { saved: true, savedAt: NOW.toISOString() })), 0);
    expect((await listAll(area)).summaries.map(({ id }) => id)).toEqual([sampleId(1)]);
    const parts = await library.stage(ONE, await packed(article(4)), 1);
    expect(await library.commitStaged(ONE, parts)).toBe(3);
    expect((await listAll(area)).summaries.map(({ id }) => id)).toEqual([1, 2, 3, 4].map(sampleId));
    expect(area.data.get('recent')).toEqual([1, 2, 4].map(sampleId));
    expect(area.data.get(`address:${address(3)}`)).toBe(sampleId(3));
  });

  test('what a worker that started anew has dropped is not brought in half', async () => {
    const parts = (await library.stage(ONE, await packed(article(2)), 0)) + 1;
    await openLibrary(area).start();
    await library.stage(ONE, await packed(article(3)), 1);
    await expect(library.commitStaged(ONE, parts)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(area.content()).toEqual({});
  });

  test('of two that run at once each brings in its own, whoever begins or gives up in between', async () => {
    const parts = await library.stage(ONE, await packed(article(2)), 0);
    expect(await library.stage(OTHER, await packed(article(3)), 0)).toBe(1);
    expect(await library.commitStaged(OTHER, 1)).toBe(1);
    await library.stage(OTHER, await packed(article(5)), 0);
    await library.dropStaged(OTHER);
    expect(await library.commitStaged(ONE, await library.stage(ONE, await packed(article(4)), parts))).toBe(2);
    expect((await listAll(area)).summaries.map(({ id }) => id)).toEqual([2, 3, 4].map(sampleId));
    expect([...area.data.keys()].filter((key) => key.startsWith('staged'))).toEqual([]);
  });

  test('one that cannot be stored or lacks a part takes no other along', async () => {
    await library.stage(ONE, await packed(article(2)), 0);
    area.fault = { at: area.count + 3, kind: 'full' };
    await expect(library.stage(OTHER, await packed(article(3)), 0)).rejects.toMatchObject({ code: 'storage-full' });
    area.fault = null;
    await library.stage(OTHER, await packed(article(3)), 1);
    await expect(library.commitStaged(OTHER, 2)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await library.commitStaged(ONE, 1)).toBe(1);
  });

  test('what was brought in, dropped or never staged is not counted', async () => {
    await library.stage(ONE, await packed(article(2)), 0);
    expect(await library.commitStaged(ONE, 1)).toBe(1);
    expect(await library.commitStaged(ONE, 1)).toBe(0);
    await library.stage(ONE, await packed(article(3)), 0);
    await openLibrary(area).start();
    expect(await library.commitStaged(ONE, 1)).toBe(0);
    expect((await listAll(area)).summaries.map(({ id }) => id)).toEqual([sampleId(2)]);
  });

  test('what changed here after it was compared is not overwritten: nothing comes in', async () => {
    await keepArticle(library, 1);
    const seal = () => sealOf(area.data.get(`summary:${sampleId(1)}`));
    const over = async (seals: (string | null)[]) =>
      (await packed(article(1, { note: '新' }), article(2, { note: '新' }))).map((one, at) => ({
        ...one,
        over: seals[at] as string | null,
      }));
    const compared = await over([seal(), null]);
    await library.save(sampleId(1), true, NOW);
    await library.stage(ONE, compared, 0);
    const before = await listAll(area);
    await expect(library.commitStaged(ONE, 1)).rejects.toMatchObject({ code: 'changed' });
    expect(await listAll(area)).toEqual(before);
    expect([...area.data.keys()].filter((key) => key.startsWith('staged'))).toEqual([]);
    await library.stage(ONE, await over([null, null]), 0);
    await expect(library.commitStaged(ONE, 1)).rejects.toMatchObject({ code: 'changed' });
    const gone = await over([seal(), null]);
    await library.stage(ONE, gone, 0);
    expect(await library.commitStaged(ONE, 1)).toBe(2);
    await library.delete([sampleId(1)]);
    await library.stage(ONE, gone, 0);
    await expect(library.commitStaged(ONE, 1)).rejects.toMatchObject({ code: 'changed' });
  });

  test.each([
    ['no text of ours', 'x'],
    ['JSON of something else', '{"schema":3}'],
    ['packed, of something else', Buffer.from('AwA=', 'base64').toString('base64')],
  ])('%s is none of the records, whoever reads it, and can be deleted', async (_, damaged) => {
    const [two, three] = await packed(article(2), article(3));
    await library.stage(ONE, [two as Incoming, { ...(three as Incoming), packed: damaged }], 0);
    expect(await library.commitStaged(ONE, 1)).toBe(2);
    const { summaries, damaged: found } = await listAll(area);
    expect(summaries.map(({ id }) => id)).toEqual([sampleId(2)]);
    expect(found).toMatchObject([{ key: `summary:${sampleId(3)}`, reason: 'damaged' }]);
    await library.delete([2, 3].map(sampleId));
    expect(area.content()).toEqual({ recent: [] });
  });

  test('what is dropped leaves nothing, and deleting everything takes it along', async () => {
    await library.stage(ONE, await packed(article(2)), 0);
    await library.dropStaged(ONE);
    expect(area.content()).toEqual({});
    await library.stage(ONE, await packed(article(2)), 0);
    await library.clear();
    expect(area.content()).toEqual({});
  });
});

test('a worker that is stopped while it deletes thousands leaves none of them, nor what leads to them', async () => {
  const ids = Array.from({ length: 700 }, (_, n) => sampleId(n));
  const fill = () => {
    area = new MemoryArea();
    for (const id of ids) area.data.set(`summary:${id}`, {}).set(`address:https://a.example/${id}`, id);
    area.data
      .set('earlier:https://a.example/0', [sampleId(9)])
      .set('settings', { auto: false })
      .set('recent', []);
    return openLibrary(area, 3);
  };
  await fill().delete(ids);
  const { count } = area;
  const done = area.content();
  expect(done).toEqual({ settings: { auto: false }, recent: [] });
  for (const at of [count - 4, count - 3, count - 2]) {
    const dying = fill();
    area.fault = { at, kind: 'before' };
    await dying.delete(ids).catch(() => undefined);
    const restarted = area.restarted();
    expect(restarted.content()).not.toEqual(done);
    expect((await listAll(restarted)).damaged).toEqual([]);
    await openLibrary(restarted, 3).start();
    expect(restarted.content()).toEqual(done);
  }
});

describe('changing many records', () => {
  const tagged = (record: Summary): Summary => ({ ...record, tags: ['甲'] });

  test('is one change: those that are kept then are recent no more, what is gone or damaged is left alone', async () => {
    library = openLibrary(area, 3, 2);
    for (const n of [1, 2, 3]) await keepArticle(library, n);
    await library.save(sampleId(1), true, NOW);
    area.data.set(`summary:${sampleId(9)}`, '{}');
    const operations = area.count;
    expect(await library.reviseAll([1, 2, 2, 7, 9].map(sampleId), tagged)).toBe(2);
    expect(area.count - operations).toBeLessThan(20);
    expect((await listAll(area)).summaries.map(({ tags }) => tags)).toEqual([['甲'], ['甲'], []]);
    expect(area.data.get('recent')).toEqual([sampleId(3)]);
    expect([
      area.data.get(`summary:${sampleId(9)}`),
      [...area.data.keys()].filter((key) => key.startsWith('staged')),
    ]).toEqual(['{}', []]);
  });

  test('that are not kept any more makes them recent, and the first of the recent ones leave', async () => {
    for (const n of [1, 2, 3, 4]) await keepArticle(library, n, { tags: ['甲'] });
    await keepArticle(library, 5);
    expect(await library.reviseAll([1, 2, 3].map(sampleId), (record) => ({ ...record, tags: [] }))).toBe(3);
    expect(area.data.get('recent')).toEqual([1, 2, 3].map(sampleId));
    expect((await listAll(area)).summaries.map(({ id }) => id)).toEqual([1, 2, 3, 4].map(sampleId));
  });

  test('does not take an import that is under way for its own, nor that it', async () => {
    library = openLibrary(area, 3, 1);
    for (const n of [1, 2]) await keepArticle(library, n);
    await library.stage(ONE, await packed(article(5)), 0);
    await library.reviseAll([1, 2].map(sampleId), tagged);
    const parts = await library.stage(ONE, await packed(article(6)), 1);
    expect(await library.commitStaged(ONE, parts)).toBe(2);
    expect((await listAll(area)).summaries.map(({ id }) => id)).toEqual([1, 2, 5, 6].map(sampleId));
  });
});

describe('addresses', () => {
  test('a saved article has its address back when the one that took it over is evicted or deleted', async () => {
    await keepArticle(library, 1);
    await library.save(sampleId(1), true, NOW);
    await library.keep(address(1), async () => article(2, { url: address(1), canonicalUrl: address(1) }));
    await library.keep(address(1), async () => article(3, { url: address(1), canonicalUrl: address(1) }));
    await library.delete([sampleId(2)]);
    expect(area.data.get(`address:${address(1)}`)).toBe(sampleId(3));
    for (const n of [4, 5, 6]) await keepArticle(library, n);
    expect(area.data.get(`address:${address(1)}`)).toBe(sampleId(1));
    expect([...area.data.keys()].filter((key) => key.startsWith('earlier:'))).toEqual([]);
  });

  test('an article is found under all its addresses, and none of them stays when it goes', async () => {
    await keepArticle(library, 1, { aliases: [address(8), address(9)] });
    await library.keep(address(9), async (previous) => {
      expect(previous?.id).toBe(sampleId(1));
      return article(1, { canonicalUrl: address(9), aliases: [address(8), address(1)] });
    });
    expect(await library.delete([sampleId(1)])).toBe(1);
    expect(Object.keys(area.content())).toEqual(['recent']);
  });
});

test.each([
  ['an object', article(1)],
  ['text', JSON.stringify(article(1))],
])(
  'a record that an earlier version kept as %s is read, and kept packed from the next change on',
  async (_, earlier) => {
    area.data.set(`summary:${sampleId(1)}`, earlier);
    expect((await listAll(area)).summaries).toEqual([article(1)]);
    await library.save(sampleId(1), true, NOW);
    expect(area.data.get(`summary:${sampleId(1)}`)).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(area.content()[`summary:${sampleId(1)}`]).toEqual(article(1, { saved: true, savedAt: NOW.toISOString() }));
  },
);

describe('a part of hundreds of keys', () => {
  const many = Array.from({ length: 150 }, (_, n) => article(n + 1));
  const inSteps = (area: MemoryArea) => {
    const sizes: number[] = [];
    const set = area.set.bind(area);
    area.set = (items) => {
      sizes.push(Object.keys(items).length);
      return set(items);
    };
    return sizes;
  };

  test('is written a hundred at once, so that nobody waits for all of them', async () => {
    await library.stage(ONE, await packed(...many), 0);
    const sizes = inSteps(area);
    expect(await library.commitStaged(ONE, 1)).toBe(150);
    expect(Math.max(...sizes)).toBe(100);
    expect((await listAll(area)).summaries).toHaveLength(150);
  });

  test('of which some are written when the storage is full comes in all the same with the next change', async () => {
    const results = new Set<string>();
    for (let at = 0; at < 14; at++) {
      const full = new MemoryArea();
      const tried = openLibrary(full, 3);
      await tried.stage(ONE, await packed(...many), 0);
      full.fault = { at: full.count + at, kind: 'full' };
      const result = await tried.commitStaged(ONE, 1).catch(({ code }) => String(code));
      results.add(String(result));
      const after = full.restarted();
      await openLibrary(after, 3).start();
      expect((await listAll(after)).summaries).toHaveLength(result === 'storage-full' ? 0 : 150);
    }
    expect([...results].sort()).toEqual(['150', 'storage-failed', 'storage-full']);
  });
});
