import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { inOrderOfArticles, inOrderOfKeys } from '../../../src/summary/ledger/decided.ts';
import { applyDecisions, type Decision } from '../../../src/summary/ledger/decisions.ts';
import type { Entry } from '../../../src/summary/ledger/entry.ts';
import { type Fact, factsOf } from '../../../src/summary/ledger/facts.ts';
import type { Line } from '../../../src/summary/ledger/line.ts';
import { LineList, type Run } from '../../../src/summary/ledger/line-list.ts';
import { decisionsOf } from '../../../src/summary/ledger/links.ts';
import { unpackLine } from '../../../src/summary/ledger/packed-lines.ts';
import { type LedgerReading, type ReadSlice, readLedger } from '../../../src/summary/ledger/reading.ts';
import { type ArticleChange, type Revision, reviseLedger } from '../../../src/summary/ledger/revise.ts';
import { emptyHead, type LedgerHead } from '../../../src/summary/ledger/slices.ts';
import type { Summary } from '../../../src/summary/schema.ts';
import { eventsOf } from '../../../src/summary/shelf/events.ts';

/** All entries at once, as the reader has them. */
export function decidedLedger(facts: readonly Fact[], decisions: readonly Decision[]): Entry[] {
  const actuals = facts.filter(({ status }) => status === 'actual');
  return applyDecisions(inOrderOfKeys(buildLedger(facts)), actuals, inOrderOfArticles(decisions));
}

/** A ledger in memory, in slices as they are kept: by way of JSON. */
export class SlicedLedger {
  head: LedgerHead;
  readonly slices = new Map<string, string>();
  readonly asked: string[] = [];
  #makings = 0;

  constructor(cut: Parameters<typeof emptyHead>[0]) {
    this.head = emptyHead(cut);
  }

  readonly read: ReadSlice = async (name, at) => {
    this.asked.push(`${name}/${at}`);
    const slice = this.slices.get(`${name}/${at}`);
    if (slice === undefined) throw new Error(`no ${name}/${at}`);
    return JSON.parse(slice);
  };

  async change(changes: readonly ArticleChange[]): Promise<Revision> {
    this.#makings += 1;
    const revision = await reviseLedger(this.head, this.read, changes, String(this.#makings));
    for (const { name, at } of revision.drop)
      if (!this.slices.delete(`${name}/${at}`)) throw new Error(`${name}/${at} was not there`);
    for (const { name, at, value } of revision.put) this.slices.set(`${name}/${at}`, JSON.stringify(value));
    this.head = JSON.parse(JSON.stringify(revision.head));
    return revision;
  }

  reading(): LedgerReading {
    return readLedger(this.head, this.read);
  }
}

/** The change that brings an article in. */
export function changeFrom(summary: Summary): ArticleChange {
  const [facts, decisions, events] = [factsOf(summary), decisionsOf(summary), eventsOf(summary)];
  return { id: summary.id, now: { said: JSON.stringify([facts, decisions, events]), facts, decisions, events } };
}

/** The ledger of some articles as it is read slice by slice. */
export async function ledgerOf(summaries: readonly Summary[]): Promise<LedgerReading> {
  const changes = summaries.map(changeFrom);
  const facts = changes.reduce((sum, { now }) => sum + (now?.facts.length ?? 0), 0);
  const ledger = new SlicedLedger({ articles: summaries.length, facts });
  await ledger.change(changes);
  return ledger.reading();
}

/** All that comes some at a time. */
/** A ledger's lines as they are listed on a day. */
export async function linesOn(reading: Pick<LedgerReading, 'lines'>, today: string): Promise<Line[]> {
  const runs: Run[] = [];
  for await (const run of reading.lines(today)) runs.push(run);
  return [...new LineList(runs)].map(unpackLine);
}

export async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const batch of batches) found.push(...batch);
  return found;
}
