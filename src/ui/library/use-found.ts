import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createPace } from '../../summary/pace.ts';
import { type Asked, Finder } from '../../summary/shelf/find.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import type { Shelf } from './use-shelf.ts';

export interface Found {
  /** What is listed: the answer, or while that is looked for what it begins with. */
  shown: readonly ShelfRow[];
  /** The last whole answer; null before the first. */
  whole: readonly ShelfRow[] | null;
}

/** The rows that are asked for, in their order. The work gives way to input, and a later question ends an earlier one. */
export function useFound(shelf: Shelf, { query, filter, order }: Asked, locale: string): Found {
  const [found, setFound] = useState<Found>({ shown: [], whole: null });
  const finder = useMemo(() => new Finder(locale), [locale]);
  const turn = useRef(0);
  const { rows, texts, version } = shelf;
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    const wanted = () => turn.current === mine;
    const first = (shown: readonly ShelfRow[]) => setFound(({ whole }) => ({ shown, whole }));
    void finder
      .find({ rows, texts, version }, { query, filter, order }, { pace: createPace(), wanted, first })
      .then((whole) => whole && wanted() && setFound({ shown: whole, whole }));
    // `version` stands for what changed in `texts`.
  }, [finder, rows, texts, version, query, filter, order]);
  return found;
}
