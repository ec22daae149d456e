import { type Cache, type KeptFacts, savedRows } from '../../src/library/cache/database.ts';
import { readFacts } from '../../src/library/cache/read.ts';
import { buildLedger } from '../../src/summary/ledger/build.ts';
import type { Decision } from '../../src/summary/ledger/decisions.ts';
import type { Fact } from '../../src/summary/ledger/facts.ts';
import { unpackFacts } from '../../src/summary/ledger/packed.ts';
import { inPieces, type LedgerPiece } from '../../src/summary/ledger/pieces.ts';

/** A piece, and how far it is, from 0 to 1. */
export interface LedgerStep {
  piece: LedgerPiece;
  share: number;
}

/** The numbers of so many articles go over at once: some milliseconds. */
const ARTICLES = 100;
/** Reading takes so much of the time; the rest is bringing together and handing over. */
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
  const decisions: Decision[] = [];
  const count = await cache.count('rows', savedRows());
  let read = 0;
  let some: KeptFacts[] = [];
  const handedOver = (): LedgerStep => {
    const piece = { facts: some.map((one) => one.facts), events: some.flatMap(({ events }) => events) };
    read += some.length;
    some = [];
    return { piece, share: (read / Math.max(read, count)) * READING };
  };
  for await (const batch of readFacts(cache)) {
    for (const one of batch) {
      facts.push(...unpackFacts(one.facts));
      decisions.push(...one.decisions);
    }
    some.push(...batch);
    if (some.length >= ARTICLES) yield handedOver();
  }
  if (some.length > 0) yield handedOver();
  const entries = await buildLedger(facts, { decisions });
  let done = 0;
  for (const piece of inPieces(facts, entries)) {
    done += 'entries' in piece ? piece.entries.length : 0;
    yield { piece, share: READING + (1 - READING) * (done / entries.length) };
  }
}
