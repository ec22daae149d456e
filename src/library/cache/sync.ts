import { factsOf } from '../../summary/ledger/facts.ts';
import { decisionsOf } from '../../summary/ledger/links.ts';
import type { Pace } from '../../summary/pace.ts';
import type { Summary } from '../../summary/schema.ts';
import { eventsOf } from '../../summary/shelf/events.ts';
import { type ShelfRow, searchText, toRow } from '../../summary/shelf/row.ts';
import type { Area } from '../area.ts';
import { getWithJournal, keysWithJournal } from '../journal.ts';
import { idOfKey, summaryKey } from '../keys.ts';
import { toRecord } from '../read.ts';
import { type Cache, idOfOrder, orderOf } from './database.ts';

/** So many records are read and written at once: a step that no reader notices. */
const BATCH = 20;

/** A mark younger than this may be of a change that is not made yet; it stays for the next time. In milliseconds. */
const SETTLED = 60_000;

/** What a step of bringing the cache up to date came to. */
export interface Synced {
  changed: ShelfRow[];
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
}

/** What is to be read again and what is gone, by comparing keys only. */
export async function differences(
  area: Area,
  cache: Cache,
): Promise<{ read: string[]; gone: string[]; marks: Map<string, number> }> {
  const [keys, orders, times, ids] = await Promise.all([
    keysWithJournal(area),
    cache.getAllKeys('rows'),
    cache.getAll('marks'),
    cache.getAllKeys('marks'),
  ]);
  const marks = new Map(ids.map((id, at) => [id, times[at] as number]));
  const there = new Set(keys.flatMap((key) => idOfKey(key) ?? []));
  const known = new Set(orders.map(idOfOrder));
  return {
    read: [...there].filter((id) => !known.has(id) || marks.has(id)),
    gone: [...known].filter((id) => !there.has(id)),
    marks,
  };
}

/** Brings the cache up to date with the records, telling after each step what changed. Steps are small; it may be stopped anywhere. */
export async function* syncCache(area: Area, cache: Cache, options: SyncOptions): AsyncGenerator<Synced> {
  const { read, gone, marks } = await differences(area, cache);
  if (gone.length > 0) await forget(cache, gone, options.pace);
  yield { changed: [], gone, damaged: 0, done: 0, of: read.length };
  for (let at = 0; at < read.length; at += BATCH) {
    options.signal?.throwIfAborted();
    const step = await readAgain(area, cache, read.slice(at, at + BATCH), options.pace);
    yield { ...step, done: Math.min(at + BATCH, read.length), of: read.length };
  }
  const settled = [...marks].filter(([, time]) => options.now() - time > SETTLED);
  const clearing = cache.transaction('marks', 'readwrite');
  for (const [id, time] of settled) if ((await clearing.store.get(id)) === time) void clearing.store.delete(id);
  await clearing.done;
}

/** Reads records again into the cache. */
export async function readAgain(
  area: Area,
  cache: Cache,
  ids: readonly string[],
  pace: Pace,
): Promise<Pick<Synced, 'changed' | 'gone' | 'damaged'>> {
  const found = await getWithJournal(area, ids.map(summaryKey));
  const changed: ShelfRow[] = [];
  const gone: string[] = [];
  let damaged = 0;
  const entries: { id: string; summary: Summary | null; row: ShelfRow | null }[] = [];
  for (const id of ids) {
    const raw = found[summaryKey(id)];
    const record = raw === undefined ? null : toRecord(summaryKey(id), raw);
    if (record && 'reason' in record) damaged += 1;
    const summary = record && 'schema' in record ? record : null;
    const row = summary?.saved ? toRow(summary) : null;
    if (row) changed.push(row);
    else gone.push(id);
    // What is there and not saved, or not readable, is known all the same, so that it is not read each time.
    if (raw !== undefined && !(record && 'reason' in record)) entries.push({ id, summary: row ? summary : null, row });
    await pace();
  }
  await write(cache, ids, entries);
  return { changed, gone, damaged };
}

async function write(
  cache: Cache,
  ids: readonly string[],
  entries: readonly { id: string; summary: Summary | null; row: ShelfRow | null }[],
): Promise<void> {
  const made = entries.map(({ id, summary, row }) => ({
    id,
    summary,
    kept: { order: orderOf(id, row?.savedAt ?? null), id, row, indicators: row?.indicators ?? [] },
    text: summary && row ? searchText(summary, row) : '',
    facts: summary ? factsOf(summary) : [],
    events: summary ? eventsOf(summary) : [],
  }));
  const change = cache.transaction(['rows', 'texts', 'facts', 'records'], 'readwrite');
  for (const id of ids) {
    for (const order of await change.objectStore('rows').index('id').getAllKeys(id))
      void change.objectStore('rows').delete(order);
    for (const store of ['texts', 'facts', 'records'] as const) void change.objectStore(store).delete(id);
  }
  for (const { id, summary, kept, text, facts, events } of made) {
    void change.objectStore('rows').put(kept);
    if (!summary) continue;
    void change.objectStore('texts').put({ id, text });
    void change.objectStore('facts').put({ id, facts, decisions: decisionsOf(summary), events });
    void change.objectStore('records').put(summary);
  }
  await change.done;
}

async function forget(cache: Cache, ids: readonly string[], pace: Pace): Promise<void> {
  for (let at = 0; at < ids.length; at += BATCH) {
    await write(cache, ids.slice(at, at + BATCH), []);
    await pace();
  }
}
