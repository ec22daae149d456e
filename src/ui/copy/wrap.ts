/** Marks that may not begin a line, and those that may not end one, as Chinese is set. */
const NOT_FIRST = '，。、；：！？）》」』”’〉】…—·%％,.;:!?)';
const NOT_LAST = '（《「『“‘〈【(';
/** What is never broken: a number with its signs, a word of letters; white space; any other character by itself. */
const PIECES = /[A-Za-z0-9.,%+\-−–≥≤≈<>/]+|\s+|[\s\S]/gu;

/**
 * The lines of a text that are at most `width` wide. Between Chinese characters a line may end anywhere but before a closing and behind an
 * opening mark; a word or number that is wider than a line is broken wherever it has to be.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units(text.trim())) {
    if (measure(line + unit.trimEnd()) <= width) {
      line += unit;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const character of unit.trimStart()) {
      if (line !== '' && measure(line + character) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Pieces that stay together: opening marks with what follows, closing marks with what stands before. */
function units(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const [piece] of text.matchAll(PIECES)) {
    const joins = found.length > 0 && (open || NOT_FIRST.includes(piece));
    if (joins) found.push(`${found.pop()}${piece}`);
    else found.push(piece);
    open = NOT_LAST.includes(piece);
  }
  return found;
}
