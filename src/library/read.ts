import type { Summary } from '../summary/schema.ts';
import { type Area, localArea } from './area.ts';
import type { DamagedRecord } from './check-record.ts';
import { getWithJournal, keysWithJournal } from './journal.ts';
import { idOfKey, summaryKey } from './keys.ts';
import { type Stored, toRecord } from './record.ts';

export interface Records {
  summaries: Summary[];
  damaged: DamagedRecord[];
}

/** So many records are read at once: enough to be fast, few enough not to hold a library twice in memory. */
const BATCH = 100;

/** What the reader saved, last saved first, and every record that cannot be read. */
export async function listSaved(area: Area = localArea): Promise<Records> {
  const { summaries, damaged } = await listAll(area);
  const saved = summaries.filter((summary) => summary.saved);
  return { summaries: saved.sort((a, b) => order(b) - order(a)), damaged };
}

/** So many batches are asked for at once: Firefox finds the records of each one after the other, and waits for another process with each. */
const ASKED = 4;

/** What is stored of these records, in their order and a batch at a time; what is gone is left out. */
export async function* readStored(ids: readonly string[], area: Area = localArea): AsyncGenerator<Stored[]> {
  const coming: Promise<Record<string, unknown>>[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    for (let next = at + coming.length * BATCH; coming.length < ASKED && next < ids.length; next += BATCH) {
      const asked = getWithJournal(area, ids.slice(next, next + BATCH).map(summaryKey));
      // One that fails is told when its turn comes.
      asked.catch(() => undefined);
      coming.push(asked);
    }
    const found = (await coming.shift()) as Record<string, unknown>;
    yield ids.slice(at, at + BATCH).flatMap((id) => {
      const raw = found[summaryKey(id)];
      return raw === undefined ? [] : { id, raw };
    });
  }
}

/** So many records are parsed between two that are waited for. */
const AT_ONCE = 5;

/** The records of these ids, in their order and a few at a time; what is gone or cannot be read is left out. */
export async function* readInOrder(ids: readonly string[], area: Area = localArea): AsyncGenerator<Summary[]> {
  for await (const stored of readStored(ids, area))
    for (let at = 0; at < stored.length; at += AT_ONCE)
      yield stored.slice(at, at + AT_ONCE).flatMap(({ id, raw }) => {
        const record = toRecord(summaryKey(id), raw);
        return 'schema' in record ? record : [];
      });
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

function order(summary: Summary): number {
  return Date.parse(summary.savedAt ?? summary.firstReadAt);
}
