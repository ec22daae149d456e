import type { Kind } from './kinds.ts';
import type { PlacedMark } from './session.ts';

/** Marks as they are read; of several that begin at one place the longest comes first. */
export function inOrder(marks: readonly PlacedMark[]): PlacedMark[] {
  return [...marks].sort(
    ({ place: a }, { place: b }) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end,
  );
}

/** Whether two marks are one, also when the article was painted anew in between. */
export function sameMark(a: PlacedMark, b: PlacedMark): boolean {
  const [one, other] = [a.place, b.place];
  return a.kind === b.kind && one.paragraph === other.paragraph && one.start === other.start && one.end === other.end;
}

/**
 * The marks of a kind (of all for null) as one comes to them from `current`, going forth (1) or back (−1): the nearest
 * first, round the end of the article, `current` itself last. Without a current one `from` tells where to begin (the
 * first mark that `isAhead` of where the reader is).
 */
export function marksFrom(
  marks: readonly PlacedMark[],
  {
    current,
    kind,
    by,
    isAhead,
  }: { current: PlacedMark | null; kind: Kind | null; by: 1 | -1; isAhead: (mark: PlacedMark) => boolean },
): PlacedMark[] {
  const ordered = inOrder(marks);
  const at = current ? ordered.findIndex((mark) => sameMark(mark, current)) : -1;
  const ahead = ordered.findIndex(isAhead);
  const edge = ahead < 0 ? ordered.length : ahead;
  const after = at < 0 ? edge : at + 1;
  const before = at < 0 ? edge : at;
  const way =
    by === 1
      ? [...ordered.slice(after), ...ordered.slice(0, after)]
      : [...ordered.slice(before), ...ordered.slice(0, before)].reverse();
  return way.filter((mark) => kind === null || mark.kind === kind);
}
