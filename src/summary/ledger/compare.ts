import type { Fact } from './facts.ts';
import { comparedUnit } from './units.ts';

/** What stands in one column (an article, a place) of one indicator. */
export interface ComparedRow {
  indicator: string;
  kind: Fact['kind'];
  /** As it is compared. */
  unit: string;
  /** One cell a column, in its order; what is most recent first. */
  cells: Fact[][];
}

/** Numbers side by side by indicator: what most columns have comes first. `columnOf` says which column a number is of, null for none. */
export function compare(
  facts: Iterable<Fact>,
  columns: readonly string[],
  columnOf: (fact: Fact) => string | null,
): ComparedRow[] {
  const rows = new Map<string, ComparedRow>();
  for (const fact of facts) {
    const column = columnOf(fact);
    const at = column === null ? -1 : columns.indexOf(column);
    if (at < 0) continue;
    const { indicator, kind } = fact;
    const unit = comparedUnit(fact);
    const key = `${indicator}|${kind}|${unit}`;
    const row = rows.get(key) ?? { indicator, kind, unit, cells: columns.map(() => []) };
    row.cells[at]?.push(fact);
    rows.set(key, row);
  }
  const filled = ({ cells }: ComparedRow) => cells.filter(({ length }) => length > 0).length;
  for (const { cells } of rows.values())
    for (const cell of cells) cell.sort((a, b) => (b.due ?? '').localeCompare(a.due ?? ''));
  return [...rows.values()].sort((a, b) => filled(b) - filled(a));
}
