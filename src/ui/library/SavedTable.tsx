import type { Summary } from '../../summary/schema.ts';
import { countMarks } from '../counts.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import { formatPeriod } from '../format/period.ts';
import { KINDS } from '../kinds.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../port.ts';
import { useWords } from '../words.tsx';

interface SavedTableProps {
  summaries: readonly Summary[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
  onExport: (summary: Summary, format: ExportFormat) => void;
  onRemove: (summary: Summary) => void;
}

/** One row an article. */
export function SavedTable({ summaries, chosen, onChoose, onExport, onRemove }: SavedTableProps) {
  const { t } = useWords();
  const all = summaries.every(({ id }) => chosen.has(id));
  return (
    <table class="saved">
      <caption class="visually-hidden">{t('library.title')}</caption>
      <thead>
        <tr>
          <th scope="col" class="saved__check">
            <input
              type="checkbox"
              aria-label={t('library.selectAll')}
              checked={all}
              indeterminate={!all && summaries.some(({ id }) => chosen.has(id))}
              onChange={() => onChoose(all ? new Set() : new Set(summaries.map(({ id }) => id)))}
            />
          </th>
          <th scope="col">{t('library.article')}</th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col" class="saved__number">
              {t(`kind.${kind}`)}
            </th>
          ))}
          <th scope="col">{t('library.savedAt')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('library.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {summaries.map((summary) => (
          <SavedRow
            key={summary.id}
            summary={summary}
            chosen={chosen.has(summary.id)}
            onToggle={() => {
              const next = new Set(chosen);
              if (!next.delete(summary.id)) next.add(summary.id);
              onChoose(next);
            }}
            onExport={(format) => onExport(summary, format)}
            onRemove={() => onRemove(summary)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SavedRowProps {
  summary: Summary;
  chosen: boolean;
  onToggle: () => void;
  onExport: (format: ExportFormat) => void;
  onRemove: () => void;
}

function SavedRow({ summary, chosen, onToggle, onExport, onRemove }: SavedRowProps) {
  const words = useWords();
  const { t } = words;
  const counts = countMarks(summary);
  const title = summary.title || t('title.none');
  const address = webAddress(summary.url);
  const day = summary.published?.split('T')[0];
  return (
    <tr>
      <td class="saved__check">
        <input type="checkbox" aria-label={t('library.select', { title })} checked={chosen} onChange={onToggle} />
      </td>
      <th scope="row" class="saved__article">
        {address ? (
          <a class="saved__title" href={address} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          <span class="saved__title">{title}</span>
        )}
        <span class="saved__source">
          {summary.publisher ?? t('title.noPublisher')}
          {' · '}
          {day ? formatPeriod(day, words) : t('title.noDate')}
        </span>
      </th>
      {KINDS.map((kind) => (
        <td
          key={kind}
          class={counts[kind] === 0 ? 'saved__number soft' : 'saved__number'}
          data-label={t(`kind.${kind}`)}
        >
          {counts[kind]}
        </td>
      ))}
      <td class="saved__when">
        {summary.savedAt && (
          <time dateTime={summary.savedAt}>
            {new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
              new Date(summary.savedAt),
            )}
          </time>
        )}
      </td>
      <td class="saved__actions">
        <ExportMenu label={t('export.title')} formats={EXPORT_FORMATS} onChoose={onExport} />
        <button
          type="button"
          class="button button--quiet"
          aria-label={t('library.removeOne', { title })}
          onClick={onRemove}
        >
          {t('library.remove')}
        </button>
      </td>
    </tr>
  );
}

/** The address if it is one of the web; a record may have come from anywhere, and `javascript:` is an address too. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
