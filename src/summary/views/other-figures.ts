import type { Summary } from '../schema.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';

/** The numbers that are reported and not promised, in rows like those of the targets. */
export function otherFigures(summary: Pick<Summary, 'quantities'>): FigureRow[] {
  return figureRows(
    summary.quantities.filter((quantity) => quantity.status === 'actual'),
    'held',
  );
}
