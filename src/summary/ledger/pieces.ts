import type { Entry } from './entry.ts';
import type { Fact } from './facts.ts';

/** An entry that names its facts by their place in the list of all. */
type ThinEntry = Omit<Entry, 'statements' | 'answers'> & { statements: number[]; answers: number[] };

/** A ledger in pieces, so small that handing one to another thread stops neither; each fact goes over once. */
export interface LedgerPiece {
  facts: readonly Fact[];
  entries: readonly ThinEntry[];
}

/** So many facts or entries go over at once: some milliseconds. */
const SIZE = 1_000;

/** All facts, then the entries that were made of them. */
export function* inPieces(facts: readonly Fact[], entries: readonly Entry[], size = SIZE): Generator<LedgerPiece> {
  for (let at = 0; at < facts.length; at += size) yield { facts: facts.slice(at, at + size), entries: [] };
  const places = new Map(facts.map((fact, place) => [fact, place]));
  const named = (some: readonly Fact[]) => some.map((fact) => places.get(fact) as number);
  for (let at = 0; at < entries.length; at += size)
    yield {
      facts: [],
      entries: entries.slice(at, at + size).map((entry) => ({
        ...entry,
        statements: named(entry.statements),
        answers: named(entry.answers),
      })),
    };
}

/** Puts the pieces together again, in the order they come. */
export function createAssembly() {
  const facts: Fact[] = [];
  const entries: Entry[] = [];
  const meant = (places: readonly number[]) => places.map((place) => facts[place] as Fact);
  return {
    facts: facts as readonly Fact[],
    entries: entries as readonly Entry[],
    add(piece: LedgerPiece): void {
      facts.push(...piece.facts);
      for (const entry of piece.entries)
        entries.push({ ...entry, statements: meant(entry.statements), answers: meant(entry.answers) });
    },
  };
}
