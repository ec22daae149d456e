import type { Place, Post } from '../../extract/types.ts';
import { byPlace } from '../place.ts';
import type { Summary } from '../schema.ts';

export interface Person {
  name: string;
  posts: Post[];
  /** Where the person is named, in the order of the article; as many as the person appears. */
  places: Place[];
}

/** The officials, who appears most often first, then in the order of the article. */
export function people(summary: Pick<Summary, 'officials'>): Person[] {
  return summary.officials
    .map(({ name, posts, mentions }) => ({ name, posts, places: [...mentions].sort(byPlace) }))
    .sort((a, b) => b.places.length - a.places.length || compareFirst(a.places[0], b.places[0]));
}

function compareFirst(a: Place | undefined, b: Place | undefined): number {
  return a && b ? byPlace(a, b) : 0;
}
