import { currentOf, type Entry, versionsOf } from './entry.ts';
import type { Fact } from './facts.ts';

/** A number as it is shown, and as it is compared. */
export type Figure = Pick<Fact, 'indicator' | 'value' | 'unit' | 'kind' | 'bound' | 'period' | 'due'>;

/** A target as lists show it: a fraction of what it was made of, so that tens of thousands are there at once. */
export interface Line extends Pick<Entry, 'key' | 'subject' | 'indicator' | 'names' | 'kind' | 'base' | 'due'> {
  /** The value that holds, and the one that held before; null where it was never changed. */
  now: Figure;
  before: Figure | null;
  /** The latest report of what became of it. */
  answer: Figure | null;
  /** So many statements it has. */
  sources: number;
}

/** An entry as lists show it. */
export function lineOf(entry: Entry): Line {
  const { key, subject, indicator, names, kind, base, due, statements, answers } = entry;
  const before = versionsOf(entry).at(-2);
  const answer = answers.at(-1);
  return {
    ...{ key, subject, indicator, names, kind, base, due },
    now: figureOf(currentOf(entry)),
    before: before ? figureOf(before) : null,
    answer: answer ? figureOf(answer) : null,
    sources: statements.length,
  };
}

function figureOf({ indicator, value, unit, kind, bound, period, due }: Fact): Figure {
  return { indicator, value, unit, kind, bound, period, due };
}
