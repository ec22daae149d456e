import { bylineLine } from './bylines.ts';
import type { Line } from './lines.ts';
import { endsArticle, isInfoLine, isLinkLine } from './tails.ts';
import { endsSentence } from './text.ts';

/** What a line speaks for (running text) or against (menus, lists of links) its place being within the article. */
function weight(line: Line): number {
  if (isLinkLine(line)) return -35;
  if (endsArticle(line)) return -80;
  if (isInfoLine(line)) return -4;
  const { length } = line.text;
  if (line.kind === 'row') return /\d/.test(line.text) ? 6 : 0;
  if (line.kind === 'heading') return -4;
  if (length >= 40 || (length >= 14 && endsSentence(line.text))) return Math.min(length, 200);
  return length >= 14 ? -4 : -10;
}

/**
 * The stretch of lines that holds the most running text (as cx-extractor's line blocks do, but on what a reader sees as lines):
 * the contiguous lines of the largest sum. Null where no line speaks for any. Linear; blind to markup, which is why it is the
 * last of our own readings.
 */
export function densest(lines: readonly Line[]): { first: number; end: number } | null {
  let best = { sum: 0, first: 0, end: 0 };
  let sum = 0;
  let first = 0;
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weight(line);
    if (sum > best.sum) best = { sum, first, end: i + 1 };
  }
  return best.sum > 0 ? widen(lines, best.first, best.end) : null;
}

/** How many short lines around the stretch may still be its own: byline, subheading, opening and closing words. */
const AROUND = 4;

function widen(lines: readonly Line[], first: number, end: number): { first: number; end: number } {
  let from = first;
  let to = end;
  const own = (line: Line | undefined, edge: Line | undefined) =>
    line !== undefined &&
    edge !== undefined &&
    line.kind !== 'heading' &&
    !isLinkLine(line) &&
    !isInfoLine(line) &&
    !endsArticle(line) &&
    (bylineLine(line.text).length > 0 || line.block.parentElement === edge.block.parentElement);
  while (first - from < AROUND && own(lines[from - 1], lines[from])) from--;
  while (to - end < AROUND && own(lines[to], lines[to - 1])) to++;
  return { first: from, end: to };
}
