import type { Pace } from '../pace.ts';
import { type Filter, fitting, inOrder, type Order } from './filter.ts';
import { officialsOf, type ShelfRow } from './row.ts';
import { matches, narrows, type Query, readQuery } from './search.ts';

/** What is searched. Another `version` says that `texts` changed in place. */
export interface Searched {
  rows: readonly ShelfRow[];
  /** By id; a row whose text is not there yet is searched by what is known of it. */
  texts: ReadonlyMap<string, string>;
  version: number;
}

export interface Asked {
  query: string;
  filter: Filter;
  order: Order;
}

export interface Finding {
  pace: Pace;
  /** Whether the answer is still waited for. */
  wanted: () => boolean;
  /** Told the first rows of an answer that takes longer. */
  first: (rows: readonly ShelfRow[]) => void;
}

/** So many rows are more than a screen shows. */
const SCREEN = 40;
/** Where there are fewer rows to look through than this, the whole answer is as fast as its beginning. */
const MANY = 1_000;
/** So many rows are looked at between two turns for others. */
const STEP = 64;

/**
 * Finds rows in steps. It remembers the order it brought them into, so that a search needs no sorting, and its last answer, so that a query that
 * goes on from the last one looks only through what that one found.
 */
export class Finder {
  #ordered: { rows: readonly ShelfRow[]; order: Order; result: readonly ShelfRow[] } | null = null;
  #last: { searched: Searched; asked: Asked; query: Query; hits: readonly ShelfRow[] } | null = null;
  readonly #locale: string;

  constructor(locale: string) {
    this.#locale = locale;
  }

  /** The rows that are asked for, in their order; null where nobody wants them any more. */
  async find(searched: Searched, asked: Asked, { pace, wanted, first }: Finding): Promise<readonly ShelfRow[] | null> {
    const query = readQuery(asked.query);
    const from = this.#before(searched, asked, query) ?? this.#inOrder(searched.rows, asked.order);
    const fitOf = fitting(asked.filter);
    const inPart: ShelfRow[] = [];
    /** Those of them that have the very values that are asked for: where there are such, nothing else is listed. */
    const exact: ShelfRow[] = [];
    for (const [at, row] of from.entries()) {
      if (at % STEP === STEP - 1) {
        await pace();
        if (!wanted()) return null;
      }
      const fit = fitOf(row);
      if (fit === null) continue;
      if (query.terms.length > 0 && !matches(searched.texts.get(row.id) ?? textOfRow(row), query)) continue;
      inPart.push(row);
      if (fit === 'part') continue;
      exact.push(row);
      if (exact.length === SCREEN && from.length - at > MANY) first(exact.slice());
    }
    this.#last = { searched, asked, query, hits: inPart };
    return exact.length > 0 ? exact : inPart;
  }

  /** What the last answer found, where that holds everything that this one can find. */
  #before({ rows, version }: Searched, { filter, order }: Asked, query: Query): readonly ShelfRow[] | null {
    const last = this.#last;
    if (!last || last.searched.rows !== rows || last.searched.version !== version || last.asked.order !== order)
      return null;
    const alike = JSON.stringify(last.asked.filter) === JSON.stringify(filter);
    return alike && narrows(query, last.query) ? last.hits : null;
  }

  #inOrder(rows: readonly ShelfRow[], order: Order): readonly ShelfRow[] {
    if (this.#ordered?.rows === rows && this.#ordered.order === order) return this.#ordered.result;
    const saved = inOrder('saved', rows, this.#locale);
    const result = order === 'saved' ? saved : inOrder(order, saved, this.#locale);
    this.#ordered = { rows, order, result };
    return result;
  }
}

function textOfRow(row: ShelfRow): string {
  const { title, publisher, place, note, tags, indicators } = row;
  const names = officialsOf(row).map(({ name }) => name);
  return [title, publisher, place, note, ...tags, ...names, indicators].filter(Boolean).join('\n').normalize('NFKC');
}
