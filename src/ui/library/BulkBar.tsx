import { useState } from 'preact/hooks';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import { exportSaid } from '../export-said.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../port.ts';
import { useWords } from '../words.tsx';
import type { LibraryPort } from './port.ts';
import { LONGEST_TYPED, tagsTyped } from './tags-typed.ts';
import type { Reporting } from './use-report.ts';

interface BulkBarProps {
  port: LibraryPort;
  reporting: Reporting;
  /** What is listed, of so many in all. */
  rows: readonly ShelfRow[];
  total: number;
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
  onCompare: () => void;
  onRemove: (ids: readonly string[]) => void;
}

/** So many articles fit side by side. */
const COMPARED = { least: 2, most: 10 };

/** What can be done with the articles that are listed, and with those of them that are chosen. */
export function BulkBar({ port, reporting, rows, total, chosen, onChoose, onCompare, onRemove }: BulkBarProps) {
  const { t } = useWords();
  const [tag, setTag] = useState('');
  const ids = [...chosen];
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  const save = (which: readonly string[], format: ExportFormat) =>
    reporting.reportLong(t('library.exporting'), async (watching) =>
      exportSaid(t, await port.download(which, format, watching)),
    );
  const addTag = (event: Event) => {
    event.preventDefault();
    const added = tagsTyped(tag);
    setTag('');
    if (added.length > 0)
      reporting.report(async () => {
        await port.annotate(ids, { add: added });
        return t('library.tagged', ids.length);
      });
  };
  const unlisted = chosen.size === 0 ? 0 : chosen.size - rows.filter(({ id }) => chosen.has(id)).length;
  const count = [
    chosen.size > 0 ? t('library.chosen', chosen.size) : t('library.listed', { listed: rows.length, total }),
    ...(unlisted > 0 ? [t('library.unlisted', unlisted)] : []),
  ].join(t('library.and'));
  return (
    <div class="bulk">
      <p class="visually-hidden" role="status">
        {count}
      </p>
      <label class="bulk__all">
        <input
          type="checkbox"
          checked={all}
          indeterminate={!all && chosen.size > 0}
          onChange={() => onChoose(all ? new Set() : new Set(rows.map(({ id }) => id)))}
        />
        {count}
      </label>
      <ExportMenu
        label={chosen.size > 0 ? t('library.exportSelected', chosen.size) : t('library.exportListed')}
        formats={EXPORT_FORMATS}
        disabled={rows.length === 0}
        onChoose={(format) => save(chosen.size > 0 ? ids : rows.map(({ id }) => id), format)}
      />
      {chosen.size > 0 && (
        <>
          <button
            type="button"
            class="button"
            disabled={chosen.size < COMPARED.least || chosen.size > COMPARED.most}
            title={t('library.compareHint')}
            onClick={({ currentTarget }) => {
              // The button goes with the list.
              currentTarget.closest('main')?.focus();
              onCompare();
            }}
          >
            {t('library.compare')}
          </button>
          <form class="bulk__tag" onSubmit={addTag}>
            <input
              class="field"
              aria-label={t('library.addTag')}
              placeholder={t('library.addTag')}
              maxLength={LONGEST_TYPED}
              value={tag}
              onInput={({ currentTarget }) => setTag(currentTarget.value)}
            />
          </form>
          <button type="button" class="button button--grave" onClick={() => onRemove(ids)}>
            {t('library.removeSelected', chosen.size)}
          </button>
        </>
      )}
    </div>
  );
}
