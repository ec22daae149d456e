import type { Place } from '../../extract/types.ts';
import type { Summary } from '../../summary/schema.ts';
import type { Kind } from '../kinds.ts';

/** A stretch of a paragraph: marked as one kind, or plain. */
export interface Piece {
  text: string;
  kind: Kind | null;
  start: number;
}

interface Mark extends Pick<Place, 'start' | 'end'> {
  kind: Kind;
}

/** The marks of each paragraph, by its number. */
export function marksByParagraph({ quantities, dates, officials }: Summary): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (kind: Kind, { paragraph, start, end }: Place) => {
    const known = marks.get(paragraph);
    if (known) known.push({ kind, start, end });
    else marks.set(paragraph, [{ kind, start, end }]);
  };
  for (const quantity of quantities) add(quantity.status, quantity);
  for (const date of dates) add('date', date);
  for (const { mentions } of officials) for (const place of mentions) add('official', place);
  return marks;
}

/** A paragraph cut where marks begin and end. Of marks that overlap, the first stands, of those that begin together the longest. */
export function cut(text: string, marks: readonly Mark[]): Piece[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { kind, start, end } of sorted) {
    if (start < at || end > text.length || end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), kind: null, start: at });
    pieces.push({ text: text.slice(start, end), kind, start });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: null, start: at });
  return pieces;
}
