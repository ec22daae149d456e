import type { LedgerHead, Slice, SliceName, Slices } from '../../summary/ledger/slices.ts';
import { packText } from '../packing.ts';
import { unpack } from '../unpacking.ts';
import { type Cache, savedRows } from './database.ts';
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

/** Puts a ledger in the place of the one before, all of it or nothing. */
export async function keepLedger(
  cache: Cache,
  stamp: string,
  head: LedgerHead,
  slices: readonly Slice[],
): Promise<void> {
  const packed = await Promise.all(slices.map(({ value }) => packText(JSON.stringify(value))));
  const made = crypto.randomUUID();
  const change = cache.transaction('ledger', 'readwrite', { durability: 'relaxed' });
  void change.store.clear();
  for (const [nth, { name, at }] of slices.entries())
    void change.store.put(packed[nth] as Uint8Array<ArrayBuffer>, keyOf(name, at));
  void change.store.put(made, MADE);
  void change.store.put({ ...head, made, stamp } satisfies KeptLedger, HEAD);
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
