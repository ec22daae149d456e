import type { Cache } from '../../src/library/cache/database.ts';
import { keptLedger, replaceLedger, savedOrders } from '../../src/library/cache/ledger.ts';
import { readFacts } from '../../src/library/cache/read.ts';
import { changeOf, revise } from '../../src/library/cache/revising.ts';
import { type ArticleChange, reviseLedger } from '../../src/summary/ledger/revise.ts';
import { emptyHead } from '../../src/summary/ledger/slices.ts';

/** Reading takes so much of the time, bringing together so much; the rest is keeping it. */
const READING = 0.5;
const BUILDING = 0.2;
/** So often it is told how far it is, in articles. */
const TOLD_EVERY = 100;

/** Brings the targets of all saved articles together, and keeps what was made. */
export function createLedgerMaking(cache: () => Promise<Cache>) {
  let steps: AsyncGenerator<number> | null = null;
  return {
    /** `anew`: of all articles, whatever is kept. */
    async beginLedger({ anew }: { anew: boolean }): Promise<void> {
      steps = makeLedger(await cache(), anew);
    },
    /** How far it is, from 0 to 1; null when it is kept. */
    async ledgerOn(_: null): Promise<number | null> {
      if (!steps) throw new Error('nothing was begun');
      const { done, value } = await steps.next();
      return done ? null : value;
    },
  };
}

async function* makeLedger(cache: Cache, anew: boolean): AsyncGenerator<number, undefined> {
  // Where an article was deleted meanwhile it is made again without that.
  for (;;) {
    const orders = await savedOrders(cache);
    const kept = anew ? null : await keptLedger(cache);
    const revised = kept ? await revise(cache, kept, orders) : 'anew';
    if (revised === 'kept' || (revised === 'anew' && (yield* makeOnce(cache, orders)))) return;
  }
}

/**
 * @param orders read before any article is: what changes in between makes it a ledger of what was, and it is revised
 * @returns whether it is kept
 */
async function* makeOnce(cache: Cache, orders: readonly string[]): AsyncGenerator<number, boolean> {
  const changes: ArticleChange[] = [];
  let told = 0;
  for await (const batch of readFacts(cache)) {
    changes.push(...batch.map(changeOf));
    if (changes.length - told < TOLD_EVERY) continue;
    told = changes.length;
    yield (told / Math.max(told, orders.length)) * READING;
  }
  yield READING;
  const facts = changes.reduce((sum, { now }) => sum + (now?.facts.length ?? 0), 0);
  const made = crypto.randomUUID();
  const head = emptyHead({ articles: changes.length, facts });
  const revision = await reviseLedger(head, () => Promise.reject(new Error('nothing to read')), changes, made);
  yield READING + BUILDING;
  return replaceLedger(cache, { of: null, made, revision, orders });
}
