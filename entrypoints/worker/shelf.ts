import { type Area, localArea } from '../../src/library/area.ts';
import { cacheConnection } from '../../src/library/cache/connection.ts';
import type { Cache } from '../../src/library/cache/database.ts';
import { marking } from '../../src/library/cache/marks.ts';
import { latestOfIndicator } from '../../src/library/cache/read.ts';
import { syncCache } from '../../src/library/cache/sync.ts';
import { empty, forgetUnsaved, tidy } from '../../src/library/cache/tidy.ts';
import { createQueue } from '../../src/library/queue.ts';
import { listSaved, readInOrder } from '../../src/library/read.ts';
import { indicatorKey } from '../../src/summary/ledger/names.ts';
import { createPace } from '../../src/summary/pace.ts';
import { type SavedMention, savedMentions } from '../../src/summary/views/saved-mentions.ts';

/** So many records the worker reads again for one card; the library page reads them all. */
const MOST = 200;

/** As many articles as may have to be looked at for those a card shows. */
const LOOKED_AT = 20;

/** The worker's use of the cache: noting what changes, taking out what is deleted, looking an indicator up without reading every record. */
export function createShelf() {
  const cache = cacheConnection();
  // What is taken out is not put back by a reading that began before.
  const queue = createQueue();
  // What is too much of what was not saved leaves with whatever comes in; nobody asks for that.
  const forget = (ids: readonly string[]) => {
    queue(async () => forgetUnsaved(await cache(), ids)).catch((error: unknown) => console.error('cache', error));
  };
  const area: Area = marking(localArea, cache, Date.now, forget);
  return {
    area,
    /** Takes everything out. Rejects where the browser does not do that. */
    empty: () => queue(async () => empty(await cache())),
    /** Takes out what is there of records that are gone; `deleted` as in `tidy`. */
    tidy: (deleted = false) => queue(async () => tidy(localArea, await cache(), deleted)),
    /** What other saved articles than `id` say of an indicator. */
    async mentions(id: string, indicator: string): Promise<SavedMention[]> {
      let opened: Cache;
      try {
        opened = await cache();
      } catch {
        return savedMentions((await listSaved()).summaries, id, indicator);
      }
      await queue(async () => {
        for await (const { done } of syncCache(localArea, opened, { pace: createPace(), now: Date.now }))
          if (done >= MOST) break;
      });
      const ids = await latestOfIndicator(opened, indicatorKey(indicator), LOOKED_AT);
      const found = [];
      for await (const batch of readInOrder(ids)) found.push(...batch);
      return savedMentions(found, id, indicator);
    },
  };
}
