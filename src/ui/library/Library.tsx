import { useMemo, useState } from 'preact/hooks';
import { ExportMenu } from '../ExportMenu.tsx';
import { EXPORT_FORMATS, type ExportFormat, type LibraryPort } from '../port.ts';
import { type Status, StatusLine } from '../StatusLine.tsx';
import { troubleOf } from '../trouble.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { ConfirmRemoval } from './ConfirmRemoval.tsx';
import { SavedTable } from './SavedTable.tsx';

/** What the reader saved, as a list to open, export and clear. */
export function Library({ port }: { port: LibraryPort }) {
  const { t } = useWords();
  const { loaded: shelf, trouble, reload } = useLoaded(port);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [removing, setRemoving] = useState<string[] | null>(null);
  const [status, setStatus] = useState<Status | null>(null);

  const summaries = shelf?.summaries ?? [];
  const selected = useMemo(() => summaries.filter(({ id }) => chosen.has(id)), [summaries, chosen]);
  const report = async (task: () => Promise<string>) => {
    try {
      setStatus({ kind: 'done', text: await task() });
    } catch (error) {
      setStatus({ kind: 'trouble', text: troubleOf(error, t) });
    }
  };
  const download = (of: typeof summaries, format: ExportFormat) =>
    void report(async () => {
      await port.download(of, format);
      return t('export.started');
    });
  const remove = (ids: string[]) => {
    setRemoving(null);
    void report(async () => {
      await port.remove(ids);
      setChosen(new Set([...chosen].filter((id) => !ids.includes(id))));
      reload();
      return t('library.removed', ids.length);
    });
  };

  return (
    <div class="library">
      <header class="library__head">
        <p class="library__name">{t('name')}</p>
        <h1 class="library__title">
          {t('library.title')}
          {shelf && <span class="library__count">{t('library.count', summaries.length)}</span>}
        </h1>
      </header>
      <StatusLine status={status} onDismiss={() => setStatus(null)} />
      <main aria-busy={shelf === null && trouble === null}>
        {trouble !== null && (
          <div class="library__note library__note--grave" role="alert">
            <p>{troubleOf(trouble, t)}</p>
            <button type="button" class="button" onClick={reload}>
              {t('standby.retry')}
            </button>
          </div>
        )}
        {shelf && shelf.damaged > 0 && <p class="library__note">{t('library.damaged', shelf.damaged)}</p>}
        {shelf && summaries.length === 0 && (
          <div class="library__empty">
            <p class="library__empty-title">{t('library.empty')}</p>
            <p class="soft">{t('library.emptyText')}</p>
          </div>
        )}
        {summaries.length > 0 && (
          <>
            <div class="library__tools" role="toolbar" aria-label={t('library.tools')}>
              <ExportMenu
                label={t('library.exportAll')}
                formats={EXPORT_FORMATS}
                onChoose={(format) => download(summaries, format)}
              />
              <ExportMenu
                label={t('library.exportSelected', selected.length)}
                formats={EXPORT_FORMATS}
                disabled={selected.length === 0}
                onChoose={(format) => download(selected, format)}
              />
              <button
                type="button"
                class="button button--grave"
                disabled={selected.length === 0}
                onClick={() => setRemoving(selected.map(({ id }) => id))}
              >
                {t('library.removeSelected', selected.length)}
              </button>
            </div>
            <SavedTable
              summaries={summaries}
              chosen={chosen}
              onChoose={setChosen}
              onExport={(summary, format) => download([summary], format)}
              onRemove={(summary) => setRemoving([summary.id])}
            />
          </>
        )}
      </main>
      {removing && (
        <ConfirmRemoval
          titles={summaries.filter(({ id }) => removing.includes(id)).map(({ title }) => title || t('title.none'))}
          onCancel={() => setRemoving(null)}
          onConfirm={() => remove(removing)}
        />
      )}
    </div>
  );
}
