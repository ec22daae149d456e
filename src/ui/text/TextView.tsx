import { useCallback, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../summary/schema.ts';
import { CopyItems } from '../CopyItems.tsx';
import { ExportMenu } from '../ExportMenu.tsx';
import { exportSaid } from '../export-said.ts';
import { KeyHelp } from '../keys/KeyHelp.tsx';
import { PAGE_FORMATS, type TextPort } from '../port.ts';
import { SaveButton } from '../SaveButton.tsx';
import { type Status, StatusLine } from '../StatusLine.tsx';
import { SummaryView } from '../SummaryView.tsx';
import { troubleOf } from '../trouble.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useWords } from '../words.tsx';
import { MarkedText } from './MarkedText.tsx';
import { showPlace } from './show-place.ts';
import { TextInput } from './TextInput.tsx';
import { useDrop } from './use-drop.ts';
import { WrongText } from './wrong.ts';

/** A text that is on no page: pasted or opened from a file, shown with its marks and its summary beside it. */
export function TextView({ port }: { port: TextPort }) {
  const { t } = useWords();
  const [summary, setSummary] = useState<Summary | null>(null);
  const [source, setSource] = useState<string | null>(null);
  const [status, setStatus] = useState<Status | null>(null);
  const [busy, setBusy] = useState(false);
  const [again, setAgain] = useState(false);
  useKeptFocus();
  const latest = useRef(0);

  const report = useCallback(
    async (task: () => Promise<string | null>) => {
      setBusy(true);
      try {
        const done = await task();
        setStatus(done === null ? null : { kind: 'done', text: done });
      } catch (error) {
        const text = error instanceof WrongText ? t(`text.wrong.${error.wrong}`) : troubleOf(error, t);
        setStatus({ kind: 'trouble', text });
      }
      setBusy(false);
    },
    [t],
  );
  const read = useCallback(
    (name: string | null, task: () => Promise<Summary>) => {
      latest.current += 1;
      const turn = latest.current;
      void report(async () => {
        const found = await task();
        if (turn !== latest.current) return null;
        setSummary(found);
        setSource(name);
        return null;
      });
    },
    [report],
  );
  const readFile = useCallback((file: File) => read(file.name, () => port.readFile(file)), [port, read]);
  const over = useDrop(readFile);

  return (
    <div class={over ? 'text text--over' : 'text'}>
      <header class="text__head">
        <div>
          <p class="text__name">{t('name')}</p>
          {summary === null ? (
            <h1 class="text__title">{t('text.title')}</h1>
          ) : (
            source !== null && <p class="soft small">{t('text.source', { name: source })}</p>
          )}
        </div>
        <div class="text__actions">
          {summary && (
            <>
              <button
                type="button"
                class="button"
                onClick={() => {
                  setAgain(true);
                  setSummary(null);
                  setStatus(null);
                }}
              >
                {t('text.again')}
              </button>
              <ExportMenu
                label={t('export.title')}
                formats={PAGE_FORMATS}
                onChoose={(format) => void report(async () => exportSaid(t, await port.download([summary], format)))}
              >
                <CopyItems
                  summary={summary}
                  onCopy={(form) => {
                    const asked = port.copy(summary, form);
                    void report(async () => t(`copy.${await asked}`));
                  }}
                />
              </ExportMenu>
              <SaveButton
                saved={summary.saved}
                busy={busy}
                onSave={(saved) =>
                  void report(async () => {
                    setSummary(await port.save(summary, saved));
                    return t(saved ? 'save.done' : 'save.undone');
                  })
                }
              />
            </>
          )}
          <button type="button" class="button button--quiet" onClick={() => void port.open('library')}>
            {t('library.open')}
          </button>
          <KeyHelp port={port.keys} />
        </div>
      </header>
      <StatusLine status={status} onDismiss={() => setStatus(null)} />
      <main aria-busy={busy}>
        {summary === null ? (
          <TextInput
            again={again}
            busy={busy}
            onText={(text) => read(null, () => port.readText(text))}
            onFile={readFile}
          />
        ) : (
          <div class="beside">
            <MarkedText summary={summary} />
            <div class="beside__summary">
              <SummaryView summary={summary} goto={showPlace} />
            </div>
          </div>
        )}
      </main>
      {over && (
        <p class="text__drop" aria-hidden="true">
          {t('text.dropNow')}
        </p>
      )}
    </div>
  );
}
