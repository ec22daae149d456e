import { useState } from 'preact/hooks';
import { formatBytes } from '../format/bytes.ts';
import type { OptionsPort, Usage } from '../port.ts';
import { useWords } from '../words.tsx';
import { ConfirmClearing } from './ConfirmClearing.tsx';
import type { Report } from './SitesSection.tsx';

/** How much is kept, and the way to take it along or to delete it. */
export function DataSection({ usage, port, report }: { usage: Usage; port: OptionsPort; report: Report }) {
  const words = useWords();
  const { t } = words;
  const [asking, setAsking] = useState(false);
  const { records, saved, damaged, bytes } = usage;
  return (
    <section class="options__section" aria-labelledby="data">
      <h2 id="data">{t('options.data')}</h2>
      <p>
        {[
          t('options.records', records),
          saved > 0 && t('options.saved', saved),
          damaged > 0 && t('options.damaged', damaged),
          bytes !== null && records > 0 && t('options.size', { size: formatBytes(bytes, words.locale) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <div class="options__actions">
        <button
          type="button"
          class="button"
          aria-disabled={records === 0}
          onClick={() =>
            records > 0 &&
            void report(async () => {
              await port.exportAll();
              return { kind: 'done', text: t('export.started') };
            })
          }
        >
          {t('options.exportAll')}
        </button>
        {/* Not disabled, which would take the focus away that comes back to it once all is deleted. */}
        <button
          type="button"
          class="button button--grave"
          aria-disabled={records === 0}
          onClick={() => records > 0 && setAsking(true)}
        >
          {t('options.clear')}
        </button>
      </div>
      {asking && (
        <ConfirmClearing
          usage={usage}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void report(async () => {
              const { deleted, whole } = await port.clear();
              const cleared = t('options.cleared', deleted);
              return whole
                ? { kind: 'done', text: cleared }
                : { kind: 'trouble', text: t('options.clearedInPart', { cleared }) };
            });
          }}
        />
      )}
    </section>
  );
}
