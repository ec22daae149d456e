import { packText } from '../packing.ts';
import { unpack } from '../unpacking.ts';
import { type Cache, type Chunk, partsOfOrder, rowKeys } from './database.ts';

/**
 * Texts and numbers are kept many articles a chunk, packed: a request costs the browser as much as some articles, and their length the
 * rest. A chunk is never changed. It names the rows that its parts belong to; what belongs to a row that is not there any more does not count,
 * and a chunk of nothing else is dropped. One that holds something of an article that is gone is replaced by one of what counts (`sweep`).
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

/** The parts that belong to rows that are there, a chunk at a time; in the end it is swept where that is due. */
export async function* readChunks<T>(cache: Cache, name: ChunkStore): AsyncGenerator<T[]> {
  // It shrinks, and of the keys nothing else is kept: they would be ten thousand texts more that a browser moves when it clears up.
  const there = new Set(await rowKeys(cache));
  // Hardly ever asked for: what belongs to a row is of no article that is gone.
  let articles: Promise<Set<string>> | null = null;
  const holdsDeleted = async (orders: readonly string[]) => {
    articles ??= rowKeys(cache).then(articlesOf);
    return holdsGone(orders, await articles);
  };
  const due: number[] = [];
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
      const rest = chunks[at]?.orders.filter((_, part) => !live[at]?.[part]) ?? [];
      if (text === null || (rest.length > 0 && (await holdsDeleted(rest)))) due.push(keys[at] as number);
      if (text !== null) yield (JSON.parse(await text) as T[]).filter((_, part) => live[at]?.[part]);
    }
    if (keys.length < CHUNKS) break;
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
  if (due.length > 0) await sweep(cache, name, due);
}

/** The parts that belong to some rows, by the keys of those. What was written last is looked at first, since it is asked what changed. */
export async function findParts<T>(cache: Cache, name: ChunkStore, orders: Iterable<string>): Promise<Map<string, T>> {
  const wanted = new Set(orders);
  const found = new Map<string, T>();
  const keys = await cache.getAllKeys(name);
  while (keys.length > 0 && found.size < wanted.size) {
    const chunks = await Promise.all(keys.splice(-CHUNKS).map((key) => cache.get(name, key)));
    for (const chunk of chunks) {
      if (!chunk?.orders.some((order) => wanted.has(order))) continue;
      const parts: T[] = JSON.parse(await unpack(chunk.packed));
      for (const [at, order] of chunk.orders.entries()) if (wanted.has(order)) found.set(order, parts[at] as T);
    }
  }
  return found;
}

/** Drops chunks of which nothing belongs to a row, and what others hold of articles that have none: all that is deleted. */
export async function sweep(cache: Cache, name: ChunkStore, keys?: readonly number[]): Promise<void> {
  const there = new Set(await rowKeys(cache));
  const articles = articlesOf(there);
  const all = keys ?? (await cache.getAllKeys(name));
  for (let at = 0; at < all.length; at += CHUNKS) {
    const some = all.slice(at, at + CHUNKS);
    for (const [nth, chunk] of (await Promise.all(some.map((key) => cache.get(name, key)))).entries()) {
      if (!chunk) continue;
      const stays = chunk.orders.map((order) => there.has(order));
      if (stays.includes(true) && !holdsGone(chunk.orders, articles)) continue;
      const left = stays.includes(true) ? await packChunk(await partsThatStay(chunk, stays)) : null;
      const without = chunk.orders.filter((_, part) => !stays[part]);
      await replace(cache, name, { key: some[nth] as number, left, without });
    }
  }
}

async function partsThatStay({ orders, packed }: Chunk, stays: readonly boolean[]) {
  const parts: unknown[] = JSON.parse(await unpack(packed));
  return orders.flatMap((order, at) => (stays[at] ? { order, part: parts[at] } : []));
}

/** Another page may have added rows meanwhile, or replaced the chunk, so it is looked again while nobody can. */
async function replace(
  cache: Cache,
  name: ChunkStore,
  { key, left, without }: { key: number; left: Chunk | null; without: readonly string[] },
): Promise<void> {
  const change = cache.transaction(['rows', name], 'readwrite');
  const [rows, chunks] = [change.objectStore('rows'), change.objectStore(name)];
  const back = await Promise.all(without.map((order) => rows.getKey(order)));
  if (back.every((order) => order === undefined) && (await chunks.getKey(key)) !== undefined) {
    void chunks.delete(key);
    if (left) void chunks.add(left);
  }
  await change.done;
}

function articlesOf(orders: Iterable<string>): Set<string> {
  return new Set([...orders].map((order) => partsOfOrder(order).id));
}

function holdsGone(orders: readonly string[], articles: ReadonlySet<string>): boolean {
  return orders.some((order) => !articles.has(partsOfOrder(order).id));
}
