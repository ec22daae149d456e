import { factsOf } from '../../summary/ledger/facts.ts';
import { decisionsOf } from '../../summary/ledger/links.ts';
import { packFacts } from '../../summary/ledger/packed.ts';
import { eventsOf } from '../../summary/shelf/events.ts';
import { packRow } from '../../summary/shelf/packed-row.ts';
import { linesOf, type ShelfRow, searchText, toRow } from '../../summary/shelf/row.ts';
import { summaryKey } from '../keys.ts';
import { toRecord } from '../record.ts';
import { type ChunkStore, packChunk } from './chunks.ts';
import { type Cache, type Chunk, type KeptFacts, orderOf } from './database.ts';
import { sealOf } from './seal.ts';

/** What the cache keeps of a record. Of one that is not saved only that it is there, so that it is not read each time. */
export interface Entry {
  id: string;
  order: string;
  row: ShelfRow | null;
  text: string | null;
  facts: KeptFacts | null;
}

/** The entry of a record as it is stored; null where it cannot be read. */
export function entryOf(id: string, raw: unknown): Entry | null {
  const record = toRecord(summaryKey(id), raw);
  if ('reason' in record) return null;
  const seal = sealOf(raw);
  if (!record.saved) {
    const order = orderOf({ id, seal, said: sealOf(null) }, null);
    return { id, order, row: null, text: null, facts: null };
  }
  const row = toRow(record);
  const taken = { facts: packFacts(factsOf(record)), decisions: decisionsOf(record), events: eventsOf(record) };
  const said = sealOf(taken);
  const order = orderOf({ id, seal, said }, row.savedAt);
  return { id, order, row, text: searchText(record, row), facts: { id, said, ...taken } };
}

/** Puts entries in the place of what is there of `ids`; `orders` tells, and is told, the keys of rows. */
export async function write(
  cache: Cache,
  ids: readonly string[],
  entries: readonly Entry[],
  orders: Map<string, string>,
): Promise<void> {
  // What is as it was has its place already.
  const saved = entries.filter(({ id, row, order }) => row !== null && orders.get(id) !== order);
  const chunks: [ChunkStore, Chunk][] = [];
  if (saved.length > 0)
    chunks.push(
      ['texts', await packChunk(saved.map(({ id, order, text }) => ({ order, part: { id, text } })))],
      ['facts', await packChunk(saved.map(({ order, facts }) => ({ order, part: facts })))],
    );
  // Nothing is lost with what the browser had not written down yet.
  const change = cache.transaction(['rows', 'names', 'texts', 'facts'], 'readwrite', { durability: 'relaxed' });
  const [rows, names] = [change.objectStore('rows'), change.objectStore('names')];
  const coming = new Map(entries.map((entry) => [entry.id, entry]));
  for (const id of ids) {
    const [before, entry] = [orders.get(id), coming.get(id)];
    if (before !== undefined && before !== entry?.order) for (const store of [rows, names]) void store.delete(before);
    if (!entry) {
      orders.delete(id);
      continue;
    }
    orders.set(id, entry.order);
    void rows.put(entry.row ? packRow(entry.row) : '', entry.order);
    const indicators = linesOf(entry.row?.indicators ?? '');
    if (indicators.length > 0) void names.put({ indicators }, entry.order);
  }
  for (const [name, chunk] of chunks) void change.objectStore(name).add(chunk);
  await change.done;
}

/** So many rows go at once: with each the browser looks for what the index has of it. */
const LEAVING = 500;

/** Drops what is there of records that are gone; `orders` is told. */
export async function forget(cache: Cache, ids: readonly string[], orders: Map<string, string>): Promise<void> {
  const all = ids.length > 0 && ids.every((id) => orders.has(id)) && ids.length === orders.size;
  if (all && (await clearAll(cache, ids.length))) return orders.clear();
  for (let at = 0; at < ids.length; at += LEAVING) {
    const change = cache.transaction(['rows', 'names'], 'readwrite', { durability: 'relaxed' });
    for (const id of ids.slice(at, at + LEAVING)) {
      const order = orders.get(id);
      if (order !== undefined)
        for (const name of ['rows', 'names'] as const) void change.objectStore(name).delete(order);
      orders.delete(id);
    }
    await change.done;
  }
}

/** Drops everything but marks; not where there is more than so many rows, since another page added some. */
export async function clearAll(cache: Cache, count: number): Promise<boolean> {
  const all = ['rows', 'names', 'texts', 'facts', 'ledger'] as const;
  const change = cache.transaction(all, 'readwrite', { durability: 'relaxed' });
  const whole = (await change.objectStore('rows').count()) <= count;
  if (whole) for (const name of all) void change.objectStore(name).clear();
  await change.done;
  return whole;
}
