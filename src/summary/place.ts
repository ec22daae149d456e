import type { Place } from '../extract/types.ts';

/** Sorts places as they are read; the title (paragraph −1) comes first. */
export function byPlace(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
}

/** The bare place of something that has more to it, as messages carry it. */
export function placeOf({ paragraph, start, end, quote }: Place): Place {
  return { paragraph, start, end, quote };
}
