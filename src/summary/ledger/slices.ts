import type { DatedEvent } from '../shelf/events.ts';
import { currentOf, type Entry } from './entry.ts';
import type { Fact } from './facts.ts';
import { lineOf } from './line.ts';
import { inOrder, type Order, orderIn } from './listing.ts';
import { type PackedFacts, packFacts } from './packed.ts';
import { type PackedLines, packLines } from './packed-lines.ts';

/**
 * A ledger cut into slices that are read one by one: lines for lists; `makings`, as many as lines, what each was made of; all facts, those of
 * one series side by side; events.
 */
export interface Slices {
  lines: PackedLines;
  makings: Making[];
  facts: PackedFacts;
  events: readonly DatedEvent[];
}

export type SliceName = keyof Slices;

/** Of which facts an entry was made, by their place among all: statements, answers, where its series begins and ends; whether the reader confirmed it. */
export type Making = [statements: number[], answers: number[], from: number, to: number, confirmed: 0 | 1];

/** What has to be known to read a ledger. */
export interface LedgerHead {
  order: Order;
  facts: number;
  events: number;
}

export interface Slice<Name extends SliceName = SliceName> {
  name: Name;
  at: number;
  value: Slices[Name];
}

/** So many go into a slice: a screen of lines is there within one, and none takes more than some milliseconds to read. */
export const SLICE = 400;

/** Cuts what was made of facts. */
export function cutLedger(
  facts: readonly Fact[],
  entries: readonly Entry[],
  events: readonly DatedEvent[],
): { head: LedgerHead; slices: Slice[] } {
  const series = new Map<string, { from: number; facts: Fact[] }>();
  for (const fact of facts) {
    const key = seriesKey(fact);
    const one = series.get(key);
    if (one) one.facts.push(fact);
    else series.set(key, { from: 0, facts: [fact] });
  }
  const places = new Map<Fact, number>();
  for (const one of series.values()) {
    one.from = places.size;
    for (const fact of one.facts) places.set(fact, places.size);
  }
  const named = (some: readonly Fact[]) => some.map((fact) => places.get(fact) as number);
  const listed = inOrder(
    entries.map((entry) => ({ entry, line: lineOf(entry) })),
    ({ line }) => line,
  );
  const makings = listed.map(({ entry }): Making => {
    const { from, facts } = series.get(seriesKey(currentOf(entry))) as { from: number; facts: Fact[] };
    return [named(entry.statements), named(entry.answers), from, from + facts.length, entry.confirmed ? 1 : 0];
  });
  const lines = listed.map(({ line }) => line);
  return {
    head: { order: orderIn(lines), facts: facts.length, events: events.length },
    slices: [
      ...cut('lines', lines, packLines),
      ...cut('makings', makings, (some) => some),
      ...cut('facts', [...places.keys()], packFacts),
      ...cut('events', events, (some) => some),
    ],
  };
}

/** What is compared over the years, see `seriesOf`. */
function seriesKey({ subject, indicator, kind, unit, base }: Fact): string {
  return [subject, indicator, kind, unit, base].join('|');
}

function cut<Name extends SliceName, T>(name: Name, all: readonly T[], pack: (some: T[]) => Slices[Name]): Slice[] {
  const slices: Slice<Name>[] = [];
  for (let from = 0; from < all.length; from += SLICE)
    slices.push({ name, at: from / SLICE, value: pack(all.slice(from, from + SLICE)) });
  return slices as Slice[];
}
