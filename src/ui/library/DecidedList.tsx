import { factRef } from '../../summary/ledger/entry.ts';
import type { Fact } from '../../summary/ledger/facts.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { matches, readQuery } from '../../summary/shelf/search.ts';
import { Blank, Failed, Waiting } from '../Blank.tsx';
import { formatFact } from '../format/fact.ts';
import { troubleOf } from '../trouble.ts';
import { useWords } from '../words.tsx';
import type { Ledger, LibraryPort } from './port.ts';
import { ShowAll } from './ShowAll.tsx';
import { useDeciding } from './use-deciding.ts';
import { useReading } from './use-reading.ts';
import type { Reporting } from './use-report.ts';

interface DecidedListProps {
  port: LibraryPort;
  ledger: Ledger;
  rows: ReadonlyMap<string, ShelfRow>;
  reporting: Reporting;
  /** What is searched for in their names and headlines. */
  query: string;
  onAll: () => void;
}

/** What the reader said of numbers that the ledger brought together or kept apart, each with a button that takes it back. */
export function DecidedList({ port, ledger, rows, reporting, query, onAll }: DecidedListProps) {
  const { t } = useWords();
  const decide = useDeciding(port, reporting);
  const { value: pairs, trouble, retry } = useReading('', [ledger.made], () => ledger.decided());
  if (trouble !== null) return <Failed text={troubleOf(trouble, t)} onRetry={retry} />;
  if (pairs === null) return <Waiting text={t('waiting')} />;
  if (pairs.length === 0) return <Blank text={t('ledger.noneDecided')} />;
  const asked = readQuery(query);
  const titleOf = ({ article }: Fact) => rows.get(article)?.title ?? '';
  const listed = pairs.filter(({ one, other }) =>
    matches([one, other].map((fact) => [fact.subject, fact.name, titleOf(fact)].join('\n')).join('\n'), asked),
  );
  if (listed.length === 0) return <ShowAll onShow={onAll} />;
  return (
    <ul class="said-list decided" aria-label={t('ledger.states.decided')}>
      {listed.map(({ one, other, verdict }) => (
        <li key={`${factRef(one)} ${factRef(other)}`} class="said">
          <p>
            <b>{t(verdict === 'same' ? 'ledger.confirm' : 'ledger.reject')}</b>
          </p>
          {[one, other].map((fact) => (
            <Told key={factRef(fact)} fact={fact} title={titleOf(fact)} />
          ))}
          <p class="said__deeds">
            <button
              type="button"
              class="button button--quiet"
              onClick={({ currentTarget }) => {
                // The row goes with what it says.
                currentTarget.closest('main')?.focus();
                decide(one, other, null, verdict);
              }}
            >
              {t('ledger.takeBack')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Told({ fact, title }: { fact: Fact; title: string }) {
  const words = useWords();
  return (
    <p>
      <span lang="zh">
        {fact.subject} {fact.name}
      </span>{' '}
      {formatFact(fact, words)}
      <span class="soft"> · </span>
      <span class="soft" lang={title ? 'zh' : undefined}>
        {title || words.t('title.none')}
      </span>
    </p>
  );
}
