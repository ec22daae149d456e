import * as v from 'valibot';
import { canonicalAddress } from '../summary/address.ts';
import { type Summary, summarySchema } from '../summary/schema.ts';
import type { Area } from './area.ts';
import { StorageError } from './errors.ts';
import { type Change, commit } from './journal.ts';
import { addressKey, idOfKey, ofRecords, RECENT, SETTINGS, summaryKey } from './keys.ts';
import { getSettings, getSummary } from './read.ts';
import { evict, getRecent, keysOf, touch } from './recent.ts';
import { changeSettings, type Settings, type SettingsChange } from './settings.ts';

/** What `Library` says of each holds; they expect that no change is pending and that nobody else writes. */

export async function keep(
  area: Area,
  limit: number,
  url: string | null,
  build: (previous: Summary | null) => Promise<Summary>,
): Promise<Summary> {
  const summary = v.parse(summarySchema, await build(await recordAt(area, canonicalAddress(url))));
  await put(area, limit, summary);
  return summary;
}

export async function revise(
  area: Area,
  limit: number,
  id: string,
  change: (record: Summary) => Summary,
): Promise<Summary | null> {
  const record = await getSummary(id, area);
  if (record === null || 'reason' in record) return null;
  const changed = v.parse(summarySchema, change(record));
  await put(area, limit, changed);
  return changed;
}

export async function save(area: Area, limit: number, id: string, saved: boolean, now: Date): Promise<Summary> {
  const record = await getSummary(id, area);
  if (record === null) throw new StorageError('not-found');
  if ('reason' in record) throw new StorageError('damaged');
  if (record.saved === saved) return record;
  const changed = { ...record, saved, savedAt: saved ? now.toISOString() : null };
  await put(area, limit, changed);
  return changed;
}

export async function remove(area: Area, ids: readonly string[]): Promise<number> {
  const found = await area.get(ids.map(summaryKey));
  const records = [...new Set(ids)]
    .filter((id) => Object.hasOwn(found, summaryKey(id)))
    .map((id) => ({ id, canonicalUrl: addressIn(found[summaryKey(id)]) }));
  const deleted = new Set(records.map(({ id }) => id));
  const { recent } = await getRecent(area);
  await commit(area, {
    set: recent.some((id) => deleted.has(id)) ? { [RECENT]: recent.filter((id) => !deleted.has(id)) } : {},
    remove: await keysOf(area, records),
  });
  return records.length;
}

export async function changeStoredSettings(
  area: Area,
  limitOf: (settings: Settings) => number,
  change: SettingsChange,
): Promise<Settings> {
  const before = await getSettings(area);
  const settings = changeSettings(before, change);
  const forget =
    limitOf(settings) < limitOf(before) ? await forgetDownTo(area, limitOf(settings)) : { set: {}, remove: [] };
  await commit(area, { ...forget, set: { ...forget.set, [SETTINGS]: settings } });
  return settings;
}

export async function endSession(area: Area): Promise<void> {
  if ((await getSettings(area)).keep === 'saved') await commit(area, await forgetDownTo(area, 0));
}

export async function clear(area: Area): Promise<number> {
  const keys = (await area.getKeys()).filter((key) => ofRecords(key));
  await commit(area, { set: {}, remove: keys });
  return keys.filter((key) => idOfKey(key) !== null).length;
}

/** The change that leaves only so many of the records that were not saved. */
async function forgetDownTo(area: Area, limit: number): Promise<Change> {
  const before = await getRecent(area);
  if (before.recent.length <= limit) return { set: {}, remove: [] };
  const { recent, remove } = await evict(area, before.recent, limit);
  return { set: { [RECENT]: recent }, remove };
}

/** The record kept under an address; null where there is none or it cannot be read (it then stays as it is). */
async function recordAt(area: Area, canonicalUrl: string | null): Promise<Summary | null> {
  if (canonicalUrl === null) return null;
  const key = addressKey(canonicalUrl);
  const { [key]: id } = await area.get([key]);
  const record = typeof id === 'string' ? await getSummary(id, area) : null;
  return record && 'schema' in record ? record : null;
}

/** Writes a record with what follows from it: its address, the list of recent ones, those that must go. */
async function put(area: Area, limit: number, summary: Summary): Promise<void> {
  const before = await getRecent(area);
  const { recent, remove: evicted } = await evict(area, touch(before.recent, summary), limit);
  const set: Record<string, unknown> = { [summaryKey(summary.id)]: summary };
  const own = [summaryKey(summary.id)];
  if (!before.stored || recent.join() !== before.recent.join()) set[RECENT] = recent;
  if (summary.canonicalUrl !== null) {
    const key = addressKey(summary.canonicalUrl);
    const { [key]: owner } = await area.get([key]);
    if (owner !== summary.id) set[key] = summary.id;
    own.push(key);
  }
  // A record that leaves with this change may have had the same address: it is this one's now and stays.
  await commit(area, { set, remove: evicted.filter((key) => !own.includes(key)) });
}

/** The address that a record says it has, however damaged the rest of it may be. */
function addressIn(raw: unknown): string | null {
  const read = v.safeParse(v.object({ canonicalUrl: v.string() }), raw);
  return read.success ? read.output.canonicalUrl : null;
}
