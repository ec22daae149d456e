/** A box in the view, in CSS pixels from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between card and mark, and between card and the view's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 4;

/**
 * Where a card goes: the whole of it in the view and never over its mark. Below the mark where it fits, else above, else
 * beside it (a phone held sideways); where it fits nowhere it takes the roomiest of these and has to be scrolled.
 *
 * @param mark the box around the mark; may reach out of the view
 * @param card the size the card wants
 * @returns its box; the height is 0 where the mark fills the view, and then there is nothing to show
 */
export function placeCard(mark: Box, card: Size, view: Size): Box {
  const right = mark.left + mark.width;
  const bottom = mark.top + mark.height;
  const widest = Math.max(0, view.width - 2 * EDGE);
  const highest = Math.max(0, view.height - 2 * EDGE);
  const width = Math.min(card.width, widest);
  const slide = (wanted: number, size: number, length: number) =>
    Math.max(EDGE, Math.min(wanted, length - EDGE - size));
  const room = (from: number, to: number) => Math.max(0, Math.min(to, highest + EDGE) - Math.max(from, EDGE));

  const below = room(bottom + GAP, view.height);
  const above = room(0, mark.top - GAP);
  const height = (space: number) => Math.min(card.height, space);
  const under = (): Box => ({
    left: slide(mark.left, width, view.width),
    top: Math.max(EDGE, bottom + GAP),
    width,
    height: height(below),
  });
  const over = (): Box => ({
    left: slide(mark.left, width, view.width),
    top: Math.max(EDGE, Math.min(mark.top - GAP, view.height - EDGE) - height(above)),
    width,
    height: height(above),
  });
  if (card.height <= below) return under();
  if (card.height <= above) return over();

  const tall = Math.min(card.height, highest);
  const beside = (left: number): Box => ({ left, top: slide(mark.top, tall, view.height), width, height: tall });
  if (right + GAP >= EDGE && right + GAP + width <= view.width - EDGE) return beside(right + GAP);
  if (mark.left - GAP <= view.width - EDGE && mark.left - GAP - width >= EDGE) return beside(mark.left - GAP - width);
  return below >= above ? under() : over();
}

/** Whether two boxes have a point in common that is not on their edges. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
