import type { Area } from '../area.ts';
import { idOfKey, JOURNAL } from '../keys.ts';
import type { Cache } from './database.ts';

/**
 * The same area, noting in the cache which records are about to be changed, so that a page that opens later reads those again. Noted
 * before the change: a worker that dies in between leaves a mark too many, never one too few. A cache that cannot be had must
 * not stand in the way of saving.
 */
export function marking(area: Area, cache: () => Promise<Cache>, now: () => number): Area {
  const mark = async (keys: readonly string[]) => {
    const ids = keys.flatMap((key) => idOfKey(key) ?? []);
    if (ids.length === 0) return;
    try {
      const marks = (await cache()).transaction('marks', 'readwrite');
      const time = now();
      for (const id of ids) void marks.store.put(time, id);
      await marks.done;
    } catch (error) {
      console.warn('no cache to mark', error);
    }
  };
  return {
    get: (keys) => area.get(keys),
    getKeys: () => area.getKeys(),
    async set(items) {
      // A journal names what it is about to change.
      const noted = items[JOURNAL] as { set?: object; remove?: string[] } | undefined;
      await mark([...Object.keys(items), ...Object.keys(noted?.set ?? {}), ...(noted?.remove ?? [])]);
      return area.set(items);
    },
    async remove(keys) {
      await mark(keys);
      return area.remove(keys);
    },
  };
}
