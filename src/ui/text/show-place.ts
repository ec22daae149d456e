import type { Place } from '../../extract/types.ts';
import { paragraphId } from './MarkedText.tsx';

/** Scrolls the text to a place and flashes it. False where it is not there. */
export function showPlace({ paragraph, start }: Place): boolean {
  const block = document.getElementById(paragraphId(paragraph));
  if (!block) return false;
  // A mark that another one covers has no element of its own: the last that begins before it.
  const marks = [...block.querySelectorAll<HTMLElement>('[data-start]')];
  const target = marks.findLast((mark) => Number(mark.dataset.start) <= start) ?? block;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  for (const flashed of document.querySelectorAll('.flash')) flashed.classList.remove('flash');
  target.classList.add('flash');
  return true;
}
