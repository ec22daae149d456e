import type { Summary } from './schema.ts';

/** Whether a record holds work of the reader's: it was saved, corrected, tagged or noted upon. Such a record is never evicted. */
export function isKept({
  saved,
  corrections,
  tags,
  note,
}: Pick<Summary, 'saved' | 'corrections' | 'tags' | 'note'>): boolean {
  return saved || corrections.length > 0 || tags.length > 0 || note !== '';
}
