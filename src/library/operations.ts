import * as v from 'valibot';
import { canonicalAddress } from '../summary/address.ts';
import { joined } from '../summary/joined.ts';
import { type Summary, summarySchema } from '../summary/schema.ts';
import { addressesOf, addressKeysTo, claim, leave } from './addresses.ts';
import type { Area } from './area.ts';
import { StorageError } from './errors.ts';
import { type Change, commit } from './journal.ts';
import { addressKey, idOfKey, leadsToRecord, ofRecords, RECENT, SETTINGS, summaryKey } from './keys.ts';
import { getSettings, getSummary } from './read-one.ts';
import { evict, getRecent, touch } from './recent.ts';
import { changeSettings, type Settings, type SettingsChange } from './settings.ts';
import { toStored } from './stored.ts';

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
  const record = await usable(area, id);
  if (record.saved === saved) return record;
  const changed = { ...record, saved, savedAt: saved ? now.toISOString() : null };
  await put(area, limit, changed);
  return changed;
}

export async function remove(area: Area, ids: readonly string[]): Promise<number> {
  const keys = await area.getKeys();
  const there = new Set(keys.flatMap((key) => idOfKey(key) ?? []));
  const leaving = new Set(ids.filter((id) => there.has(id)));
  const { recent } = await getRecent(area);
  // Where none is left nobody inherits an address: all of that goes unread, which with many takes longer than deleting.
  const change: Change =
    leaving.size === there.size
      ? { set: {}, remove: keys.filter((key) => idOfKey(key) !== null || leadsToRecord(key)) }
      : await leave(area, [...leaving], await addressKeysTo(area, leaving, keys));
  if (recent.some((id) => leaving.has(id))) change.set[RECENT] = recent.filter((id) => !leaving.has(id));
  await commit(area, change);
  return leaving.size;
}

/**
 * Makes one record of several of one article: the first keeps what the others had of the reader's, and their addresses. Others that
 * are gone already are no mistake: the same may have been asked before.
 */
export async function merge(area: Area, limit: number, id: string, others: readonly string[]): Promise<Summary> {
  const kept = await usable(area, id);
  const found = await Promise.all(others.filter((other) => other !== id).map((other) => getSummary(other, area)));
  const gone = found.filter((other): other is Summary => other !== null && 'schema' in other);
  const record = v.parse(summarySchema, joined(kept, gone));
  const leaving = gone.map((each) => each.id);
  const owned = gone.flatMap((each) => addressesOf(each)).map(addressKey);
  const change = await leave(area, leaving, owned);
  for (const address of addressesOf(record)) change.set[addressKey(address)] = record.id;
  change.remove = change.remove.filter((key) => !Object.hasOwn(change.set, key));
  change.set[summaryKey(record.id)] = await toStored(record);
  const { recent } = await getRecent(area);
  const left = touch(recent, record).filter((each) => !leaving.includes(each));
  if (left.join() !== recent.join()) change.set[RECENT] = left.slice(-limit);
  await commit(area, change);
  return record;
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
  const { recent, change } = await evict(area, before.recent, limit);
  return { ...change, set: { ...change.set, [RECENT]: recent } };
}

/** @throws StorageError `not-found`, `damaged` */
async function usable(area: Area, id: string): Promise<Summary> {
  const record = await getSummary(id, area);
  if (record === null) throw new StorageError('not-found');
  if ('reason' in record) throw new StorageError('damaged');
  return record;
}

/** The record kept under an address; null where there is none or it cannot be read (it then stays as it is). */
async function recordAt(area: Area, canonicalUrl: string | null): Promise<Summary | null> {
  if (canonicalUrl === null) return null;
  const key = addressKey(canonicalUrl);
  const { [key]: id } = await area.get([key]);
  const record = typeof id === 'string' ? await getSummary(id, area) : null;
  return record && 'schema' in record ? record : null;
}

/** Writes a record with what follows from it: its addresses, the list of recent ones, those that must go. */
async function put(area: Area, limit: number, summary: Summary): Promise<void> {
  const before = await getRecent(area);
  const { recent, change } = await evict(area, touch(before.recent, summary), limit);
  const set: Record<string, unknown> = {
    [summaryKey(summary.id)]: await toStored(summary),
    ...change.set,
    ...(await claim(area, [summary])),
  };
  if (!before.stored || recent.join() !== before.recent.join()) set[RECENT] = recent;
  // A record that leaves with this change may have had the same address: it is this one's now and stays.
  const own = [summaryKey(summary.id), ...addressesOf(summary).map(addressKey)];
  await commit(area, { set, remove: change.remove.filter((key) => !own.includes(key) && !Object.hasOwn(set, key)) });
}
