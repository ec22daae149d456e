import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { type Fact, factsOf } from '../../../src/summary/ledger/facts.ts';
import { decisionsOf } from '../../../src/summary/ledger/links.ts';
import { type LedgerReading, readLedger } from '../../../src/summary/ledger/reading.ts';
import { cutLedger, type Slice, type Slices } from '../../../src/summary/ledger/slices.ts';
import type { Summary } from '../../../src/summary/schema.ts';
import { eventsOf } from '../../../src/summary/shelf/events.ts';

/** The ledger of some articles as it is read slice by slice, by way of JSON as those are kept. */
export async function ledgerOf(
  summaries: readonly Summary[],
  facts: readonly Fact[] = summaries.flatMap(factsOf),
): Promise<LedgerReading> {
  const entries = await buildLedger(facts, { decisions: summaries.flatMap(decisionsOf) });
  const { head, slices } = cutLedger(facts, entries, summaries.flatMap(eventsOf));
  return readLedger(head, async (name, at) => JSON.parse(JSON.stringify(sliceOf(slices, name, at))));
}

function sliceOf<Name extends keyof Slices>(slices: readonly Slice[], name: Name, at: number): Slices[Name] {
  const found = slices.find((slice) => slice.name === name && slice.at === at);
  if (!found) throw new Error(`no ${name} ${at}`);
  return found.value as Slices[Name];
}

/** All that comes some at a time. */
export async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const batch of batches) found.push(...batch);
  return found;
}
