import * as v from 'valibot';
import type { Area } from './area.ts';
import { StorageError } from './errors.ts';
import { JOURNAL } from './keys.ts';

/** Keys to write and keys to remove that are one change: all of it or nothing of it. No key is in both. */
export interface Change {
  set: Record<string, unknown>;
  remove: string[];
  /** Keys under which further parts of the change, too large for one journal, were put before: what is to be written first. */
  staged?: string[];
}

const changeSchema = v.object({
  set: v.record(v.string(), v.unknown()),
  remove: v.array(v.string()),
  staged: v.optional(v.array(v.string())),
});
/** A part is kept as text, as records are (`stored.ts`). */
const stagedSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

/**
 * Makes a change whole whenever the worker may die. More than one key is first noted under one key, which counts as
 * done; whoever comes next finishes it. A change that did not fit is taken back before it is reported.
 * @throws StorageError `storage-full`: nothing was changed. `storage-failed`: not known yet, the next change settles it
 */
export async function commit(area: Area, change: Change): Promise<void> {
  const touched = Object.keys(change.set).length + change.remove.length;
  if (touched === 0 && !change.staged) return;
  if (touched === 1 && !change.staged) return apply(area, change);
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

/** Whether a change in parts is being applied: reading then looks through all parts, which is slow, and is better left for later. */
export async function isApplyingParts(area: Area): Promise<boolean> {
  const { [JOURNAL]: noted } = await area.get([JOURNAL]);
  const change = v.safeParse(changeSchema, noted);
  return change.success && (change.output.staged?.length ?? 0) > 0;
}

/** What is stored under the keys, as if a noted change were applied already. */
export async function getWithJournal(area: Area, keys: readonly string[]): Promise<Record<string, unknown>> {
  const { [JOURNAL]: noted, ...found } = await area.get([JOURNAL, ...keys]);
  const change = v.safeParse(changeSchema, noted);
  if (!change.success) return found;
  for (const set of [...(await stagedParts(area, change.output)), change.output.set])
    for (const key of keys) if (Object.hasOwn(set, key)) found[key] = set[key];
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
  for (const set of [...(await stagedParts(area, change.output)), change.output.set])
    for (const key of Object.keys(set)) keys.add(key);
  for (const key of change.output.remove) keys.delete(key);
  return [...keys];
}

async function finish(area: Area, change: Change): Promise<void> {
  let written = false;
  try {
    for await (const { key, part } of partsToWrite(area, change)) {
      // A part that is gone was written by the worker before this one.
      for (const some of part === undefined ? [] : inGroups(v.parse(stagedSchema, part))) {
        await area.set(some);
        written = true;
      }
      written = true;
      if (part !== undefined) await area.remove([key]);
    }
    await apply(area, change);
  } catch (error) {
    // A full storage refuses a write whole, so that nothing of the change is there yet unless parts were written. Any other
    // failure may have happened midway: the journal then stays and is finished with the next change.
    if (isFull(error) && !written) await area.remove([JOURNAL, ...(change.staged ?? [])]);
    throw isFull(error) && written ? new StorageError('storage-failed', { cause: error }) : error;
  }
  await area.remove([JOURNAL]);
}

/** What is put aside of a change, part by part: the next is read while one is written. */
async function* partsToWrite(area: Area, { staged = [] }: Change): AsyncGenerator<{ key: string; part: unknown }> {
  const read = (key: string) => {
    const coming = area.get([key]);
    // One that fails is told when its turn comes.
    coming.catch(() => undefined);
    return coming;
  };
  let coming = staged[0] === undefined ? null : read(staged[0]);
  for (const [at, key] of staged.entries()) {
    const found = await coming;
    const next = staged[at + 1];
    coming = next === undefined ? null : read(next);
    yield { key, part: found?.[key] };
  }
}

/** So many keys are written at once: with hundreds the thread, as with removing, stands still for nearly half a second. */
const COMING = 100;

function inGroups(items: Record<string, unknown>): Record<string, unknown>[] {
  const entries = Object.entries(items);
  const groups = Array.from({ length: Math.ceil(entries.length / COMING) }, (_, at) =>
    entries.slice(at * COMING, (at + 1) * COMING),
  );
  return groups.map((group) => Object.fromEntries(group));
}

/** What the staged parts of a change that is noted will write. */
async function stagedParts(area: Area, { staged = [] }: Change): Promise<Record<string, unknown>[]> {
  const parts: Record<string, unknown>[] = [];
  for (const key of staged) {
    const { [key]: raw } = await area.get([key]);
    const part = v.safeParse(stagedSchema, raw);
    if (part.success) parts.push(part.output);
  }
  return parts;
}

/** So many keys are removed at once: with thousands the thread, which in Firefox is that of our pages too, stands still for half a second. */
const LEAVING = 200;

/** Writing comes first: removing needs no room, so nothing is lost when the writing is refused. */
async function apply(area: Area, change: Change): Promise<void> {
  if (Object.keys(change.set).length > 0) await area.set(change.set);
  for (let at = 0; at < change.remove.length; at += LEAVING) await area.remove(change.remove.slice(at, at + LEAVING));
}

function isFull(error: unknown): boolean {
  return error instanceof StorageError && error.code === 'storage-full';
}
