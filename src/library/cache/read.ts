import type { Summary } from '../../summary/schema.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { type Cache, type KeptFacts, savedRows } from './database.ts';

/** So many are read first, enough for a screen, and then at once. */
const FIRST = 60;
const ROWS = 400;
const TEXTS = 200;
const FACTS = 100;
const RECORDS = 25;

/** The rows of saved articles in the order of the list, a screen first, then in steps. */
export async function* readRows(cache: Cache): AsyncGenerator<ShelfRow[]> {
  let range = savedRows();
  for (let size = FIRST; ; size = ROWS) {
    const kept = await cache.getAll('rows', range, size);
    const last = kept.at(-1);
    yield kept.flatMap(({ row }) => row ?? []);
    if (!last || kept.length < size) return;
    range = IDBKeyRange.bound(last.order, '1', true, true);
  }
}

/** The texts that are searched, in no order. */
export async function* readTexts(cache: Cache): AsyncGenerator<{ id: string; text: string }[]> {
  yield* readStore(TEXTS, (range, size) => cache.getAll('texts', range, size));
}

export async function* readFacts(cache: Cache): AsyncGenerator<KeptFacts[]> {
  yield* readStore(FACTS, (range, size) => cache.getAll('facts', range, size));
}

/** Whole records, in the order of `ids`; what is gone meanwhile is left out. */
export async function* readRecords(cache: Cache, ids: readonly string[]): AsyncGenerator<Summary[]> {
  for (let at = 0; at < ids.length; at += RECORDS) {
    const reading = cache.transaction('records');
    const found = await Promise.all(ids.slice(at, at + RECORDS).map((id) => reading.store.get(id)));
    yield found.filter((record) => record !== undefined);
  }
}

/** Ids of the saved articles, latest published first, that speak of an indicator (folded); at most `most`. */
export async function latestOfIndicator(cache: Cache, indicator: string, most: number): Promise<string[]> {
  const kept = await cache.getAllFromIndex('rows', 'indicators', indicator);
  const day = (published: string | null | undefined) => published ?? '';
  return kept
    .sort((a, b) => day(b.row?.published).localeCompare(day(a.row?.published)))
    .slice(0, most)
    .map(({ id }) => id);
}

async function* readStore<T extends { id: string }>(
  size: number,
  read: (range: IDBKeyRange | null, size: number) => Promise<T[]>,
): AsyncGenerator<T[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const found = await read(range, size);
    yield found;
    const last = found.at(-1);
    if (!last || found.length < size) return;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
