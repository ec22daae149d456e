/**
 * Search by plain containment, which needs no words and so suits Chinese: every term of the query is somewhere in the
 * text. Latin letters count in the cases that occur (GDP, gdp, Gdp); looking for four words beats folding megabytes.
 */
export interface Query {
  /** For each term the ways it may be written, as it was typed first. */
  terms: readonly (readonly string[])[];
}

/** Terms are parted by white space, Chinese ones too. */
export function readQuery(typed: string): Query {
  const terms = typed.normalize('NFKC').split(/\s+/u).filter(Boolean);
  return { terms: terms.map(writings) };
}

function writings(term: string): string[] {
  const lower = term.toLowerCase();
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
  return [...new Set([term, term.toUpperCase(), lower, capital])];
}

export function matches(text: string, { terms }: Query): boolean {
  return terms.every((ways) => ways.some((way) => text.includes(way)));
}

/** Whether a text can only match this query if it matches the one before: each term of that one begins a term of this. */
export function narrows({ terms }: Query, before: Query): boolean {
  const typed = terms.map(([term = '']) => term);
  return before.terms.every(([earlier = '']) => typed.some((term) => term.startsWith(earlier)));
}

/** A piece of text, hit or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** The text cut at the hits; terms that overlap make one hit. */
export function cutAtHits(text: string, { terms }: Query): Piece[] {
  const hit = new Uint8Array(text.length);
  for (const way of terms.flat())
    for (let at = text.indexOf(way); at >= 0; at = text.indexOf(way, at + 1)) hit.fill(1, at, at + way.length);
  const pieces: Piece[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && hit[end] === hit[start]) continue;
    pieces.push({ text: text.slice(start, end), hit: hit[start] === 1 });
    start = end;
  }
  return pieces;
}

/** Characters before the first hit, so few that it is seen in a narrow list, and from there on: they tell where it stands. */
const BEFORE = 10;
const FROM = 60;

/** What stands around the first hit that is not in the first `skip` characters (the headline shows those); null for none. */
export function excerpt(text: string, { terms }: Query, skip: number): string | null {
  let first = -1;
  for (const way of terms.flat()) {
    const at = text.indexOf(way, skip);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  if (first < 0) return null;
  const start = beginning(text, Math.max(text.lastIndexOf('\n', first) + 1, first - BEFORE), first);
  const line = text.indexOf('\n', first);
  const end = Math.min(line < 0 ? text.length : line, first + FROM);
  const [before, after] = [start > 0 && text[start - 1] !== '\n', end < text.length && text[end] !== '\n'];
  return `${before ? '…' : ''}${text.slice(start, end)}${after ? '…' : ''}`;
}

/** Where to begin between two places of a line: with the clause that leads to the second, else not within a number. */
function beginning(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  const clause = /^.*[,;:!?。、](?=.)/su.exec(before);
  if (clause) return from + clause[0].length;
  const cut = /[\d.%]/.test(text[from - 1] ?? '') ? /^[\d.%]*/.exec(before) : null;
  return from + (cut?.[0].length ?? 0);
}
