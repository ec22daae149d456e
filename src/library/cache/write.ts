import { factsOf } from '../../summary/ledger/facts.ts';
import { decisionsOf } from '../../summary/ledger/links.ts';
import { eventsOf } from '../../summary/shelf/events.ts';
import { type ShelfRow, searchText, toRow } from '../../summary/shelf/row.ts';
import { summaryKey } from '../keys.ts';
import { toRecord } from '../read.ts';
import { type Cache, type KeptFacts, orderOf } from './database.ts';
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
export async function entryOf(id: string, raw: unknown): Promise<Entry | null> {
  const record = await toRecord(summaryKey(id), raw);
  if ('reason' in record) return null;
  const seal = sealOf(raw);
  if (!record.saved) return { id, order: orderOf(id, null, seal), row: null, text: null, facts: null };
  const row = toRow(record);
  return {
    ...{ id, order: orderOf(id, row.savedAt, seal), row, text: searchText(record, row) },
    facts: { id, facts: factsOf(record), decisions: decisionsOf(record), events: eventsOf(record) },
  };
}

/** Puts entries in the place of what is there of `ids`; `orders` tells, and is told, the keys of rows. */
export async function write(
  cache: Cache,
  ids: readonly string[],
  entries: readonly Entry[],
  orders: Map<string, string>,
): Promise<void> {
  // Nothing is lost with what the browser had not written down yet.
  const change = cache.transaction(['rows', 'texts', 'facts'], 'readwrite', { durability: 'relaxed' });
  const coming = new Map(entries.map((entry) => [entry.id, entry]));
  for (const id of ids) {
    const [before, entry] = [orders.get(id), coming.get(id)];
    if (before !== undefined && before !== entry?.order) void change.objectStore('rows').delete(before);
    if (before !== undefined && !entry?.row)
      for (const store of ['texts', 'facts'] as const) void change.objectStore(store).delete(id);
    if (!entry) {
      orders.delete(id);
      continue;
    }
    orders.set(id, entry.order);
    void change
      .objectStore('rows')
      .put({ order: entry.order, id, row: entry.row, indicators: entry.row?.indicators ?? [] });
    if (entry.text !== null) void change.objectStore('texts').put({ id, text: entry.text });
    if (entry.facts) void change.objectStore('facts').put(entry.facts);
  }
  await change.done;
}
