import type { ComponentChildren } from 'preact';
import type { Summary } from '../summary/schema.ts';
import { formatPeriod } from './format/period.ts';
import { type Goto, Jump } from './Jump.tsx';
import { useWords } from './words.tsx';

/** What the article is built of, folded away below what it says: outline, named programmes, documents cited. */
export function Structure({ summary, goto }: { summary: Summary; goto: Goto }) {
  const words = useWords();
  const { t } = words;
  const { outline, programmes, documents } = summary;
  return (
    <div class="structure">
      <Part name={t('structure.outline')} count={outline.length}>
        <ul class="structure__outline">
          {outline.map((entry, index) => (
            <li key={index} class="row" data-level={Math.min(entry.level, 4)}>
              <Jump places={[entry]} goto={goto} row>
                {entry.text}
              </Jump>
            </li>
          ))}
        </ul>
      </Part>
      <Part name={t('structure.programmes')} count={programmes.length}>
        <ul class="structure__list">
          {programmes.map(({ name, items, mentions }, index) => (
            <li key={index} class="row">
              <Jump places={mentions} goto={goto} row>
                {name}
              </Jump>
              {items.length > 0 && <span class="structure__note">{items.join(t('list.comma'))}</span>}
            </li>
          ))}
        </ul>
      </Part>
      <Part name={t('structure.documents')} count={documents.length}>
        <ul class="structure__list">
          {documents.map(({ title, number, issuer, date, mentions }, index) => (
            <li key={index} class="row">
              <Jump places={mentions} goto={goto} row>
                {t('structure.title', { title })}
              </Jump>
              <span class="structure__note">
                {[number, issuer, date && formatPeriod(date, words)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

/** One folded list with how much there is in it; nothing where there is none. */
function Part({ name, count, children }: { name: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <details class="structure__part">
      <summary class="structure__head">
        {name} <span class="sections__count">{count}</span>
      </summary>
      {children}
    </details>
  );
}
