import type { DatedEvent } from '../shelf/events.ts';
import type { Entry } from './entry.ts';
import type { Fact } from './facts.ts';
import { type PackedFacts, unpackFacts } from './packed.ts';

/** An entry that names its facts by their place in the list of all. */
type ThinEntry = Omit<Entry, 'statements' | 'answers'> & { statements: number[]; answers: number[] };

/** What a ledger was made of, and then what was made of it, in pieces so small that handing one to another thread stops neither. */
export type LedgerPiece =
  | { facts: readonly PackedFacts[]; events: readonly DatedEvent[] }
  | { entries: readonly ThinEntry[] };

/** So many entries go over at once: some milliseconds. */
const SIZE = 1_000;

/** The entries that were made of facts, in the order in which those were handed over. */
export function* inPieces(facts: readonly Fact[], entries: readonly Entry[], size = SIZE): Generator<LedgerPiece> {
  const places = new Map(facts.map((fact, place) => [fact, place]));
  const named = (some: readonly Fact[]) => some.map((fact) => places.get(fact) as number);
  for (let at = 0; at < entries.length; at += size)
    yield {
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
  const events: DatedEvent[] = [];
  const entries: Entry[] = [];
  const meant = (places: readonly number[]) => places.map((place) => facts[place] as Fact);
  return {
    ledger: {
      facts: facts as readonly Fact[],
      events: events as readonly DatedEvent[],
      entries: entries as readonly Entry[],
    },
    add(piece: LedgerPiece): void {
      if ('facts' in piece) {
        for (const packed of piece.facts) facts.push(...unpackFacts(packed));
        events.push(...piece.events);
        return;
      }
      for (const entry of piece.entries)
        entries.push({ ...entry, statements: meant(entry.statements), answers: meant(entry.answers) });
    },
  };
}
