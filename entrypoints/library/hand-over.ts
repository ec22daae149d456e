import { type Area, localArea } from '../../src/library/area.ts';
import { getWithJournal } from '../../src/library/journal.ts';
import { summaryKey } from '../../src/library/keys.ts';
import { Failure, holdImport, send } from '../../src/messages.ts';
import type { Incoming } from '../../src/summary/incoming.ts';
import { answered } from '../shared/answered.ts';

interface Handing {
  /** Until the last batch is handed over nothing has happened yet, and it can be given up. */
  signal?: AbortSignal | undefined;
  area?: Area;
}

/**
 * Hands records to the worker, batch by batch, and has it make them the library's: all of them or none.
 * @returns how many came in
 * @throws Failure where none did, `storage-failed` also where a worker that was started anew in between had dropped what it was handed
 */
export async function handOver(
  batches: AsyncIterable<readonly Incoming[]>,
  { signal, area = localArea }: Handing = {},
): Promise<number> {
  const of = crypto.randomUUID();
  let [parts, count] = [0, 0];
  let last: Incoming | undefined;
  // What a page that is closed meanwhile put aside goes with it.
  const letGo = holdImport(of);
  try {
    for await (const batch of batches) {
      signal?.throwIfAborted();
      if (batch.length === 0) continue;
      parts = answered(await send({ type: 'import/stage', of, records: [...batch], part: parts }));
      count += batch.length;
      last = batch.at(-1);
    }
    signal?.throwIfAborted();
    if (!last) return 0;
    const came = answered(await send({ type: 'import/commit', of, parts }));
    // A worker that was stopped after it did it and is asked again finds nothing to do: what counts is what is there.
    if (came !== count && !(came === 0 && (await isStored(area, last)))) throw new Failure('storage-failed');
    return count;
  } catch (error) {
    await send({ type: 'import/drop', of });
    throw error;
  } finally {
    letGo();
  }
}

/** Whether a record is stored as it was handed over, and not only one of its id. */
async function isStored(area: Area, { id, packed }: Incoming): Promise<boolean> {
  const key = summaryKey(id);
  return (await getWithJournal(area, [key]))[key] === packed;
}
