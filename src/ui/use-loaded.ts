import { type Dispatch, type StateUpdater, useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Where a view's data comes from: `watch` calls back whenever it changed, until the signal aborts. */
export interface Source<T> {
  load: () => Promise<T>;
  watch: (changed: () => void, signal: AbortSignal) => void;
}

/** What a source holds, read again whenever it changes; of readings that overtake each other the last one begun counts. */
export function useLoaded<T>(source: Source<T>): {
  loaded: T | null;
  trouble: unknown;
  reload: () => void;
  setLoaded: Dispatch<StateUpdater<T | null>>;
} {
  const [loaded, setLoaded] = useState<T | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const latest = useRef(0);

  const reload = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    source.load().then(
      (value) => {
        if (turn !== latest.current) return;
        setLoaded(value);
        setTrouble(null);
      },
      (error: unknown) => turn === latest.current && setTrouble(error ?? new Error('failed without a reason')),
    );
  }, [source]);

  useEffect(() => {
    const controller = new AbortController();
    source.watch(reload, controller.signal);
    reload();
    return () => controller.abort();
  }, [source, reload]);

  return { loaded, trouble, reload, setLoaded };
}
