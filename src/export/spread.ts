import type { Part } from './parts.ts';

/** Someone who writes parts, in a thread of their own; what is asked while they are at work waits. */
export interface Scribe<Batch> {
  add(batch: Batch): Promise<Part | null>;
  end(): Promise<Part | null>;
}

export interface Spreading<Batch> {
  /** How they share the work, see `sharedBy`. */
  by: 'records' | 'tables';
  /** Told after each batch how many are written. */
  onWritten?: ((batch: Batch) => void) | undefined;
}

/** So many batches are with a scribe at once: one being written, and the next, so that nobody waits. */
const AT_HAND = 2;

/**
 * Has several scribes write what comes in batches, no more of which are held than they have in hand. Resolves with their parts, in the
 * order of the batches. @throws whatever a batch or a scribe throws, first
 */
export async function spread<Batch>(
  batches: AsyncIterable<Batch>,
  scribes: readonly Scribe<Batch>[],
  { by, onWritten }: Spreading<Batch>,
): Promise<Part[]> {
  const parts: (Part | null)[] = [];
  const source = batches[Symbol.asyncIterator]();
  let count = 0;
  // Who gets a batch: one of the scribes, or all of them.
  const hands =
    by === 'records'
      ? scribes.map((scribe) => (batch: Batch) => scribe.add(batch))
      : [async (batch: Batch) => (await Promise.all(scribes.map((scribe) => scribe.add(batch)))).at(0) ?? null];
  const work = async (write: (batch: Batch) => Promise<Part | null>) => {
    for (;;) {
      // An asynchronous generator answers in the order it was asked: the number fits the batch.
      const asked = source.next();
      const at = count++;
      const { done, value } = await asked;
      if (done) return;
      parts[at] = await write(value);
      onWritten?.(value);
    }
  };
  await Promise.all(hands.flatMap((write) => Array.from({ length: AT_HAND }, () => work(write))));
  parts.push(...(await Promise.all(scribes.map((scribe) => scribe.end()))));
  return parts.filter((part): part is Part => part !== null && part !== undefined);
}
