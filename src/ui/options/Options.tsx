import { useState } from 'preact/hooks';
import { Failed, Waiting } from '../Blank.tsx';
import { KindLegend } from '../KindLegend.tsx';
import { KeyHelp } from '../keys/KeyHelp.tsx';
import type { OptionsPort } from '../port.ts';
import { type Status, StatusLine } from '../StatusLine.tsx';
import { troubleOf } from '../trouble.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useWords } from '../words.tsx';
import { DataSection } from './DataSection.tsx';
import { KeepSection } from './KeepSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { useOptions } from './use-options.ts';

/** What the reader may choose: where and what is marked, what is kept, and what there is of it. */
export function Options({ port }: { port: OptionsPort }) {
  const { t } = useWords();
  const { shown, trouble, reload, setChoices } = useOptions(port);
  const [status, setStatus] = useState<Status | null>(null);
  useKeptFocus();

  const report = async (task: () => Promise<Status | null>) => {
    try {
      setStatus(await task());
    } catch (error) {
      setStatus({ kind: 'trouble', text: troubleOf(error, t) });
    }
    reload();
  };
  const change: OptionsPort['change'] = async (wanted) => {
    const choices = await port.change(wanted);
    setChoices(choices);
    return choices;
  };
  const choose = (wanted: Parameters<OptionsPort['change']>[0]) => void report(() => change(wanted).then(() => null));

  return (
    <div class="options">
      <header class="options__head">
        <p class="options__name">{t('name')}</p>
        <h1 class="options__title">{t('options.title')}</h1>
      </header>
      <StatusLine status={status} onDismiss={() => setStatus(null)} />
      <main aria-busy={shown === null && trouble === null}>
        {trouble !== null && <Failed text={troubleOf(trouble, t)} onRetry={reload} />}
        {shown === null && trouble === null && <Waiting text={t('waiting')} />}
        {shown && (
          <>
            <section class="options__section" aria-labelledby="marking">
              <h2 id="marking">{t('options.marking')}</h2>
              <label class="choice">
                <input
                  type="checkbox"
                  // biome-ignore lint/a11y/useAriaPropsForRole: ARIA in HTML forbids aria-checked beside the native state
                  role="switch"
                  class="switch"
                  checked={shown.choices.auto}
                  onChange={({ currentTarget }) => choose({ auto: currentTarget.checked })}
                />
                <span>{t('options.auto')}</span>
              </label>
              <p class="soft small">{t('options.autoText')}</p>
              <h3>{t('options.kinds')}</h3>
              <KindLegend kinds={shown.choices.kinds} onChange={(kinds) => choose({ kinds })} />
            </section>
            <SitesSection
              sites={shown.sites}
              off={shown.choices.off}
              port={port}
              report={report}
              onOff={(off) => choose({ off })}
            />
            <KeepSection choices={shown.choices} onChange={choose} />
            <DataSection usage={shown.usage} port={port} report={report} />
            <section class="options__section" aria-labelledby="more">
              <h2 id="more">{t('options.more')}</h2>
              <div class="options__actions">
                {(['library', 'text', 'welcome'] as const).map((view) => (
                  <button
                    key={view}
                    type="button"
                    class="button"
                    onClick={() => void report(() => port.open(view).then(() => null))}
                  >
                    {t(`options.${view}`)}
                  </button>
                ))}
                <KeyHelp port={port.keys} quiet={false} />
              </div>
            </section>
          </>
        )}
      </main>
    </div>
  );
}
