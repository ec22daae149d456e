import { useMemo, useState } from 'preact/hooks';
import type { Line } from '../../summary/ledger/line.ts';
import { glanceAt, keyOf, unpackLine } from '../../summary/ledger/packed-lines.ts';
import { standingOf, stateOf } from '../../summary/ledger/status.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { matches, readQuery } from '../../summary/shelf/search.ts';
import { Blank } from '../Blank.tsx';
import { formatFact } from '../format/fact.ts';
import { formatPeriod } from '../format/period.ts';
import { useWords } from '../words.tsx';
import { Cell } from './Cell.tsx';
import { DecidedList } from './DecidedList.tsx';
import { EntryDetail } from './EntryDetail.tsx';
import { EntryName } from './EntryName.tsx';
import type { LibraryPort } from './port.ts';
import { SearchField } from './SearchField.tsx';
import { ShowAll } from './ShowAll.tsx';
import { StandingMark } from './StandingMark.tsx';
import { Updating } from './Updating.tsx';
import type { ListedLedger } from './use-ledger.ts';
import type { Reporting } from './use-report.ts';
import { VirtualList } from './VirtualList.tsx';

interface LedgerViewProps {
  port: LibraryPort;
  ledger: ListedLedger;
  /** Whether it is of the articles as they are. */
  fresh: boolean;
  /** Has it made anew. */
  onRetry: () => void;
  rows: ReadonlyMap<string, ShelfRow>;
  /** `YYYY-MM-DD` on the reader's calendar. */
  today: string;
  reporting: Reporting;
  /** The key of the target that is shown to begin with. */
  opened: string | null;
}

const ROW = 64;
const STATES = ['all', 'ahead', 'overdue', 'answered', 'changed', 'unverifiable', 'decided'] as const;
type State = (typeof STATES)[number];

/** Every target across articles: how it stands today, and what came of it. */
export function LedgerView({ port, ledger, fresh, onRetry, rows, today, reporting, opened }: LedgerViewProps) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [state, setState] = useState<State>('all');
  const all = ledger.listed;
  const [current, setCurrent] = useState(() => (opened === null ? 0 : Math.max(0, all.placeOf(opened))));
  const [shown, setShown] = useState(opened);
  const listed = useMemo(() => {
    const asked = readQuery(query);
    if (state === 'decided' || (state === 'all' && asked.terms.length === 0)) return all;
    return all.filter((packed) => {
      const line = glanceAt(packed);
      if (state === 'changed' ? !line.before : state !== 'all' && stateOf(line, today) !== state) return false;
      return matches(line.names, asked);
    });
  }, [all, query, state, today]);
  const showAll = () => {
    setQuery('');
    setState('all');
  };
  const keyAt = (index: number) => {
    const one = listed.at(index);
    return one === undefined ? null : keyOf(one);
  };
  const show = (index: number) => {
    setCurrent(index);
    setShown(keyAt(index));
  };
  const detail = useMemo(() => {
    const packed = shown === null ? undefined : all.ofKey(shown);
    return packed === undefined ? null : unpackLine(packed);
  }, [all, shown]);
  // Of those that are not there yet nobody knows which are asked for.
  const count = listed === all ? ledger.count : listed.length;
  return (
    <div class={detail ? 'articles articles--detail' : 'articles'}>
      <div class="articles__main">
        <div class="tools">
          <SearchField value={query} hint={t('ledger.searchHint')} onChange={setQuery} />
          <label>
            <span class="visually-hidden">{t('ledger.state')}</span>
            <select
              class="field"
              value={state}
              onChange={({ currentTarget }) => setState(currentTarget.value as State)}
            >
              {STATES.map((each) => (
                <option key={each} value={each}>
                  {t(`ledger.states.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <span class="soft" role="status">
            {state !== 'decided' && t('ledger.count', count)}
          </span>
          <Updating fresh={fresh} />
        </div>
        {state === 'decided' && (
          <DecidedList port={port} ledger={ledger} rows={rows} reporting={reporting} query={query} onAll={showAll} />
        )}
        {all.length === 0 && state !== 'decided' && <Blank text={t('ledger.empty')} />}
        {all.length > 0 && listed.length === 0 && <ShowAll onShow={showAll} />}
        {state !== 'decided' && (
          <div class="list-table list-table--lines">
            <div class="list-head list-head--paper" aria-hidden="true">
              <span>{t('one.target')}</span>
              <span class="entry__value">{t('figures.level')}</span>
              <span class="entry__standing">{t('ledger.state')}</span>
            </div>
            <VirtualList
              label={t('ledger.title')}
              of={listed}
              rowHeight={ROW}
              current={Math.min(current, Math.max(0, listed.length - 1))}
              onCurrent={setCurrent}
              onKey={(event, index) => {
                if (event.key === 'Enter') show(index);
                if (event.key === 'Escape') setShown(null);
              }}
              selected={(index) => shown !== null && keyAt(index) === shown}
              row={(index) => {
                const one = listed.at(index);
                return one && <EntryRow line={unpackLine(one)} today={today} onShow={() => show(index)} />;
              }}
            />
          </div>
        )}
      </div>
      {detail && (
        <EntryDetail
          port={port}
          ledger={ledger}
          line={detail}
          today={today}
          rows={rows}
          reporting={reporting}
          onRetry={onRetry}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  );
}

function EntryRow({ line, today, onShow }: { line: Line; today: string; onShow: () => void }) {
  const words = useWords();
  const { t } = words;
  const { due, now, before, sources } = line;
  return (
    <>
      <Cell class="item__main">
        <button type="button" class="item__title" tabIndex={-1} onClick={onShow}>
          <EntryName line={line} />
        </button>
        <span class="item__source">
          {due === null ? t('figures.noPeriod') : t('ledger.due', { day: formatPeriod(now.period ?? due, words) })}
          {' · '}
          {t('ledger.sources', sources)}
        </span>
      </Cell>
      <Cell class="entry__value">
        {formatFact(now, words)}
        {before && <span class="entry__before">{t('ledger.before', { value: formatFact(before, words) })}</span>}
      </Cell>
      <Cell class="entry__standing">
        <StandingMark how={standingOf(line, today)} />
      </Cell>
    </>
  );
}
