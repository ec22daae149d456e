import { useEffect } from 'preact/hooks';
import { isTyping } from './typing.ts';
import { useWords } from './words.tsx';

/** What the last action came to. Success is quiet, trouble stays until it is dismissed. */
export interface Status {
  kind: 'done' | 'trouble';
  text: string;
  /** What can be done about it (taking it back). */
  action?: { label: string; run: () => void };
}

interface StatusLineProps {
  status: Status | null;
  onDismiss: () => void;
  /** Something said before about which something can still be done. */
  offered?: Status | null;
  onDismissOffered?: () => void;
}

/** Always in the page, so that screen readers announce what is put into it. What can be done about it is done by Ctrl+Z, too. */
export function StatusLine({ status, onDismiss, offered = null, onDismissOffered = onDismiss }: StatusLineProps) {
  const run = status?.action?.run ?? offered?.action?.run;
  useEffect(() => {
    if (!run) return;
    const key = (event: KeyboardEvent) => {
      // A field takes back what was typed into it.
      if (isTyping(event) || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [run]);
  return (
    <div class="status" role="status" aria-live="polite">
      {offered && <Line key="offered" status={offered} onDismiss={onDismissOffered} />}
      {status && <Line key="status" status={status} onDismiss={onDismiss} />}
    </div>
  );
}

function Line({ status: { kind, text, action }, onDismiss }: { status: Status; onDismiss: () => void }) {
  const { t } = useWords();
  return (
    <div class={`status__line status__line--${kind}`}>
      <p class="status__text">{text}</p>
      {action && (
        <button type="button" class="button" aria-keyshortcuts="Control+Z" onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" class="status__close" onClick={onDismiss} aria-label={t('status.dismiss')}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 2 10 10M10 2 2 10" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
    </div>
  );
}
