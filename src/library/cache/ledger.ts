import type { LedgerHead, Slice, SliceName, Slices } from '../../summary/ledger/slices.ts';
import { packText } from '../packing.ts';
import { unpack } from '../unpacking.ts';
import { type Cache, partsOfOrder, savedRows } from './database.ts';
import { sealOf } from './seal.ts';

/** What is kept of a ledger that was made, apart from its slices. */
export interface KeptLedger extends LedgerHead {
  /** Which making it was. */
  made: string;
  /** What it was made of, see `stampOf`. */
  stamp: string;
}

const HEAD = 'head';
const MADE = 'made';
const keyOf = (name: SliceName, at: number) => `${name}/${at}`;

/** What the rows of saved articles are now: another one as soon as any record is. In whatever order the keys of the rows come. */
export function stampOf(orders: readonly string[]): string {
  // By a sum: what is one of many thousands weighs as much as any other.
  const sum = orders.reduce((total, order) => (total + Number.parseInt(sealOf(order), 16)) >>> 0, 0);
  return `${orders.length}-${sum.toString(16)}`;
}

export async function stampNow(cache: Cache): Promise<string> {
  return stampOf(await cache.getAllKeys('rows', savedRows()));
}

/** The ledger that was made last, whatever has changed since; null where there is none. */
export async function keptLedger(cache: Cache): Promise<KeptLedger | null> {
  return ((await cache.get('ledger', HEAD)) as KeptLedger | undefined) ?? null;
}

/** What a ledger was made of: the keys of the rows, and whether all that they say was read. */
export interface MadeOf {
  orders: readonly string[];
  whole: boolean;
}

/**
 * Puts a ledger in the place of the one before, all of it or nothing. Not where an article of it was deleted meanwhile: nothing of that
 * may come back. @returns whether it is kept
 */
export async function keepLedger(
  cache: Cache,
  { orders, whole }: MadeOf,
  head: LedgerHead,
  slices: readonly Slice[],
): Promise<boolean> {
  const packed = await Promise.all(slices.map(({ value }) => packText(JSON.stringify(value))));
  const made = crypto.randomUUID();
  // What was not read whole is of no articles that there ever were.
  const stamp = whole ? stampOf(orders) : 'partial';
  const change = cache.transaction(['rows', 'ledger'], 'readwrite', { durability: 'relaxed' });
  const store = change.objectStore('ledger');
  const there = new Set((await change.objectStore('rows').getAllKeys()).map((order) => partsOfOrder(order).id));
  const kept = orders.every((order) => there.has(partsOfOrder(order).id));
  if (kept) {
    void store.clear();
    for (const [nth, { name, at }] of slices.entries())
      void store.put(packed[nth] as Uint8Array<ArrayBuffer>, keyOf(name, at));
    void store.put(made, MADE);
    void store.put({ ...head, made, stamp } satisfies KeptLedger, HEAD);
  }
  await change.done;
  return kept;
}

/** Drops the ledger where it is not of the articles that there are: it may quote one that was deleted. */
export async function dropOutdated(cache: Cache): Promise<void> {
  const change = cache.transaction(['rows', 'ledger'], 'readwrite');
  const store = change.objectStore('ledger');
  const [orders, head] = await Promise.all([change.objectStore('rows').getAllKeys(savedRows()), store.get(HEAD)]);
  if (head && (head as KeptLedger).stamp !== stampOf(orders)) void store.clear();
  await change.done;
}

/** @throws an error with the code `ledger-gone` where another was made since */
export async function readSlice<Name extends SliceName>(
  cache: Cache,
  made: string,
  name: Name,
  at: number,
): Promise<Slices[Name]> {
  const { store } = cache.transaction('ledger');
  const [now, packed] = await Promise.all([store.get(MADE), store.get(keyOf(name, at))]);
  if (now !== made) throw Object.assign(new Error('another ledger was made'), { code: 'ledger-gone' });
  if (!(packed instanceof Uint8Array)) throw new Error(`no ${keyOf(name, at)}`);
  return JSON.parse(await unpack(packed));
}
