import { unpackRow } from '../../summary/shelf/packed-row.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { readChunks } from './chunks.ts';
import { type Cache, type KeptFacts, partsOfOrder, rowKeys, savedRows } from './database.ts';

/** So many are read first, enough for a screen, and then at once. */
const FIRST = 60;
const ROWS = 400;

/** The rows of saved articles in the order of the list, a screen first, then in steps. */
export async function* readRows(cache: Cache): AsyncGenerator<ShelfRow[]> {
  let range = savedRows();
  for (let size = FIRST; ; size = ROWS) {
    const kept = await cache.getAll('rows', range, size);
    const rows = kept.map(unpackRow);
    yield rows;
    const last = rows.at(-1);
    if (!last || kept.length < size) return;
    range = savedRows(last);
  }
}

/** The texts that are searched, in no order. */
export function readTexts(cache: Cache): AsyncGenerator<{ id: string; text: string }[]> {
  return readChunks(cache, 'texts');
}

export function readFacts(cache: Cache): AsyncGenerator<KeptFacts[]> {
  return readChunks(cache, 'facts');
}

/** The seals of saved records, by id: what they had when they were held to the schema and the cache was made of them. */
export async function readSeals(cache: Cache): Promise<ReadonlyMap<string, string>> {
  const kept = (await rowKeys(cache, savedRows())).map(partsOfOrder);
  return new Map(kept.map(({ id, seal }) => [id, seal]));
}

/** Ids of the saved articles, latest published first, that speak of an indicator (folded); at most `most`. */
export async function latestOfIndicator(cache: Cache, indicator: string, most: number): Promise<string[]> {
  const reading = cache.transaction(['rows', 'names']);
  const orders = await reading.objectStore('names').index('indicators').getAllKeys(indicator);
  const kept = await Promise.all(orders.map((order) => reading.objectStore('rows').get(order)));
  return kept
    .flatMap((row) => (row ? unpackRow(row) : []))
    .map(({ id, published }) => ({ id, day: published ?? '' }))
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, most)
    .map(({ id }) => id);
}
