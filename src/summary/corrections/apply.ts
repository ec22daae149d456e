import type { Article } from '../../article/types.ts';
import type { Place } from '../../extract/types.ts';
import { anchoring } from './anchors.ts';
import { type Marked, put, remove, sameFamily } from './mentions.ts';
import type { Correction } from './schema.ts';

type Readable = Pick<Article, 'title' | 'paragraphs'>;

/** The corrections of an article that have no sure place in its text as it is now. They stay with the record. */
export function unplaced({ corrections, ...text }: Readable & { corrections: readonly Correction[] }): Correction[] {
  if (corrections.length === 0) return [];
  const { placeOf } = anchoring(text);
  return corrections.filter(({ anchor }) => placeOf(anchor) === null);
}

/** A reading with the corrections laid over it, in the order in which they were made. */
export function corrected<R extends Readable & Marked>(reading: R, corrections: readonly Correction[]): R {
  if (corrections.length === 0) return reading;
  const { placeOf } = anchoring(reading);
  let marked: Marked = reading;
  for (const { anchor, deed } of corrections) {
    const place = placeOf(anchor);
    if (place) marked = done(marked, place, deed);
  }
  const { quantities, dates, officials } = marked;
  return { ...reading, quantities, dates, officials };
}

function done(marked: Marked, place: Place, deed: Correction['deed']): Marked {
  switch (deed.do) {
    case 'hide':
      return remove(marked, place, deed.kind);
    case 'add':
      return put(marked, place, deed.mention, null);
    case 'change': {
      const { kind, mention, set } = deed;
      return put(sameFamily(kind, mention.kind) ? marked : remove(marked, place, kind), place, mention, set);
    }
  }
}
