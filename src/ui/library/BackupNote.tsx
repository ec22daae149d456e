import { useEffect, useState } from 'preact/hooks';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { useWords } from '../words.tsx';
import type { LibraryPort } from './port.ts';
import type { Reporting } from './use-report.ts';

/** From so many articles on, and after so many days, the reader is reminded. */
const ARTICLES = 20;
const DAYS = 30;

interface BackupNoteProps {
  port: LibraryPort;
  reporting: Reporting;
  rows: readonly ShelfRow[];
  /** Whether something is being written or read: it may have been a backup. */
  busy: boolean;
}

/** Reminds of a copy of everything when the last one is old: what is here is nowhere else. */
export function BackupNote({ port, reporting, rows, busy }: BackupNoteProps) {
  const { t } = useWords();
  const [dismissed, setDismissed] = useState(false);
  /** Not known yet: undefined. */
  const [days, setDays] = useState<number | null | undefined>();
  useEffect(() => {
    if (!busy) void port.daysSinceBackup().then(setDays, () => undefined);
  }, [port, busy]);
  if (dismissed || days === undefined || rows.length < ARTICLES || (days !== null && days < DAYS)) return null;
  const save = () => {
    setDismissed(true);
    reporting.reportLong(t('library.exporting'), async (watching) => {
      const ids = rows.map(({ id }) => id);
      await port.download(ids, 'json', watching);
      return t('export.started');
    });
  };
  return (
    <div class="library__note backup">
      <p>{days === null ? t('backup.never') : t('backup.days', days)}</p>
      <button type="button" class="button" onClick={save}>
        {t('backup.save')}
      </button>
      <button type="button" class="button button--quiet" onClick={() => setDismissed(true)}>
        {t('backup.later')}
      </button>
    </div>
  );
}
