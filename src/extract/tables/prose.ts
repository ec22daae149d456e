import { findQuantities } from '../quantities/quantities.ts';
import type { QuantityMention } from '../types.ts';
import type { Column } from './columns.ts';
import type { Cell } from './grid.ts';
import { periodOf, type RowFacts, tableStatus } from './numbers.ts';
import type { TableFacts } from './tables.ts';

/** The quantities of a cell of prose: read like a paragraph of its own, with what the table says where it says nothing. */
export function proseOf(cell: Cell, column: Column, row: RowFacts, facts: TableFacts): QuantityMention[] {
  const cues = facts
    .cues(row.paragraph)
    .filter(({ start, end }) => start >= cell.start && end <= cell.end)
    .map((cue) => ({ ...cue, paragraph: 0, start: cue.start - cell.start, end: cue.end - cell.start }));
  const alone = { ...facts.article, title: '', paragraphs: [cell.text] };
  const table = tableStatus(column, row, facts);
  return findQuantities(alone, cues).map((one) => {
    const status = one.implied.includes('status') || column.status ? table.status : one.status;
    const period = one.period ? { value: one.period, implied: false } : periodOf(column, row, facts, status);
    return {
      ...one,
      paragraph: row.paragraph,
      start: one.start + cell.start,
      end: one.end + cell.start,
      status,
      period: period.value,
      indicator: one.indicator ?? column.indicator ?? (row.name || null),
      responsible: status === 'target' ? row.responsible : null,
      implied: period.implied && !one.implied.includes('period') ? [...one.implied, 'period' as const] : one.implied,
    };
  });
}
