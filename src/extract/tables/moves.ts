import type { QuantityMention } from '../types.ts';

/** Floating point leaves 79.3 − 78.1 a little beside 1.2. */
const NEARLY = 1e-9;

/**
 * 1.8 | 4.5 | [2.7]: an aim that is as much as lies between where its row begins and where it is to arrive is how far the row moves. 25万 all in
 * all of what is counted anew each year is no such one.
 */
export function settleMoves(row: readonly QuantityMention[]): void {
  for (const [i, move] of row.entries()) {
    if (move.measure !== 'level' || move.status !== 'target' || typeof move.value !== 'number') continue;
    const [from, to] = row.slice(Math.max(0, i - 2), i);
    if (!from || !to || from.status !== 'actual' || to.status !== 'target') continue;
    if (from.unit !== move.unit || to.unit !== move.unit || from.indicator !== to.indicator) continue;
    if (typeof from.value !== 'number' || typeof to.value !== 'number') continue;
    const way = to.value - from.value;
    if (Math.abs(Math.abs(way) - move.value) > NEARLY * Math.max(from.value, to.value)) continue;
    move.measure = 'difference';
    move.direction = way < 0 ? 'down' : 'up';
  }
}
