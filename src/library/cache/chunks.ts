import { packText } from '../packing.ts';
import { unpack } from '../unpacking.ts';
import type { Cache, Chunk } from './database.ts';

/**
 * Texts and numbers are kept many articles a chunk, packed: a request costs the browser as much as some articles, and their length the
 * rest. A chunk is never changed. It names the rows that its parts belong to; what belongs to a row that is not there any more does not count,
 * and a chunk of nothing else is dropped.
 */
export type ChunkStore = 'texts' | 'facts';

export async function packChunk(parts: readonly { order: string; part: unknown }[]): Promise<Chunk> {
  return {
    orders: parts.map(({ order }) => order),
    packed: await packText(JSON.stringify(parts.map(({ part }) => part))),
  };
}

/** So many chunks are read at once. */
const CHUNKS = 8;

/** The parts that belong to rows that are there, a chunk at a time; chunks of which nothing does are dropped in the end. */
export async function* readChunks<T>(cache: Cache, name: ChunkStore): AsyncGenerator<T[]> {
  const there = new Set(await cache.getAllKeys('rows'));
  const stale: number[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const reading = cache.transaction(name);
    const [keys, chunks]: [number[], Chunk[]] = await Promise.all([
      reading.store.getAllKeys(range, CHUNKS),
      reading.store.getAll(range, CHUNKS),
    ]);
    // Two pages that read the same record leave two parts of it.
    const live = chunks.map(({ orders }) => orders.map((order) => there.delete(order)));
    const texts = chunks.map(({ packed }, at) => (live[at]?.includes(true) ? unpack(packed) : null));
    for (const text of texts) text?.catch(() => undefined);
    for (const [at, text] of texts.entries()) {
      if (text === null) stale.push(keys[at] as number);
      else yield (JSON.parse(await text) as T[]).filter((_, part) => live[at]?.[part]);
    }
    if (keys.length < CHUNKS) break;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
  if (stale.length > 0) await dropStale(cache, name, stale);
}

/** Another page may have added rows meanwhile, so it is looked again while nobody can. */
async function dropStale(cache: Cache, name: ChunkStore, keys: readonly number[]): Promise<void> {
  const change = cache.transaction(['rows', name], 'readwrite');
  const there = new Set(await change.objectStore('rows').getAllKeys());
  for (const key of keys) {
    const chunk = await change.objectStore(name).get(key);
    if (chunk && !chunk.orders.some((order) => there.has(order))) void change.objectStore(name).delete(key);
  }
  await change.done;
}
