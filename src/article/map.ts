import type { Line, Piece } from './lines.ts';

/** A place in the article: UTF-16 offset within a paragraph; paragraph −1 is the title. */
export interface TextPlace {
  paragraph: number;
  offset: number;
}

/** The way between the article's text and the page. Answers null for what is not there, or no more. */
export interface ParagraphMap {
  /** The page's range for the characters from `start` to before `end`. Null where the nodes left the page or changed. */
  rangeOf(paragraph: number, start: number, end: number): Range | null;
  /** The place in the article of an offset in a node of the page (as `caretPositionFromPoint` and selections give it). */
  placeOf(node: Node, offset: number): TextPlace | null;
}

/** Index of the last piece that begins at or before `at`; −1 for none. */
function pieceBefore(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A character of the line and where it stands in the page. */
interface Spot {
  at: number;
  node: Text;
  offset: number;
}

/** First character at or after `start` that stands in the page. */
function firstIn(line: Line, start: number, end: number): Spot | null {
  const index = pieceBefore(line.pieces, start);
  const piece = line.pieces[index];
  if (piece && start < piece.at + piece.length)
    return { at: start, node: piece.node, offset: piece.from + start - piece.at };
  const next = line.pieces[index + 1];
  return next && next.at < end ? { at: next.at, node: next.node, offset: next.from } : null;
}

/** Last character before `end` that stands in the page. */
function lastIn(line: Line, start: number, end: number): Spot | null {
  const piece = line.pieces[pieceBefore(line.pieces, end - 1)];
  if (!piece || piece.at + piece.length <= start) return null;
  const at = Math.min(end, piece.at + piece.length) - 1;
  return { at, node: piece.node, offset: piece.from + at - piece.at };
}

/** Whether the page still says there what the line says. */
function stillThere(line: Line, { at, node, offset }: Spot): boolean {
  if (!node.isConnected || offset >= node.data.length) return false;
  const written = line.text[at];
  const found = node.data[offset];
  return written === found || (written !== undefined && /\s/.test(written) && found !== undefined && /\s/.test(found));
}

/** The map of a title and paragraphs to the page they were read from. */
export function mapOf(title: Line | null, body: readonly Line[]): ParagraphMap {
  let places: Map<Node, { paragraph: number; piece: Piece }[]> | null = null;
  const lineAt = (paragraph: number) => (paragraph === -1 ? title : (body[paragraph] ?? null));

  const index = () => {
    const all: NonNullable<typeof places> = new Map();
    for (let paragraph = -1; paragraph < body.length; paragraph++) {
      for (const piece of lineAt(paragraph)?.pieces ?? []) {
        const known = all.get(piece.node);
        if (known) known.push({ paragraph, piece });
        else all.set(piece.node, [{ paragraph, piece }]);
      }
    }
    return all;
  };

  return {
    rangeOf(paragraph, start, end) {
      const line = lineAt(paragraph);
      if (!line || !(start >= 0 && end > start && end <= line.text.length)) return null;
      const first = firstIn(line, start, end);
      const last = lastIn(line, start, end);
      if (!first || !last) return null;
      if (!stillThere(line, first) || !stillThere(line, last)) return null;
      const document = first.node.ownerDocument;
      if (!document || last.node.ownerDocument !== document) return null;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    },
    placeOf(node, offset) {
      const at = textAt(node, offset);
      if (!at?.node.isConnected) return null;
      places ??= index();
      const known = places.get(at.node);
      if (!known) return null;
      let best: TextPlace | null = null;
      for (const { paragraph, piece } of known) {
        if (at.offset < piece.from) return best ?? { paragraph, offset: piece.at };
        best = { paragraph, offset: piece.at + Math.min(at.offset - piece.from, piece.length) };
        if (at.offset < piece.from + piece.length) return best;
      }
      return best;
    },
  };
}

/** An element and the number of a child, as a text node and an offset in it; null where no text stands there. */
function textAt(node: Node, offset: number): { node: Node; offset: number } | null {
  if (node.nodeType === 3) return { node, offset };
  let child: Node | null = node.childNodes[offset] ?? null;
  while (child && child.nodeType !== 3) child = child.firstChild;
  return child ? { node: child, offset: 0 } : null;
}
