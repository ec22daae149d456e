import { useMemo, useRef, useState } from 'preact/hooks';
import { type PackedLine, unpackLine } from '../../summary/ledger/packed-lines.ts';
import { standingOf } from '../../summary/ledger/status.ts';
import type { DatedEvent } from '../../summary/shelf/events.ts';
import { type Month, monthsOf } from '../../summary/shelf/months.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { Blank, Failed, Waiting } from '../Blank.tsx';
import { formatFact } from '../format/fact.ts';
import { formatPeriod } from '../format/period.ts';
import { troubleOf } from '../trouble.ts';
import { usePrinting } from '../use-printing.ts';
import { useWords } from '../words.tsx';
import { EntryName } from './EntryName.tsx';
import type { LibraryPort } from './port.ts';
import { StandingMark } from './StandingMark.tsx';
import { Updating } from './Updating.tsx';
import type { ListedLedger } from './use-ledger.ts';
import { useReading } from './use-reading.ts';
import type { Reporting } from './use-report.ts';

interface TimelineViewProps {
  ledger: ListedLedger;
  port: LibraryPort;
  /** Whether it is of the articles as they are. */
  fresh: boolean;
  /** Has it made anew. */
  onRetry: () => void;
  rows: ReadonlyMap<string, ShelfRow>;
  today: string;
  reporting: Reporting;
  /** Shows the target of this key. */
  onTarget: (key: string) => void;
}

/** So many lines of a month are shown before the reader asks for the others. */
const SHOWN = 40;

/** Deadlines and events of all articles by month: what lies ahead, or what has been. */
export function TimelineView(props: TimelineViewProps) {
  const { ledger, fresh, onRetry, today } = props;
  const { t } = useWords();
  const [past, setPast] = useState(false);
  const choice = useRef<HTMLSelectElement>(null);
  const { value: events, trouble, retry } = useReading('', [ledger.made], () => ledger.events());
  const months = useMemo(() => {
    if (!events || !ledger.whole) return null;
    const now = today.slice(0, 7);
    const found = monthsOf(ledger.listed, events, past ? { to: now } : { from: now });
    return past ? found.reverse() : found;
  }, [ledger, events, past, today]);
  return (
    <section class="months" aria-label={t('library.view.timeline')}>
      <div class="tools">
        <label>
          <span class="visually-hidden">{t('library.view.timeline')}</span>
          <select
            ref={choice}
            class="field"
            value={past ? 'past' : 'ahead'}
            onChange={({ currentTarget }) => setPast(currentTarget.value === 'past')}
          >
            <option value="ahead">{t('months.ahead')}</option>
            <option value="past">{t('months.past')}</option>
          </select>
        </label>
        <Updating fresh={fresh} />
      </div>
      {months === null && trouble === null && <Waiting text={t('ledger.making')} />}
      {months === null && trouble !== null && (
        <Failed
          text={troubleOf(trouble, t)}
          onRetry={() => {
            onRetry();
            retry();
          }}
        />
      )}
      {months?.length === 0 && (
        <Blank text={t(past ? 'months.nonePast' : 'months.noneAhead')}>
          <button
            type="button"
            class="button"
            onClick={() => {
              // The button goes where the other half holds something; the choice between the two stays.
              choice.current?.focus();
              setPast(!past);
            }}
          >
            {t(past ? 'months.seeAhead' : 'months.seePast')}
          </button>
        </Blank>
      )}
      {months?.map((month, index) => (
        <MonthBlock key={month.month} {...props} month={month} open={index < 6} />
      ))}
    </section>
  );
}

function MonthBlock({
  month,
  open,
  port,
  ledger,
  rows,
  today,
  reporting,
  onTarget,
}: TimelineViewProps & { month: Month; open: boolean }) {
  const lines = ledger.listed;
  const words = useWords();
  const { t } = words;
  const [opened, setOpened] = useState(open);
  const [all, setAll] = useState(false);
  const count = month.due.length + month.events.length;
  const printing = usePrinting();
  const most = all || printing ? count : SHOWN;
  return (
    <details class="month" open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary class="month__head">
        {formatPeriod(month.month, words)}{' '}
        <span class="soft">{t('months.count', { due: month.due.length, events: month.events.length })}</span>
      </summary>
      {(opened || printing) && (
        <ul>
          {month.due
            .slice(0, most)
            .map((place) => unpackLine(lines.at(place) as PackedLine))
            .map((line) => (
              <li key={line.key} class="month__line">
                <span class="kind kind--target">{formatFact(line.now, words)}</span>
                <button type="button" class="jump" onClick={() => onTarget(line.key)}>
                  <EntryName line={line} />
                </button>
                <StandingMark how={standingOf(line, today)} />
              </li>
            ))}
          {month.events.slice(0, Math.max(0, most - month.due.length)).map((event) => (
            <li key={`${event.article}-${event.place.paragraph}-${event.place.start}`} class="month__line">
              <span class="kind kind--date">{formatPeriod(event.value, words)}</span>
              <span lang="zh">{event.event}</span>
              <EventArticle event={event} row={rows.get(event.article)} port={port} reporting={reporting} />
            </li>
          ))}
          {count > most && (
            <li>
              <button type="button" class="button button--quiet" onClick={() => setAll(true)}>
                {t('library.more', count - most)}
              </button>
            </li>
          )}
        </ul>
      )}
    </details>
  );
}

interface EventArticleProps extends Pick<TimelineViewProps, 'port' | 'reporting'> {
  event: DatedEvent;
  row: ShelfRow | undefined;
}

/** The article that tells of an event; leads to the place where it has an address. */
function EventArticle({ event, row, port, reporting }: EventArticleProps) {
  const { t } = useWords();
  const title = <span lang={row?.title ? 'zh' : undefined}>{row?.title || t('title.none')}</span>;
  if (!row?.url) return <span class="soft month__source">{title}</span>;
  const open = () =>
    reporting.report(async () => {
      await port.open({ id: event.article, url: row.url }, event.place);
      return '';
    });
  return (
    <button type="button" class="jump month__source" title={t('library.openPage')} onClick={open}>
      {title}
    </button>
  );
}
