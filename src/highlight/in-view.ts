import type { PlacedMark } from './session.ts';

/** How often at most it is looked what is in view while the page scrolls, in milliseconds. */
const PACE = 120;

/** More marks than that in one view are a wall of them, and which they are helps nobody. */
const MOST = 200;

/** The marks that a reader sees now. The elements around them are measured first: most are out of view with all their marks. */
function marksInView(marks: readonly PlacedMark[], height: number): PlacedMark[] {
  const near = new Map<Element | null, boolean>();
  const isInView = ({ top, bottom }: DOMRect) => bottom > 0 && top < height;
  return marks
    .filter(({ range }) => {
      const element = range.startContainer.parentElement;
      const known = near.get(element) ?? (element !== null && isInView(element.getBoundingClientRect()));
      near.set(element, known);
      return known && isInView(range.getBoundingClientRect());
    })
    .slice(0, MOST);
}

/** Calls back with the marks in view, at once and whenever the page was scrolled or its window got another size, until `signal` is aborted. */
export function watchMarksInView(
  view: Window,
  marks: () => readonly PlacedMark[],
  tell: (seen: PlacedMark[]) => void,
  signal: AbortSignal,
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    waiting = undefined;
    tell(marksInView(marks(), view.innerHeight));
  };
  const later = () => {
    waiting ??= setTimeout(look, PACE);
  };
  view.addEventListener('scroll', later, { passive: true, capture: true, signal });
  view.addEventListener('resize', later, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  look();
}
