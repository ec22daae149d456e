import type { Article } from '../../article/types.ts';
import { forReading } from '../as-written.ts';
import type { Official, Place } from '../types.ts';
import { Clauses } from './clauses.ts';
import { type Found, namingOf, predicatesOf, speaksAt } from './predicates.ts';
import { type Subject, subjectsIn } from './subjects.ts';

/** What the article says that somebody said or did, in its words: `lead` and `clause` stand before and behind the verb. */
export interface Act {
  /** Index in the list of officials. */
  official: number;
  /** Where or with whom, where that is said before the verb (赴云溪县 调研); mostly empty. */
  lead: string;
  /** 强调, 主持; empty where the words follow the name without one (甲：……). */
  verb: string;
  clause: string;
  said: boolean;
  /** From the name to the end of the clause. */
  place: Place;
}

type Text = Pick<Article, 'title' | 'paragraphs'>;

/**
 * What each of the officials said or did, in the order of the text. Pronouns (他指出) and meetings (会议强调) are nobody's. The
 * headline is left out: what it says the text says again. Linear in the text.
 */
export function findActs(written: Text, officials: readonly Official[]): Act[] {
  const read = forReading(written) ?? written;
  const named = new Map<number, { official: number; place: Place }[]>();
  officials.forEach(({ mentions }, official) => {
    for (const place of mentions) {
      const there = named.get(place.paragraph);
      if (there) there.push({ official, place });
      else named.set(place.paragraph, [{ official, place }]);
    }
  });
  return [...named]
    .filter(([paragraph]) => paragraph >= 0)
    .sort(([a], [b]) => a - b)
    .flatMap(([paragraph, there]) => {
      const text = read.paragraphs[paragraph];
      if (text === undefined) return [];
      const clauses = new Clauses(text);
      const whole = written.paragraphs[paragraph] ?? '';
      return actsIn(clauses, subjectsIn(clauses, officials, there)).flatMap(({ subject, found }) =>
        subject.people.map(({ official, place }) => asAct(whole, paragraph, official, place, found)),
      );
    });
}

function actsIn(clauses: Clauses, subjects: readonly Subject[]): { subject: Subject; found: Found }[] {
  const acts: { subject: Subject; found: Found }[] = [];
  const quoted = [...clauses.speeches()];
  let quote = 0;
  let spoken = 0;
  subjects.forEach((subject, index) => {
    while (quote < quoted.length && (quoted[quote]?.[1] ?? 0) < subject.start) quote++;
    const inside = quoted[quote];
    if (inside && inside[0] < subject.start && subject.start < inside[1]) return;
    if (subject.named !== null) acts.push({ subject, found: namingOf(clauses, subject, subject.named) });
    if (subject.passive) return;
    // Whom somebody speaks of is no subject of the news; who speaks next in the same sentence is.
    if (subject.start < spoken && !speaksAt(clauses, subject)) return;
    const next = subjects.slice(index + 1, index + 4).find((other) => !other.passive && speaksAt(clauses, other));
    for (const found of predicatesOf(clauses, subject, next?.start ?? Number.POSITIVE_INFINITY)) {
      acts.push({ subject, found });
      if (found.said) spoken = Math.max(spoken, found.end);
    }
  });
  return acts;
}

function asAct(text: string, paragraph: number, official: number, place: Place, found: Found): Act {
  const words = (from: number, to: number) => text.slice(from, to).trim();
  const start = Math.min(place.start, found.verb[0], found.before?.[0] ?? place.start);
  const end = Math.max(found.end, place.end);
  return {
    official,
    lead: words(...found.lead),
    verb: words(...found.verb),
    clause: `${found.before ? words(...found.before) : ''}${words(...found.clause)}`,
    said: found.said,
    place: { paragraph, start, end, quote: text.slice(start, end) },
  };
}
