import type { Summary } from '../../summary/schema.ts';
import { CopyItems } from '../CopyItems.tsx';
import { ExportMenu } from '../ExportMenu.tsx';
import { useKeyHelp } from '../keys/use-key-help.tsx';
import { Menu } from '../Menu.tsx';
import { type CopyForm, type ExportFormat, type KeysPort, PAGE_FORMATS, type View } from '../port.ts';
import { SaveButton } from '../SaveButton.tsx';
import { useWords } from '../words.tsx';

/** Where readers go seldom. */
const VIEWS = [
  { view: 'text', label: 'text.open' },
  { view: 'options', label: 'options.open' },
] as const;

interface PopupBarProps {
  keys: KeysPort;
  /** Null where there is nothing to save or export. */
  summary: Summary | null;
  busy: boolean;
  onSave: (saved: boolean) => void;
  onExport: (format: ExportFormat) => void;
  onCopy: (form: CopyForm) => void;
  onOpen: (view: View) => void;
  /** Opens the view beside the page; not offered without it. */
  onPanel: (() => void) | undefined;
}

/** The name of the extension, the way to its other views, and what can be done with the article. */
export function PopupBar({ keys, summary, busy, onSave, onExport, onCopy, onOpen, onPanel }: PopupBarProps) {
  const { t } = useWords();
  const { help, ask } = useKeyHelp(keys);
  const dots = (
    <svg viewBox="0 0 14 14" width="14" height="14" fill="currentColor" aria-hidden="true">
      <path d="M1.5 5.75h2.5v2.5h-2.5zM5.75 5.75h2.5v2.5h-2.5zM10 5.75h2.5v2.5h-2.5z" />
    </svg>
  );
  return (
    <header class="bar">
      <span class="bar__brand">
        <span class="bar__name">{t('name')}</span>
      </span>
      <div class="bar__actions">
        <button type="button" class="button button--quiet bar__library" onClick={() => onOpen('library')}>
          {t('library.open')}
        </button>
        <Menu label={dots} name={t('more')}>
          {onPanel && (
            <li>
              <button type="button" class="menu__item" onClick={onPanel}>
                {t('panel.open')}
              </button>
            </li>
          )}
          {VIEWS.map(({ view, label }) => (
            <li key={view}>
              <button type="button" class="menu__item" onClick={() => onOpen(view)}>
                {t(label)}
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="menu__item" aria-keyshortcuts="?" onClick={ask}>
              <span>{t('keys.title')}</span>
              <kbd class="menu__kind">?</kbd>
            </button>
          </li>
        </Menu>
        {summary && (
          <>
            <ExportMenu label={t('export.title')} formats={PAGE_FORMATS} onChoose={onExport}>
              <CopyItems summary={summary} onCopy={onCopy} />
            </ExportMenu>
            <SaveButton saved={summary.saved} busy={busy} onSave={onSave} />
          </>
        )}
      </div>
      {help}
    </header>
  );
}
