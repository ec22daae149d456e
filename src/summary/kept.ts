import type { Summary } from './schema.ts';

/** Whether a record holds work of the reader's: it was saved, corrected, tagged, noted upon or linked. Such a record is never evicted. */
export function isKept({
  saved,
  corrections,
  tags,
  note,
  links,
}: Pick<Summary, 'saved' | 'corrections' | 'tags' | 'note' | 'links'>): boolean {
  return saved || corrections.length > 0 || tags.length > 0 || note !== '' || links.length > 0;
}
