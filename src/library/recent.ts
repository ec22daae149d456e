import * as v from 'valibot';
import { isKept } from '../summary/kept.ts';
import type { Summary } from '../summary/schema.ts';
import { addressesOf, leave } from './addresses.ts';
import type { Area } from './area.ts';
import type { Change } from './journal.ts';
import { addressKey, RECENT, summaryKey } from './keys.ts';
import { listAll } from './read.ts';
import { toRecord } from './record.ts';

/** Ids of the records without work of the reader's (`isKept`), least recently read first: what may be evicted, in this order. */
export type Recent = readonly string[];

const recentSchema = v.array(v.string());

/** The order of eviction; made anew from the records, and then not `stored`, where the key is missing or damaged. */
export async function getRecent(area: Area): Promise<{ recent: Recent; stored: boolean }> {
  const { [RECENT]: raw } = await area.get([RECENT]);
  const recent = v.safeParse(recentSchema, raw);
  if (recent.success) return { recent: recent.output, stored: true };
  const { summaries } = await listAll(area);
  const unsaved = summaries.filter((summary) => !isKept(summary));
  unsaved.sort((a, b) => Date.parse(a.lastReadAt) - Date.parse(b.lastReadAt));
  return { recent: unsaved.map((summary) => summary.id), stored: false };
}

/** Moves an id to the end, or out where its record is to stay. */
export function touch(recent: Recent, summary: Parameters<typeof isKept>[0] & Pick<Summary, 'id'>): string[] {
  const { id } = summary;
  const others = recent.filter((other) => other !== id);
  return isKept(summary) ? others : [...others, id];
}

/**
 * The change that leaves at most `limit` records recent, and what is then left of the list. What turns out to be kept,
 * damaged or of a newer version leaves the list and stays in the library.
 */
export async function evict(area: Area, recent: Recent, limit: number): Promise<{ recent: string[]; change: Change }> {
  const leaving = recent.slice(0, Math.max(0, recent.length - limit));
  const found = await area.get(leaving.map(summaryKey));
  const records = Object.entries(found)
    .map(([key, raw]) => toRecord(key, raw))
    .filter((record): record is Summary => 'schema' in record && !isKept(record));
  const addresses = records.flatMap((record) => addressesOf(record).map(addressKey));
  return {
    recent: recent.slice(leaving.length),
    change: await leave(
      area,
      records.map(({ id }) => id),
      addresses,
    ),
  };
}
