import type { Summary } from '../../summary/schema.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import { type ExportFormat, PAGE_FORMATS, type View } from '../port.ts';
import { SaveButton } from '../SaveButton.tsx';
import { useWords } from '../words.tsx';

interface PopupBarProps {
  /** Null where there is nothing to save or export. */
  summary: Summary | null;
  busy: boolean;
  onSave: (saved: boolean) => void;
  onExport: (format: ExportFormat) => void;
  onOpen: (view: View) => void;
  /** Opens the view beside the page; no button without it. */
  onPanel: (() => void) | undefined;
}

/** The name of the extension and what can be done with the article. */
export function PopupBar({ summary, busy, onSave, onExport, onOpen, onPanel }: PopupBarProps) {
  const { t } = useWords();
  return (
    <header class="bar">
      <span class="bar__name">{t('name')}</span>
      <div class="bar__actions">
        <button type="button" class="button button--quiet" onClick={() => onOpen('library')}>
          {t('library.open')}
        </button>
        {onPanel && (
          <button
            type="button"
            class="button button--quiet bar__icon"
            title={t('panel.open')}
            aria-label={t('panel.open')}
            onClick={onPanel}
          >
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <path d="M1.5 2.5h11v9h-11zM8.5 2.5v9" fill="none" stroke="currentColor" stroke-width="1.3" />
            </svg>
          </button>
        )}
        <button
          type="button"
          class="button button--quiet bar__icon"
          title={t('text.open')}
          aria-label={t('text.open')}
          onClick={() => onOpen('text')}
        >
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <path d="M3 1.5h5.5L11.5 4.5v8H3zM5 7h4.5M5 9.5h4.5" fill="none" stroke="currentColor" stroke-width="1.3" />
          </svg>
        </button>
        <button
          type="button"
          class="button button--quiet bar__icon"
          title={t('options.open')}
          aria-label={t('options.open')}
          onClick={() => onOpen('options')}
        >
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <path
              d="M1 4h5.5M10.5 4H13M1 10h2.5M7.5 10H13M8.5 2.25v3.5M5.5 8.25v3.5"
              fill="none"
              stroke="currentColor"
              stroke-width="1.4"
              stroke-linecap="round"
            />
          </svg>
        </button>
        {summary && (
          <>
            <ExportMenu label={t('export.title')} formats={PAGE_FORMATS} onChoose={onExport} />
            <SaveButton saved={summary.saved} busy={busy} onSave={onSave} />
          </>
        )}
      </div>
    </header>
  );
}
