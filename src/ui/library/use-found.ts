import { useEffect, useRef, useState } from 'preact/hooks';
import { createPace } from '../../summary/pace.ts';
import { comparing, type Filter, type Order, passes } from '../../summary/shelf/filter.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { matches, readQuery } from '../../summary/shelf/search.ts';
import type { Shelf } from './use-shelf.ts';

export interface Asked {
  query: string;
  filter: Filter;
  order: Order;
}

/**
 * The rows that are asked for, in their order; null before the first answer. The work gives way to input, and a later question ends an earlier
 * one. A row whose text is not there yet is searched by what is known of it.
 */
export function useFound(shelf: Shelf, { query, filter, order }: Asked, locale: string): readonly ShelfRow[] | null {
  const [found, setFound] = useState<readonly ShelfRow[] | null>(null);
  const turn = useRef(0);
  const { rows, texts, version } = shelf;
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    const asked = readQuery(query);
    const searched = (row: ShelfRow) => asked.terms.length === 0 || matches(texts.get(row.id) ?? textOfRow(row), asked);
    const search = async () => {
      const pace = createPace();
      const hits: ShelfRow[] = [];
      for (const row of rows) {
        if (passes(row, filter) && searched(row)) hits.push(row);
        await pace();
        if (turn.current !== mine) return;
      }
      hits.sort(comparing('saved', rows, locale));
      if (order !== 'saved') hits.sort(comparing(order, rows, locale));
      setFound(hits);
    };
    void search();
    // `version` stands for what changed in `texts`.
  }, [rows, texts, version, query, filter, order, locale]);
  return found;
}

function textOfRow({ title, publisher, place, note, tags, officials, indicators }: ShelfRow): string {
  const names = officials.map(({ name }) => name);
  return [title, publisher, place, note, ...tags, ...names, ...indicators].filter(Boolean).join('\n').normalize('NFKC');
}
