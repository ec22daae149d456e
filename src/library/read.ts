import { readRecord } from '../summary/migrate.ts';
import type { Summary } from '../summary/schema.ts';
import { type Area, localArea } from './area.ts';
import { getWithJournal, keysWithJournal } from './journal.ts';
import { idOfKey, summaryKey } from './keys.ts';
import { readSettings, type Settings } from './settings.ts';
import { fromStored } from './stored.ts';

/** A record that is there and cannot be used. It stays where it is until the reader deletes it. */
export interface DamagedRecord {
  key: string;
  /** `newer`: a later version of the extension wrote it. */
  reason: 'damaged' | 'newer';
  detail: string;
}

export interface Records {
  summaries: Summary[];
  damaged: DamagedRecord[];
}

/** So many records are read at once: enough to be fast, few enough not to hold a library twice in memory. */
const BATCH = 200;

/** The record of an id; null where there is none, the reason where it cannot be used. */
export async function getSummary(id: string, area: Area = localArea): Promise<Summary | DamagedRecord | null> {
  const key = summaryKey(id);
  const { [key]: raw } = await getWithJournal(area, [key]);
  return raw === undefined ? null : toRecord(key, raw);
}

/** What the reader saved, last saved first, and every record that cannot be read. */
export async function listSaved(area: Area = localArea): Promise<Records> {
  const { summaries, damaged } = await listAll(area);
  const saved = summaries.filter((summary) => summary.saved);
  return { summaries: saved.sort((a, b) => order(b) - order(a)), damaged };
}

export async function getSettings(area: Area = localArea): Promise<Settings> {
  const { settings } = await getWithJournal(area, ['settings']);
  return readSettings(settings);
}

/** Every record, saved or not, in the order of its key. */
export async function listAll(area: Area = localArea): Promise<Records> {
  const keys = (await keysWithJournal(area)).filter((key) => idOfKey(key) !== null).sort();
  const records: Records = { summaries: [], damaged: [] };
  for (let at = 0; at < keys.length; at += BATCH) {
    const found = await getWithJournal(area, keys.slice(at, at + BATCH));
    for (const [key, raw] of Object.entries(found)) {
      const record = toRecord(key, raw);
      if ('key' in record) records.damaged.push(record);
      else records.summaries.push(record);
    }
  }
  return records;
}

export function toRecord(key: string, raw: unknown): Summary | DamagedRecord {
  const read = readRecord(fromStored(raw));
  if (!read.ok) return { key, reason: read.reason, detail: read.detail };
  if (summaryKey(read.summary.id) === key) return read.summary;
  return { key, reason: 'damaged', detail: `id: ${read.summary.id}` };
}

function order(summary: Summary): number {
  return Date.parse(summary.savedAt ?? summary.firstReadAt);
}
