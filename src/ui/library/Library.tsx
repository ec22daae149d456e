import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { Blank, Failed, Waiting } from '../Blank.tsx';
import { formatPeriod } from '../format/period.ts';
import { KeyHelp } from '../keys/KeyHelp.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { troubleOf } from '../trouble.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useWhileShown } from '../use-while-shown.ts';
import { useWords } from '../words.tsx';
import { ArticlesView } from './ArticlesView.tsx';
import { BackupNote } from './BackupNote.tsx';
import { CompareView } from './CompareView.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { LedgerView } from './LedgerView.tsx';
import { PeopleView } from './PeopleView.tsx';
import type { LibraryPort } from './port.ts';
import { TaskLine } from './TaskLine.tsx';
import { TimelineView } from './TimelineView.tsx';
import { useLedger } from './use-ledger.ts';
import { useReport } from './use-report.ts';
import { type Shelf, useShelf } from './use-shelf.ts';

const VIEWS = ['articles', 'ledger', 'timeline', 'people'] as const;
type View = (typeof VIEWS)[number] | 'compare';

interface LibraryProps {
  port: LibraryPort;
  /** `YYYY-MM-DD` on the reader's calendar. */
  today: string;
  /** What is searched for to begin with; the menu on selected text asks so. */
  lookUp?: string;
}

