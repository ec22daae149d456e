import { describe, expect, test } from 'vitest';
import { type Entry, factRef } from '../../../src/summary/ledger/entry.ts';
import type { Fact } from '../../../src/summary/ledger/facts.ts';
import { lineOf } from '../../../src/summary/ledger/line.ts';
import { LineList, type Run } from '../../../src/summary/ledger/line-list.ts';
import { unpackLine } from '../../../src/summary/ledger/packed-lines.ts';
import { readLedger } from '../../../src/summary/ledger/reading.ts';
import type { ArticleChange } from '../../../src/summary/ledger/revise.ts';
import { seriesKey } from '../../../src/summary/ledger/series.ts';
import { SLICE } from '../../../src/summary/ledger/slices.ts';
import { standingOf } from '../../../src/summary/ledger/status.ts';
import { goldLibrary } from './library.ts';
import { all, changeFrom, decidedLedger, linesOn, SlicedLedger } from './made.ts';

/** Copies of the gold articles, each set of another place: more than a slice of everything. */
const COPIES = 12;
const own = (await goldLibrary()).map(changeFrom);
const changes = Array.from({ length: COPIES }, (_, copy) =>
  own.map(({ id, now }): ArticleChange & { now: object } => {
    if (!now) throw new Error('no article');
    const article = `${id}-${copy}`;
    const facts = now.facts.map((fact) => ({ ...fact, article, subject: `${fact.subject}${copy}` }));
    return { id: article, now: { ...now, facts } };
  }),
).flat();
const facts = changes.flatMap(({ now }) => now.facts);
const events = changes.flatMap(({ now }) => now.events);
const [first, last] = [facts[0] as Fact, facts.at(-1) as Fact];
const decision = { one: factRef(first), other: factRef(last), verdict: 'same' as const };
changes.find(({ id }) => id === first.article)?.now.decisions.push(decision);
const entries = decidedLedger(facts, [decision]);
const made = new SlicedLedger({ articles: changes.length, facts: facts.length });
await made.change(changes);
const { head } = made;
const refs = (some: readonly Fact[]) => some.map(factRef).sort();

test('what the reader decided is there with both numbers', async () => {
  const { asked, reading } = opened();
  expect((await reading.decided())[0]).toEqual({ one: first, other: last, verdict: 'same' });
  expect(asked.length).toBeLessThanOrEqual(3);
});

function opened() {
  made.asked.length = 0;
  return { asked: made.asked, reading: made.reading() };
}

test('nothing is cut off and no slice of lines is longer than another', () => {
  for (const name of ['lines', 'facts', 'articles'])
    expect([...made.slices.keys()].filter((key) => key.startsWith(`${name}/`)).length).toBeGreaterThan(1);
  expect(made.reading().count).toBe(entries.length);
  expect(head.lines.slice(0, -1).every(({ count }) => count === SLICE)).toBe(true);
});

describe('on a day', () => {
  const today = '2024-06-30';

  test('all lines come, as they stand on it', async () => {
    const lines = await linesOn(opened().reading, today);
    expect(lines).toEqual(expect.arrayContaining(entries.map(lineOf)));
    expect(lines).toHaveLength(entries.length);
    const states = lines.map((line) => standingOf(line, today).state);
    expect(states.filter((state, at) => state !== states[at - 1])).toEqual(
      ['ahead', 'overdue', 'answered', 'unverifiable'].filter((each) => states.includes(each as never)),
    );
  });

  test('the first of them without those before it', async () => {
    const { asked, reading } = opened();
    const lines = reading.lines('2060-01-01');
    const { value: some } = (await lines.next()) as { value: Run };
    await lines.return(undefined);
    // The overdue come first, the last of them in front.
    const overdue = entries.map(lineOf).filter(({ due, answer }) => due !== null && answer === null);
    expect(unpackLine(new LineList([some]).at(0) as string).due).toBe(
      overdue
        .map(({ due }) => due as string)
        .toSorted()
        .at(-1),
    );
    expect(asked[0]).toBe(`lines/${head.lines[Math.floor((overdue.length - 1) / SLICE)]?.at}`);
  });

  test('what was read before is not read again', async () => {
    const { asked } = opened();
    const known = new Map();
    const lines = await linesOn(readLedger(head, made.read, known), today);
    expect(known.size).toBe(head.lines.length);
    asked.length = 0;
    expect(await linesOn(readLedger(head, made.read, known), today)).toEqual(lines);
    expect(asked).toEqual([]);
  });
});

test('each target is made of what it was made of, and no other', async () => {
  const { reading } = opened();
  const lines = await linesOn(reading, '2024-06-30');
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
    const key = seriesKey(entry.statements.at(-1) as Fact);
    expect(refs(series)).toEqual(refs(facts.filter((fact) => seriesKey(fact) === key)));
  }
});

test('what the reader joined is of two series', async () => {
  const { reading } = opened();
  const joined = entries.find(({ confirmed }) => confirmed) as Entry;
  const places = new Set([...joined.statements, ...joined.answers].map(({ subject }) => subject));
  expect(places.size).toBe(2);
  const line = (await linesOn(reading, '2024-06-30')).find(({ key }) => key === joined.key);
  const { statements, answers, confirmed } = await reading.evidence(line as never);
  expect({ statements, answers, confirmed }).toEqual({
    statements: joined.statements,
    answers: joined.answers,
    confirmed: true,
  });
});

test('all numbers and events are there', async () => {
  const { reading } = opened();
  expect(refs(await all(reading.allFacts()))).toEqual(refs(facts));
  const sorted = (some: readonly object[]) => some.map((one) => JSON.stringify(one)).sort();
  expect(sorted(await reading.events())).toEqual(sorted(events));
});

test('a slice that cannot be had is said when its turn comes', async () => {
  const reading = readLedger(head, async () => Promise.reject(new Error('gone')));
  const [entry] = entries as [Entry];
  await expect(linesOn(reading, '2024-06-30')).rejects.toThrow('gone');
  await expect(reading.evidence(lineOf(entry))).rejects.toThrow('gone');
  await expect(reading.events()).rejects.toThrow('gone');
});
