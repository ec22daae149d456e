import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryPort, Shelf } from '../port.ts';

/** What is saved, read again whenever it changes. */
export function useShelf(port: LibraryPort): { shelf: Shelf | null; trouble: unknown; reload: () => void } {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const latest = useRef(0);

  const reload = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    port.load().then(
      (loaded) => {
        if (turn !== latest.current) return;
        setShelf(loaded);
        setTrouble(null);
      },
      (error: unknown) => turn === latest.current && setTrouble(error ?? new Error('failed without a reason')),
    );
  }, [port]);

  useEffect(() => {
    const controller = new AbortController();
    port.watch(reload, controller.signal);
    reload();
    return () => controller.abort();
  }, [port, reload]);

  return { shelf, trouble, reload };
}
