/**
 * Small questions about the words beside a place. They compare code units: `text[at]` would make a new string for
 * every Chinese character looked at, which is most of what reading dates costs.
 */

/** Whether one of the words starts at `at`. */
export function startsAny(text: string, at: number, words: readonly string[]): boolean {
  const first = text.charCodeAt(at);
  for (const word of words) if (word.charCodeAt(0) === first && text.startsWith(word, at)) return true;
  return false;
}

/** Whether one of the words ends at `end` (exclusive). */
export function endsAny(text: string, end: number, words: readonly string[]): boolean {
  const last = text.charCodeAt(end - 1);
  for (const word of words) {
    const { length } = word;
    if (word.charCodeAt(length - 1) === last && end >= length && text.startsWith(word, end - length)) return true;
  }
  return false;
}

/** Whether the character at `at` is one of `letters`; false beyond the text. */
export function isOneOf(text: string, at: number, letters: string): boolean {
  if (at < 0) return false;
  const code = text.charCodeAt(at);
  for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) === code) return true;
  return false;
}

/** How far 上 (`once` −1), 下 (1) or 本 (0) at `at` leads, and from where: 上上周 is two weeks back and begins before it. */
export const oftenAs = (text: string, at: number, once: number): { away: number; start: number } =>
  once !== 0 && isOnceMore(text, at) ? { away: 2 * once, start: at - 1 } : { away: once, start: at };
/** Whether 上 or 下 stands once more before it; in 马上上周一的课, 即日起上上周 it is of another word. */
const isOnceMore = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === text.charCodeAt(at) && !isOneOf(text, at - 2, '以之马晚早起去来路线网身加');

/** Code unit → 1 for the letters given: for sets that are asked about at every character of a stretch. */
export function letterTable(letters: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let i = 0; i < letters.length; i++) table[letters.charCodeAt(i)] = 1;
  return table;
}

/** First position from `at` on, at most `reach` further, that is the text's end or holds a letter of the table. */
export function nextOf(text: string, at: number, table: Uint8Array, reach: number): number {
  const limit = Math.min(text.length, at + reach);
  let to = at;
  while (to < limit && table[text.charCodeAt(to)] === 0) to++;
  return to;
}

/** Position behind the last letter of the table before `at`, at most `reach` back; 0 where there is none. */
export function behindLastOf(text: string, at: number, table: Uint8Array, reach: number): number {
  const limit = Math.max(0, at - reach);
  let from = at;
  while (from > limit && table[text.charCodeAt(from - 1)] === 0) from--;
  return from;
}
