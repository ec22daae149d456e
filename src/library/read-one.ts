import type { Summary } from '../summary/schema.ts';
import { type Area, localArea } from './area.ts';
import { checkRecord, type DamagedRecord } from './check-record.ts';
import { getWithJournal } from './journal.ts';
import { SETTINGS, summaryKey } from './keys.ts';
import { readSettings, type Settings } from './settings.ts';
import { fromOneStored } from './stored-one.ts';

/** What a view of one page reads, without what reading many records needs. */

/** The record of an id; null where there is none, the reason where it cannot be used. */
export async function getSummary(id: string, area: Area = localArea): Promise<Summary | DamagedRecord | null> {
  const key = summaryKey(id);
  const { [key]: raw } = await getWithJournal(area, [key]);
  return raw === undefined ? null : checkRecord(key, await fromOneStored(raw));
}

export async function getSettings(area: Area = localArea): Promise<Settings> {
  const { [SETTINGS]: settings } = await getWithJournal(area, [SETTINGS]);
  return readSettings(settings);
}
