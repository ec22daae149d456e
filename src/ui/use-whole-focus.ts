import { useEffect } from 'preact/hooks';

/** What scrolls: what stays is in view wherever the rest is, and would take it along. */
const SCROLLS = 'main *:not(.sections *)';

/** Brings into view all of what a key moved the focus to: Firefox is content with a part of it, which may be under what stays. */
export function useWholeFocus(): void {
  useEffect(() => {
    const took = ({ target }: FocusEvent) => {
      const element = target as Element;
      if (element.matches(`${SCROLLS}:focus-visible`)) element.scrollIntoView?.({ block: 'nearest' });
    };
    document.addEventListener('focusin', took);
    return () => document.removeEventListener('focusin', took);
  }, []);
}
