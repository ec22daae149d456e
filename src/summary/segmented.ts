import { indicatorDoubts } from '../extract/segmenter/doubts.ts';
import { revise } from '../extract/segmenter/revise.ts';
import type { Segmenter } from '../extract/segmenter/segmenter.ts';
import type { Summary } from './schema.ts';

/** Whether a segmenter has something to say of a record. */
export function hasDoubts(summary: Summary): boolean {
  return indicatorDoubts(summary, summary).length > 0;
}

/** The record with its doubtful names settled, and by whom. Places and values stay, so that no mark moves. */
export function segmented(summary: Summary, segmenter: Segmenter): Summary {
  return { ...revise(summary, summary, segmenter), segmenter: segmenter.name };
}
