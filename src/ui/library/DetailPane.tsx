import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

interface DetailPaneProps {
  /** What it is about: the focus goes into the pane whenever that is another. */
  of: string;
  /** What can be done, beside the button that closes it. */
  bar?: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
}

/** What is known of one row, beside its list or over it. Escape closes it. */
export function DetailPane({ of, bar, onClose, children }: DetailPaneProps) {
  const { t } = useWords();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus(), [of]);
  return (
    <aside
      class="detail"
      ref={pane}
      tabIndex={-1}
      aria-label={t('library.detail')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // A field is left first, which keeps what was typed.
        const inField = event.target instanceof Element && event.target.matches('input, textarea');
        if (inField) event.currentTarget.focus();
        else onClose();
      }}
    >
      <div class="detail__bar">
        {bar}
        <button type="button" class="button button--quiet detail__close" onClick={onClose}>
          {t('library.close')}
        </button>
      </div>
      {children}
    </aside>
  );
}
