import { useEffect, useState } from 'preact/hooks';

export interface Reading<T> {
  /** What was read; null until then. */
  value: T | null;
  trouble: unknown;
  retry: () => void;
}

/**
 * Something that is read for `of`, and read again as another of `deps` changes: what was read before stays until then. A reading that is
 * not wanted any more is told so by its signal.
 */
export function useReading<T>(
  of: string,
  deps: readonly unknown[],
  read: (signal: AbortSignal) => Promise<T>,
): Reading<T> {
  const [done, setDone] = useState<{ of: string; value: T } | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setTrouble(null);
    read(signal).then(
      (value) => signal.aborted || setDone({ of, value }),
      (error: unknown) => signal.aborted || setTrouble(error ?? new Error('failed without a reason')),
    );
    return () => controller.abort();
  }, [of, tries, ...deps]);
  return { value: done?.of === of ? done.value : null, trouble, retry: () => setTries(tries + 1) };
}
