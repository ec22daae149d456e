import * as v from 'valibot';
import type { Area } from './area.ts';
import { StorageError } from './errors.ts';
import { JOURNAL } from './keys.ts';

/** Keys to write and keys to remove that are one change: all of it or nothing of it. No key is in both. */
export interface Change {
  set: Record<string, unknown>;
  remove: string[];
}

const changeSchema = v.object({ set: v.record(v.string(), v.unknown()), remove: v.array(v.string()) });

/**
 * Makes a change whole whenever the worker may die. More than one key is first noted under one key, which counts as
 * done; whoever comes next finishes it. A change that did not fit is taken back before it is reported.
 * @throws StorageError `storage-full`: nothing was changed. `storage-failed`: not known yet, the next change settles it
 */
export async function commit(area: Area, change: Change): Promise<void> {
  const touched = Object.keys(change.set).length + change.remove.length;
  if (touched === 0) return;
  if (touched === 1) return apply(area, change);
  await area.set({ [JOURNAL]: change });
  await finish(area, change);
}

/**
 * Finishes the change that a worker before this one noted and did not come to apply. Where the storage is full it is
 * dropped instead: nobody was told that it was done, and it must not stand in the way of deleting.
 */
export async function recover(area: Area): Promise<void> {
  const { [JOURNAL]: noted } = await area.get([JOURNAL]);
  if (noted === undefined) return;
  const change = v.safeParse(changeSchema, noted);
  if (!change.success) return area.remove([JOURNAL]);
  await finish(area, change.output).catch((error) => {
    if (!isFull(error)) throw error;
  });
}

/** What is stored under the keys, as if a noted change were applied already. */
export async function getWithJournal(area: Area, keys: readonly string[]): Promise<Record<string, unknown>> {
  const { [JOURNAL]: noted, ...found } = await area.get([JOURNAL, ...keys]);
  const change = v.safeParse(changeSchema, noted);
  if (!change.success) return found;
  for (const key of keys) if (Object.hasOwn(change.output.set, key)) found[key] = change.output.set[key];
  for (const key of change.output.remove) delete found[key];
  return found;
}

/** All keys that are stored, as if a noted change were applied already. */
export async function keysWithJournal(area: Area): Promise<string[]> {
  const keys = new Set(await area.getKeys());
  if (!keys.delete(JOURNAL)) return [...keys];
  const { [JOURNAL]: noted } = await area.get([JOURNAL]);
  const change = v.safeParse(changeSchema, noted);
  if (!change.success) return [...keys];
  for (const key of Object.keys(change.output.set)) keys.add(key);
  for (const key of change.output.remove) keys.delete(key);
  return [...keys];
}

async function finish(area: Area, change: Change): Promise<void> {
  try {
    await apply(area, change);
  } catch (error) {
    // A full storage refuses a write whole, so that nothing of the change is there yet. Any other failure may have
    // happened midway: the journal then stays and is finished with the next change.
    if (isFull(error)) await area.remove([JOURNAL]);
    throw error;
  }
  await area.remove([JOURNAL]);
}

/** Writing comes first: removing needs no room, so nothing is lost when the writing is refused. */
async function apply(area: Area, change: Change): Promise<void> {
  if (Object.keys(change.set).length > 0) await area.set(change.set);
  if (change.remove.length > 0) await area.remove(change.remove);
}

function isFull(error: unknown): boolean {
  return error instanceof StorageError && error.code === 'storage-full';
}
