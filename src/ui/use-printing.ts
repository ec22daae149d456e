import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the page is being printed, so that a view can draw then what it otherwise draws only where it is seen. Browsers wait for what
 * follows from `beforeprint` at once; the medium alone changes where a page is looked at as if it were printed.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('beforeprint', () => setPrinting(true), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    globalThis.matchMedia?.('print').addEventListener('change', ({ matches }) => setPrinting(matches), { signal });
    return () => stop.abort();
  }, []);
  return printing;
}
