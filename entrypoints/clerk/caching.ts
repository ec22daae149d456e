import type { Cache } from '../../src/library/cache/database.ts';
import { type Made, makeEntries, type ToMake } from '../../src/library/cache/make.ts';

/** Makes the cache of records: the database is the same for all threads, so that what is made is written right here. */
export function createCaching(cache: () => Promise<Cache>) {
  return {
    makeEntries: async (wanted: ToMake): Promise<Made> => makeEntries(await cache(), wanted),
  };
}
