import * as v from 'valibot';
import { isKept } from '../summary/kept.ts';
import { type Summary, summarySchema } from '../summary/schema.ts';
import type { Area } from './area.ts';
import { StorageError } from './errors.ts';
import { type Change, commit } from './journal.ts';
import { RECENT, revisedKey, summaryKey } from './keys.ts';
import { evict, getRecent } from './recent.ts';
import { toRecord } from './record.ts';
import { toStored } from './stored.ts';

/**
 * Changes many records as one change: all of them are changed or none. So many (`part`) are read, and put aside, at once; what fits into one
 * part is noted in the journal itself. Their addresses stay, so `change` must not touch them.
 * @returns how many of them are there and can be read, changed or not
 */
export async function reviseAll(
  area: Area,
  limit: number,
  ids: readonly string[],
  change: (record: Summary) => Summary,
  part: number,
): Promise<number> {
  const kept = new Map<string, boolean>();
  const staged: string[] = [];
  let set: Record<string, unknown> = {};
  const wanted = [...new Set(ids)];
  try {
    for (let at = 0; at < wanted.length; at += part) {
      set = await revised(area, wanted.slice(at, at + part), change, kept);
      if (wanted.length <= part || Object.keys(set).length === 0) continue;
      const key = revisedKey(staged.length);
      staged.push(key);
      await area.set({ [key]: JSON.stringify(set) });
      set = {};
    }
    const [left, leaving] = await recentAfter(area, limit, kept);
    const whole: Change = { set: { ...set, ...left, ...leaving.set }, remove: leaving.remove };
    await commit(area, staged.length > 0 ? { ...whole, staged } : whole);
  } catch (error) {
    // Where it failed otherwise the journal may name the parts; a worker that starts drops them where it does not.
    if (error instanceof StorageError && error.code === 'storage-full' && staged.length > 0)
      await area.remove(staged).catch(() => undefined);
    throw error;
  }
  return kept.size;
}

/** What is to be written of these records; `kept` is told which of them are there, and which are kept then. */
async function revised(
  area: Area,
  ids: readonly string[],
  change: (record: Summary) => Summary,
  kept: Map<string, boolean>,
): Promise<Record<string, unknown>> {
  const found = await area.get(ids.map(summaryKey));
  const set: Record<string, unknown> = {};
  for (const id of ids) {
    const key = summaryKey(id);
    const record = found[key] === undefined ? null : toRecord(key, found[key]);
    if (!record || 'reason' in record) continue;
    const next = v.parse(summarySchema, change(record));
    const text = await toStored(next);
    if (text !== found[key]) set[key] = text;
    kept.set(id, isKept(next));
  }
  return set;
}

/** The list of recent ones after that, where it changes, and the change by which those leave that are too many. */
async function recentAfter(
  area: Area,
  limit: number,
  kept: ReadonlyMap<string, boolean>,
): Promise<[Record<string, unknown>, Change]> {
  const before = await getRecent(area);
  const known = new Set(before.recent);
  const newly = [...kept].flatMap(([id, stays]) => (stays || known.has(id) ? [] : id));
  const after = [...before.recent.filter((id) => kept.get(id) !== true), ...newly];
  const { recent, change } = await evict(area, after, limit);
  return [before.stored && recent.join() === before.recent.join() ? {} : { [RECENT]: recent }, change];
}
