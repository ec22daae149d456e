import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Choices, OptionsPort } from '../port.ts';

type Shown = Awaited<ReturnType<OptionsPort['load']>>;

/** What is chosen, granted and kept, read again whenever it changes. */
export function useOptions(port: OptionsPort): {
  shown: Shown | null;
  trouble: unknown;
  reload: () => void;
  setChoices: (choices: Choices) => void;
} {
  const [shown, setShown] = useState<Shown | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const latest = useRef(0);

  const reload = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    port.load().then(
      (loaded) => {
        if (turn !== latest.current) return;
        setShown(loaded);
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

  const setChoices = (choices: Choices) => setShown((before) => before && { ...before, choices });
  return { shown, trouble, reload, setChoices };
}
