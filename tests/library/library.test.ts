import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { listAll, listSaved } from '../../src/library/read.ts';
import { getSettings, getSummary } from '../../src/library/read-one.ts';
import { DEFAULT_SETTINGS } from '../../src/library/settings.ts';
import { sampleId } from '../summary/sample.ts';
import { address, article, keepArticle } from './fill.ts';
import { MemoryArea } from './memory-area.ts';

const NOW = new Date('2026-04-01T08:00:00Z');
let area: MemoryArea;
let library: Library;
beforeEach(() => {
  area = new MemoryArea();
  library = openLibrary(area, 3);
});

const savedIds = async () => (await listSaved(area)).summaries.map(({ id }) => id);
const keptIds = () => [...area.data.keys()].filter((key) => key.startsWith('summary:')).sort();

describe('keeping', () => {
  test('one key an article, its address beside it', async () => {
    await keepArticle(library, 1);
    expect(area.content()).toEqual({
      [`address:${address(1)}`]: sampleId(1),
      recent: [sampleId(1)],
      [`summary:${sampleId(1)}`]: article(1),
    });
  });

  test('an article read again is handed its record, and is one write', async () => {
    await keepArticle(library, 1);
    await library.save(sampleId(1), true, NOW);
    const set = vi.spyOn(area, 'set');
    const again = await library.keep(`${address(1)}?utm_source=x#top`, async (previous) => {
      expect(previous).toEqual(article(1, { saved: true, savedAt: NOW.toISOString() }));
      return { ...(previous as NonNullable<typeof previous>), title: '改过的标题' };
    });
    expect(again.title).toBe('改过的标题');
    expect(await getSummary(sampleId(1), area)).toEqual(again);
    expect(keptIds()).toHaveLength(1);
    expect(set).toHaveBeenCalledOnce();
  });

  test('an article without an address is kept all the same', async () => {
    await library.keep(null, async (previous) => {
      expect(previous).toBeNull();
      return article(1, { url: null, canonicalUrl: null });
    });
    expect(await getSummary(sampleId(1), area)).toMatchObject({ url: null });
  });

  test('what the reader corrected, tagged or noted upon is not forgotten for being old', async () => {
    await library.keep(address(1), async () => article(1, { note: '待核对' }));
    for (const n of [2, 3, 4, 5]) await keepArticle(library, n);
    expect(await getSummary(sampleId(1), area)).toMatchObject({ note: '待核对' });
    expect(await getSummary(sampleId(2), area)).toBeNull();
    await library.changeSettings({ keep: 'saved' });
    await library.endSession();
    expect(keptIds()).toEqual([`summary:${sampleId(1)}`]);
  });

  test('of those not saved the least recently read goes first, with its address', async () => {
    for (const n of [1, 2, 3]) await keepArticle(library, n);
    await keepArticle(library, 1);
    await keepArticle(library, 4);
    expect(keptIds()).toEqual([1, 3, 4].map((n) => `summary:${sampleId(n)}`));
    expect(area.data.has(`address:${address(2)}`)).toBe(false);
    expect(area.data.get('recent')).toEqual([3, 1, 4].map(sampleId));
  });

  test('what was saved is never evicted and does not count', async () => {
    for (const n of [1, 2, 3]) {
      await keepArticle(library, n);
      await library.save(sampleId(n), true, NOW);
    }
    for (const n of [4, 5, 6, 7]) await keepArticle(library, n);
    expect(keptIds()).toEqual([1, 2, 3, 5, 6, 7].map((n) => `summary:${sampleId(n)}`));
  });

  test('a list of recent ones that is lost is made anew from the records', async () => {
    for (const n of [2, 1, 3]) await keepArticle(library, n);
    await library.save(sampleId(3), true, NOW);
    for (const broken of [undefined, 'nonsense', { 0: 1 }]) {
      if (broken === undefined) area.data.delete('recent');
      else area.data.set('recent', broken);
      await keepArticle(library, 4);
      expect(area.data.get('recent')).toEqual([1, 2, 4].map(sampleId));
    }
  });

  test('a list of recent ones that names what was saved evicts nothing of that', async () => {
    for (const n of [1, 2, 3]) await keepArticle(library, n);
    await library.save(sampleId(1), true, NOW);
    area.data.set('recent', [1, 2, 3].map(sampleId));
    await keepArticle(library, 4);
    expect(await savedIds()).toEqual([sampleId(1)]);
    expect(area.data.get('recent')).toEqual([2, 3, 4].map(sampleId));
  });

  test('another article that takes over an address leaves the saved one alone, and keeps the address', async () => {
    await keepArticle(library, 1);
    await library.save(sampleId(1), true, NOW);
    await library.keep(address(1), async () => article(2, { url: address(1), canonicalUrl: address(1) }));
    expect(area.data.get(`address:${address(1)}`)).toBe(sampleId(2));
    await library.delete([sampleId(1)]);
    expect(area.data.get(`address:${address(1)}`)).toBe(sampleId(2));
    expect(keptIds()).toEqual([`summary:${sampleId(2)}`]);
  });

  test('a record that does not hold to the schema is never written', async () => {
    const wrong = library.keep(address(1), async () => article(1, { fingerprint: 'short' }));
    await expect(wrong).rejects.toThrow();
    expect(area.content()).toEqual({});
  });
});

