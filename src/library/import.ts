import * as v from 'valibot';
import type { Incoming } from '../summary/incoming.ts';
import { claim } from './addresses.ts';
import type { Area } from './area.ts';
import { sealOf } from './cache/seal.ts';
import { type LibraryErrorCode, StorageError } from './errors.ts';
import { commit } from './journal.ts';
import { isStaged, isStagedOf, RECENT, stagedKey, stagedOrderKey, summaryKey } from './keys.ts';
import { getRecent } from './recent.ts';

const orderSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ id: v.string(), kept: v.boolean(), over: v.optional(v.nullable(v.string())) })),
);
type Order = v.InferOutput<typeof orderSchema>;

/** Where it fails so, nothing of it was done, nor will be. */
const UNDONE: ReadonlySet<LibraryErrorCode> = new Set(['storage-full', 'changed']);

/**
 * Bringing in many records as one change. They are staged part by part under keys that nobody reads, and then made the
 * library's by one journal: whatever happens, all of them are there or none. Several pages may be at it at once, each under an id of its
 * own (`of`).
 */

/**
 * Puts records aside as the `number`-th part (from 0) of an import; the first begins it anew. Where it fails nothing of that import stays.
 * @returns how many parts there are then
 */
export async function stage(area: Area, of: string, incoming: readonly Incoming[], number: number): Promise<number> {
  try {
    if (number === 0) await dropStaged(area, of);
    const part = Object.fromEntries(incoming.map(({ id, packed }) => [summaryKey(id), packed]));
    await area.set({
      [stagedKey(of, number)]: JSON.stringify({ ...part, ...(await claim(area, incoming)) }),
      [stagedOrderKey(of, number)]: JSON.stringify(incoming.map(({ id, kept, over }) => ({ id, kept, over }))),
    });
    return number + 1;
  } catch (error) {
    await dropStaged(area, of).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes what an import staged part of the library, where all `parts` of it are there; a worker that started anew in between has dropped
 * them.
 * @returns how many records came in; 0 where nothing is staged: an asking before this one may have brought it in, or a new worker dropped
 * it, so that who asks must look
 * @throws StorageError `storage-failed` where some parts are missing, `changed` where a record here is not any more what it was compared
 * with, and what `commit` throws; nothing came in then
 */
export async function commitStaged(area: Area, of: string, parts: number): Promise<number> {
  const keys = new Set(await area.getKeys());
  const there = new Set([...keys].filter((key) => isStagedOf(of, key)));
  if (there.size === 0) return 0;
  const staged = Array.from({ length: parts }, (_, number) => stagedKey(of, number));
  const orders = Array.from({ length: parts }, (_, number) => stagedOrderKey(of, number));
  if (there.size !== 2 * parts || ![...staged, ...orders].every((key) => there.has(key))) {
    await dropStaged(area, of);
    throw new StorageError('storage-failed');
  }
  try {
    const order = await orderOf(area, orders);
    if (await isChanged(area, keys, order)) throw new StorageError('changed');
    const coming = new Set(order.map(({ id }) => id));
    const others = (await getRecent(area)).recent.filter((id) => !coming.has(id));
    const recent = [...others, ...order.filter(({ kept }) => !kept).map(({ id }) => id)];
    await commit(area, { set: { [RECENT]: recent }, remove: orders, staged });
    return order.length;
  } catch (error) {
    if (error instanceof StorageError && UNDONE.has(error.code)) await dropStaged(area, of);
    throw error;
  }
}

/** Forgets what an import staged and did not commit. */
export async function dropStaged(area: Area, of: string): Promise<void> {
  await removeWhere(area, (key) => isStagedOf(of, key));
}

/** Forgets whatever was staged and not committed, of any import and any change of many records. */
export async function dropAllStaged(area: Area): Promise<void> {
  await removeWhere(area, isStaged);
}

async function removeWhere(area: Area, leaves: (key: string) => boolean): Promise<void> {
  const keys = (await area.getKeys()).filter(leaves);
  if (keys.length > 0) await area.remove(keys);
}

/** So many records are read at once. */
const BATCH = 100;

/** Whether a record is not any more what it was when one that comes in was compared with it; `keys` are all that are stored. */
async function isChanged(area: Area, keys: ReadonlySet<string>, order: Order): Promise<boolean> {
  if (order.some(({ id, over }) => over === null && keys.has(summaryKey(id)))) return true;
  const compared = order.flatMap(({ id, over }) => (typeof over === 'string' ? { key: summaryKey(id), over } : []));
  for (let at = 0; at < compared.length; at += BATCH) {
    const batch = compared.slice(at, at + BATCH);
    const found = await area.get(batch.map(({ key }) => key));
    if (batch.some(({ key, over }) => found[key] === undefined || sealOf(found[key]) !== over)) return true;
  }
  return false;
}

/** What came with each part, in the order of the parts. */
async function orderOf(area: Area, keys: readonly string[]): Promise<Order> {
  const found = await area.get(keys);
  return keys.flatMap((key) => {
    const order = v.safeParse(orderSchema, found[key]);
    if (!order.success) throw new StorageError('storage-failed');
    return order.output;
  });
}
