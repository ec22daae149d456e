import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../extract/types.ts';
import { exportSaid } from '../export-said.ts';
import { KindLegend } from '../KindLegend.tsx';
import type { Kinds } from '../kinds.ts';
import type { CopyForm, ExportFormat, Look, PagePort, PanelPort } from '../port.ts';
import { type Status, StatusLine } from '../StatusLine.tsx';
import { SummaryView } from '../SummaryView.tsx';
import { troubleOf } from '../trouble.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useWholeFocus } from '../use-whole-focus.ts';
import { useWords } from '../words.tsx';
import { PopupBar } from './PopupBar.tsx';
import { Standby } from './Standby.tsx';
import { type FirstLook, usePageLook } from './use-page-look.ts';

/** The toolbar button's view: the summary of the page beside it, or why there is none. */
export function Popup({ port, first }: { port: PagePort | PanelPort; first?: FirstLook }) {
  const { t } = useWords();
  const { look, trouble, act, setLook } = usePageLook(port, first);
  const [status, setStatus] = useState<Status | null>(null);
  const [busy, setBusy] = useState(false);
  useKeptFocus();
  useWholeFocus();

  const report = async (task: () => Promise<string | null>) => {
    try {
      const done = await task();
      setStatus(done === null ? null : { kind: 'done', text: done });
    } catch (error) {
      setStatus({ kind: 'trouble', text: troubleOf(error, t) });
    }
  };
  const article = look?.state === 'article' ? look : null;
  // Saving and switching may overlap: each changes its part of what is shown by then.
  const update = (change: Partial<Extract<Look, { state: 'article' }>>) =>
    setLook((shown) => (shown?.state === 'article' ? { ...shown, ...change } : shown));

  const goto = (place: Place) =>
    void report(async () => {
      if (await port.goto(place)) return null;
      throw Object.assign(new Error('place not found'), { code: 'place-lost' });
    });
  const save = (saved: boolean) => {
    if (!article || busy) return;
    setBusy(true);
    void report(async () => {
      update({ summary: await port.save(article.summary.id, saved) });
      return t(saved ? 'save.done' : 'save.undone');
    }).finally(() => setBusy(false));
  };
  const download = (format: ExportFormat) =>
    article && void report(async () => exportSaid(t, await port.download([article.summary], format)));
  const copy = (form: CopyForm) => {
    if (!article) return;
    // Asked for before anything else happens, while the browser still sees the click.
    const asked = port.copy(article.summary, form);
    void report(async () => t(`copy.${await asked}`));
  };
  const undo = (correction: string) =>
    article &&
    void report(async () => {
      update({ summary: await port.undo(article.summary.id, correction) });
      return t('corrections.undone');
    });
  const setKinds = (change: Partial<Kinds>) => {
    if (!article) return;
    update({ kinds: { ...article.kinds, ...change } });
    void report(async () => {
      try {
        update({ kinds: await port.setKinds(change) });
      } catch (error) {
        update({ kinds: article.kinds });
        throw error;
      }
      return null;
    });
  };

  const allow = (site: string) => {
    // Asked before anything else happens, while the browser still sees the click.
    const asked = port.allow(site);
    void report(async () => {
      if (!(await asked)) return t('standby.refused');
      act(async () => ({ state: 'reading' }));
      return null;
    });
  };

  useEffect(() => {
    document.title = article?.summary.title || t('name');
  }, [article, t]);

  return (
    <div class="popup">
      <PopupBar
        keys={port.keys}
        summary={article?.summary ?? null}
        busy={busy}
        onSave={save}
        onExport={download}
        onCopy={copy}
        onPanel={
          port.openPanel && (() => void report(() => port.openPanel?.().then(() => null) ?? Promise.resolve(null)))
        }
        onOpen={(view) => void report(() => port.open(view).then(() => null))}
      />
      <main tabIndex={-1} aria-busy={look === null || look.state === 'reading'}>
        {look?.state === 'article' ? (
          <SummaryView summary={look.summary} goto={goto} step={port.step} corrections={{ undo, download }} />
        ) : (
          <Standby
            look={look}
            trouble={trouble === null ? null : troubleOf(trouble, t)}
            onMark={() => act(() => port.mark())}
            onAllow={allow}
            onReload={() => act(() => port.reload().then((): Look => ({ state: 'reading' })))}
            onRetry={() => act(() => port.retry())}
          />
        )}
      </main>
      <footer class="popup__foot">
        <StatusLine status={status} onDismiss={() => setStatus(null)} />
        {article && <KindLegend kinds={article.kinds} onChange={setKinds} />}
      </footer>
    </div>
  );
}
