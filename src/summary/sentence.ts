import type { Place } from '../extract/types.ts';
import type { Summary } from './schema.ts';

const ENDS = '。！？!?；;\n';
const CLOSING = '”’」』）)';

/** The sentence that a place stands in, with its closing mark; the title where the place is in the title. */
export function sentenceOf(summary: Pick<Summary, 'title' | 'paragraphs'>, place: Place): string {
  const text = place.paragraph < 0 ? summary.title : (summary.paragraphs[place.paragraph] ?? '');
  let start = Math.min(place.start, text.length);
  while (start > 0 && !ENDS.includes(text.charAt(start - 1))) start--;
  while (start < place.start && CLOSING.includes(text.charAt(start))) start++;
  let end = Math.min(place.end, text.length);
  while (end < text.length && !ENDS.includes(text.charAt(end))) end++;
  if (end < text.length) end++;
  while (end < text.length && CLOSING.includes(text.charAt(end))) end++;
  return text.slice(start, end).trim();
}
