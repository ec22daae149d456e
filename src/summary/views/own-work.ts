import type { Summary } from '../schema.ts';

/** What the reader did to records, which no reading of the articles brings back. */
export interface OwnWork {
  /** Corrections, and decisions of the ledger. */
  corrections: number;
  links: number;
  /** Articles with tags, and with a note. */
  tagged: number;
  noted: number;
}

export const NO_WORK: OwnWork = { corrections: 0, links: 0, tagged: 0, noted: 0 };

/** The count with one record more. */
export function withWorkOf(
  work: OwnWork,
  { corrections, links, tags, note }: Pick<Summary, 'corrections' | 'links' | 'tags' | 'note'>,
): OwnWork {
  return {
    corrections: work.corrections + corrections.length,
    links: work.links + links.length,
    tagged: work.tagged + (tags.length > 0 ? 1 : 0),
    noted: work.noted + (note === '' ? 0 : 1),
  };
}