describe('saving', () => {
  test('saves, takes back, and both twice are as good as once', async () => {
    await keepArticle(library, 1);
    const saved = await library.save(sampleId(1), true, NOW);
    expect(saved).toMatchObject({ saved: true, savedAt: NOW.toISOString() });
    expect(await library.save(sampleId(1), true, new Date())).toEqual(saved);
    expect(area.data.get('recent')).toEqual([]);
    expect(await library.save(sampleId(1), false, NOW)).toMatchObject({ saved: false, savedAt: null });
    await library.save(sampleId(1), false, NOW);
    expect(area.data.get('recent')).toEqual([sampleId(1)]);
    expect(await savedIds()).toEqual([]);
  });

  test('what is not there cannot be saved', async () => {
    await expect(library.save(sampleId(1), true, NOW)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('deleting', () => {
  test('removes record, address and place in the list, counts what was there', async () => {
    for (const n of [1, 2, 3]) await keepArticle(library, n);
    expect(await library.delete([sampleId(1), sampleId(3), sampleId(3), sampleId(9)])).toBe(2);
    expect(Object.keys(area.content())).toEqual([`address:${address(2)}`, 'recent', `summary:${sampleId(2)}`]);
    expect(area.data.get('recent')).toEqual([sampleId(2)]);
    expect(await library.delete([sampleId(1)])).toBe(0);
  });
});

describe('records that cannot be read', () => {
  const damage = {
    damaged: { ...article(1), quantities: 'gone' },
    newer: { ...article(1), schema: 99 },
  } as const;

  test.each(['damaged', 'newer'] as const)(
    'a %s one is reported, left in place and breaks no other',
    async (reason) => {
      for (const n of [1, 2]) await keepArticle(library, n);
      await library.save(sampleId(2), true, NOW);
      const key = `summary:${sampleId(1)}`;
      area.data.set(key, damage[reason]);
      expect(await listSaved(area)).toEqual({
        summaries: [article(2, { saved: true, savedAt: NOW.toISOString() })],
        damaged: [{ key, reason, detail: expect.any(String) }],
      });
      expect(await getSummary(sampleId(1), area)).toMatchObject({ key, reason });
      await expect(library.save(sampleId(1), true, NOW)).rejects.toMatchObject({ code: 'damaged' });
      for (const n of [3, 4, 5, 6]) await keepArticle(library, n);
      await library.keep(address(1), async (previous) => {
        expect(previous).toBeNull();
        return article(7, { url: address(1), canonicalUrl: address(1) });
      });
      expect(area.data.get(key)).toEqual(damage[reason]);
      expect(await library.delete([sampleId(1)])).toBe(1);
      expect(area.data.has(key)).toBe(false);
      expect(area.data.get(`address:${address(1)}`)).toBe(sampleId(7));
    },
  );

  test('a record under the key of another is damaged', async () => {
    await keepArticle(library, 1);
    area.data.set(`summary:${sampleId(2)}`, article(1));
    expect((await listSaved(area)).damaged).toMatchObject([{ key: `summary:${sampleId(2)}`, reason: 'damaged' }]);
  });
});

describe('reading', () => {
  test('last saved first', async () => {
    library = openLibrary(area);
    for (const n of [1, 2, 3]) await keepArticle(library, n);
    for (const [n, day] of [
      [2, 1],
      [1, 2],
      [3, 3],
    ] as const)
      await library.save(sampleId(n), true, new Date(Date.UTC(2026, 3, day)));
    await keepArticle(library, 4);
    expect(await savedIds()).toEqual([3, 1, 2].map(sampleId));
  });

  test('a library of many batches is read whole', async () => {
    for (let n = 1; n <= 450; n++) area.data.set(`summary:${sampleId(n)}`, article(n, { saved: true }));
    expect((await listSaved(area)).summaries).toHaveLength(450);
  });
});

describe('settings', () => {
  test('are the defaults until changed, and change one by one', async () => {
    expect(await getSettings(area)).toEqual(DEFAULT_SETTINGS);
    expect(await library.changeSettings({ kinds: { date: false } })).toMatchObject({
      kinds: { date: false, target: true },
    });
    await library.changeSettings({ kinds: { target: false } });
    expect(await getSettings(area)).toEqual({
      ...DEFAULT_SETTINGS,
      kinds: { target: false, actual: true, date: false, official: true },
    });
  });

  test('that are damaged are the defaults', async () => {
    for (const settings of ['x', { kinds: { date: 'no' } }, null, []]) {
      area.data.set('settings', settings);
      expect(await getSettings(area)).toEqual(DEFAULT_SETTINGS);
    }
    area.data.set('settings', { kinds: { date: false }, later: 1 });
    expect(await getSettings(area)).toEqual({
      ...DEFAULT_SETTINGS,
      kinds: { ...DEFAULT_SETTINGS.kinds, date: false },
    });
  });

  test('of an earlier version gain what they did not know, and one damaged part costs no other', async () => {
    area.data.set('settings', { kinds: { ...DEFAULT_SETTINGS.kinds, actual: false } });
    expect(await getSettings(area)).toMatchObject({ kinds: { actual: false }, auto: true, keep: 'all', recent: 500 });
    area.data.set('settings', { auto: false, keep: 'none', recent: -3, off: ['*.gov.cn', 'http://x'], kinds: 1 });
    expect(await getSettings(area)).toEqual({ ...DEFAULT_SETTINGS, auto: false });
  });

  test('that keep fewer records forget the others at once, never what was saved', async () => {
    library = openLibrary(area);
    for (let n = 1; n <= 30; n++) await keepArticle(library, n);
    await library.save(sampleId(1), true, NOW);
    await library.changeSettings({ recent: 10 });
    expect(area.data.get('recent')).toEqual(Array.from({ length: 10 }, (_, n) => sampleId(n + 21)));
    expect((await listAll(area)).summaries).toHaveLength(11);
    await library.changeSettings({ keep: 'saved' });
    await library.endSession();
    expect((await listAll(area)).summaries.map(({ id }) => id)).toEqual([sampleId(1)]);
  });

  test('that keep all that was read forget nothing when the browser starts again', async () => {
    await keepArticle(library, 1);
    await library.endSession();
    expect((await listAll(area)).summaries).toHaveLength(1);
  });
});

test('clearing deletes every record and what leads to it, damaged ones too, and leaves the settings', async () => {
  await library.changeSettings({ auto: false });
  for (let n = 1; n <= 3; n++) await keepArticle(library, n);
  await library.save(sampleId(2), true, NOW);
  area.data.set('summary:broken', { schema: 1 });
  expect(await library.clear()).toBe(4);
  expect([...area.data.keys()]).toEqual(['settings']);
  expect(await library.clear()).toBe(0);
});

test('a record that is read again while others must go keeps its address', async () => {
  library = openLibrary(area, 0);
  const { id, canonicalUrl } = await keepArticle(library, 1);
  await keepArticle(library, 1);
  expect(area.data.get(`address:${canonicalUrl}`)).toBe(id);
});

test('changes asked for at once are made one after the other', async () => {
  library = openLibrary(area, 50);
  await Promise.all(Array.from({ length: 20 }, (_, n) => keepArticle(library, n)));
  expect(area.data.get('recent')).toEqual(Array.from({ length: 20 }, (_, n) => sampleId(n)));
  const asked = [library.save(sampleId(99), true, NOW), library.save(sampleId(1), true, NOW)];
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('a record is revised as it is by then; one that is gone is not made again', async () => {
  await keepArticle(library, 1);
  await library.save(sampleId(1), true, NOW);
  const revised = await library.revise(sampleId(1), (record) => ({ ...record, segmenter: 'words 1' }));
  expect(revised).toEqual(article(1, { saved: true, savedAt: NOW.toISOString(), segmenter: 'words 1' }));
  expect(await getSummary(sampleId(1), area)).toEqual(revised);
  await library.delete([sampleId(1)]);
  expect(await library.revise(sampleId(1), (record) => record)).toBeNull();
  expect(await getSummary(sampleId(1), area)).toBeNull();
});
