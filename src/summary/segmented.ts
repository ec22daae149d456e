import { indicatorDoubts } from '../extract/segmenter/doubts.ts';
import { revise } from '../extract/segmenter/revise.ts';
import type { Segmenter } from '../extract/segmenter/segmenter.ts';
import { isByReader } from './corrections/mentions.ts';
import type { Summary } from './schema.ts';

/** Whether a segmenter has something to say of a record. */
export function hasDoubts(summary: Summary): boolean {
  return indicatorDoubts(summary, summary).length > 0;
}

/**
 * The record with its doubtful names settled, and by whom. Places and values stay, so that no mark moves, and so do names that
 * the reader put right.
 */
export function segmented(summary: Summary, segmenter: Segmenter): Summary {
  const { quantities } = revise(summary, summary, segmenter);
  const settled = quantities.map((quantity, index) => {
    const before = summary.quantities[index] ?? quantity;
    return isByReader(before.rule) ? before : quantity;
  });
  return { ...summary, quantities: settled, segmenter: segmenter.name };
}
