import type { Figure } from '../summary/views/figure-rows.ts';
import { formatBound, formatValue } from './format/value.ts';
import { type Goto, Jump } from './Jump.tsx';
import { useWords } from './words.tsx';

/** One number with its bound, and in small what it is measured against. Leads to where the page says it. */
export function FigureValue({ figure, goto, row }: { figure: Figure; goto: Goto; row: boolean }) {
  const words = useWords();
  const { t } = words;
  const bound = formatBound(figure, words);
  const notes = [
    figure.tier && t(`tier.${figure.tier}`),
    figure.measure === 'share' && t('measure.share'),
    figure.base,
  ].filter((note) => typeof note === 'string');
  return (
    <Jump places={figure.places} goto={goto} row={row}>
      {bound && (
        <>
          <span class="visually-hidden">{bound.said}</span>
          <span aria-hidden="true" class="figure__bound">
            {bound.sign}
          </span>
        </>
      )}
      {formatValue(figure, words)}
      {notes.length > 0 && <span class="figure__note">{notes.join(' · ')}</span>}
    </Jump>
  );
}
