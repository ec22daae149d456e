import { type Cache, openCache } from './database.ts';

/**
 * A way to the cache that opens it when it is first asked for, and again where the browser or another page ended the connection: one that
 * finds the database broken makes it anew, and what was connected to the one before would be refused for ever.
 */
export function cacheConnection(): () => Promise<Cache> {
  let opening: Promise<Cache> | null = null;
  return () => {
    if (opening) return opening;
    const mine = openCache(() => lost());
    const lost = () => {
      if (opening === mine) opening = null;
    };
    mine.catch(lost);
    opening = mine;
    return mine;
  };
}
