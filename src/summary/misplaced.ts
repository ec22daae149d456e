import type { Place } from '../extract/types.ts';
import type { Summary } from './schema.ts';

/**
 * Where a record that holds to the schema first names a place that is not in its own text, and how; null where all are. A schema tells
 * what a place looks like, not whether it is there; who marks a text or cites from it by such a place marks nothing or cites something else.
 */
export function misplaced(record: Pick<Summary, 'title' | 'paragraphs' | (typeof LISTS)[number]>): string | null {
  for (const list of LISTS)
    for (const [at, item] of record[list].entries()) {
      const places: readonly Place[] = 'mentions' in item ? item.mentions : [item];
      for (const [nth, place] of places.entries()) {
        const wrong = wrongOf(place, place.paragraph === -1 ? record.title : record.paragraphs[place.paragraph]);
        if (wrong) return `${list}.${at}${'mentions' in item ? `.mentions.${nth}` : ''}: ${wrong}`;
      }
    }
  return null;
}

/** What has a place in the article's text; what the reader corrected has it as well, under the same names. */
const LISTS = ['quantities', 'dates', 'officials', 'outline', 'programmes', 'documents'] as const;

function wrongOf({ paragraph, start, end, quote }: Place, text: string | undefined): string | null {
  if (text === undefined) return `paragraph ${paragraph} is not there`;
  if (end < start) return `ends at ${end} before it starts at ${start}`;
  if (end > text.length) return `ends at ${end}, paragraph ${paragraph} at ${text.length}`;
  if (text.slice(start, end) !== quote) return `quote does not stand at ${start} of paragraph ${paragraph}`;
  return null;
}
