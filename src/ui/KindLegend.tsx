import { KindSwatch } from './KindSwatch.tsx';
import { KINDS, type Kinds } from './kinds.ts';
import { useWords } from './words.tsx';

/** How each kind of mark looks on the page, with a switch that takes it off and puts it back. */
export function KindLegend({ kinds, onChange }: { kinds: Kinds; onChange: (change: Partial<Kinds>) => void }) {
  const { t } = useWords();
  return (
    <fieldset class="legend">
      <legend class="visually-hidden">{t('legend.title')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} class="legend__kind">
          <KindSwatch kind={kind}>{t(`kind.${kind}`)}</KindSwatch>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: ARIA in HTML forbids aria-checked beside the native state
            role="switch"
            class="switch"
            checked={kinds[kind]}
            onChange={({ currentTarget }) => onChange({ [kind]: currentTarget.checked })}
          />
        </label>
      ))}
    </fieldset>
  );
}
