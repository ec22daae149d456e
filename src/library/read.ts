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
const BATCH = 100;

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

/** So many records are parsed between two that are waited for. */
const AT_ONCE = 5;

/**
 * The records of these ids, in their order and a few at a time; what is gone or cannot be read is left out. `isChecked` says which
 * stored ones need not be held to the schema again, since this one was before.
 */
export async function* readInOrder(
  ids: readonly string[],
  {
    area = localArea,
    isChecked = () => false,
  }: { area?: Area; isChecked?: (id: string, raw: unknown) => boolean } = {},
): AsyncGenerator<Summary[]> {
  const batchFrom = (at: number) => getWithJournal(area, ids.slice(at, at + BATCH).map(summaryKey));
  let coming = batchFrom(0);
  for (let at = 0; at < ids.length; at += BATCH) {
    const found = await coming;
    // The storage finds the next ones while these are used.
    if (at + BATCH < ids.length) coming = batchFrom(at + BATCH);
    coming.catch(() => undefined);
    for (let from = at; from < Math.min(at + BATCH, ids.length); from += AT_ONCE) {
      const few: Summary[] = [];
      for (const id of ids.slice(from, Math.min(from + AT_ONCE, at + BATCH))) {
        const raw = found[summaryKey(id)];
        if (raw === undefined) continue;
        const record = isChecked(id, raw) ? (fromStored(raw) as Summary) : toRecord(summaryKey(id), raw);
        if ('schema' in record) few.push(record);
      }
      yield few;
    }
  }
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

/** The record that is stored under a key, or why it is none. */
export function toRecord(key: string, raw: unknown): Summary | DamagedRecord {
  const read = readRecord(fromStored(raw));
  if (!read.ok) return { key, reason: read.reason, detail: read.detail };
  if (summaryKey(read.summary.id) === key) return read.summary;
  return { key, reason: 'damaged', detail: `id: ${read.summary.id}` };
}

function order(summary: Summary): number {
  return Date.parse(summary.savedAt ?? summary.firstReadAt);
}
