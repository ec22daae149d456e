import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { factsOf } from '../../../src/summary/ledger/facts.ts';
import { createAssembly, inPieces } from '../../../src/summary/ledger/pieces.ts';
import { goldLibrary } from './library.ts';

test('a ledger handed over piece by piece is the same, and what is one fact stays one', async () => {
  const facts = (await goldLibrary()).flatMap(factsOf);
  const entries = await buildLedger(facts);
  for (const size of [1, 7, 1_000]) {
    const assembly = createAssembly();
    let most = 0;
    for (const piece of inPieces(facts, entries, size)) {
      most = Math.max(most, piece.facts.length, piece.entries.length);
      assembly.add(structuredClone(piece));
    }
    expect(most).toBeLessThanOrEqual(size);
    expect(assembly.facts).toEqual(facts);
    expect(assembly.entries).toEqual(entries);
    const known = new Set(assembly.facts);
    const named = assembly.entries.flatMap(({ statements, answers }) => [...statements, ...answers]);
    expect(named.every((fact) => known.has(fact))).toBe(true);
  }
});

test('of nothing there is no piece', () => {
  expect([...inPieces([], [])]).toEqual([]);
});
