import type { Extraction, Place } from '../extract/types.ts';

/** The four kinds of marks, in the order in which legends list them. */
export const KINDS = ['target', 'actual', 'date', 'official'] as const;

export type Kind = (typeof KINDS)[number];

/** Which kinds are painted; the shape of `Settings.kinds`. */
export type Kinds = Record<Kind, boolean>;

/** A place in the article and what is said there. */
export interface Mark {
  kind: Kind;
  place: Place;
}

/** The mentions that are painted. */
export type Marked = Pick<Extraction, 'quantities' | 'dates' | 'officials'>;

/**
 * Every place of the body to paint, kind by kind. The title (paragraph −1) is left out: it is the page's own
 * headline, set large and often white on a picture, and what it says stands in the body again.
 */
export function marksOf(extraction: Marked): Mark[] {
  const marks: Mark[] = [
    ...extraction.quantities.map((place) => ({ kind: place.status, place })),
    ...extraction.dates.map((place) => ({ kind: 'date' as const, place })),
    ...extraction.officials.flatMap(({ mentions }) => mentions.map((place) => ({ kind: 'official' as const, place }))),
  ];
  return marks.filter(({ place }) => place.paragraph >= 0);
}
