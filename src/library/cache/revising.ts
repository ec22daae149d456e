import { unpackFacts } from '../../summary/ledger/packed.ts';
import type { ReadSlice } from '../../summary/ledger/reading.ts';
import { type ArticleChange, reviseLedger } from '../../summary/ledger/revise.ts';
import { articleSliceOf, isOutgrown, slicesThatDiffer } from '../../summary/ledger/slices.ts';
import { findParts } from './chunks.ts';
import { type Cache, type KeptFacts, partsOfOrder, rowKeys } from './database.ts';
import { dropLedger, type KeptLedger, keptLedger, readSlice, replaceLedger } from './ledger.ts';

/** Where more than this share of the articles changed, making all of it anew takes no longer. */
const WORTH = 0.1;

/** What became of a ledger that was to be revised: `anew` where it is to be made of all articles. */
export type Revised = 'kept' | 'changed meanwhile' | 'anew';

/** Has the kept ledger follow the rows that are there, `orders`, as far as they differ from what it was made of. */
export async function revise(cache: Cache, kept: KeptLedger, orders: readonly string[]): Promise<Revised> {
  try {
    const { gone, coming } = await differencesOf(cache, kept, orders);
    if (isOutgrown(kept) || gone.length + coming.length > WORTH * orders.length) return 'anew';
    const found = await findParts<KeptFacts>(cache, 'facts', coming);
    if (found.size < coming.length) return 'anew';
    const changes = [...gone.map((id) => ({ id, now: null })), ...[...found.values()].map(changeOf)];
    return (await keepRevised(cache, kept, changes, orders)) ? 'kept' : 'changed meanwhile';
  } catch (error) {
    if (isGone(error)) return 'changed meanwhile';
    // What cannot be read is made anew.
    console.warn('ledger', error);
    return 'anew';
  }
}

/** An article of which the ledger has something else, or nothing. */
export function changeOf({ id, said, facts, decisions, events }: KeptFacts): ArticleChange {
  return { id, now: { said, facts: unpackFacts(facts), decisions, events } };
}

/** More articles than these are not taken out of a ledger one by one. */
const MOST = 200;
/** So often it is tried while others change the ledger. */
const TRIES = 3;

/** Takes out of the kept ledger what it quotes of articles that are gone; where that cannot be, there is none any more. */
export async function forgetInLedger(cache: Cache): Promise<void> {
  for (let turn = 0; turn < TRIES; turn++) {
    const kept = await keptLedger(cache);
    if (!kept) return;
    try {
      const orders = await rowKeys(cache);
      const { gone } = await differencesOf(cache, kept, orders);
      if (gone.length === 0) return;
      if (gone.length > MOST) break;
      const changes = gone.map((id) => ({ id, now: null }));
      if (await keepRevised(cache, kept, changes, [])) return;
    } catch (error) {
      if (!isGone(error)) break;
    }
  }
  await dropLedger(cache);
}

const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ledger-gone';

interface LedgerDifferences {
  /** Ids of articles that have no row. */
  gone: string[];
  /** Keys of rows of which the ledger has something else, or nothing. */
  coming: string[];
}

/** What of the rows a ledger is not made of; only slices that differ are read. */
async function differencesOf(cache: Cache, kept: KeptLedger, orders: readonly string[]): Promise<LedgerDifferences> {
  const rows = orders.map((order) => ({ order, ...partsOfOrder(order) }));
  const differing = new Set(await slicesThatDiffer(kept, rows));
  const parts = await Promise.all(
    [...differing].map((at) => ((kept.articles[at]?.[0] ?? 0) > 0 ? readSlice(cache, kept.made, 'articles', at) : [])),
  );
  const known = new Map(parts.flat().map(({ id, said }) => [id, said]));
  const looked = rows.filter(({ id }) => differing.has(articleSliceOf(kept, id)));
  const there = new Set(looked.map(({ id }) => id));
  return {
    gone: [...known.keys()].filter((id) => !there.has(id)),
    coming: looked.filter(({ id, said }) => known.get(id) !== said).map(({ order }) => order),
  };
}

async function keepRevised(
  cache: Cache,
  kept: KeptLedger,
  changes: readonly ArticleChange[],
  orders: readonly string[],
): Promise<boolean> {
  const made = crypto.randomUUID();
  const read: ReadSlice = (name, at) => readSlice(cache, kept.made, name, at);
  const revision = await reviseLedger(kept, read, changes, made);
  return replaceLedger(cache, { of: kept.made, made, revision, orders });
}
