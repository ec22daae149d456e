import { describe, expect, test } from 'vitest';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { listAll } from '../../src/library/read.ts';
import { getSummary } from '../../src/library/read-one.ts';
import { sampleId } from '../summary/sample.ts';
import { address, article, keepArticle, packed } from './fill.ts';
import { type Fault, MemoryArea } from './memory-area.ts';

/** Every change, at every storage operation it makes, meets every fault: it happened or it did not. */

const NOW = new Date('2026-04-01T08:00:00Z');
const LIMIT = 3;
/** Two records make a part of a large change. */
const open = (area: MemoryArea) => openLibrary(area, LIMIT, 2);

const changes: Record<string, (library: Library) => Promise<unknown>> = {
  'keep a new article': (library) => keepArticle(library, 5),
  'keep one that was read before': (library) => keepArticle(library, 2, { title: '改过' }),
  'keep one that was saved': (library) => keepArticle(library, 1, { title: '改过' }),
  save: (library) => library.save(sampleId(2), true, NOW),
  'take back saving': (library) => library.save(sampleId(1), false, NOW),
  'delete one': (library) => library.delete([sampleId(2)]),
  merge: (library) => library.merge(sampleId(1), [sampleId(2), sampleId(4)]),
  import: async (library) => {
    await library.stage(
      'one',
      await packed(article(7, { saved: true, savedAt: NOW.toISOString() }), article(2, { note: '旧' })),
      0,
    );
    return library.commitStaged(
      'one',
      await library.stage('one', await packed(article(8), article(1, { canonicalUrl: address(3) })), 1),
    );
  },
  'tag many': (library) => library.reviseAll([1, 2, 3, 4].map(sampleId), (record) => ({ ...record, tags: ['甲'] })),
  'tag two': (library) => library.reviseAll([1, 2].map(sampleId), (record) => ({ ...record, tags: ['甲'] })),
  'delete many': (library) => library.delete([1, 2, 3, 4].map(sampleId)),
  'change settings': (library) => library.changeSettings({ kinds: { date: false } }),
};

/** One saved article and as many others as may be kept, so that a new one evicts. */
async function filled(): Promise<MemoryArea> {
  const area = new MemoryArea();
  const library = open(area);
  await keepArticle(library, 1);
  await library.save(sampleId(1), true, NOW);
  for (const n of [2, 3, 4]) await keepArticle(library, n);
  return area.restarted();
}

/** What the library looks like without the change and with it, and how many operations the change takes. */
async function outcomes(change: (library: Library) => Promise<unknown>) {
  const area = await filled();
  const before = area.content();
  await change(open(area));
  return { before, after: area.content(), operations: area.count };
}

async function withFault(change: (library: Library) => Promise<unknown>, fault: Fault) {
  const area = await filled();
  area.fault = fault;
  const result = await change(open(area)).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
  return { area, result };
}

const names = Object.keys(changes);
const changeOf = (name: string) => changes[name] as (library: Library) => Promise<unknown>;

describe.each(names)('%s', (name) => {
  const change = changeOf(name);

  test.each(['before', 'after', 'halfway'] as const)('worker killed %s any operation', async (kind) => {
    const { before, after, operations } = await outcomes(change);
    expect(after).not.toEqual(before);
    const seen = new Set<string>();
    for (let at = 0; at < operations; at++) {
      const { area } = await withFault(change, { at, kind });
      const restarted = area.restarted();
      const readers = await listAll(restarted);
      await open(restarted).start();
      const state = restarted.content();
      seen.add(JSON.stringify(state));
      expect([before, after]).toContainEqual(state);
      expect(await listAll(restarted)).toEqual(readers); // a page that reads before the worker starts sees the same
    }
    // Killed right after the one write of a change it is done; anywhere earlier it is not: both must occur.
    if (kind === 'after') expect(seen.size).toBe(2);
  });

  test('the same asked again after a kill is as if asked once', async () => {
    const { after, operations } = await outcomes(change);
    for (let at = 0; at < operations; at++) {
      const { area } = await withFault(change, { at, kind: 'halfway' });
      const restarted = area.restarted();
      await change(open(restarted));
      expect(restarted.content()).toEqual(after);
    }
  });

  test('a full storage is said, and nothing was written', async () => {
    const { before, after, operations } = await outcomes(change);
    let refused = 0;
    for (let at = 0; at < operations; at++) {
      const { area, result } = await withFault(change, { at, kind: 'full' });
      if (result === 'done') expect(area.content()).toEqual(after);
      else if (result === 'storage-failed') {
        // Between parts of a large change, of which some are written: the next change finishes it.
        expect(['import', 'tag many']).toContain(name);
        await open(area).start();
        expect(area.content()).toEqual(after);
      } else {
        refused++;
        expect(result).toBe('storage-full');
        expect(area.content()).toEqual(before);
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  test('any other failure is said, and the next change finds it settled', async () => {
    const { before, after, operations } = await outcomes(change);
    for (let at = 0; at < operations; at++) {
      const { area, result } = await withFault(change, { at, kind: 'error' });
      expect(result).toBe('storage-failed');
      await open(area).start();
      expect([before, after]).toContainEqual(area.content());
    }
  });
});

describe('a journal that is found', () => {
  test('and does not fit any more is dropped, so that there is room again', async () => {
    const { area } = await withFault(changeOf('save'), {
      at: (await outcomes(changeOf('save'))).operations - 2,
      kind: 'before',
    });
    const restarted = area.restarted();
    expect(restarted.data.has('journal')).toBe(true);
    restarted.fault = { at: 1, kind: 'full' };
    await open(restarted).delete([sampleId(3)]);
    expect(restarted.data.has('journal')).toBe(false);
    expect(await getSummary(sampleId(3), restarted)).toBeNull();
    expect(await getSummary(sampleId(2), restarted)).toMatchObject({ saved: false });
  });

  test('and is damaged is dropped, the library stays', async () => {
    const area = await filled();
    const before = area.content();
    for (const journal of ['x', null, { set: 1 }, { set: {}, remove: [5] }]) {
      area.data.set('journal', journal);
      expect((await listAll(area)).summaries).toHaveLength(4);
      await open(area).start();
      expect(area.content()).toEqual(before);
    }
  });
});
