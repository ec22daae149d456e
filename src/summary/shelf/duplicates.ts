import type { Pace } from '../pace.ts';
import type { ShelfRow } from './row.ts';

/** The fingerprint of a text without a character says nothing. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Rows between two looks at the clock. */
const STEP = 200;

/** Articles of one text under several records (reposts, the same page at two addresses), the first published of each first. */
export async function duplicates(rows: readonly ShelfRow[], pace: Pace): Promise<ShelfRow[][]> {
  // Hardly any is there twice: a list is made for those that are.
  const firsts = new Map<string, ShelfRow>();
  const groups = new Map<string, ShelfRow[]>();
  for (const [at, row] of rows.entries()) {
    if (at % STEP === 0) await pace();
    if (row.fingerprint === OF_NOTHING) continue;
    const first = firsts.get(row.fingerprint);
    if (!first) firsts.set(row.fingerprint, row);
    else if (!groups.get(row.fingerprint)?.push(row)) groups.set(row.fingerprint, [first, row]);
  }
  const day = (row: ShelfRow) => row.published ?? '9';
  return [...groups.values()].map((group) => group.sort((a, b) => day(a).localeCompare(day(b))));
}
