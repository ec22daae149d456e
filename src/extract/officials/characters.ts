import { CharacterSet } from '../../language/characters.ts';

/** Classes of characters that the officials' rules ask for at almost every step. */

const SPACES = new CharacterSet(' \u00a0\u3000\u2002\u2003\t');

/** Whether the code unit at `at` is a Han character (the surname 䶮 and its like included). */
export function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Whether there is white space at `at`. */
export function isSpaceAt(text: string, at: number): boolean {
  return SPACES.at(text, at);
}

/** First position from `at` on that is not white space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (isSpaceAt(text, next)) next++;
  return next;
}

/** Position after the last character before `end` that is not white space. */
export function skipSpacesBack(text: string, end: number): number {
  let next = end;
  while (next > 0 && isSpaceAt(text, next - 1)) next--;
  return next;
}

/**
 * Position after the bracket that opens at `at`, where it closes within `most` characters; `at` itself where none opens there.
 * Brackets after names hold 女 or 回族, brackets in organisations a second name.
 */
export function skipBracket(text: string, at: number, most = 12): number {
  const open = text.charAt(at);
  if (open !== '（' && open !== '(') return at;
  for (let next = at + 1; next < text.length && next <= at + most; next++) {
    const character = text.charAt(next);
    if (character === '）' || character === ')') return next + 1;
    if (character === '（' || character === '(') return at;
  }
  return at;
}

/** The text without white space: 马　骁 and 马骁 are one name. */
export function squeeze(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) if (!isSpaceAt(text, at)) out += text.charAt(at);
  return out;
}

/**
 * Position of the last `word` that ends at or before `end` and begins at most `most` characters before it; −1 where there is
 * none. A plain `lastIndexOf` reads back to the beginning each time, which adds up on a long paragraph.
 */
export function lastWithin(text: string, word: string, end: number, most: number): number {
  const from = Math.max(0, end - most);
  const at = text.slice(from, end).lastIndexOf(word);
  return at < 0 ? -1 : from + at;
}
