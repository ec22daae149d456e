import type { ShelfRow } from './row.ts';

/** The fingerprint of a text without a character says nothing. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Articles of one text under several records (reposts, the same page at two addresses), the first published of each first. */
export function duplicates(rows: readonly ShelfRow[]): ShelfRow[][] {
  const groups = new Map<string, ShelfRow[]>();
  for (const row of rows) {
    if (row.fingerprint === OF_NOTHING) continue;
    const group = groups.get(row.fingerprint);
    if (group) group.push(row);
    else groups.set(row.fingerprint, [row]);
  }
  const first = (row: ShelfRow) => row.published ?? '9';
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((a, b) => first(a).localeCompare(first(b))));
}
