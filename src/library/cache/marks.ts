import type { Area } from '../area.ts';
import { idOfKey, JOURNAL } from '../keys.ts';
import type { Cache } from './database.ts';

/**
 * The same area, noting in the cache which records are about to be changed, so that a page that opens later reads those again. Noted
 * before the change: a worker that dies in between leaves a mark too many, never one too few; and again when it is made, so that the
 * mark may go as soon as the records were read. A cache that cannot be had must not stand in the way of saving.
 * @param removed told which records were removed
 */
export function marking(
  area: Area,
  cache: () => Promise<Cache>,
  now: () => number,
  removed: (ids: readonly string[]) => void = () => {},
): Area {
  const marked = async (keys: readonly string[], change: () => Promise<void>) => {
    const ids = [...new Set(keys.flatMap((key) => idOfKey(key) ?? []))];
    if (ids.length === 0) return change();
    const time = now();
    const mark = await attempt(async () => (await cache()).add('marks', { ids, time, made: false }));
    await change();
    if (mark !== null) await attempt(async () => (await cache()).put('marks', { ids, time, made: true }, mark));
  };
  return {
    get: (keys) => area.get(keys),
    getKeys: () => area.getKeys(),
    set(items) {
      // A journal names what it is about to change, and readers see it as if it were changed.
      const noted = items[JOURNAL] as { set?: object; remove?: string[] } | undefined;
      return marked([...Object.keys(items), ...Object.keys(noted?.set ?? {}), ...(noted?.remove ?? [])], () =>
        area.set(items),
      );
    },
    async remove(keys) {
      await marked(keys, () => area.remove(keys));
      const ids = keys.flatMap((key) => idOfKey(key) ?? []);
      if (ids.length > 0) removed(ids);
    },
  };
}

async function attempt<T>(task: () => Promise<T>): Promise<T | null> {
  try {
    return await task();
  } catch (error) {
    console.warn('no cache to mark', error);
    return null;
  }
}
