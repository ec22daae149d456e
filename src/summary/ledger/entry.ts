import type { Place } from '../../extract/types.ts';
import type { Fact, Kind } from './facts.ts';

/** One target as all articles together tell it. */
export interface Entry {
  /** The same for the same target, however many articles speak of it. */
  key: string;
  subject: string;
  /** Folded; `names` are how the articles write it, the first as it was first written. */
  indicator: string;
  names: string[];
  kind: Kind;
  unit: string;
  base: string;
  due: string | null;
  tier: Fact['tier'];
  /** Where it is stated, earliest article first. There is always one. */
  statements: Fact[];
  /** What was reported of it when it was due or later, latest article last. */
  answers: Fact[];
  /** What the reader decided about it. */
  confirmed: boolean;
}

/**
 * The values that a target had one after the other, each with the statement that first gave it. More than one: it was changed. What one
 * article says twice is no change.
 */
export function versionsOf({ statements }: Entry): Fact[] {
  const versions: Fact[] = [];
  for (const fact of statements) {
    const last = versions.at(-1);
    const differs = !last || String(last.value) !== String(fact.value) || last.due !== fact.due;
    if (differs && last?.article !== fact.article) versions.push(fact);
  }
  return versions;
}

/** The statement that holds now: the latest. */
export function currentOf({ statements }: Pick<Entry, 'statements'>): Fact {
  return statements.at(-1) as Fact;
}

/** Names one number of one article, for decisions. */
export function factRef({ article, place }: Pick<Fact, 'article' | 'place'>): string {
  return refOf(article, place);
}

export function refOf(article: string, { paragraph, start, end }: Pick<Place, 'paragraph' | 'start' | 'end'>): string {
  return `${article}#${paragraph}:${start}-${end}`;
}

/**
 * By day of publication, undated last; articles of one day by their id, so that the order does not depend on which was read first; what
 * one article says as it was handed in.
 */
export function byPublication(a: Fact, b: Fact): number {
  return compare(a.published ?? '9', b.published ?? '9') || compare(a.article, b.article);
}

const compare = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
