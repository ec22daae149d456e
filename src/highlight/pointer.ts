import type { PlacedMark } from './session.ts';

/** What the registry of both browsers can do, which the DOM's types do not know yet. */
export interface HitRegistry {
  highlightsFromPoint(x: number, y: number): { ranges: AbstractRange[] }[];
}

/** How long the pointer stays on a mark before it counts, in milliseconds: who only crosses it wants no card. */
const DWELL = 50;

/**
 * The mark at a point of the view, the shortest where several lie there: a name inside a longer phrase was meant.
 * It is the registry that is asked, so that text which something else covers is not found.
 */
export function markAt(marks: readonly PlacedMark[], registry: HitRegistry, x: number, y: number): PlacedMark | null {
  const found = new Set(registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => ranges));
  if (found.size === 0) return null;
  const length = ({ place }: PlacedMark) => place.end - place.start;
  return marks.filter(({ range }) => found.has(range)).sort((a, b) => length(a) - length(b))[0] ?? null;
}

/**
 * Says which mark the pointer rests on, null when it leaves one. One passive listener, looked at once a frame; a tap is
 * seen too, since browsers send a mousemove with it.
 */
export function watchPointer(
  article: EventTarget,
  at: (x: number, y: number) => PlacedMark | null,
  over: (mark: PlacedMark | null) => void,
  signal: AbortSignal,
): void {
  let point: MouseEvent | null = null;
  let under: PlacedMark | null = null;
  let dwell: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const mark = point && !signal.aborted ? at(point.clientX, point.clientY) : null;
    point = null;
    if (mark === under) return;
    clearTimeout(dwell);
    if (under !== null) over(null);
    under = mark;
    if (mark !== null) dwell = setTimeout(() => over(mark), DWELL);
  };
  const moved = (event: Event) => {
    if (point === null) requestAnimationFrame(look);
    point = event as MouseEvent; // the last of a frame counts
  };
  article.addEventListener('mousemove', moved, { passive: true, signal });
  // It may go out over a mark at the article's edge, and come back to the same.
  article.addEventListener('mouseleave', moved, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(dwell), { once: true });
}
