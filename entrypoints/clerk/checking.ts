import { JsonReader, type WrongFile } from '../../src/export/json.ts';
import type { Share } from '../../src/export/parts.ts';
import { toIncoming } from '../../src/library/incoming.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { compareAgain, comparedWith, type Held, type Here } from './comparing.ts';

/** So many records are compared with what is here, held, and brought in together; fewer where they are large. */
const BATCH = 200;
const BATCH_BYTES = 6_000_000;

/** A record of the file, and its place in it. */
interface Found {
  index: number;
  record: Summary;
}

/** Records that were read, and how much of the file, from 0 to 1; or what the file as a whole came to. */
export type Checked = { ids: string[]; indices: number[]; read: number } | { end: 'fine' | WrongFile | 'unreadable' };

/** Checks a file of records, or a share of its records. It reads all of the file, since only that tells where a record is. */
export function createChecking() {
  let batches: AsyncGenerator<{ batch: Found[]; read: number }, 'fine' | WrongFile | 'unreadable'> | null = null;
  let current: Found[] = [];
  return {
    async beginCheck({ file, share }: { file: File; share: Share }): Promise<void> {
      batches = batchesOf(file, share);
    },
    async checkOn(_: null): Promise<Checked> {
      if (!batches) throw new Error('nothing was begun');
      const { done, value } = await batches.next();
      if (done) return { end: value };
      current = value.batch;
      return {
        ids: current.map(({ record }) => record.id),
        indices: current.map(({ index }) => index),
        read: value.read,
      };
    },
    /** Compares the records that were read last with those of them that are here, by key. */
    async compare(here: Here): Promise<Held> {
      const records: Held['records'] = [];
      const lines: string[] = [];
      for (const { index, record } of current) {
        const { standing, over } = comparedWith(here, record);
        if (standing === 'same') continue;
        const { packed, ...known } = await toIncoming(record);
        records.push({ ...known, over, index, standing, title: record.title });
        lines.push(packed);
      }
      return { records, packed: new Blob([lines.join('\n')]), same: current.length - records.length };
    },
    compareAgain,
  };
}

/** The records of a share of a file, in batches; in the end whether the file is as it should be. */
async function* batchesOf(
  file: File,
  { at, of }: Share,
): AsyncGenerator<{ batch: Found[]; read: number }, 'fine' | WrongFile | 'unreadable'> {
  const numberOf = (index: number) => Math.floor(index / BATCH);
  const waiting: Found[] = [];
  const reader = new JsonReader(
    (record, index) => waiting.push({ index, record }),
    (index) => numberOf(index) % of === at,
  );
  /** Takes the first of those that wait, up to the end of their batch; none where more of it may come. */
  const take = (whole: boolean): Found[] => {
    const first = waiting[0];
    const next = waiting.findIndex(({ index }) => numberOf(index) !== numberOf(first?.index ?? 0));
    return next < 0 ? (whole || waiting.length === BATCH ? waiting.splice(0) : []) : waiting.splice(0, next);
  };
  // As a stream: piece by piece asked for, most of the time went by with asking.
  const coming = file.stream().getReader();
  let [from, taken] = [0, 0];
  for (;;) {
    let bytes: Uint8Array | undefined;
    try {
      bytes = (await coming.read()).value;
    } catch {
      return 'unreadable';
    }
    if (!bytes || !reader.push(bytes)) break;
    from += bytes.length;
    const large = from - taken >= BATCH_BYTES * of;
    for (let batch = take(large); batch.length > 0; batch = take(false)) {
      yield { batch, read: Math.min(1, from / file.size) };
      taken = from;
    }
  }
  const end = reader.end();
  if ('error' in end) return end;
  for (let batch = take(true); batch.length > 0; batch = take(true)) yield { batch, read: 1 };
  return 'fine';
}
