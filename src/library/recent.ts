import * as v from 'valibot';
import { isKept } from '../summary/kept.ts';
import type { Summary } from '../summary/schema.ts';
import type { Area } from './area.ts';
import { addressKey, RECENT, summaryKey } from './keys.ts';
import { listAll, toRecord } from './read.ts';

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
 * The keys to remove so that at most `limit` records are recent, and what is left of the list. What turns out to be
 * kept, damaged or of a newer version leaves the list and stays in the library.
 */
export async function evict(
  area: Area,
  recent: Recent,
  limit: number,
): Promise<{ recent: string[]; remove: string[] }> {
  const leaving = recent.slice(0, Math.max(0, recent.length - limit));
  const found = await area.get(leaving.map(summaryKey));
  const records = Object.entries(found)
    .map(([key, raw]) => toRecord(key, raw))
    .filter((record): record is Summary => 'schema' in record && !isKept(record));
  return { recent: recent.slice(leaving.length), remove: await keysOf(area, records) };
}

/** Every key that belongs to records: their own, and their addresses unless another record has taken them over. */
export async function keysOf(
  area: Area,
  records: readonly { id: string; canonicalUrl: string | null }[],
): Promise<string[]> {
  const addresses = records.flatMap(({ canonicalUrl }) => (canonicalUrl === null ? [] : [addressKey(canonicalUrl)]));
  const owners = await area.get(addresses);
  const ids = new Set<unknown>(records.map(({ id }) => id));
  return [...records.map(({ id }) => summaryKey(id)), ...Object.keys(owners).filter((key) => ids.has(owners[key]))];
}
