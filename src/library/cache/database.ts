import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Decision } from '../../summary/ledger/decisions.ts';
import type { PackedFacts } from '../../summary/ledger/packed.ts';
import { SCHEMA } from '../../summary/schema.ts';
import type { DatedEvent } from '../../summary/shelf/events.ts';
import type { KeptLedger } from './ledger.ts';
import { SEAL_LENGTH } from './seal.ts';

/** What a row is looked up by, beside it: a reader of all rows is handed one text each and nothing more. */
export interface KeptNames {
  /** Folded names of indicators. */
  indicators: string[];
}

/** What the ledger takes from an article. */
export interface KeptFacts {
  id: string;
  /** The seal of the rest, see `RowParts`. */
  said: string;
  facts: PackedFacts;
  decisions: Decision[];
  events: DatedEvent[];
}

/**
 * What can be made anew from the records at any time, kept because reading ten thousand records and what they say takes many seconds.
 * Nothing is only here. Each record costs a request a store and an entry a name in an index, hence few stores and one index.
 */
export interface CacheSchema extends DBSchema {
  /** Packed rows in the order of the list, last saved first; empty for a record that was not saved. Keys: see `orderOf`. */
  rows: { key: string; value: string };
  /** Of rows that name any, under the keys of those. */
  names: { key: string; value: KeptNames; indexes: { indicators: string } };
  /** Of saved articles; see `chunks.ts`. */
  texts: { key: number; value: Chunk };
  facts: { key: number; value: Chunk };
  /** The ledger as it was last made, see `ledger.ts`: slices, packed, and what is known of it. */
  ledger: { key: string; value: Uint8Array<ArrayBuffer> | KeptLedger | string };
  /** Changes of records since those were read. */
  marks: { key: number; value: Mark };
}

/** What several articles say: `packed` is a list of as many parts as there are keys of rows in `orders`. */
export interface Chunk {
  orders: string[];
  packed: Uint8Array<ArrayBuffer>;
}

/** A change of records: noted before it is made, and once more when it is made. `time` in ms. */
export interface Mark {
  ids: string[];
  time: number;
  made: boolean;
}

export type Cache = IDBPDatabase<CacheSchema>;

const NAME = 'shelf';
/**
 * Raised when what is kept is made differently, by whatever takes part in it (facts, names, the ledger): `form.test.ts` tells. A schema of
 * its own makes it another cache, too.
 */
export const FORM = 11;
const VERSION = SCHEMA * 1000 + FORM;

/**
 * Opens the cache, empty where it is new, of another version or damaged. Rejects where the browser has none to give.
 * @param lost told when the connection ended while there may be another
 */
export async function openCache(lost: () => void = () => {}): Promise<Cache> {
  try {
    return await open(lost);
  } catch (error) {
    // Of a later version (the extension was set back) or broken: nothing in it is worth keeping.
    if (error instanceof DOMException && error.name === 'SecurityError') throw error;
    await deleteDB(NAME);
    return open(lost);
  }
}

function open(lost: () => void): Promise<Cache> {
  return openDB<CacheSchema>(NAME, VERSION, {
    upgrade(database) {
      for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
      database.createObjectStore('rows');
      database.createObjectStore('names').createIndex('indicators', 'indicators', { multiEntry: true });
      for (const name of ['texts', 'facts', 'marks'] as const)
        database.createObjectStore(name, { autoIncrement: true });
      database.createObjectStore('ledger');
    },
    terminated: lost,
    blocking(_, version, event) {
      // Who makes it anew, or a page of a later version, waits for this one to let go. Of a later version there is nothing to open here.
      (event.target as IDBDatabase | null)?.close();
      if (version === null) lost();
    },
  });
}

const LATEST = 9_000_000_000_000;

/** With what the keys of rows of saved articles begin, and with what those of others do, which come after them. */
export const SAVED = '0';
const UNSAVED = '1';

/** What the key of a row tells of its record. */
export interface RowParts {
  id: string;
  /** The seal of the record that the row was made of. */
  seal: string;
  /** The seal of what the ledger takes from it, which is the same after a change that is none of the ledger's (a note). */
  said: string;
}

/**
 * The key of a row: last saved first, then those that were not saved. All of it in the key, since browsers tell ten thousand keys in a few
 * milliseconds.
 */
export function orderOf({ id, seal, said }: RowParts, savedAt: string | null): string {
  return `${placeOf(id, savedAt)}${seal}${said}`;
}

const placeOf = (id: string, savedAt: string | null) =>
  `${savedAt === null ? UNSAVED : `${SAVED}${String(LATEST - Date.parse(savedAt)).padStart(13, '0')}`}${id}`;

export function partsOfOrder(order: string): RowParts {
  const from = order.length - 2 * SEAL_LENGTH;
  return {
    id: order.slice(order.startsWith(SAVED) ? 14 : 1, from),
    seal: order.slice(from, from + SEAL_LENGTH),
    said: order.slice(from + SEAL_LENGTH),
  };
}

/** The keys of rows of saved articles, all or those behind one in the list, and of others. */
export const savedRows = (behind?: { id: string; savedAt: string }) =>
  IDBKeyRange.bound(behind ? `${placeOf(behind.id, behind.savedAt)}${BEYOND}` : SAVED, UNSAVED, false, true);
export const unsavedRows = () => IDBKeyRange.lowerBound(UNSAVED);

/** Sorts behind every seal. */
const BEYOND = '\uffff';

/** So many keys a request: of ten thousand at once a browser makes a stretch without a turn for anybody else. */
const KEYS = 1_500;

/** The keys of rows in a range, all where there is none, as they are in one moment. */
export async function rowKeys(cache: Cache, range: IDBKeyRange | null = null): Promise<string[]> {
  return keysInTurns(cache.transaction('rows').store, range);
}

/** The same of the rows of a transaction. */
export async function keysInTurns(
  rows: { getAllKeys(range: IDBKeyRange | null, count: number): Promise<string[]> },
  range: IDBKeyRange | null = null,
): Promise<string[]> {
  const keys: string[] = [];
  for (let next = range; ; ) {
    const some = await rows.getAllKeys(next, KEYS);
    for (const key of some) keys.push(key);
    const last = some.at(-1);
    if (last === undefined || some.length < KEYS) return keys;
    next =
      range?.upper === undefined
        ? IDBKeyRange.lowerBound(last, true)
        : IDBKeyRange.bound(last, range.upper, true, range.upperOpen);
  }
}
