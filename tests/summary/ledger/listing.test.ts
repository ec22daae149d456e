import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { factRef } from '../../../src/summary/ledger/entry.ts';
import { type Fact, factsOf } from '../../../src/summary/ledger/facts.ts';
import { type Line, lineOf } from '../../../src/summary/ledger/line.ts';
import { changeDays, rankOf, spansOn } from '../../../src/summary/ledger/listing.ts';
import { standingOf, stateOf } from '../../../src/summary/ledger/status.ts';
import { goldLibrary } from './library.ts';

const inRank = <T>(things: readonly T[], toLine: (thing: T) => Line) =>
  things.toSorted((a, b) => (rankOf(toLine(a)) < rankOf(toLine(b)) ? -1 : 1));

/** Lines as they are listed on a day. */
function listedOn<T extends Line>(lines: readonly T[], today: string): T[] {
  const kept = inRank(lines, (line) => line);
  return spansOn({ days: changeDays([], [], lines), count: lines.length }, today).flatMap(({ from, to, back }) => {
    const some = kept.slice(from, to);
    return back ? some.reverse() : some;
  });
}

const built = buildLedger((await goldLibrary()).flatMap(factsOf)).map(lineOf);
const undated = { ...(built[0] as Line), key: 'undated', due: null, answer: null };
const lines = [undated, ...built];
const DAYS = ['2019-01-01', '2022-12-31', '2023-01-01', '2024-06-30', '2060-01-01'];

test.each(DAYS)('on %s what is due next comes first, then overdue, answered, and what has no day', (today) => {
  const list = listedOn(lines, today);
  expect(list).toHaveLength(lines.length);
  expect(new Set(list)).toEqual(new Set(lines));
  const states = list.map((line) => standingOf(line, today).state);
  // Each state stands together.
  expect(states.filter((state, at) => state !== states[at - 1])).toEqual([...new Set(states)]);
  expect([...new Set(states)]).toEqual(
    ['ahead', 'overdue', 'answered', 'unverifiable'].filter((state) => states.includes(state as never)),
  );
  const days = (state: string) => list.flatMap(({ due }, at) => (states[at] === state ? (due ?? '') : []));
  expect(days('ahead')).toEqual([...days('ahead')].sort());
  for (const state of ['overdue', 'answered']) expect(days(state)).toEqual([...days(state)].sort().reverse());
});

test('on a day in between there is something of each', () => {
  const states = listedOn(lines, '2024-06-30').map((line) => standingOf(line, '2024-06-30').state);
  expect(new Set(states).size).toBe(4);
});

test.each(DAYS)('which of them it is can be told without saying how far, on %s', (today) => {
  for (const line of lines) expect(stateOf(line, today)).toBe(standingOf(line, today).state);
});

test('what was answered without having a day comes last of what was', () => {
  const line = { ...(built.find(({ answer }) => answer !== null) as Line), key: 'joined', due: null };
  const list = listedOn([line, ...lines], '2024-06-30');
  expect(list.at(-2)).toBe(line);
});

test('the days are counted on as lines go and others come', () => {
  const days = changeDays([], [], lines);
  expect(changeDays(changeDays(days, lines.slice(0, 9), []), [], lines.slice(0, 9))).toEqual(days);
  expect(changeDays(days, lines, [])).toEqual([]);
  expect(days.map(([day]) => day)).toEqual(days.map(([day]) => day).toSorted());
});

test('of nothing there is no list', () => {
  expect(spansOn({ days: [], count: 0 }, '2024-06-30')).toEqual([]);
});

describe('the order in which articles are read', () => {
  const keys = async (facts: Fact[]) => {
    const entries = inRank(buildLedger(facts), lineOf);
    return entries.map((entry) => [entry.key, entry.statements.map(factRef), entry.answers.map(factRef)]);
  };

  test('makes no difference', async () => {
    const library = await goldLibrary();
    const [there, back] = [library.flatMap(factsOf), [...library].reverse().flatMap(factsOf)];
    expect(await keys(there)).toEqual(await keys(back));
    const sameDay = library.map((summary) => ({ ...summary, published: '2024-01-02' }));
    expect(await keys(sameDay.flatMap(factsOf))).toEqual(await keys([...sameDay].reverse().flatMap(factsOf)));
  });
});
