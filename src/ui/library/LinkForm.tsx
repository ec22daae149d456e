import { useState } from 'preact/hooks';
import { factRef } from '../../summary/ledger/entry.ts';
import type { Fact } from '../../summary/ledger/facts.ts';
import type { Evidence } from '../../summary/ledger/reading.ts';
import { comparedUnit } from '../../summary/ledger/units.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { matches, type Query, readQuery } from '../../summary/shelf/search.ts';
import { Failed } from '../Blank.tsx';
import { formatFact } from '../format/fact.ts';
import { troubleOf } from '../trouble.ts';
import { useWords } from '../words.tsx';
import type { Ledger } from './port.ts';
import { useReading } from './use-reading.ts';

interface LinkFormProps {
  ledger: Ledger;
  /** The numbers of the target. */
  known: Pick<Evidence, 'statements' | 'answers'>;
  rows: ReadonlyMap<string, ShelfRow>;
  onLink: (other: Fact) => void;
}

/** So many numbers are offered. */
const OFFERED = 8;

/** Finds a number of another article that the rules did not bring together with this target, and links it by hand. */
export function LinkForm({ ledger, known, rows, onLink }: LinkFormProps) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState('');
  const asked = readQuery(typed);
  const { value, trouble, retry } = useReading(typed.trim(), [ledger.made, known], async (signal) =>
    asked.terms.length === 0 ? [] : search(ledger, { asked, known, rows, signal }),
  );
  const offered = value ?? [];
  const own = known.statements.at(-1);
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
      {trouble !== null && <Failed text={troubleOf(trouble, t)} onRetry={retry} />}
      {typed.trim() !== '' && value?.length === 0 && <p class="soft small">{t('ledger.linkNone')}</p>}
      <ul>
        {offered.map((fact) => (
          <li key={factRef(fact)}>
            <button type="button" class="menu__item" onClick={() => onLink(fact)}>
              <span>
                <span lang="zh">
                  {fact.subject} {fact.name}
                </span>{' '}
                {formatFact(fact, words)}
                {own && (comparedUnit(fact) !== comparedUnit(own) || fact.kind !== own.kind) && (
                  <span class="soft"> {t('ledger.otherUnit')}</span>
                )}
              </span>
              <span class="menu__kind" lang="zh">
                {rows.get(fact.article)?.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Search {
  asked: Query;
  known: LinkFormProps['known'];
  rows: LinkFormProps['rows'];
  signal: AbortSignal;
}

/** The first numbers of the ledger that hold what is asked for and are not known. */
async function search(ledger: Ledger, { asked, known, rows, signal }: Search): Promise<Fact[]> {
  const refs = new Set([...known.statements, ...known.answers].map(factRef));
  const found: Fact[] = [];
  for await (const facts of ledger.allFacts()) {
    signal.throwIfAborted();
    for (const fact of facts) {
      const title = rows.get(fact.article)?.title ?? '';
      if (refs.has(factRef(fact)) || !matches(`${fact.subject}\n${fact.name}\n${fact.place.quote}\n${title}`, asked))
        continue;
      found.push(fact);
      if (found.length === OFFERED) return found;
    }
  }
  return found;
}
