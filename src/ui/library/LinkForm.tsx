import { useMemo, useState } from 'preact/hooks';
import { type Entry, factRef } from '../../summary/ledger/entry.ts';
import type { Fact } from '../../summary/ledger/facts.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { matches, readQuery } from '../../summary/shelf/search.ts';
import { formatFact } from '../format/fact.ts';
import { useWords } from '../words.tsx';
import type { Ledger } from './port.ts';

interface LinkFormProps {
  ledger: Ledger;
  entry: Entry;
  rows: ReadonlyMap<string, ShelfRow>;
  onLink: (other: Fact) => void;
}

/** So many numbers are offered. */
const OFFERED = 8;

/** Finds a number of another article that the rules did not bring together with this target, and links it by hand. */
export function LinkForm({ ledger, entry, rows, onLink }: LinkFormProps) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState('');
  const offered = useMemo(() => {
    const asked = readQuery(typed);
    if (asked.terms.length === 0) return [];
    const known = new Set([...entry.statements, ...entry.answers].map(factRef));
    const found: Fact[] = [];
    for (const fact of ledger.facts) {
      if (found.length === OFFERED) break;
      const title = rows.get(fact.article)?.title ?? '';
      if (!known.has(factRef(fact)) && matches(`${fact.subject}\n${fact.name}\n${fact.place.quote}\n${title}`, asked))
        found.push(fact);
    }
    return found;
  }, [typed, ledger, entry, rows]);
  return (
    <details class="link-form">
      <summary>{t('ledger.link')}</summary>
      <input
        class="field"
        type="search"
        aria-label={t('ledger.linkHint')}
        placeholder={t('ledger.linkHint')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {typed.trim() !== '' && offered.length === 0 && <p class="soft small">{t('ledger.linkNone')}</p>}
      <ul>
        {offered.map((fact) => (
          <li key={factRef(fact)}>
            <button type="button" class="menu__item" onClick={() => onLink(fact)}>
              <span>
                {fact.subject} {fact.name} {formatFact(fact, words)}
              </span>
              <span class="menu__kind">{rows.get(fact.article)?.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
