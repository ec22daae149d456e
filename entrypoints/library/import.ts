import { JsonReader } from '../../src/export/json.ts';
import { localArea } from '../../src/library/area.ts';
import { getWithJournal } from '../../src/library/journal.ts';
import { summaryKey } from '../../src/library/keys.ts';
import { getSummary, toRecord } from '../../src/library/read.ts';
import { Failure, send } from '../../src/messages.ts';
import { createPace } from '../../src/summary/pace.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { type Standing, standingOf } from '../../src/summary/shelf/plan.ts';
import type { ImportPlan, Watching, WrongImport } from '../../src/ui/library/port.ts';
import { answered } from '../shared/answered.ts';

/** So many records are compared with what is here, or handed to the worker, at once. */
const BATCH = 40;
/** So many headlines of records that stand against what is here are told. */
const TOLD = 5;
/** So much of a file is taken in at once, in bytes. */
const PIECE = 128 * 1024;

/** Reads a whole file, writes nothing, and says what it would bring in. */
export async function readImport(file: File, watching: Watching): Promise<ImportPlan | WrongImport> {
  const counts: Record<Standing, number> = { new: 0, same: 0, newer: 0, conflict: 0 };
  const conflicts: string[] = [];
  const standings = new Map<string, Standing>();
  const wrong = await readRecords(file, watching, async (batch) => {
    const found = await getWithJournal(
      localArea,
      batch.map(({ id }) => summaryKey(id)),
    );
    for (const record of batch) {
      const key = summaryKey(record.id);
      const here = found[key] === undefined ? null : toRecord(key, found[key]);
      // What is here and cannot be read is not overwritten unasked.
      const standing = here && 'reason' in here ? 'conflict' : standingOf(record, here);
      counts[standing] += 1;
      standings.set(record.id, standing);
      if (standing === 'conflict' && conflicts.length < TOLD) conflicts.push(record.title);
    }
  });
  if (wrong) return wrong;
  return { counts, conflicts, run: (choice, next) => runImport(file, standings, choice === 'replace', next) };
}

async function runImport(
  file: File,
  standings: ReadonlyMap<string, Standing>,
  replace: boolean,
  watching: Watching,
): Promise<number> {
  const wanted = ({ id }: Summary) => {
    const standing = standings.get(id);
    return standing === 'new' || standing === 'newer' || (standing === 'conflict' && replace);
  };
  let [parts, count] = [0, 0];
  let last: string | null = null;
  try {
    const wrong = await readRecords(file, watching, async (batch) => {
      const records = batch.filter(wanted).map((record) => JSON.stringify(record));
      count += records.length;
      last = batch.findLast(wanted)?.id ?? last;
      if (records.length > 0) parts = answered(await send({ type: 'import/stage', records, part: parts }));
    });
    // Somebody changed the file since it was checked.
    if (wrong) throw Object.assign(new Error(wrong.error), { code: 'import-changed' });
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
  take: (batch: Summary[]) => Promise<void>,
): Promise<WrongImport | null> {
  const pace = createPace();
  const waiting: Summary[] = [];
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
    while (waiting.length >= BATCH) await take(waiting.splice(0, BATCH));
    onProgress?.(Math.min(1, (at + PIECE) / file.size));
    await pace();
  }
  const end = reader.end();
  if ('error' in end) return end;
  if (waiting.length > 0) await take(waiting);
  return null;
}
