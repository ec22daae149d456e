import type { Area } from '../area.ts';
import { keysWithJournal } from '../journal.ts';
import { idOfKey } from '../keys.ts';
import { sweep } from './chunks.ts';
import { type Cache, partsOfOrder, SAVED } from './database.ts';
import { dropOutdated } from './ledger.ts';
import { clearAll, forget } from './write.ts';

/** Takes everything out, all of it or nothing. Others may have the database open: what they do comes before it or after it. */
export async function empty(cache: Cache): Promise<void> {
  const all = ['rows', 'texts', 'facts', 'ledger', 'marks'] as const;
  const change = cache.transaction(all, 'readwrite', { durability: 'strict' });
  for (const name of all) void change.objectStore(name).clear();
  await change.done;
}

/**
 * Takes out what is there of records that are gone: their rows, texts and numbers, and a ledger that may quote them. It goes by
 * what is stored, so that it may be stopped anywhere and begun again. `deleted`: something was just now, and a page may have dropped its row.
 */
export async function tidy(area: Area, cache: Cache, deleted = false): Promise<void> {
  // Rows first: a record that comes in between has none yet.
  const orders = new Map((await cache.getAllKeys('rows')).map((order) => [partsOfOrder(order).id, order]));
  const there = new Set((await keysWithJournal(area)).map(idOfKey));
  const gone = [...orders.keys()].filter((id) => !there.has(id));
  if (gone.length === orders.size && (await clearAll(cache, gone.length))) return;
  const leaving = new Set(gone.map((id) => orders.get(id) as string));
  // Of what was not saved there is a row and nothing else.
  const thorough = deleted || [...leaving].some((order) => order.startsWith(SAVED));
  if (thorough) for (const name of ['texts', 'facts'] as const) await sweep(cache, name, undefined, leaving);
  await forget(cache, gone, orders);
  if (thorough) await dropOutdated(cache);
}
