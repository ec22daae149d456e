import * as v from 'valibot';
import { type Summary, summarySchema } from '../summary/schema.ts';
import { claim } from './addresses.ts';
import type { Area } from './area.ts';
import { StorageError } from './errors.ts';
import { commit } from './journal.ts';
import { idOfKey, isStaged, RECENT, stagedKey, summaryKey } from './keys.ts';
import { getRecent, touch } from './recent.ts';

/**
 * Bringing in many records as one change. They are staged part by part under keys that nobody reads, and then made the
 * library's by one journal: whatever happens, all of them are there or none.
 */

/**
 * Puts a part of the records aside; `first` begins anew and drops what an import before left. Where it fails nothing stays.
 * @returns how many parts there are
 */
export async function stage(area: Area, records: readonly Summary[], first: boolean): Promise<number> {
  try {
    if (first) await dropStaged(area);
    const number = first ? 0 : (await stagedKeys(area)).length;
    const part: Record<string, unknown> = {};
    for (const raw of records) {
      const record = v.parse(summarySchema, raw);
      part[summaryKey(record.id)] = record;
      Object.assign(part, await claim(area, record));
    }
    await area.set({ [stagedKey(number)]: part });
    return number + 1;
  } catch (error) {
    await dropStaged(area).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes what was staged part of the library, where all `parts` of it are there; a worker that started anew in between has dropped them.
 * @returns how many records came in
 * @throws StorageError `storage-failed` where parts are missing, and what `commit` throws; nothing came in then
 */
export async function commitStaged(area: Area, parts: number): Promise<number> {
  const staged = await stagedKeys(area);
  if (staged.length !== parts) {
    await dropStaged(area);
    throw new StorageError('storage-failed');
  }
  try {
    let { recent } = await getRecent(area);
    let count = 0;
    for (const key of staged) {
      const { [key]: part } = await area.get([key]);
      for (const record of recordsIn(part)) {
        recent = touch(recent, record);
        count += 1;
      }
    }
    await commit(area, { set: { [RECENT]: recent }, remove: [], staged });
    return count;
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

function recordsIn(part: unknown): Summary[] {
  const entries = Object.entries((part ?? {}) as Record<string, Summary>);
  return entries.flatMap(([key, value]) => (idOfKey(key) === null ? [] : [value]));
}

async function stagedKeys(area: Area): Promise<string[]> {
  const count = (await area.getKeys()).filter(isStaged).length;
  return Array.from({ length: count }, (_, number) => stagedKey(number));
}
