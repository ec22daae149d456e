import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeysPort } from '../port.ts';
import type { KeysDialog } from './KeysDialog.tsx';

/** Where a question mark may be meant as text, and where the help would open over another dialog. */
const FIELD = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, select, dialog *';

/** The help with the keyboard, null until it is asked for: by `ask`, or by `?` from anywhere but a field. */
export function useKeyHelp(port: KeysPort): { help: ComponentChildren; ask: () => void } {
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ Dialog: typeof KeysDialog } | null>(null);
  const ask = useCallback(() => {
    setOpen(true);
    // Loaded on demand: a view is there sooner for each part that it does not begin with.
    void import('./KeysDialog.tsx').then(({ KeysDialog: Dialog }) => setLoaded({ Dialog }));
  }, []);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      // Chinese input methods give the wide one.
      if ((event.key !== '?' && event.key !== '？') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || (event.target instanceof Element && event.target.matches(FIELD))) return;
      event.preventDefault();
      ask();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [ask]);
  return { help: open && loaded && <loaded.Dialog port={port} onClose={() => setOpen(false)} />, ask };
}
