import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { type Entry, factRef } from '../../../src/summary/ledger/entry.ts';
import { type Fact, factsOf } from '../../../src/summary/ledger/facts.ts';
import { listed } from '../../../src/summary/ledger/listing.ts';
import { goldLibrary } from './library.ts';

test('what is due next comes first, then overdue, answered, and what has no day; the later the earlier behind today', async () => {
  const built = await buildLedger((await goldLibrary()).flatMap(factsOf));
  const entries = [{ ...(built[0] as Entry), key: 'undated', due: null, answers: [] }, ...built];
  let turns = 0;
  const list = await listed(entries, '2024-06-30', async () => void turns++);
  expect(new Set(list.map(({ entry }) => entry))).toEqual(new Set(entries));
  const states = list.map(({ how }) => how.state);
  expect([...new Set(states)]).toEqual(['ahead', 'overdue', 'answered', 'unverifiable']);
  // Each state stands together.
  expect(states.filter((state, at) => state !== states[at - 1])).toHaveLength(4);
  const days = (state: string) => list.filter(({ how }) => how.state === state).map(({ entry }) => entry.due ?? '');
  expect(days('ahead')).toEqual([...days('ahead')].sort());
  for (const state of ['overdue', 'answered']) expect(days(state)).toEqual([...days(state)].sort().reverse());
  expect(turns).toBeGreaterThan(0);
});

test('does not depend on the order in which articles are read', async () => {
  const library = await goldLibrary();
  const keys = async (facts: Fact[]) => {
    const list = await listed(await buildLedger(facts), '2024-06-30', async () => {});
    return list.map(({ entry }) => [entry.key, entry.statements.map(factRef), entry.answers.map(factRef)]);
  };
  expect(await keys(library.reverse().flatMap(factsOf))).toEqual(await keys(library.reverse().flatMap(factsOf)));
  const sameDay = library.map((summary) => ({ ...summary, published: '2024-01-02' }));
  expect(await keys(sameDay.flatMap(factsOf))).toEqual(await keys(sameDay.reverse().flatMap(factsOf)));
});
