import type { DatedEvent } from '../shelf/events.ts';
import { buildLedger } from './build.ts';
import type { Decision } from './decisions.ts';
import { currentOf, type Entry, factRef } from './entry.ts';
import type { Fact } from './facts.ts';
import type { Line } from './line.ts';
import { LineSlice, type Run } from './line-list.ts';
import { spansOn } from './listing.ts';
import { unpackFacts } from './packed.ts';
import { seriesKey } from './series.ts';
import { type DecidedEntry, factsSliceOf, type LedgerHead, type SliceName, type Slices } from './slices.ts';

/** What a target was made of. */
export interface Evidence extends Pick<Entry, 'statements' | 'answers' | 'confirmed'> {
  /** All numbers of what is compared with it over the years. */
  series: Fact[];
}

/** A ledger that was made, read as far as it is needed. Each part rejects where its slice cannot be had. */
export interface LedgerReading {
  /** So many targets in all. */
  count: number;
  /** The targets in the order of a list on a day (`YYYY-MM-DD`), some at a time: a screen is among the first. */
  lines(today: string): AsyncGenerator<Run>;
  evidence(line: Line): Promise<Evidence>;
  /** All numbers, some at a time. */
  allFacts(): AsyncGenerator<Fact[]>;
  events(): Promise<DatedEvent[]>;
  /** What the reader said of two numbers each, the last word first; without numbers that are not there any more. */
  decided(): Promise<DecidedPair[]>;
}

/** Two numbers, and whether the reader said that they tell of the same. */
export interface DecidedPair {
  one: Fact;
  other: Fact;
  verdict: Decision['verdict'];
}

export type ReadSlice = <Name extends SliceName>(name: Name, at: number | string) => Promise<Slices[Name]>;

/** So many slices are asked for at once, so that one is unpacked while others are read. */
const AHEAD = 4;

/**
 * Reads a ledger that was cut into slices.
 * @param known the lines of slices that were read before, by what the slices are called; told of those that are read
 */
export function readLedger(
  head: LedgerHead,
  read: ReadSlice,
  known: Map<string, LineSlice> = new Map(),
): LedgerReading {
  const slices = placed(head.lines);
  const count = head.lines.reduce((sum, { count }) => sum + count, 0);
  const linesOf = async (at: string) => {
    const lines = known.get(at) ?? new LineSlice(await read('lines', at));
    known.set(at, lines);
    return lines;
  };
  const factsIn = async (at: number) => unpackFacts(await read('facts', at));
  return {
    count,
    async *lines(today) {
      for (const span of spansOn({ days: head.days, count }, today)) {
        const wanted = slices.filter(({ from, to }) => from < span.to && to > span.from);
        for await (const [{ from }, lines] of ahead(span.back ? wanted.reverse() : wanted, ({ at }) => linesOf(at))) {
          const to = Math.min(lines.count, span.to - from);
          yield { lines, from: Math.max(0, span.from - from), to, back: span.back };
        }
      }
    },
    async evidence(line) {
      const decided = head.decided ? (await read('decided', 0)).entries.find(({ key }) => key === line.key) : undefined;
      const known = decided && { ...decided, ...unpackedEntry(decided) };
      // What the reader joined may be of several series: that of the latest statement is shown.
      const compared = known ? currentOf(known) : { ...line, unit: line.now.unit };
      const found = await factsIn(factsSliceOf(head, compared));
      const series = found.filter((fact) => seriesKey(fact) === seriesKey(compared));
      const entry = known ?? buildLedger(series).find(({ key }) => key === line.key);
      if (!entry) throw new RangeError('no such target');
      const { statements, answers, confirmed } = entry;
      return { statements, answers, confirmed, series };
    },
    async *allFacts() {
      const places = head.facts.flatMap((count, at) => (count > 0 ? [at] : []));
      for await (const [, facts] of ahead(places, factsIn)) yield facts;
    },
    async events() {
      const places = head.articles.flatMap(([count], at) => (count > 0 ? [at] : []));
      const found: DatedEvent[] = [];
      for await (const [, parts] of ahead(places, (at) => read('articles', at)))
        for (const { events } of parts) found.push(...events);
      return found;
    },
    async decided() {
      if (!head.decided) return [];
      const { decisions, facts } = await read('decided', 0);
      const known = new Map((await Promise.all(facts.map(factsIn))).flat().map((fact) => [factRef(fact), fact]));
      const pairs = decisions.flatMap(({ one, other, verdict }) => {
        const [first, second] = [known.get(one), known.get(other)];
        return first && second ? [{ one: first, other: second, verdict }] : [];
      });
      return pairs.reverse();
    },
  };
}

const unpackedEntry = ({ statements, answers }: DecidedEntry) => ({
  statements: unpackFacts(statements),
  answers: unpackFacts(answers),
});

/** The slices of lines, each with the places that its lines have among all. */
function placed(lines: LedgerHead['lines']): { at: string; from: number; to: number }[] {
  let to = 0;
  return lines.map(({ at, count }) => {
    to += count;
    return { at, from: to - count, to };
  });
}

/** What each place gives, in their order, some of them asked for ahead. */
async function* ahead<P, T>(places: readonly P[], read: (place: P) => Promise<T>): AsyncGenerator<[P, T]> {
  const coming: Promise<T>[] = [];
  for (const [nth, place] of places.entries()) {
    for (const next of places.slice(nth + coming.length, nth + AHEAD)) {
      const asked = read(next);
      // One that fails is told when its turn comes.
      asked.catch(() => undefined);
      coming.push(asked);
    }
    yield [place, (await coming.shift()) as T];
  }
}
