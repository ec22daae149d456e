import type { Pace } from '../../summary/pace.ts';
import { packRow } from '../../summary/shelf/packed-row.ts';
import type { Stored } from '../record.ts';
import type { Cache } from './database.ts';
import { type Entry, entryOf, write } from './write.ts';

/** What is to be made of records as they are stored, and put in the place of what is there. */
export interface ToMake {
  /** What is looked at; what is not stored of these is gone. */
  ids: readonly string[];
  stored: readonly Stored[];
  /** The keys of their rows that are there, by id. */
  orders: ReadonlyMap<string, string>;
}

/** What came of it. */
export interface Made {
  /** Packed: another thread may make them. */
  rows: string[];
  texts: { id: string; text: string }[];
  /** Records that are there and cannot be read. */
  damaged: number;
}

/** Makes what the cache keeps of records, in the order in which it is asked. */
export type Maker = (wanted: ToMake) => Promise<Made>;

/** The same in the thread that asks. */
export function makeHere(cache: Cache, pace: Pace): Maker {
  return (wanted) => makeEntries(cache, wanted, pace);
}

export async function makeEntries(cache: Cache, { ids, stored, orders }: ToMake, pace?: Pace): Promise<Made> {
  const entries: Entry[] = [];
  for (const { id, raw } of stored) {
    const entry = entryOf(id, raw);
    if (entry) entries.push(entry);
    await pace?.();
  }
  await write(cache, ids, entries, new Map(orders));
  return {
    rows: entries.flatMap(({ row }) => (row ? packRow(row) : [])),
    texts: entries.flatMap(({ id, text }) => (text === null ? [] : { id, text })),
    damaged: stored.length - entries.length,
  };
}
