import { type Cache, savedRows } from '../../src/library/cache/database.ts';
import { keepLedger } from '../../src/library/cache/ledger.ts';
import { readFacts } from '../../src/library/cache/read.ts';
import { buildLedger } from '../../src/summary/ledger/build.ts';
import type { Decision } from '../../src/summary/ledger/decisions.ts';
import type { Fact } from '../../src/summary/ledger/facts.ts';
import { unpackFacts } from '../../src/summary/ledger/packed.ts';
import { cutLedger } from '../../src/summary/ledger/slices.ts';
import type { DatedEvent } from '../../src/summary/shelf/events.ts';

/** Reading takes so much of the time, bringing together so much; the rest is keeping it. */
const READING = 0.5;
const BUILDING = 0.2;
/** So often it is told how far it is, in articles. */
const TOLD_EVERY = 100;

/** Brings the targets of all saved articles together, and keeps what was made. */
export function createLedgerMaking(cache: () => Promise<Cache>) {
  let steps: AsyncGenerator<number> | null = null;
  return {
    async beginLedger(_: null): Promise<void> {
      steps = makeLedger(await cache());
    },
    /** How far it is, from 0 to 1; null when it is kept. */
    async ledgerOn(_: null): Promise<number | null> {
      if (!steps) throw new Error('nothing was begun');
      const { done, value } = await steps.next();
      return done ? null : value;
    },
  };
}

async function* makeLedger(cache: Cache): AsyncGenerator<number, undefined> {
  // Where an article was deleted meanwhile it is made again without that.
  while (!(yield* makeOnce(cache)));
}

/** @returns whether it is kept */
async function* makeOnce(cache: Cache): AsyncGenerator<number, boolean> {
  const facts: Fact[] = [];
  const decisions: Decision[] = [];
  const events: DatedEvent[] = [];
  // Before any is read: what changes in between makes it a ledger of what was, and it is made again.
  const orders = await cache.getAllKeys('rows', savedRows());
  let [read, told] = [0, 0];
  for await (const batch of readFacts(cache)) {
    for (const one of batch) {
      facts.push(...unpackFacts(one.facts));
      decisions.push(...one.decisions);
      events.push(...one.events);
    }
    read += batch.length;
    if (read - told < TOLD_EVERY) continue;
    told = read;
    yield (read / Math.max(read, orders.length)) * READING;
  }
  yield READING;
  const entries = await buildLedger(facts, { decisions });
  yield READING + BUILDING;
  const { head, slices } = cutLedger(facts, entries, events);
  return keepLedger(cache, { orders, whole: read === orders.length }, head, slices);
}
