import { type Cache, openCache } from '../../src/library/cache/database.ts';
import { type Made, makeEntries, type ToMake } from '../../src/library/cache/make.ts';

/** Makes the cache of records: the database is the same for all threads, so that what is made is written right here. */
export function createCaching() {
  let opening: Promise<Cache> | null = null;
  const cache = () => {
    opening ??= openCache();
    return opening;
  };
  return {
    makeEntries: async (wanted: ToMake): Promise<Made> => makeEntries(await cache(), wanted),
  };
}
