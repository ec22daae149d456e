import type { Cache } from '../../src/library/cache/database.ts';
import { isCurrent, type KeptLedger, keptLedger, readSlice } from '../../src/library/cache/ledger.ts';
import type { LineSlice } from '../../src/summary/ledger/line-list.ts';
import { readLedger } from '../../src/summary/ledger/reading.ts';
import type { Ledger, Watching } from '../../src/ui/library/port.ts';
import { withClerks } from '../shared/clerks.ts';

export interface LedgerShelf {
  /** The ledger as it was last made, whatever has changed since; null where there is none. */
  kept(): Promise<Ledger | null>;
  /**
   * The ledger of the articles as the cache has them. Where that is not the one that was made last, or is the making that could not be read, a
   * clerk makes it: one at a time, whichever page asks, and who waited finds it made.
   */
  current(unread: string | null, watching: Watching): Promise<Ledger>;
}

/** The page's way to the ledger in the cache. */
export function createLedgerShelf(cache: () => Promise<Cache>): LedgerShelf {
  /** Lines by the slice they are in: what a making has of the one before is not read again. */
  const lines = new Map<string, LineSlice>();
  const opened = (from: Cache, kept: KeptLedger): Ledger => {
    const there = new Set(kept.lines.map(({ at }) => at));
    for (const at of lines.keys()) if (!there.has(at)) lines.delete(at);
    return { made: kept.made, ...readLedger(kept, (name, at) => readSlice(from, kept.made, name, at), lines) };
  };
  return {
    async kept() {
      const from = await cache();
      const kept = await keptLedger(from);
      return kept && opened(from, kept);
    },
    async current(unread, { signal, onProgress }) {
      const from = await cache();
      return navigator.locks.request('ledger', signal ? { signal } : {}, async () => {
        const kept = await keptLedger(from);
        const readable = kept?.made !== unread;
        if (kept && readable && (await isCurrent(from, kept))) return opened(from, kept);
        await withClerks(1, signal, async ([clerk]) => {
          if (!clerk) throw new Error('no clerk');
          await clerk.ask('beginLedger', { anew: !readable });
          for (let share = await clerk.ask('ledgerOn', null); share !== null; share = await clerk.ask('ledgerOn', null))
            onProgress?.(share);
        });
        const made = await keptLedger(from);
        if (!made) throw new Error('no ledger was kept');
        return opened(from, made);
      });
    },
  };
}
