/** Most rows that are looked at to tell a table of data from a table that only arranges the page. */
const ROWS_LOOKED_AT = 12;
const MOST_COLUMNS = 60;

/**
 * Whether a table holds data: two rows or more, two columns or more, no table or form within, and cells that are short. Old
 * papers and portals arrange whole pages by tables, and those are to be read as if the table were not there.
 */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  const rows = (table as HTMLTableElement).rows;
  if (!rows || rows.length < 2) return false;
  let wide = 0;
  let looked = 0;
  for (const row of rows) {
    if (++looked > ROWS_LOOKED_AT) break;
    if (row.querySelector('table, form, h1, input, iframe') !== null) return false;
    let filled = 0;
    for (const cell of row.cells) {
      const length = cell.textContent?.trim().length ?? 0;
      if (length > 400 || cell.getElementsByTagName('p').length > 4) return false;
      if (length > 0) filled++;
    }
    if (filled >= 2) wide++;
  }
  return wide >= 2 && wide * 2 >= Math.min(rows.length, ROWS_LOOKED_AT);
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value > 1 ? Math.min(value, MOST_COLUMNS) : 1;
}

/** Counts columns so that a cell that spans rows or columns leaves empty cells where it goes on. */
export class TableColumns {
  /** For each column, how many further rows a cell from above still covers. */
  private covered: number[] = [];
  private column = 0;
  private at = 0;
  /** How many tables deep within a cell the walk is: their rows are no rows of this table. */
  nested = 0;

  startRow(): void {
    this.column = 0;
    this.at = 0;
  }

  /** Takes the next free columns for a cell and answers how many tabs stand before its text. */
  startCell(cell: Element): number {
    this.skipCovered();
    const tabs = this.column - this.at;
    this.at = this.column;
    const rows = spanOf(cell, 'rowspan') - 1;
    for (let n = spanOf(cell, 'colspan'); n > 0 && this.column < MOST_COLUMNS; n--) this.covered[this.column++] = rows;
    return tabs;
  }

  /** Answers how many tabs follow the row's last text. */
  endRow(): number {
    this.skipCovered();
    return Math.max(0, this.column - 1 - this.at);
  }

  private skipCovered(): void {
    for (let left = this.covered[this.column] ?? 0; left > 0; left = this.covered[this.column] ?? 0)
      this.covered[this.column++] = left - 1;
  }
}
