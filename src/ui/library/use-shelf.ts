import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import type { LibraryPort, ShelfState } from './port.ts';

export interface Shelf extends ShelfState {
  /** All that is known of by now, in no order. Another array whenever what is known of articles changed. */
  rows: readonly ShelfRow[];
  /** Texts by id; those that are there by now. Changes in place, `version` says when. */
  texts: ReadonlyMap<string, string>;
  version: number;
  /** Another number whenever what is known of articles changed, and not when only more texts are there. */
  edition: number;
}

const NOTHING: Shelf = {
  ...{ rows: [], texts: new Map(), version: 0, edition: 0, trouble: null },
  ...{ complete: false, searchable: false, reading: null, damaged: 0 },
};

/**
 * How often what is still coming in is shown, in milliseconds: each time all of it is searched and sorted anew. What comes from the cache
 * is there within a second, what is read from the records takes many.
 */
const COMING_MS = 250;
const READING_MS = 1_000;

/** The library as it comes in: the first screen at once, then now and then. */
export function useShelf(port: LibraryPort): Shelf {
  const [shelf, setShelf] = useState(NOTHING);
  const state = useRef(NOTHING);
  useEffect(() => {
    const controller = new AbortController();
    const rows = new Map<string, ShelfRow>();
    const texts = new Map<string, string>();
    /** The edition that was shown last. */
    let drawn: number | null = null;
    let waiting: { timer: ReturnType<typeof setTimeout>; wait: number } | null = null;
    const show = (change: Partial<Shelf>) => {
      state.current = { ...state.current, ...change };
      const { version, complete, reading } = state.current;
      const wait = version === 0 || (complete && !reading) ? 0 : reading ? READING_MS : COMING_MS;
      // That all is there is not held back by what waits since it was still coming in.
      if (waiting && waiting.wait <= wait) return;
      clearTimeout(waiting?.timer);
      waiting = { timer: setTimeout(draw, wait), wait };
    };
    const draw = () => {
      waiting = null;
      const { edition, version } = state.current;
      const known = edition === drawn ? state.current.rows : [...rows.values()];
      drawn = edition;
      state.current = { ...state.current, rows: known, texts, version: version + 1 };
      setShelf(state.current);
    };
    const listener = {
      rows(changed: readonly ShelfRow[]) {
        for (const row of changed) rows.set(row.id, row);
        show(changed.length > 0 ? { edition: state.current.edition + 1 } : {});
      },
      gone(ids: readonly string[]) {
        for (const id of ids) {
          rows.delete(id);
          texts.delete(id);
        }
        show({ edition: state.current.edition + 1 });
      },
      texts(more: readonly { id: string; text: string }[]) {
        // Under the name that its row has: of each text that is told a second time Firefox has one more to move when it clears up.
        for (const { id, text } of more) texts.set(rows.get(id)?.id ?? id, text);
      },
      state: show,
    };
    port
      .follow(listener, controller.signal)
      .catch((trouble: unknown) => !controller.signal.aborted && show({ trouble: trouble ?? new Error('no reason') }));
    return () => {
      controller.abort();
      clearTimeout(waiting?.timer);
    };
  }, [port]);
  return shelf;
}
