import { linesOf, officialsOf, type ShelfRow } from './row.ts';

/** What rows are kept by; empty is no condition. */
export interface Filter {
  publisher: string;
  place: string;
  /** Year of publication, and a year in which targets fall due. */
  year: string;
  due: string;
  indicator: string;
  official: string;
  tag: string;
  targets: boolean;
}

export const NO_FILTER: Filter = {
  ...{ publisher: '', place: '', year: '', due: '', indicator: '', official: '', tag: '' },
  targets: false,
};

type Field = Exclude<keyof Filter, 'targets'>;

/** The values that a row has of each field. */
const VALUES: Record<Field, (row: ShelfRow) => readonly string[]> = {
  publisher: ({ publisher }) => (publisher === null ? [] : [publisher]),
  place: ({ place }) => (place === '' ? [] : [place]),
  year: ({ published }) => (published === null ? [] : [published.slice(0, 4)]),
  due: ({ due }) => linesOf(due),
  indicator: ({ indicators }) => linesOf(indicators),
  official: (row) => officialsOf(row).map(({ name }) => name),
  tag: ({ tags }) => tags,
};

export const FIELDS = Object.keys(VALUES) as Field[];

/**
 * How rows fit: `whole` where one has the very values that are asked for, `part` where they are parts of its values, as one is that is still
 * being typed or known in part only; null where it does not.
 */
export function fitting(filter: Filter): (row: ShelfRow) => 'whole' | 'part' | null {
  // Most questions ask for nothing of a filter, and every row is held to it at every key.
  const asked = FIELDS.filter((field) => filter[field] !== '');
  return (row) => {
    if (filter.targets && row.counts.target === 0) return null;
    let whole = true;
    for (const field of asked) {
      const wanted = filter[field];
      const values = VALUES[field](row);
      if (values.includes(wanted)) continue;
      if (!values.some((value) => value.includes(wanted))) return null;
      whole = false;
    }
    return whole ? 'whole' : 'part';
  };
}

/** Which values of a field the rows have, most frequent first, at most `most`. */
export function choices(rows: readonly ShelfRow[], field: Field, most: number): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of VALUES[field](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const years = field === 'year' || field === 'due';
  return [...counts]
    .sort(([a, m], [b, n]) => (years ? b.localeCompare(a) : n - m))
    .slice(0, most)
    .map(([value]) => value);
}

export const ORDERS = ['saved', 'newest', 'oldest', 'publisher', 'targets'] as const;
export type Order = (typeof ORDERS)[number];

/** The rows in an order; of those that are alike the order they come in stays. @param locale for the order of names */
export function inOrder(order: Order, rows: readonly ShelfRow[], locale: string): ShelfRow[] {
  switch (order) {
    case 'saved':
      return sorted(rows, ({ savedAt }) => savedAt, later);
    case 'newest':
      return sorted(rows, ({ published }) => published ?? '', later);
    case 'oldest':
      return sorted(
        rows,
        ({ published }) => published ?? '9',
        (a, b) => later(b, a),
      );
    case 'targets':
      return sorted(
        rows,
        ({ counts }) => counts.target,
        (a, b) => b - a,
      );
    case 'publisher': {
      // Comparing by the rules of a language is slow; there are few publishers and many articles.
      const names = [...new Set(rows.map(({ publisher }) => publisher ?? ''))];
      names.sort(new Intl.Collator(locale).compare);
      const ranks = new Map(names.map((name, rank) => [name, name === '' ? names.length : rank]));
      return sorted(
        rows,
        ({ publisher }) => ranks.get(publisher ?? '') ?? 0,
        (a, b) => a - b,
      );
    }
  }
}

/** By what each row is asked for once: fields are looked for as they are asked. */
function sorted<K>(
  rows: readonly ShelfRow[],
  keyOf: (row: ShelfRow) => K,
  compare: (a: K, b: K) => number,
): ShelfRow[] {
  const keys = rows.map(keyOf);
  const places = rows.map((_, at) => at).sort((i, j) => compare(keys[i] as K, keys[j] as K));
  return places.map((at) => rows[at] as ShelfRow);
}

const later = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);
