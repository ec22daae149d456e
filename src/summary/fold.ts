/**
 * Forms of a text under which two writings of the same thing are equal. NFKC makes full-width letters, digits and
 * punctuation half-width and writes units such as ㎡ out.
 */

/** A body of text without white space, for comparing articles. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** Quotation marks, middle dots and a gloss in brackets (地区生产总值（GDP）) do not make another name. */
const GLOSS = /\([^()]*\)/g;
const QUOTES = /["'“”‘’「」『』《》〈〉·・]/g;

/** A name (indicator, place, event) for comparing; keeps the gloss when there is nothing else. */
export function foldName(name: string): string {
  const plain = foldText(name).replace(QUOTES, '').toLowerCase();
  return plain.replace(GLOSS, '') || plain;
}
