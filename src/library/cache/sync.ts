import { eachInTurn, type Pace } from '../../summary/pace.ts';
import { unpackRow } from '../../summary/shelf/packed-row.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import type { Area } from '../area.ts';
import { getWithJournal, keysWithJournal } from '../journal.ts';
import { idOfKey, summaryKey } from '../keys.ts';
import { type Cache, keysInTurns, type Mark, partsOfOrder } from './database.ts';
import { type Maker, makeHere } from './make.ts';
import { forget } from './write.ts';

/** So many records are read and written at once: each asking costs as much as some records. */
const BATCH = 25;
/** So many steps are under way at once: one is read while another is made and a third written. */
const AT_ONCE = 4;

/** A mark of a change of which nobody said that it was made is let go when it is older than this, in milliseconds. */
const SETTLED = 60_000;

/** What a step of bringing the cache up to date came to. */
export interface Synced {
  changed: ShelfRow[];
  /** The texts of those. */
  texts: { id: string; text: string }[];
  /** Ids of articles that are gone or not saved any more. */
  gone: string[];
  /** Records that are there and cannot be read. */
  damaged: number;
  done: number;
  of: number;
}

export interface SyncOptions {
  pace: Pace;
  now: () => number;
  signal?: AbortSignal;
  /** Who makes what is kept of records; the thread that asks, where nobody is named. */
  maker?: Maker;
}

/** What is to be read again. */
export interface Differences {
  read: string[];
  gone: string[];
  /** The keys of the rows that are there of these, by id: of ten thousand that are as they were none need be kept. */
  orders: Map<string, string>;
  marks: Map<number, Mark>;
}

/**
 * What is to be read again and what is gone, by comparing keys only. Of the `shown` nothing may be in the cache any more: whoever deletes a
 * record takes it out.
 */
export async function differences(
  area: Area,
  cache: Cache,
  shown: ReadonlySet<string> = new Set(),
  pace?: Pace,
): Promise<Differences> {
  // What is shown from here on may be newer than the keys.
  const shownBefore = [...shown];
  const [keys, { orders: known, marks }] = await Promise.all([keysWithJournal(area), readKnown(cache)]);
  const there = new Set<string>();
  await eachInTurn(keys, (key) => idOfKey(key) !== null && there.add(key), pace);
  const marked = idsOf(marks);
  const found: Differences = { read: [], gone: [], orders: new Map(), marks };
  const coming = new Set(there);
  const compare = (order: string) => {
    const { id } = partsOfOrder(order);
    const key = summaryKey(id);
    coming.delete(key);
    const stored = there.has(key);
    if ((stored && !marked.has(id)) || found.orders.has(id)) return;
    found.orders.set(id, order);
    found[stored ? 'read' : 'gone'].push(id);
  };
  await eachInTurn(known, compare, pace);
  for (const key of coming) found.read.push(idOfKey(key) as string);
  const miss = (id: string) => {
    if (!there.has(summaryKey(id)) && !found.orders.has(id)) found.gone.push(id);
  };
  await eachInTurn(shownBefore, miss, pace);
  return found;
}

/** Brings the cache up to date with the records, telling after each step what changed. Steps are small; it may be stopped anywhere. */
export async function* syncCache(area: Area, cache: Cache, options: SyncOptions): AsyncGenerator<Synced> {
  yield* syncDifferences(area, cache, await differences(area, cache), options);
}

/** The same for records that are known to have changed, and those that are marked, without comparing all keys. */
export async function* syncChanged(
  area: Area,
  cache: Cache,
  ids: Iterable<string>,
  options: SyncOptions,
): AsyncGenerator<Synced> {
  const { orders: known, marks } = await readKnown(cache);
  const read = new Set([...ids, ...idsOf(marks)]);
  const orders = new Map(known.map((order) => [partsOfOrder(order).id, order] as const).filter(([id]) => read.has(id)));
  yield* syncDifferences(area, cache, { read: [...read], gone: [], orders, marks }, options);
}

/** Brings it up to date with differences that were found. */
export async function* syncDifferences(
  area: Area,
  cache: Cache,
  { read, gone, orders, marks }: Differences,
  { pace, now, signal, maker = makeHere(cache, pace) }: SyncOptions,
): AsyncGenerator<Synced> {
  await forget(cache, gone, orders);
  yield { changed: [], texts: [], gone, damaged: 0, done: 0, of: read.length };
  const step = async (at: number): Promise<Synced> => {
    signal?.throwIfAborted();
    const ids = read.slice(at, at + BATCH);
    const found = await getWithJournal(area, ids.map(summaryKey));
    const stored = ids.flatMap((id) => {
      const raw = found[summaryKey(id)];
      return raw === undefined ? [] : { id, raw };
    });
    const before = ids.flatMap((id) => (orders.has(id) ? [[id, orders.get(id) as string] as const] : []));
    const { rows, texts, damaged } = await maker({ ids, stored, orders: new Map(before) });
    const changed = rows.map(unpackRow);
    const shown = new Set(changed.map(({ id }) => id));
    const done = Math.min(at + BATCH, read.length);
    return { ...{ changed, texts, damaged }, gone: ids.filter((id) => !shown.has(id)), done, of: read.length };
  };
  const underWay: Promise<Synced>[] = [];
  try {
    for (let at = 0; at < read.length; at += BATCH) {
      const begun = step(at);
      begun.catch(() => undefined);
      underWay.push(begun);
      if (underWay.length < AT_ONCE) continue;
      yield (await underWay.shift()) as Synced;
      signal?.throwIfAborted();
    }
    while (underWay.length > 0) {
      yield (await underWay.shift()) as Synced;
      signal?.throwIfAborted();
    }
  } finally {
    // Whoever asks may stop anywhere; what is being written then is written to its end.
    await Promise.allSettled(underWay);
  }
  const clearing = cache.transaction('marks', 'readwrite');
  for (const [key, { made, time }] of marks) if (made || now() - time > SETTLED) void clearing.store.delete(key);
  await clearing.done;
}

async function readKnown(cache: Cache): Promise<{ orders: string[]; marks: Differences['marks'] }> {
  const reading = cache.transaction(['rows', 'marks']);
  const marks = reading.objectStore('marks');
  const [orders, keys, values] = await Promise.all([
    keysInTurns(reading.objectStore('rows')),
    marks.getAllKeys(),
    marks.getAll(),
  ]);
  return { orders, marks: new Map(keys.map((key, at) => [key, values[at] as Mark])) };
}

function idsOf(marks: ReadonlyMap<number, Mark>): Set<string> {
  return new Set([...marks.values()].flatMap(({ ids }) => ids));
}
