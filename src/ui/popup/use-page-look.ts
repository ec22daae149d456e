import type { Dispatch, StateUpdater } from 'preact/hooks';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Look, PagePort, PanelPort } from '../port.ts';

/** While the page is being read it is asked again this often, in milliseconds, and for so long. */
const ASK_EVERY = 250;
const ASK_TIMES = 120;

/** What a view begins with. */
export interface FirstLook {
  /** What there is to show; null where that is not known yet. */
  known: Look | null;
  coming: Promise<Look>;
}

export interface PageLook {
  /** Null before the first answer, and while an action runs. */
  look: Look | null;
  /** Why there is no answer. */
  trouble: unknown;
  /** Shows what this comes to, in place of what is shown. */
  act: (task: () => Promise<Look>) => void;
  setLook: Dispatch<StateUpdater<Look | null>>;
}

/** What there is to show of the page, asked for until the page has been read; `first` is what was asked for before the view was there. */
export function usePageLook(port: PagePort | PanelPort, first?: FirstLook): PageLook {
  const [look, setLook] = useState<Look | null>(first?.known ?? null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const asked = useRef(0);
  const latest = useRef(0);

  const act = useCallback((task: () => Promise<Look>, quietly = false) => {
    latest.current += 1;
    const turn = latest.current;
    if (!quietly) {
      asked.current = 0;
      setLook(null);
    }
    setTrouble(null);
    task().then(
      (answer) => turn === latest.current && setLook(answer),
      (error: unknown) => {
        if (turn !== latest.current) return;
        setLook(null);
        setTrouble(error ?? new Error('failed without a reason'));
      },
    );
  }, []);

  // Asked before the first paint: an effect would wait for it, and the answer comes as fast.
  useLayoutEffect(() => {
    if (!first?.known) act(() => first?.coming ?? port.look());
  }, [act, port, first]);

  useEffect(() => {
    if (!('follow' in port)) return;
    const stop = new AbortController();
    port.follow(() => act(() => port.look(), true), stop.signal);
    return () => stop.abort();
  }, [act, port]);

  useEffect(() => {
    if (look?.state !== 'reading') return;
    asked.current += 1;
    if (asked.current > ASK_TIMES) {
      act(() => Promise.reject(Object.assign(new Error('still reading'), { code: 'no-answer' })));
      return;
    }
    const timer = setTimeout(() => act(() => port.look(), true), ASK_EVERY);
    return () => clearTimeout(timer);
  }, [look, act, port]);

  return { look, trouble, act, setLook };
}
