import type { Byline } from './types.ts';

/** Those named in the text as having made it. */
export function parseBylines(paragraphs: readonly string[]): Byline[] {
  void paragraphs;
  return [];
}
