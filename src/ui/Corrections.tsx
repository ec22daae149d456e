import { useMemo } from 'preact/hooks';
import { unplaced } from '../summary/corrections/apply.ts';
import type { Correction } from '../summary/corrections/schema.ts';
import type { Summary } from '../summary/schema.ts';
import { CASE_FORMATS, type ExportFormat } from './port.ts';
import { useWords, type Words } from './words.tsx';

export interface CorrectionActions {
  undo(correction: string): void;
  download(format: ExportFormat): void;
}

/** What the reader put right in the article, with the way back; what has no place in its text any more is set apart. */
export function Corrections({ summary, actions }: { summary: Summary; actions: CorrectionActions }) {
  const words = useWords();
  const { t } = words;
  const lost = useMemo(() => new Set(unplaced(summary).map(({ id }) => id)), [summary]);
  const { corrections } = summary;
  if (corrections.length === 0) return null;
  const list = (some: readonly Correction[]) => (
    <ul class="corrections">
      {some.map((correction) => (
        <li key={correction.id} class="corrections__one">
          <span>
            <q>{correction.anchor.exact}</q> <span class="soft">{sayDeed(correction, words)}</span>
          </span>
          <button
            type="button"
            class="button button--small"
            aria-label={t('corrections.undoOne', { quote: correction.anchor.exact })}
            onClick={() => actions.undo(correction.id)}
          >
            {t('card.undo')}
          </button>
        </li>
      ))}
    </ul>
  );
  const placed = corrections.filter(({ id }) => !lost.has(id));
  const missing = corrections.filter(({ id }) => lost.has(id));
  return (
    <section class="section" aria-labelledby="corrections-head">
      <h2 class="section__head" id="corrections-head">
        {t('corrections.title')}
      </h2>
      {placed.length > 0 && list(placed)}
      {missing.length > 0 && (
        <div class="corrections__lost">
          <p class="soft small">{t('corrections.lost')}</p>
          {list(missing)}
        </div>
      )}
      <p class="corrections__case">
        <span class="soft small">{t('corrections.case')}</span>
        {CASE_FORMATS.map((format) => (
          <button key={format} type="button" class="button button--small" onClick={() => actions.download(format)}>
            {t(`export.${format}`)}
          </button>
        ))}
      </p>
    </section>
  );
}

function sayDeed({ deed }: Correction, { t }: Words): string {
  switch (deed.do) {
    case 'hide':
      return t('corrections.hidden', { kind: t(`one.${deed.kind}`) });
    case 'add':
      return t('corrections.added', { kind: t(`one.${deed.mention.kind}`) });
    case 'change':
      return deed.set.includes('kind')
        ? t('corrections.made', { kind: t(`one.${deed.mention.kind}`) })
        : t('corrections.changed', { kind: t(`one.${deed.mention.kind}`) });
  }
}
