import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { KeysPort } from '../port.ts';
import { troubleOf } from '../trouble.ts';
import { isTyping } from '../typing.ts';
import { useWords } from '../words.tsx';
import type { KeysDialog } from './KeysDialog.tsx';

/** The help with the keyboard, null until it is asked for: by `ask`, or by `?` from anywhere but a field. */
export function useKeyHelp(port: KeysPort): { help: ComponentChildren; ask: () => void } {
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ Dialog: typeof KeysDialog } | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const { t } = useWords();
  const ask = useCallback(() => {
    setOpen(true);
    setTrouble(null);
    // Loaded on demand: a view is there sooner for each part that it does not begin with.
    import('./KeysDialog.tsx').then(
      ({ KeysDialog: Dialog }) => setLoaded({ Dialog }),
      // After an update of the extension the file of this page is gone.
      (error: unknown) => setTrouble(error ?? new Error('no reason')),
    );
  }, []);
  // As soon as the button that names the key is there: an effect after the paint would miss a key that is pressed at once.
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent) => {
      // Chinese input methods give the wide one.
      if ((event.key !== '?' && event.key !== '？') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event)) return;
      // A dialog may be open without the focus.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      ask();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [ask]);
  const help =
    trouble === null ? (
      open && loaded && <loaded.Dialog port={port} onClose={() => setOpen(false)} />
    ) : (
      <p class="small" role="alert">
        {troubleOf(trouble, t)}
      </p>
    );
  return { help, ask };
}
