import type { Revision } from '../../summary/ledger/revise.ts';
import { type LedgerHead, type SliceName, type Slices, slicesThatDiffer } from '../../summary/ledger/slices.ts';
import { createPace } from '../../summary/pace.ts';
import { packText } from '../packing.ts';
import { unpack } from '../unpacking.ts';
import { type Cache, keysInTurns, partsOfOrder, type RowParts, rowKeys, savedRows } from './database.ts';

/** What is kept of a ledger that was made, apart from its slices. */
export interface KeptLedger extends LedgerHead {
  /** Which making it was. */
  made: string;
}

const HEAD = 'head';
const MADE = 'made';
const keyOf = ({ name, at }: { name: SliceName; at: number | string }) => `${name}/${at}`;

/** The keys of the rows of saved articles: what a ledger is made of. */
export function savedOrders(cache: Cache): Promise<string[]> {
  return rowKeys(cache, savedRows());
}

/** The ledger that was made last, whatever has changed since; null where there is none. */
export async function keptLedger(cache: Cache): Promise<KeptLedger | null> {
  return ((await cache.get('ledger', HEAD)) as KeptLedger | undefined) ?? null;
}

/** Whether it is what the articles say that are there now. */
export async function isCurrent(cache: Cache, kept: KeptLedger): Promise<boolean> {
  return (await slicesThatDiffer(kept, partsOf(await savedOrders(cache)), createPace())).length === 0;
}

/** One at a time: of all at once nothing need be kept. */
function* partsOf(orders: Iterable<string>): Iterable<RowParts> {
  for (const order of orders) yield partsOfOrder(order);
}

/** A revision of the ledger, see `reviseLedger`. */
export interface Replacement {
  /** The making that it is a revision of; null where it is one of a ledger of nothing. */
  of: string | null;
  /** Which making it is. */
  made: string;
  revision: Revision;
  /** The keys of the rows that it was made of. */
  orders: readonly string[];
}

/**
 * Puts a ledger in the place of the one before, all of it or nothing. Not where that was replaced meanwhile, nor where an article of it was
 * deleted: nothing of that may come back. @returns whether it is kept
 */
export async function replaceLedger(cache: Cache, { of, made, revision, orders }: Replacement): Promise<boolean> {
  const { head, put, drop } = revision;
  const packed = await Promise.all(put.map(({ value }) => packText(JSON.stringify(value))));
  const change = cache.transaction(['rows', 'ledger'], 'readwrite', { durability: 'relaxed' });
  const store = change.objectStore('ledger');
  const [now, keys] = await Promise.all([store.get(MADE), keysInTurns(change.objectStore('rows'))]);
  const there = new Set(keys.map((order) => partsOfOrder(order).id));
  const fits = (of === null || now === of) && orders.every((order) => there.has(partsOfOrder(order).id));
  if (fits) {
    if (of === null) void store.clear();
    for (const slice of drop) void store.delete(keyOf(slice));
    for (const [nth, slice] of put.entries()) void store.put(packed[nth] as Uint8Array<ArrayBuffer>, keyOf(slice));
    void store.put(made, MADE);
    void store.put({ ...head, made } satisfies KeptLedger, HEAD);
  }
  await change.done;
  return fits;
}

/** Drops the ledger. */
export async function dropLedger(cache: Cache): Promise<void> {
  await cache.clear('ledger');
}

/** @throws an error with the code `ledger-gone` where another was made since */
export async function readSlice<Name extends SliceName>(
  cache: Cache,
  made: string,
  name: Name,
  at: number | string,
): Promise<Slices[Name]> {
  const { store } = cache.transaction('ledger');
  const key = keyOf({ name, at });
  const [now, packed] = await Promise.all([store.get(MADE), store.get(key)]);
  if (now !== made) throw Object.assign(new Error('another ledger was made'), { code: 'ledger-gone' });
  if (!(packed instanceof Uint8Array)) throw new Error(`no ${key}`);
  return JSON.parse(await unpack(packed));
}
