import { useEffect, useState } from 'preact/hooks';
import type { Summary } from '../../summary/schema.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { Failed, Waiting } from '../Blank.tsx';
import { CopyItems } from '../CopyItems.tsx';
import { Menu } from '../Menu.tsx';
import type { CopyForm } from '../port.ts';
import { SummaryView } from '../SummaryView.tsx';
import { troubleOf } from '../trouble.ts';
import { useWords } from '../words.tsx';
import { DetailPane } from './DetailPane.tsx';
import type { LibraryPort } from './port.ts';
import { TagField } from './TagField.tsx';

interface DetailProps {
  port: LibraryPort;
  row: ShelfRow;
  /** Does something and says what came of it; see `use-report.ts`. */
  report: (task: () => Promise<string>) => void;
  onClose: () => void;
}

/** One article: what the reader wrote of it, and its whole summary, each number of which leads to where the page says it. */
export function Detail({ port, row, report, onClose }: DetailProps) {
  const { t } = useWords();
  const [summary, setSummary] = useState<Summary | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const [note, setNote] = useState(row.note);
  useEffect(() => {
    let current = true;
    setTrouble(null);
    port.record(row.id).then(
      (record) => current && setSummary(record),
      (error: unknown) => current && setTrouble(error),
    );
    return () => {
      current = false;
    };
    // Read again whenever its row is another: what the reader wrote is in it.
  }, [port, row, tries]);
  useEffect(() => setNote(row.note), [row.id, row.note]);
  const keepNote = () => {
    if (note === row.note) return;
    report(async () => {
      await port.annotate([row.id], { note });
      return t('library.noteKept');
    });
  };
  const shown = summary?.id === row.id ? summary : null;
  const copy = (form: CopyForm) => {
    if (!shown) return;
    const asked = port.copy(shown, form);
    report(async () => t(`copy.${await asked}`));
  };
  return (
    <DetailPane
      of={row.id}
      onClose={onClose}
      bar={
        <>
          {row.url && /^https?:/i.test(row.url) && (
            <button type="button" class="button" onClick={() => report(() => port.open(row).then(() => ''))}>
              {t('library.openPage')}
            </button>
          )}
          {shown && (
            <Menu label={t('copy.title')}>
              <CopyItems summary={shown} onCopy={copy} />
            </Menu>
          )}
        </>
      }
    >
      <TagField
        tags={row.tags}
        onAdd={(add) => report(() => port.annotate([row.id], { add: [...add] }).then(() => ''))}
        onDrop={(tag) => report(() => port.annotate([row.id], { drop: [tag] }).then(() => ''))}
      />
      <label class="detail__note">
        <span class="filters__name">{t('library.note')}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={20_000}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
          onBlur={keepNote}
        />
      </label>
      {note !== '' && <p class="print-only detail__written">{note}</p>}
      {trouble !== null && <Failed text={troubleOf(trouble, t)} onRetry={() => setTries(tries + 1)} />}
      {trouble === null && !shown && <Waiting text={t('waiting')} />}
      {shown && <SummaryView summary={shown} goto={(place) => report(() => port.open(row, place).then(() => ''))} />}
    </DetailPane>
  );
}
