import type { Cache } from '../../src/library/cache/database.ts';
import { type KeptLedger, keptLedger, readSlice, stampNow } from '../../src/library/cache/ledger.ts';
import { readLedger } from '../../src/summary/ledger/reading.ts';
import type { Ledger, Watching } from '../../src/ui/library/port.ts';
import { withClerks } from '../shared/clerks.ts';

/** The ledger as it was last made, whatever has changed since; null where there is none. */
export async function openLedger(cache: Cache): Promise<Ledger | null> {
  const kept = await keptLedger(cache);
  return kept && opened(cache, kept);
}

/**
 * The ledger of the articles as the cache has them. Where that is not the one that was made last, or is the making that could not be read, a
 * clerk makes it: one at a time, whichever page asks, and who waited finds it made.
 */
export function bringUpToDate(cache: Cache, unread: string | null, { signal, onProgress }: Watching): Promise<Ledger> {
  return navigator.locks.request('ledger', signal ? { signal } : {}, async () => {
    const kept = await keptLedger(cache);
    if (kept && kept.made !== unread && kept.stamp === (await stampNow(cache))) return opened(cache, kept);
    await withClerks(1, signal, async ([clerk]) => {
      if (!clerk) throw new Error('no clerk');
      await clerk.ask('beginLedger', null);
      for (let share = await clerk.ask('ledgerOn', null); share !== null; share = await clerk.ask('ledgerOn', null))
        onProgress?.(share);
    });
    const made = await keptLedger(cache);
    if (!made) throw new Error('no ledger was kept');
    return opened(cache, made);
  });
}

function opened(cache: Cache, kept: KeptLedger): Ledger {
  return { made: kept.made, ...readLedger(kept, (name, at) => readSlice(cache, kept.made, name, at)) };
}
