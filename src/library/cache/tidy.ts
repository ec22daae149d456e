import type { Area } from '../area.ts';
import { keysWithJournal } from '../journal.ts';
import { idOfKey } from '../keys.ts';
import { sweep } from './chunks.ts';
import { type Cache, partsOfOrder, rowKeys, SAVED, unsavedRows } from './database.ts';
import { forgetInLedger } from './revising.ts';
import { clearAll, forget } from './write.ts';

/** Takes everything out, all of it or nothing. Others may have the database open: what they do comes before it or after it. */
export async function empty(cache: Cache): Promise<void> {
  const all = ['rows', 'names', 'texts', 'facts', 'ledger', 'marks'] as const;
  const change = cache.transaction(all, 'readwrite', { durability: 'strict' });
  for (const name of all) void change.objectStore(name).clear();
  await change.done;
}

/** Takes out what is there of records that are gone and were not saved: there is a row of each, and nothing else. */
export async function forgetUnsaved(cache: Cache, ids: readonly string[]): Promise<void> {
  const leaving = new Set(ids);
  const rows = (await rowKeys(cache, unsavedRows())).map((order) => [partsOfOrder(order).id, order] as const);
  const orders = new Map(rows.filter(([id]) => leaving.has(id)));
  await forget(cache, [...orders.keys()], orders);
}

/** Among the marks: that the rest of what was deleted is still to be taken out. A page lets go of marks that grow old, and this does not. */
const DUE = 0;

/**
 * Takes out what is there of records that are gone: their rows at once, since one that is taken back has a row again soon; then,
 * which may take seconds and is noted until it is done, their texts and numbers, and a ledger that may quote them.
 * `deleted`: something was just now, and a page may have dropped its row.
 */
export async function tidy(area: Area, cache: Cache, deleted = false): Promise<void> {
  // Rows first: a record that comes in between has none yet.
  const orders = new Map((await rowKeys(cache)).map((order) => [partsOfOrder(order).id, order]));
  const there = new Set((await keysWithJournal(area)).map(idOfKey));
  const gone = [...orders.keys()].filter((id) => !there.has(id));
  if (gone.length === orders.size && (await clearAll(cache, gone.length))) return cache.delete('marks', DUE);
  // Of what was not saved there is a row and nothing else.
  const due = deleted || gone.some((id) => orders.get(id)?.startsWith(SAVED));
  if (due) await cache.put('marks', { ids: [], time: Number.POSITIVE_INFINITY, made: false }, DUE);
  await forget(cache, gone, orders);
  if (!due && (await cache.getKey('marks', DUE)) === undefined) return;
  await forgetInLedger(cache);
  for (const name of ['texts', 'facts'] as const) await sweep(cache, name);
  await cache.delete('marks', DUE);
}