/** What the reader saved: the articles, the targets across them, their deadlines and people. */
export function Library({ port, today, lookUp = '' }: LibraryProps) {
  const words = useWords();
  const { t } = words;
  const shelf = useShelf(port);
  const { status, offered, task, dismiss, dismissOffered, reporting } = useReport();
  useKeptFocus();
  const [view, setView] = useState<View>('articles');
  /** The target that the ledger shows when it is opened. */
  const [opened, setOpened] = useState<string | null>(null);
  const show = (next: View, target: string | null = null) => {
    setView(next);
    setOpened(target);
  };
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [importing, setImporting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // Made ahead, by another thread. Not while records are read: each would be a reason to begin anew.
  const settled = shelf.complete && shelf.reading === null;
  const ofLedger = view !== 'articles' && view !== 'people';
  const {
    ledger,
    fresh,
    percent,
    trouble: ledgerTrouble,
    retry: retryLedger,
  } = useLedger(port, { ready: settled, edition: shelf.edition, wanted: ofLedger, today });
  const rows = useMemo(() => {
    const byId = new Map<string, ShelfRow>();
    for (const row of shelf.rows) byId.set(row.id, row);
    return byId;
  }, [shelf.rows]);
  const compared = useMemo(() => [...chosen].flatMap((id) => rows.get(id) ?? []), [chosen, rows]);
  const closeImport = (held: boolean) => {
    setImporting(false);
    // Where the focus went with what is closed, it goes back to what opened it; what came of it is announced.
    if (held) opener.current?.focus();
  };
  const onCompare = useCallback(() => setView('compare'), []);
  const seen = useWhileShown(shelf, view === 'articles');
  // What is drawn is drawn again for what it shows, and not for every percent of something else.
  const articles = useMemo(
    () => (
      <ArticlesView
        lookUp={lookUp}
        port={port}
        shelf={seen}
        reporting={reporting}
        chosen={chosen}
        onChoose={setChosen}
        onCompare={onCompare}
      />
    ),
    [lookUp, port, seen, reporting, chosen, onCompare],
  );
  const lines = useMemo(
    () =>
      ledger && (
        <LedgerView
          port={port}
          ledger={ledger}
          fresh={fresh}
          onRetry={retryLedger}
          rows={rows}
          today={today}
          reporting={reporting}
          opened={opened}
        />
      ),
    [port, ledger, fresh, retryLedger, rows, today, reporting, opened],
  );
  const empty = settled && shelf.rows.length === 0 && shelf.trouble === null;
  return (
    <div class="library">
      <header class="library__head">
        <div>
          <p class="library__name">{t('name')}</p>
          <h1 class="library__title">
            {t('library.title')}
            {shelf.complete && <span class="library__count">{t('library.count', shelf.rows.length)}</span>}
          </h1>
          <p class="print-only soft">
            {t('library.printed', {
              view: t(`library.view.${view === 'compare' ? 'articles' : view}`),
              day: formatPeriod(today, words),
            })}
          </p>
        </div>
        <nav class="views" aria-label={t('library.views')}>
          {VIEWS.map((each) => (
            <button
              key={each}
              type="button"
              class="views__one"
              aria-current={view === each || (view === 'compare' && each === 'articles') ? 'page' : undefined}
              onClick={() => show(each)}
            >
              {t(`library.view.${each}`)}
            </button>
          ))}
          <button
            ref={opener}
            type="button"
            class="button"
            aria-expanded={importing}
            onClick={() => setImporting(!importing)}
          >
            {t('import.title')}
          </button>
          {(['text', 'options'] as const).map((other) => (
            <a key={other} class="button button--quiet" href={`/${other}.html`}>
              {t(`${other}.open`)}
            </a>
          ))}
          <KeyHelp port={port.keys} />
        </nav>
      </header>
      {importing && <ImportPanel port={port} reporting={reporting} onClose={closeImport} />}
      <StatusLine status={status} onDismiss={dismiss} offered={offered} onDismissOffered={dismissOffered} />
      {task && <TaskLine task={task} />}
      <Notes shelf={shelf} />
      {shelf.complete && <BackupNote port={port} reporting={reporting} rows={shelf.rows} busy={task !== null} />}
      <main class="library__main" tabIndex={-1} aria-busy={!shelf.complete && shelf.trouble === null}>
        {empty ? (
          <div class="library__empty">
            <Blank title={t('library.empty')} text={t('library.emptyText')}>
              <a class="button" href="/welcome.html">
                {t('options.welcome')}
              </a>
              <a class="button" href="/text.html">
                {t('text.open')}
              </a>
            </Blank>
          </div>
        ) : shelf.trouble !== null && shelf.rows.length === 0 ? (
          <Failed text={troubleOf(shelf.trouble, t)} onRetry={() => location.reload()} />
        ) : shelf.rows.length === 0 && !shelf.complete ? (
          <Waiting text={t('library.loading')} />
        ) : (
          <>
            <div class="library__view" hidden={view !== 'articles'}>
              {articles}
            </div>
            {ofLedger &&
              ledger === null &&
              (ledgerTrouble === null ? (
                <Waiting text={t('ledger.making')} percent={percent} />
              ) : (
                <Failed text={troubleOf(ledgerTrouble, t)} onRetry={retryLedger} />
              ))}
            {ofLedger && ledger !== null && ledgerTrouble !== null && (
              <div class="backup library__note library__note--grave" role="alert">
                <p>
                  {t('ledger.stale')} {troubleOf(ledgerTrouble, t)}
                </p>
                <button
                  type="button"
                  class="button"
                  onClick={({ currentTarget }) => {
                    currentTarget.closest('main')?.focus();
                    retryLedger();
                  }}
                >
                  {t('standby.retry')}
                </button>
              </div>
            )}
            {view === 'ledger' && lines}
            {view === 'timeline' && ledger && (
              <TimelineView
                port={port}
                ledger={ledger}
                fresh={fresh}
                onRetry={retryLedger}
                rows={rows}
                today={today}
                reporting={reporting}
                onTarget={(key) => show('ledger', key)}
              />
            )}
            {view === 'compare' && ledger && (
              <CompareView
                ledger={ledger}
                fresh={fresh}
                onRetry={retryLedger}
                rows={compared}
                onClose={() => setView('articles')}
              />
            )}
            {view === 'people' && <PeopleView rows={shelf.rows} />}
          </>
        )}
      </main>
    </div>
  );
}

/** What stands in the way, and what is still coming. */
function Notes({ shelf }: { shelf: Shelf }) {
  const { t } = useWords();
  return (
    <>
      {shelf.trouble !== null && shelf.rows.length > 0 && (
        <div class="library__note library__note--grave" role="alert">
          <p>{troubleOf(shelf.trouble, t)}</p>
        </div>
      )}
      {shelf.damaged > 0 && <p class="library__note">{t('library.damaged', shelf.damaged)}</p>}
      {shelf.reading && shelf.reading.done < shelf.reading.of && (
        <p class="library__note">
          {t('library.reading', shelf.reading)}
          <progress class="task__bar" value={shelf.reading.done / shelf.reading.of} />
        </p>
      )}
    </>
  );
}
