import type { Summary } from '../summary/schema.ts';
import { countTargets } from '../summary/views/targets.ts';
import { COPY_FORMS, type CopyForm } from './port.ts';
import { useWords } from './words.tsx';

/** What is copied, in letters that are the same in every language. */
const KINDS: Record<CopyForm, string> = { text: 'TXT', markdown: 'MD', picture: 'PNG' };

/** The ways to copy a summary, as items of a menu. Without targets there is nothing to make a picture of. */
export function CopyItems({ summary, onCopy }: { summary: Summary; onCopy: (form: CopyForm) => void }) {
  const { t } = useWords();
  const forms = countTargets(summary) > 0 ? COPY_FORMS : COPY_FORMS.filter((form) => form !== 'picture');
  return forms.map((form) => (
    <li key={form} class="menu__copy">
      <button type="button" class="menu__item" onClick={() => onCopy(form)}>
        <span>{t(`copy.${form}`)}</span>
        <span class="menu__kind">{KINDS[form]}</span>
      </button>
    </li>
  ));
}
