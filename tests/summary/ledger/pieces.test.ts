import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { factsOf } from '../../../src/summary/ledger/facts.ts';
import { packFacts, unpackFacts } from '../../../src/summary/ledger/packed.ts';
import { createAssembly, inPieces } from '../../../src/summary/ledger/pieces.ts';
import { eventsOf } from '../../../src/summary/shelf/events.ts';
import { sampleQuantity, sampleSummary } from '../sample.ts';
import { goldLibrary } from './library.ts';

test('facts are the same when they were packed, by way of JSON too, and much shorter', async () => {
  const all = (await goldLibrary()).map(factsOf);
  const odd = factsOf(
    sampleSummary({ published: null, quantities: [sampleQuantity({ value: [1, 2.5], period: null, quote: '' })] }),
  );
  for (const facts of [...all, odd, []]) {
    const packed = packFacts(facts);
    expect(unpackFacts(packed)).toEqual(facts);
    expect(unpackFacts(JSON.parse(JSON.stringify(packed)))).toEqual(facts);
  }
  const length = (value: unknown) => JSON.stringify(value).length;
  expect(length(all.map(packFacts)) / length(all)).toBeLessThan(0.45);
});

test('a ledger handed over piece by piece is the same, and what is one fact stays one', async () => {
  const library = await goldLibrary();
  const facts = library.flatMap(factsOf);
  const entries = await buildLedger(facts);
  for (const size of [1, 7, 1_000]) {
    const { add, ledger } = createAssembly();
    for (const summary of library)
      add(structuredClone({ facts: [packFacts(factsOf(summary))], events: eventsOf(summary) }));
    for (const piece of inPieces(facts, entries, size)) {
      expect('entries' in piece && piece.entries.length <= size).toBe(true);
      add(structuredClone(piece));
    }
    expect(ledger).toEqual({ facts, entries, events: library.flatMap(eventsOf) });
    const known = new Set(ledger.facts);
    const named = ledger.entries.flatMap(({ statements, answers }) => [...statements, ...answers]);
    expect(named.every((fact) => known.has(fact))).toBe(true);
  }
});

test('of nothing there is no piece', () => {
  expect([...inPieces([], [])]).toEqual([]);
});
