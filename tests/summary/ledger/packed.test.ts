import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { factsOf } from '../../../src/summary/ledger/facts.ts';
import { lineOf } from '../../../src/summary/ledger/line.ts';
import { packFacts, unpackFacts } from '../../../src/summary/ledger/packed.ts';
import { packLines, unpackLines } from '../../../src/summary/ledger/packed-lines.ts';
import { sampleQuantity, sampleSummary } from '../sample.ts';
import { goldLibrary } from './library.ts';

const length = (value: unknown) => JSON.stringify(value).length;
const odd = factsOf(
  sampleSummary({ published: null, quantities: [sampleQuantity({ value: [1, 2.5], period: null, quote: '' })] }),
);

test('facts are the same when they were packed, by way of JSON too, and much shorter', async () => {
  const all = (await goldLibrary()).map(factsOf);
  for (const facts of [...all, odd, []]) {
    const packed = packFacts(facts);
    expect(unpackFacts(packed)).toEqual(facts);
    expect(unpackFacts(JSON.parse(JSON.stringify(packed)))).toEqual(facts);
  }
  expect(length(all.map(packFacts)) / length(all)).toBeLessThan(0.45);
});

test('lines are, too', async () => {
  const lines = buildLedger([...(await goldLibrary()).flatMap(factsOf), ...odd]).map(lineOf);
  expect(lines.some(({ before }) => before !== null)).toBe(true);
  expect(lines.some(({ answer }) => answer !== null)).toBe(true);
  expect(unpackLines(JSON.parse(JSON.stringify(packLines(lines))))).toEqual(lines);
  expect(length(packLines(lines)) / length(lines)).toBeLessThan(0.45);
});
