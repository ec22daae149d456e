import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { type Entry, factRef } from '../../../src/summary/ledger/entry.ts';
import { type Fact, factsOf } from '../../../src/summary/ledger/facts.ts';
import { lineOf } from '../../../src/summary/ledger/line.ts';
import { inOrder } from '../../../src/summary/ledger/listing.ts';
import { readLedger } from '../../../src/summary/ledger/reading.ts';
import { cutLedger, SLICE, type SliceName } from '../../../src/summary/ledger/slices.ts';
import { standingOf } from '../../../src/summary/ledger/status.ts';
import { eventsOf } from '../../../src/summary/shelf/events.ts';
import { goldLibrary } from './library.ts';
import { all } from './made.ts';

/** Copies of the gold articles, each set of another place: more than a slice of everything. */
const COPIES = 12;
const library = await goldLibrary();
const own = library.flatMap(factsOf);
const facts = Array.from({ length: COPIES }, (_, copy) =>
  own.map((fact) => ({ ...fact, article: `${fact.article}-${copy}`, subject: `${fact.subject}${copy}` })),
).flat();
const events = Array.from({ length: COPIES * 3 }, () => library.flatMap(eventsOf)).flat();
const [first, last] = [own[0] as Fact, own.at(-1) as Fact];
const decisions = [
  {
    one: factRef({ ...first, article: `${first.article}-0` }),
    other: factRef({ ...last, article: `${last.article}-9` }),
    verdict: 'same' as const,
  },
];
const entries = await buildLedger(facts, { decisions });
const { head, slices } = cutLedger(facts, entries, events);

function opened() {
  const asked: string[] = [];
  const reading = readLedger(head, async (name, at) => {
    asked.push(`${name}/${at}`);
    const slice = slices.find((one) => one.name === name && one.at === at);
    if (!slice) throw new Error(`no ${name} ${at}`);
    return slice.value as never;
  });
  return { asked, reading };
}

test('nothing is cut off and no slice is longer than another', () => {
  const names: SliceName[] = ['lines', 'makings', 'facts', 'events'];
  for (const name of names) expect(slices.filter((slice) => slice.name === name).length).toBeGreaterThan(1);
  expect(head).toMatchObject({ facts: facts.length, events: events.length, order: { count: entries.length } });
  expect(slices.every(({ value }) => !Array.isArray(value) || value.length <= SLICE)).toBe(true);
});

describe('on a day', () => {
  const today = '2024-06-30';

  test('all lines come, as they stand on it', async () => {
    const lines = await all(opened().reading.lines(today));
    expect(lines.map(({ at: _, ...line }) => line)).toEqual(expect.arrayContaining(entries.map(lineOf)));
    expect(lines).toHaveLength(entries.length);
    const states = lines.map((line) => standingOf(line, today).state);
    expect(states.filter((state, at) => state !== states[at - 1])).toEqual(
      ['ahead', 'overdue', 'answered', 'unverifiable'].filter((each) => states.includes(each as never)),
    );
  });

  test('the first of them without those before it', async () => {
    const { asked, reading } = opened();
    const lines = reading.lines('2060-01-01');
    const { value: some } = await lines.next();
    await lines.return(undefined);
    // The overdue come first, the last of them in front.
    expect(some?.length).toBeGreaterThan(0);
    const overdue = head.order.days.reduce((sum, [, count]) => sum + count, 0);
    expect(some?.[0]?.at).toBe(overdue - 1);
    expect(asked[0]).toBe(`lines/${Math.floor((overdue - 1) / SLICE)}`);
  });
});

test('each target is made of what it was made of, and no other', async () => {
  const { reading } = opened();
  const lines = await all(reading.lines('2024-06-30'));
  const made = new Map(entries.map((entry) => [entry.key, entry]));
  // Enough of them, from every slice.
  for (const line of lines.filter((_, at) => at % 37 === 0)) {
    const { statements, answers, series, confirmed } = await reading.evidence(line);
    const entry = made.get(line.key) as Entry;
    expect({ statements, answers, confirmed }).toEqual({
      statements: entry.statements,
      answers: entry.answers,
      confirmed: entry.confirmed,
    });
    const { subject, indicator, kind, unit, base } = entry.statements.at(-1) as Fact;
    const alike = facts.filter(
      (fact) =>
        fact.subject === subject &&
        fact.indicator === indicator &&
        fact.kind === kind &&
        fact.unit === unit &&
        fact.base === base,
    );
    expect(series).toEqual(alike);
  }
});

test('what the reader joined is of two series', async () => {
  const { reading } = opened();
  const joined = entries.find(({ confirmed }) => confirmed) as Entry;
  const places = new Set([...joined.statements, ...joined.answers].map(({ subject }) => subject));
  expect(places.size).toBe(2);
  const line = (await all(reading.lines('2024-06-30'))).find(({ key }) => key === joined.key);
  const { statements, answers, confirmed } = await reading.evidence(line as never);
  expect({ statements, answers, confirmed }).toEqual({
    statements: joined.statements,
    answers: joined.answers,
    confirmed: true,
  });
});

test('all numbers and events are there', async () => {
  const { reading } = opened();
  const refs = (some: readonly Fact[]) => some.map(factRef).sort();
  expect(refs(await all(reading.allFacts()))).toEqual(refs(facts));
  expect(await reading.events()).toEqual(events);
});

test('a slice that cannot be had is said when its turn comes', async () => {
  const reading = readLedger(head, async () => Promise.reject(new Error('gone')));
  const [line] = inOrder(entries.map(lineOf), (one) => one);
  await expect(all(reading.lines('2024-06-30'))).rejects.toThrow('gone');
  await expect(reading.evidence({ ...(line as never as object), at: 0 } as never)).rejects.toThrow('gone');
  await expect(reading.events()).rejects.toThrow('gone');
});
