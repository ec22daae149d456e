import type { Cache } from '../../src/library/cache/database.ts';
import { savedRows } from '../../src/library/cache/database.ts';
import { readFacts } from '../../src/library/cache/read.ts';
import { buildLedger } from '../../src/summary/ledger/build.ts';
import type { Decision } from '../../src/summary/ledger/decisions.ts';
import type { Fact } from '../../src/summary/ledger/facts.ts';
import { inPieces, type LedgerPiece } from '../../src/summary/ledger/pieces.ts';
import type { DatedEvent } from '../../src/summary/shelf/events.ts';

/** How far it is, from 0 to 1; then what was brought together. */
export type LedgerStep = { read: number } | { events: readonly DatedEvent[] } | LedgerPiece;

/** So many dated events go over at once. */
const EVENTS = 1_000;
/** The numbers of so many articles are read between two words of how far it is. */
const TOLD = 400;
/** Reading takes so much of the time. */
const READING = 0.7;

/** Brings the targets of all saved articles together. */
export function createLedgerMaking(cache: () => Promise<Cache>) {
  let steps: AsyncGenerator<LedgerStep> | null = null;
  return {
    async beginLedger(_: null): Promise<void> {
      steps = ledgerOf(await cache());
    },
    /** Null when all of it was handed over. */
    async ledgerOn(_: null): Promise<LedgerStep | null> {
      if (!steps) throw new Error('nothing was begun');
      const { done, value } = await steps.next();
      return done ? null : value;
    },
  };
}

async function* ledgerOf(cache: Cache): AsyncGenerator<LedgerStep> {
  const facts: Fact[] = [];
  const events: DatedEvent[] = [];
  const decisions: Decision[] = [];
  const count = await cache.count('rows', savedRows());
  let [read, told] = [0, 0];
  for await (const batch of readFacts(cache)) {
    for (const one of batch) {
      facts.push(...one.facts);
      events.push(...one.events);
      decisions.push(...one.decisions);
    }
    read += batch.length;
    if (read - told < TOLD) continue;
    told = read;
    yield { read: (read / Math.max(read, count)) * READING };
  }
  const entries = await buildLedger(facts, { decisions });
  for (let at = 0; at < events.length; at += EVENTS) yield { events: events.slice(at, at + EVENTS) };
  yield* inPieces(facts, entries);
}
