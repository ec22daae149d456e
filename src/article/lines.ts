/** Consecutive characters of a line that are consecutive characters of one text node. */
export interface Piece {
  /** First character in the line's text. */
  at: number;
  length: number;
  node: Text;
  /** First character in the node's data. */
  from: number;
}

/** One line of a page. Characters that no piece covers (tabs between cells, joints) stand for nothing in the page. */
export interface Line {
  text: string;
  pieces: Piece[];
  /** The block that holds it; the row, for a row of a table. */
  block: Element;
  /** Characters that are part of a link. */
  linked: number;
  kind: 'text' | 'heading' | 'row' | 'caption';
}

/** The part of a line from `start` to before `end`, without white space at its ends. */
export function sliceLine(line: Line, start: number, end: number): Line {
  let from = Math.max(0, start);
  let to = Math.min(line.text.length, end);
  while (from < to && /\s/.test(line.text[from] ?? '')) from++;
  while (to > from && /\s/.test(line.text[to - 1] ?? '')) to--;
  if (from === 0 && to === line.text.length) return line;
  const pieces: Piece[] = [];
  for (const piece of line.pieces) {
    const first = Math.max(piece.at, from);
    const last = Math.min(piece.at + piece.length, to);
    if (first < last)
      pieces.push({ at: first - from, length: last - first, node: piece.node, from: piece.from + first - piece.at });
  }
  return { ...line, text: line.text.slice(from, to), pieces, linked: Math.min(line.linked, to - from) };
}

/** Lines as one, with a joint that stands for nothing in the page between them; null for none. */
export function joinLines(lines: readonly Line[], joint: '' | ' ' = ' '): Line | null {
  const [first, ...rest] = lines;
  if (!first) return null;
  if (rest.length === 0) return first;
  const joined: Line = { ...first, pieces: [...first.pieces] };
  for (const line of rest) {
    const shift = joined.text.length + joint.length;
    joined.text += joint + line.text;
    joined.linked += line.linked;
    for (const piece of line.pieces) joined.pieces.push({ ...piece, at: piece.at + shift });
  }
  return joined;
}
