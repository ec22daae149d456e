import { extract } from '../../extract/extract.ts';
import type { Place } from '../../extract/types.ts';
import type { Summary } from '../schema.ts';
import { anchoring } from './anchors.ts';
import { corrected } from './apply.ts';
import type { Correction, Deed } from './schema.ts';

/** A correction to be made: what, where in the record, its id (UUID) and when. */
export interface NewCorrection {
  id: string;
  now: Date;
  place: Place;
  deed: Deed;
}

/** The record with one more correction, as it is where it has that one; null where the article does not say so at that place. */
export function withCorrection(record: Summary, { id, now, place, deed }: NewCorrection): Summary | null {
  if (record.corrections.some((known) => known.id === id)) return record;
  const anchor = anchoring(record).anchorOf(place);
  if (anchor === null) return null;
  const correction: Correction = { id, time: now.toISOString(), anchor, deed };
  return { ...corrected(record, [correction]), corrections: [...record.corrections, correction] };
}

/**
 * The record without a correction. What the correction took away is not kept anywhere: the text of the record is read
 * anew, by the extractor of today, and the other corrections are laid over that.
 */
export function withoutCorrection(record: Summary, correction: string, extractorVersion: string): Summary {
  const corrections = record.corrections.filter(({ id }) => id !== correction);
  if (corrections.length === record.corrections.length) return record;
  const anew = { ...record, ...extract(record), extractor: extractorVersion, segmenter: null };
  return { ...corrected(anew, corrections), corrections };
}
