import { findActs } from '../../extract/attribution/acts.ts';
import type { Place } from '../../extract/types.ts';
import { foldName } from '../fold.ts';
import type { Summary } from '../schema.ts';

/** What somebody said or did, in the article's words. */
export interface PersonAct {
  /** Where or with whom, before the verb; mostly empty. */
  lead: string;
  /** Empty where the words follow the name without a verb. */
  verb: string;
  clause: string;
  said: boolean;
  /** Wherever the article says so, in its order. */
  places: [Place, ...Place[]];
}

/** An article that tells more of one person is an interview: what is told last is not listed. */
const MOST_ACTS = 60;

/**
 * What the article says that each of its officials said or did, by name, in its order; what it says twice, or once in full and once in
 * short, is listed once. Linear in the text.
 */
export function actsByName(summary: Pick<Summary, 'title' | 'paragraphs' | 'officials'>): Map<string, PersonAct[]> {
  const listed = new Map<string, { key: string; act: PersonAct }[]>();
  for (const { official, place, lead, verb, clause, said } of findActs(summary, summary.officials)) {
    const name = summary.officials[official]?.name;
    if (name === undefined) continue;
    const acts = listed.get(name) ?? [];
    listed.set(name, acts);
    const act: PersonAct = { lead, verb, clause, said, places: [place] };
    const key = foldName(`${verb}${clause}`);
    const known = acts.find((other) => other.key.startsWith(key) || key.startsWith(other.key));
    if (!known) {
      if (acts.length < MOST_ACTS) acts.push({ key, act });
      continue;
    }
    const { places } = known.act;
    // Told in full only later: the words are those, the places all.
    if (key.length > known.key.length) Object.assign(known, { key, act: { ...act, places } });
    places.push(place);
  }
  return new Map([...listed].map(([name, acts]) => [name, acts.map(({ act }) => act)]));
}
