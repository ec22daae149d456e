import { applyDecisions, type Decision } from './decisions.ts';
import { type Entry, factRef } from './entry.ts';
import type { Fact } from './facts.ts';
import { packFacts } from './packed.ts';
import type { ReadSlice } from './reading.ts';
import type { ArticleChange } from './revise.ts';
import type { Decided, LedgerHead } from './slices.ts';

/** The names of numbers of which the reader said something. */
function namedIn(decisions: readonly Decision[]): Set<string> {
  return new Set(decisions.flatMap(({ one, other }) => [one, other]));
}

/** The article of a number that is named by `factRef`. */
const articleOf = (ref: string) => ref.slice(0, ref.indexOf('#'));

/** Decisions in an order that does not depend on which article was read first; those of one article stay in theirs. */
export function inOrderOfArticles(decisions: readonly Decision[]): Decision[] {
  return decisions.toSorted((a, b) => {
    const [one, other] = [articleOf(a.one), articleOf(b.one)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

interface DecisionsNow {
  before: Decision[];
  now: Decision[];
  /** The slices of facts that hold the numbers which were named. */
  slices: number[];
  /** Articles of which a number is named by now that was not before. */
  unplaced: string[];
}

/** What was decided before, and what is when some articles changed. */
export async function decisionsNow(
  head: LedgerHead,
  read: ReadSlice,
  changes: readonly ArticleChange[],
): Promise<DecisionsNow> {
  const decided: Pick<Decided, 'decisions' | 'facts'> = head.decided
    ? await read('decided', 0)
    : { decisions: [], facts: [] };
  const changed = new Set(changes.map(({ id }) => id));
  const left = decided.decisions.filter(({ one }) => !changed.has(articleOf(one)));
  const now = inOrderOfArticles([...left, ...changes.flatMap(({ now }) => now?.decisions ?? [])]);
  const known = namedIn(decided.decisions);
  const unplaced = [...namedIn(now)].filter((ref) => !known.has(ref)).map(articleOf);
  return { before: decided.decisions, now, slices: decided.facts, unplaced: [...new Set(unplaced)] };
}

/** Sets aside what the reader decided something of, slice by slice, and decides that in the end. */
export function createDeciding(decisions: readonly Decision[]) {
  const named = namedIn(decisions);
  const isNamed = (fact: Fact) => named.has(factRef(fact));
  const aside: Entry[] = [];
  const reported: Fact[] = [];
  const slices: number[] = [];
  return {
    /** @returns the entries of a slice of facts of which nothing was decided */
    add(at: number, facts: readonly Fact[], entries: readonly Entry[]): readonly Entry[] {
      if (decisions.length === 0) return entries;
      const concerned = facts.filter(isNamed);
      if (concerned.length === 0) return entries;
      slices.push(at);
      reported.push(...concerned.filter(({ status }) => status !== 'target'));
      const holds = ({ statements, answers }: Entry) => statements.some(isNamed) || answers.some(isNamed);
      aside.push(...entries.filter(holds));
      return entries.filter((entry) => !holds(entry));
    },
    /** The other entries as the reader has them, and what is kept of that; null where nothing is decided. */
    end(): { entries: Entry[]; slice: Decided | null } {
      if (decisions.length === 0) return { entries: [], slice: null };
      const entries = applyDecisions(inOrderOfKeys(aside), reported, decisions);
      const kept = entries.map(({ key, statements, answers, confirmed }) => ({
        ...{ key, confirmed },
        ...{ statements: packFacts(statements), answers: packFacts(answers) },
      }));
      return {
        entries,
        slice: { decisions: [...decisions], facts: slices.sort((a, b) => a - b), entries: kept },
      };
    },
  };
}

/** Which of two entries that hold a number is meant does not depend on which article was read first. */
export function inOrderOfKeys(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
