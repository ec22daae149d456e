import type { Summary } from '../../summary/schema.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import type { ExportFormat } from '../port.ts';
import { useWords } from '../words.tsx';

const FORMATS = ['json', 'targets', 'figures', 'dates', 'officials'] as const satisfies readonly ExportFormat[];

interface PopupBarProps {
  /** Null where there is nothing to save or export. */
  summary: Summary | null;
  busy: boolean;
  onSave: (saved: boolean) => void;
  onExport: (format: ExportFormat) => void;
  onLibrary: () => void;
}

/** The name of the extension and what can be done with the article. */
export function PopupBar({ summary, busy, onSave, onExport, onLibrary }: PopupBarProps) {
  const { t } = useWords();
  return (
    <header class="bar">
      <span class="bar__name">{t('name')}</span>
      <div class="bar__actions">
        <button type="button" class="button button--quiet" onClick={onLibrary}>
          {t('library.open')}
        </button>
        {summary && (
          <>
            <ExportMenu label={t('export.title')} formats={FORMATS} onChoose={onExport} />
            <button
              type="button"
              class={summary.saved ? 'button' : 'button button--main'}
              aria-pressed={summary.saved}
              aria-disabled={busy}
              onClick={() => onSave(!summary.saved)}
            >
              <svg viewBox="0 0 12 14" width="11" height="13" aria-hidden="true">
                <path
                  d="M1.5 1.2h9v11.3L6 9.3l-4.5 3.2z"
                  fill={summary.saved ? 'currentColor' : 'none'}
                  stroke="currentColor"
                  stroke-width="1.4"
                  stroke-linejoin="round"
                />
              </svg>
              {t(summary.saved ? 'save.saved' : 'save.save')}
            </button>
          </>
        )}
      </div>
    </header>
  );
}
