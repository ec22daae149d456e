import type { Summary } from '../schema.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';

/** The targets, one row an indicator and deadline (`period`), with level, growth, share … and their bounds in it. */
export function targetsByIndicator(summary: Pick<Summary, 'quantities'>): FigureRow[] {
  return figureRows(
    summary.quantities.filter((quantity) => quantity.status === 'target'),
    'due',
  );
}

/** How many places of the article state a target: as many marks, and the number on the toolbar button. */
export function countTargets(summary: Pick<Summary, 'quantities'>): number {
  return summary.quantities.filter((quantity) => quantity.status === 'target').length;
}
