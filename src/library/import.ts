import * as v from 'valibot';
import type { Incoming } from '../summary/incoming.ts';
import { claim } from './addresses.ts';
import type { Area } from './area.ts';
import { StorageError } from './errors.ts';
import { commit } from './journal.ts';
import { isStaged, isStagedPart, RECENT, stagedKey, stagedOrderKey, summaryKey } from './keys.ts';
import { getRecent } from './recent.ts';

const orderSchema = v.pipe(v.string(), v.parseJson(), v.array(v.object({ id: v.string(), kept: v.boolean() })));

/**
 * Bringing in many records as one change. They are staged part by part under keys that nobody reads, and then made the
 * library's by one journal: whatever happens, all of them are there or none.
 */

/**
 * Puts records aside as the `number`-th part (from 0); the first begins anew and drops what an import before left. Where it fails nothing
 * stays. @returns how many parts there are then
 */
export async function stage(area: Area, incoming: readonly Incoming[], number: number): Promise<number> {
  try {
    if (number === 0) await dropStaged(area);
    const part = Object.fromEntries(incoming.map(({ id, packed }) => [summaryKey(id), packed]));
    await area.set({
      [stagedKey(number)]: JSON.stringify({ ...part, ...(await claim(area, incoming)) }),
      [stagedOrderKey(number)]: JSON.stringify(incoming.map(({ id, kept }) => ({ id, kept }))),
    });
    return number + 1;
  } catch (error) {
    await dropStaged(area).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes what was staged part of the library, where all `parts` of it are there; a worker that started anew in between has dropped them.
 * @returns how many records came in; 0 where nothing is staged: another asking may have brought it in, or a new worker dropped it
 * @throws StorageError `storage-failed` where some parts are missing, and what `commit` throws; nothing came in then
 */
export async function commitStaged(area: Area, parts: number): Promise<number> {
  const staged = await stagedKeys(area);
  if (staged.length === 0) return 0;
  if (staged.length !== parts) {
    await dropStaged(area);
    throw new StorageError('storage-failed');
  }
  try {
    const order = await orderOf(area, parts);
    const coming = new Set(order.map(({ id }) => id));
    const others = (await getRecent(area)).recent.filter((id) => !coming.has(id));
    const recent = [...others, ...order.filter(({ kept }) => !kept).map(({ id }) => id)];
    await commit(area, {
      set: { [RECENT]: recent },
      remove: staged.map((_, number) => stagedOrderKey(number)),
      staged,
    });
    return order.length;
  } catch (error) {
    if (error instanceof StorageError && error.code === 'storage-full') await dropStaged(area);
    throw error;
  }
}

/** Forgets what was staged and not committed. */
export async function dropStaged(area: Area): Promise<void> {
  const keys = (await area.getKeys()).filter(isStaged);
  if (keys.length > 0) await area.remove(keys);
}

/** What came with each part, in the order of the parts. */
async function orderOf(area: Area, parts: number): Promise<v.InferOutput<typeof orderSchema>> {
  const keys = Array.from({ length: parts }, (_, number) => stagedOrderKey(number));
  const found = await area.get(keys);
  return keys.flatMap((key) => {
    const order = v.safeParse(orderSchema, found[key]);
    if (!order.success) throw new StorageError('storage-failed');
    return order.output;
  });
}

async function stagedKeys(area: Area): Promise<string[]> {
  const count = (await area.getKeys()).filter(isStagedPart).length;
  return Array.from({ length: count }, (_, number) => stagedKey(number));
}
