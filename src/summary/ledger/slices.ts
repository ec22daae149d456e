import { hashOf } from '../hash.ts';
import { eachInTurn, type Pace } from '../pace.ts';
import type { DatedEvent } from '../shelf/events.ts';
import type { Decision } from './decisions.ts';
import type { Fact } from './facts.ts';
import type { Days } from './listing.ts';
import type { PackedFacts } from './packed.ts';
import { seriesKey } from './series.ts';

/**
 * A ledger cut into slices that are read, and made again, one by one: `lines` for lists, in their order; `facts`, all of a series in one, so
 * that what a target was made of is told from one slice; `articles`, what was taken from each; `decided`, one slice, where the reader decided.
 */
export interface Slices {
  /** See `packed-lines.ts`. */
  lines: string;
  facts: PackedFacts;
  articles: ArticlePart[];
  decided: Decided;
}

export type SliceName = keyof Slices;

/** What the ledger has of an article. */
export interface ArticlePart {
  id: string;
  /** Tells what the article says, as the ledger takes it, from what it said before. */
  said: string;
  /** In which slices of facts its numbers are. */
  facts: number[];
  events: DatedEvent[];
}

/** What the reader decided, in which slices of facts the numbers are that are named there, and the entries that hold those. */
export interface Decided {
  decisions: Decision[];
  facts: number[];
  entries: DecidedEntry[];
}

export interface DecidedEntry {
  key: string;
  statements: PackedFacts;
  answers: PackedFacts;
  confirmed: boolean;
}

/** What has to be known to read a ledger, or to make another of it. */
export interface LedgerHead {
  /** The slices of lines in their order: what each is called, where its first line stands (see `rankOf`), and how many it has. */
  lines: { at: string; first: string; count: number }[];
  days: Days;
  /** So many facts are in each slice of them. */
  facts: number[];
  /** How many articles are in each slice of them, and the sum of what they are: see `addStamp`. */
  articles: Stamp[];
  decided: boolean;
}

export type Stamp = [count: number, sum: number];

export interface Slice<Name extends SliceName = SliceName> {
  name: Name;
  at: number | string;
  value: Slices[Name];
}

/** So many go into a slice: a screen of lines is there within one, and none takes more than some milliseconds to read. */
export const SLICE = 400;
/** Fewer articles, since each of them may have dozens of events. */
const ARTICLES = 50;

/** The head of a ledger of nothing, cut for so many articles with so many facts. */
export function emptyHead({ articles, facts }: { articles: number; facts: number }): LedgerHead {
  const parts = (all: number, each: number) => Array.from({ length: Math.max(1, Math.ceil(all / each)) });
  return {
    ...{ lines: [], days: [], decided: false },
    facts: parts(facts, SLICE).map(() => 0),
    articles: parts(articles, ARTICLES).map(() => [0, 0]),
  };
}

/** Slices may hold so many times as much as they were cut for. */
const GROWN = 3;

/** Whether a ledger outgrew its slices, so that it is better made anew. */
export function isOutgrown({ facts, articles }: LedgerHead): boolean {
  const counted = articles.reduce((sum, [count]) => sum + count, 0);
  const numbers = facts.reduce((sum, count) => sum + count, 0);
  return counted > GROWN * ARTICLES * articles.length || numbers > GROWN * SLICE * facts.length;
}

/** In which slice the facts of a series are. */
export function factsSliceOf(head: Pick<LedgerHead, 'facts'>, fact: Parameters<typeof seriesKey>[0]): number {
  return hashOf(seriesKey(fact)) % head.facts.length;
}

/** In which slice an article is. */
export function articleSliceOf(head: Pick<LedgerHead, 'articles'>, id: string): number {
  return hashOf(id) % head.articles.length;
}

type Said = Pick<ArticlePart, 'id' | 'said'>;

/** The stamp of articles, in whatever order they come: another one as soon as any of them says something else. */
export function stampOf(articles: readonly Said[]): Stamp {
  const stamp: Stamp = [0, 0];
  for (const one of articles) addStamp(stamp, one);
  return stamp;
}

/** By a sum: what is one of many thousands weighs as much as any other. */
function addStamp(stamp: Stamp, { id, said }: Said): void {
  stamp[0] += 1;
  stamp[1] = (stamp[1] + hashOf(id + said)) >>> 0;
}

/** In which slices of articles a ledger is not of these; `pace` where others wait for the thread. */
export async function slicesThatDiffer(
  head: Pick<LedgerHead, 'articles'>,
  articles: Iterable<Said>,
  pace?: Pace,
): Promise<number[]> {
  const now = head.articles.map((): Stamp => [0, 0]);
  await eachInTurn(articles, (one) => addStamp(now[articleSliceOf(head, one.id)] as Stamp, one), pace);
  return now.flatMap((stamp, at) => (String(stamp) === String(head.articles[at]) ? [] : [at]));
}

/** Groups facts by the slice that they belong to. */
export function bySlice(head: Pick<LedgerHead, 'facts'>, facts: Iterable<Fact>): Map<number, Fact[]> {
  const slices = new Map<number, Fact[]>();
  for (const fact of facts) {
    const at = factsSliceOf(head, fact);
    const some = slices.get(at);
    if (some) some.push(fact);
    else slices.set(at, [fact]);
  }
  return slices;
}
