import { useEffect, useRef, useState } from 'preact/hooks';
import { STANDINGS } from '../../summary/shelf/plan.ts';
import { useWords } from '../words.tsx';
import type { ImportPlan, LibraryPort, WrongImport } from './port.ts';
import type { Reporting } from './use-report.ts';

const WRONG = {
  'not-json': 'import.wrong.notJson',
  'not-ours': 'import.wrong.notOurs',
  newer: 'import.wrong.newer',
  damaged: 'import.wrong.damaged',
  unreadable: 'import.wrong.unreadable',
} as const satisfies Record<WrongImport['error'], string>;

/** Where in a record something is amiss: what a check says of it before the colon is the same in every language. */
const pathIn = (detail: string) => detail.split(':')[0] ?? '';

/** Brings a file of records back in: says first what it would change, and asks where it stands against what is here. */
export function ImportPanel({
  port,
  reporting,
  onClose,
}: {
  port: LibraryPort;
  reporting: Reporting;
  /** `held` says whether what is closed had the focus, or nothing had. */
  onClose: (held: boolean) => void;
}) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [read, setRead] = useState<ImportPlan | WrongImport | null>(null);
  const [conflicts, setConflicts] = useState<'keep' | 'replace'>('keep');
  const [running, setRunning] = useState(false);
  const giveUp = useRef(() => {});
  const panel = useRef<HTMLElement>(null);
  const close = () => {
    const { activeElement } = document;
    onClose(activeElement === document.body || panel.current?.contains(activeElement) === true);
  };
  // What is being checked for a panel that is closed, nobody waits for; what is being brought in goes on.
  useEffect(() => () => giveUp.current(), []);
  const choose = (file: File) => {
    giveUp.current();
    setRead(null);
    setName(file.name);
    giveUp.current = reporting.reportLong(t('import.checking'), async (watching) => {
      const plan = await port.readImport(file, watching);
      // Another file may have been chosen just as this one was done.
      watching.signal?.throwIfAborted();
      setRead(plan);
      return '';
    });
  };
  const run = (plan: ImportPlan) => () => {
    if (running) return;
    setRunning(true);
    reporting.reportLong(t('import.running'), async (watching) => {
      try {
        const count = await plan.run(conflicts, watching);
        close();
        return t('import.done', count);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'changed')) throw error;
        // What the reader decided was of other records: they see what it is now, and decide again.
        setRead(await plan.again(watching));
        return t('import.again');
      } finally {
        setRunning(false);
      }
    });
  };
  const coming = (plan: ImportPlan) =>
    plan.counts.new + plan.counts.newer + (conflicts === 'replace' ? plan.counts.conflict : 0);
  return (
    <section
      class="import"
      ref={panel}
      aria-label={t('import.title')}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !running) close();
      }}
    >
      <p>{t('import.lead')}</p>
      <div class="import__file">
        <label class="button">
          {t('import.file')}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            disabled={running}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again, after it was changed.
              currentTarget.value = '';
              if (file) choose(file);
            }}
          />
        </label>
        {name && <span class="soft">{name}</span>}
      </div>
      {read && 'error' in read && (
        <div class="library__note library__note--grave" role="alert">
          <p>{t(WRONG[read.error])}</p>
          {read.problems.length > 0 && (
            <ul class="small">
              {read.problems.slice(0, 5).map(({ index, detail }) => (
                <li key={index} title={detail}>
                  {t('import.problem', { number: index + 1, path: pathIn(detail) })}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {read && 'counts' in read && (
        <div class="import__plan">
          <dl class="import__counts">
            {STANDINGS.map((standing) => (
              <div key={standing}>
                <dt>{t(`import.standing.${standing}`)}</dt>
                <dd>{read.counts[standing]}</dd>
              </div>
            ))}
          </dl>
          {read.counts.conflict > 0 && (
            <fieldset class="import__choice">
              <legend>{t('import.conflicts', { titles: read.conflicts.join(t('list.comma')) })}</legend>
              {(['keep', 'replace'] as const).map((choice) => (
                <label key={choice}>
                  <input
                    type="radio"
                    name="conflicts"
                    checked={conflicts === choice}
                    onChange={() => setConflicts(choice)}
                  />{' '}
                  {t(`import.${choice}`)}
                </label>
              ))}
            </fieldset>
          )}
          <button
            type="button"
            class="button button--main"
            // Not disabled while it runs, which would take the focus away.
            aria-disabled={running}
            disabled={coming(read) === 0}
            onClick={run(read)}
          >
            {t('import.run', coming(read))}
          </button>
        </div>
      )}
      <button type="button" class="button" onClick={close}>
        {t('library.close')}
      </button>
    </section>
  );
}
