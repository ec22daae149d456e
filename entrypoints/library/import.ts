import { JsonReader } from '../../src/export/json.ts';
import { localArea } from '../../src/library/area.ts';
import { getWithJournal, keysWithJournal } from '../../src/library/journal.ts';
import { summaryKey } from '../../src/library/keys.ts';
import { getSummary } from '../../src/library/read.ts';
import { toRecord } from '../../src/library/record.ts';
import { toStored } from '../../src/library/stored.ts';
import { Failure, send } from '../../src/messages.ts';
import { createPace } from '../../src/summary/pace.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { type Standing, standingOf } from '../../src/summary/shelf/plan.ts';
import type { ImportPlan, Watching, WrongImport } from '../../src/ui/library/port.ts';
import { answered } from '../shared/answered.ts';

/** So many records are compared with what is here, held, and handed to the worker together; fewer where they are large. */
const BATCH = 200;
const BATCH_BYTES = 6_000_000;
/** So many headlines of records that stand against what is here are told. */
const TOLD = 5;
/** So much of a file is taken in at once, in bytes. */
const PIECE = 128 * 1024;

/** Records that were checked, packed as they are stored, a line each; the browser keeps blobs outside the page's memory. */
interface Held {
  ids: string[];
  standings: Standing[];
  packed: Blob;
}

/** Reads a whole file, writes nothing, and says what it would bring in. */
export async function readImport(file: File, watching: Watching): Promise<ImportPlan | WrongImport> {
  const counts: Record<Standing, number> = { new: 0, same: 0, newer: 0, conflict: 0 };
  const conflicts: string[] = [];
  const held: Held[] = [];
  const here = new Set(await keysWithJournal(localArea));
  const wrong = await readRecords(file, watching, async (batch, pace) => {
    const keys = batch.map(({ id }) => summaryKey(id)).filter((key) => here.has(key));
    const found = keys.length > 0 ? await getWithJournal(localArea, keys) : {};
    const coming: Omit<Held, 'packed'> = { ids: [], standings: [] };
    const packed: string[] = [];
    for (const record of batch) {
      const standing = standingHere(record, found[summaryKey(record.id)]);
      counts[standing] += 1;
      if (standing === 'conflict' && conflicts.length < TOLD) conflicts.push(record.title);
      if (standing !== 'same') {
        coming.ids.push(record.id);
        coming.standings.push(standing);
        packed.push(await toStored(record));
      }
      await pace();
    }
    if (packed.length > 0) held.push({ ...coming, packed: new Blob([packed.join('\n')]) });
  });
  if (wrong) return wrong;
  return { counts, conflicts, run: (choice, next) => bringIn(held, choice === 'replace', next) };
}

function standingHere(record: Summary, raw: unknown): Standing {
  const here = raw === undefined ? null : toRecord(summaryKey(record.id), raw);
  // What is here and cannot be read is not overwritten unasked.
  return here && 'reason' in here ? 'conflict' : standingOf(record, here);
}

async function bringIn(held: readonly Held[], replace: boolean, { signal, onProgress }: Watching): Promise<number> {
  let [parts, count] = [0, 0];
  let last: string | null = null;
  try {
    for (const [turn, { ids, standings, packed }] of held.entries()) {
      signal?.throwIfAborted();
      const wanted = (_: string, at: number) => replace || standings[at] !== 'conflict';
      const records = (await packed.text()).split('\n').filter(wanted);
      count += records.length;
      last = ids.findLast(wanted) ?? last;
      if (records.length > 0) parts = answered(await send({ type: 'import/stage', records, part: parts }));
      onProgress?.((turn + 1) / held.length);
    }
    signal?.throwIfAborted();
    answered(await send({ type: 'import/commit', parts }));
    // The worker may have been stopped after it did it and been asked again: what counts is whether it is there.
    if (last !== null && (await getSummary(last)) === null) throw new Failure('storage-failed');
    return count;
  } catch (error) {
    await send({ type: 'import/drop' });
    throw error;
  }
}

/** Hands over the records of a file batch by batch; resolves with what is wrong with the file, null for nothing. */
async function readRecords(
  file: File,
  { signal, onProgress }: Watching,
  take: (batch: Summary[], pace: ReturnType<typeof createPace>) => Promise<void>,
): Promise<WrongImport | null> {
  const pace = createPace();
  const waiting: Summary[] = [];
  let taken = 0;
  const reader = new JsonReader((record) => waiting.push(record));
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += PIECE) {
    signal?.throwIfAborted();
    let bytes: ArrayBuffer;
    try {
      bytes = await file.slice(at, at + PIECE).arrayBuffer();
    } catch {
      return { error: 'unreadable', problems: [] };
    }
    if (!reader.push(decoder.decode(bytes, { stream: true }))) break;
    while (waiting.length >= BATCH || (waiting.length > 0 && at - taken >= BATCH_BYTES)) {
      await take(waiting.splice(0, BATCH), pace);
      taken = at;
    }
    onProgress?.(Math.min(1, (at + PIECE) / file.size));
    await pace();
  }
  const end = reader.end();
  if ('error' in end) return end;
  if (waiting.length > 0) await take(waiting, pace);
  return null;
}
