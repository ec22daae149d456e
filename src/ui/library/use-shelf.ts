import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import type { LibraryPort, ShelfState } from './port.ts';

export interface Shelf extends ShelfState {
  /** All that is known of by now, in no order. Another array whenever something changed. */
  rows: readonly ShelfRow[];
  /** Texts by id; those that are there by now. Changes in place, `version` says when. */
  texts: ReadonlyMap<string, string>;
  version: number;
  trouble: unknown;
}

const NOTHING: Shelf = {
  ...{ rows: [], texts: new Map(), version: 0, trouble: null },
  ...{ complete: false, searchable: false, reading: null, damaged: 0 },
};

/** The library as it comes in. What comes quickly is shown together, at most once a frame. */
export function useShelf(port: LibraryPort): Shelf {
  const [shelf, setShelf] = useState(NOTHING);
  const state = useRef(NOTHING);
  useEffect(() => {
    const controller = new AbortController();
    const rows = new Map<string, ShelfRow>();
    const texts = new Map<string, string>();
    let frame: number | null = null;
    const show = (change: Partial<Shelf>) => {
      state.current = { ...state.current, ...change };
      frame ??= requestAnimationFrame(() => {
        frame = null;
        state.current = { ...state.current, rows: [...rows.values()], texts, version: state.current.version + 1 };
        setShelf(state.current);
      });
    };
    const listener = {
      rows(changed: readonly ShelfRow[]) {
        for (const row of changed) rows.set(row.id, row);
        show({});
      },
      gone(ids: readonly string[]) {
        for (const id of ids) {
          rows.delete(id);
          texts.delete(id);
        }
        show({});
      },
      texts(more: readonly { id: string; text: string }[]) {
        for (const { id, text } of more) texts.set(id, text);
      },
      state: show,
    };
    port
      .follow(listener, controller.signal)
      .catch((trouble: unknown) => !controller.signal.aborted && show({ trouble: trouble ?? new Error('no reason') }));
    return () => {
      controller.abort();
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, [port]);
  return shelf;
}
