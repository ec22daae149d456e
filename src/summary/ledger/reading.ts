import type { DatedEvent } from '../shelf/events.ts';
import type { Fact } from './facts.ts';
import type { Line } from './line.ts';
import { type Span, spansOn } from './listing.ts';
import { unpackFacts } from './packed.ts';
import { unpackLines } from './packed-lines.ts';
import { type LedgerHead, SLICE, type SliceName, type Slices } from './slices.ts';

/** A line, and its place among all. */
export type PlacedLine = Line & { at: number };

/** What a target was made of. */
export interface Evidence {
  /** Where it is stated, earliest article first. There is always one. */
  statements: Fact[];
  /** What was reported of it when it was due or later, latest article last. */
  answers: Fact[];
  /** All numbers of what is compared with it over the years. */
  series: Fact[];
  /** Whether the reader confirmed it. */
  confirmed: boolean;
}

/** A ledger that was made, read as far as it is needed. Each part rejects where its slice cannot be had. */
export interface LedgerReading {
  /** So many targets in all. */
  count: number;
  /** So many numbers, of targets and others. */
  facts: number;
  /** The targets in the order of a list on a day (`YYYY-MM-DD`), some at a time: a screen is among the first. */
  lines(today: string): AsyncGenerator<PlacedLine[]>;
  evidence(line: PlacedLine): Promise<Evidence>;
  /** All numbers, some at a time. */
  allFacts(): AsyncGenerator<Fact[]>;
  events(): Promise<DatedEvent[]>;
}

export type ReadSlice = <Name extends SliceName>(name: Name, at: number) => Promise<Slices[Name]>;

/** So many slices are asked for at once, so that one is unpacked while others are read. */
const AHEAD = 4;

/** Reads a ledger that was cut into slices. */
export function readLedger({ order, facts, events }: LedgerHead, read: ReadSlice): LedgerReading {
  /** Those of some facts that stand from one place up to another. */
  const factsOf = async (from: number, to: number) => {
    const found = await each(slicesOf({ from, to, back: false }), (at) => read('facts', at));
    return found.flatMap(unpackFacts).slice(from % SLICE, (from % SLICE) + to - from);
  };
  return {
    count: order.count,
    facts,
    async *lines(today) {
      for (const span of spansOn(order, today))
        for await (const [at, packed] of ahead(slicesOf(span), (at) => read('lines', at))) {
          const first = at * SLICE;
          const placed = unpackLines(packed).map((line, nth): PlacedLine => ({ ...line, at: first + nth }));
          const some = placed.slice(Math.max(0, span.from - first), span.to - first);
          yield span.back ? some.reverse() : some;
        }
    },
    async evidence({ at }) {
      const makings = await read('makings', Math.floor(at / SLICE));
      const making = makings[at % SLICE];
      if (!making) throw new RangeError('no such target');
      const [statements, answers, from, to, confirmed] = making;
      const series = await factsOf(from, to);
      // What the reader joined may be of another series.
      const named = (places: readonly number[]) =>
        each(places, async (place) =>
          place >= from && place < to ? (series[place - from] as Fact) : ((await factsOf(place, place + 1))[0] as Fact),
        );
      return {
        ...{ statements: await named(statements), answers: await named(answers) },
        ...{ series, confirmed: confirmed === 1 },
      };
    },
    async *allFacts() {
      for await (const [, packed] of ahead(slicesOf({ from: 0, to: facts, back: false }), (at) => read('facts', at)))
        yield unpackFacts(packed);
    },
    async events() {
      return (await each(slicesOf({ from: 0, to: events, back: false }), (at) => read('events', at))).flat();
    },
  };
}

const each = <T, R>(things: readonly T[], task: (thing: T) => Promise<R>) => Promise.all(things.map(task));

/** The slices that a span lies in, in its direction. */
function slicesOf({ from, to, back }: Span): number[] {
  const first = Math.floor(from / SLICE);
  const places = Array.from({ length: Math.ceil(to / SLICE) - first }, (_, nth) => first + nth);
  return back ? places.reverse() : places;
}

/** What each place gives, in their order, some of them asked for ahead. */
async function* ahead<T>(places: readonly number[], read: (at: number) => Promise<T>): AsyncGenerator<[number, T]> {
  const coming: Promise<T>[] = [];
  for (const [nth, at] of places.entries()) {
    for (const next of places.slice(nth + coming.length, nth + AHEAD)) {
      const asked = read(next);
      // One that fails is told when its turn comes.
      asked.catch(() => undefined);
      coming.push(asked);
    }
    yield [at, (await coming.shift()) as T];
  }
}
