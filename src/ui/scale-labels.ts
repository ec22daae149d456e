/** The narrowest scale: that of a panel of 320 pixels. On a wider one labels stand further apart. */
const NARROWEST = 288;
/** The size of a label, and what is left free between two of them, in pixels. */
const SIZE = 12;
const GAP = 8;
/** A Latin letter or digit is about so wide, of the size. */
const NARROW = 0.6;

/** A label of a scale: its text and where its mark stands, from 0 to 1. */
export interface ScaleLabel {
  text: string;
  at: number;
}

/** How a label stands at its mark: those at the ends go inward. */
export function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.12) return 'start';
  return at > 0.88 ? 'end' : 'middle';
}

/** Which of the labels, in the order of their marks, are drawn: the last one and, from the first on, those that run neither into each other nor into the last. */
export function labelsThatFit<Label extends ScaleLabel>(labels: readonly Label[]): Set<Label> {
  const last = labels.at(-1);
  if (!last) return new Set();
  const fitting = new Set([last]);
  let taken = Number.NEGATIVE_INFINITY;
  const [end] = extentOf(last);
  for (const label of labels) {
    const [from, to] = extentOf(label);
    if (label === last || from < taken + GAP || to > end - GAP) continue;
    fitting.add(label);
    taken = to;
  }
  return fitting;
}

/** From where to where a label reaches, in pixels. */
function extentOf({ text, at }: ScaleLabel): [from: number, to: number] {
  const width = [...text].reduce((sum, character) => sum + (character < '\u1100' ? NARROW : 1), 0) * SIZE;
  const mark = at * NARROWEST;
  const from = { start: mark, middle: mark - width / 2, end: mark - width }[anchorOf(at)];
  return [from, from + width];
}
