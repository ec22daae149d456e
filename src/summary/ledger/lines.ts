import type { Line } from './line.ts';
import { rankOf } from './listing.ts';
import { packLines, unpackLines } from './packed-lines.ts';
import type { ReadSlice } from './reading.ts';
import type { Revision } from './revise.ts';
import { type LedgerHead, SLICE } from './slices.ts';

interface LineChanges {
  /** By their rank (`rankOf`). */
  gone: ReadonlyMap<string, Line>;
  come: ReadonlyMap<string, Line>;
  /** What new slices are called, before their number. */
  name: string;
}

interface RevisedLines extends Pick<Revision, 'put' | 'drop'> {
  lines: LedgerHead['lines'];
}

/** The slices of lines after some went and others came: those between which nothing did stay as they are. */
export async function reviseLines(
  before: LedgerHead['lines'],
  read: ReadSlice,
  { gone, come, name }: LineChanges,
): Promise<RevisedLines> {
  const slices = before.length > 0 ? before : [{ at: '', first: '', count: 0 }];
  const sliceOf = (rank: string) => placeIn(slices, rank);
  const coming = new Map<number, [string, Line][]>();
  for (const one of come) {
    const at = sliceOf(one[0]);
    const some = coming.get(at);
    if (some) some.push(one);
    else coming.set(at, [one]);
  }
  const touched = new Set([...coming.keys(), ...[...gone.keys()].map(sliceOf)]);
  const revised: RevisedLines = { lines: [], put: [], drop: [] };
  for (const [nth, slice] of slices.entries()) {
    if (!touched.has(nth)) {
      if (slice.count > 0) revised.lines.push(slice);
      continue;
    }
    const old = slice.count > 0 ? unpackLines(await read('lines', slice.at)) : [];
    const left = old.map((line) => [rankOf(line), line] as const).filter(([rank]) => !gone.has(rank));
    const now = [...left, ...(coming.get(nth) ?? [])].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    if (slice.count > 0) revised.drop.push({ name: 'lines', at: slice.at });
    // One that grew is cut before it is too long, and not at each line that comes.
    const size = slice.count === 0 || now.length > 2 * SLICE ? SLICE : now.length;
    for (let from = 0; from < now.length; from += size) {
      const some = now.slice(from, from + size);
      const at = `${name}-${revised.put.length}`;
      revised.lines.push({ at, first: some[0]?.[0] ?? '', count: some.length });
      revised.put.push({ name: 'lines', at, value: packLines(some.map(([, line]) => line)) });
    }
  }
  return revised;
}

/** Which of the slices a rank belongs to: the last that begins with it or before; what stands before all belongs to the first. */
function placeIn(slices: LedgerHead['lines'], rank: string): number {
  let [low, high] = [0, slices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slices[middle]?.first ?? '') <= rank) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
