import { useEffect, useMemo, useState } from 'preact/hooks';
import { factRef } from '../../summary/ledger/entry.ts';
import type { Fact } from '../../summary/ledger/facts.ts';
import type { Line } from '../../summary/ledger/line.ts';
import { seriesOf } from '../../summary/ledger/series.ts';
import { standingOf } from '../../summary/ledger/status.ts';
import { sentenceOf } from '../../summary/sentence.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { Failed, Waiting } from '../Blank.tsx';
import { formatFact } from '../format/fact.ts';
import { formatPeriod } from '../format/period.ts';
import { troubleOf } from '../trouble.ts';
import { useWords } from '../words.tsx';
import { DetailPane } from './DetailPane.tsx';
import { EntryName } from './EntryName.tsx';
import { LinkForm } from './LinkForm.tsx';
import type { Ledger, LibraryPort, Verdict } from './port.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { StandingMark } from './StandingMark.tsx';
import { useDeciding } from './use-deciding.ts';
import { useReading } from './use-reading.ts';
import type { Reporting } from './use-report.ts';

interface EntryDetailProps {
  port: LibraryPort;
  ledger: Ledger;
  line: Line;
  /** `YYYY-MM-DD` on the reader's calendar. */
  today: string;
  rows: ReadonlyMap<string, ShelfRow>;
  reporting: Reporting;
  /** Has the ledger made anew, where what it was made of cannot be read. */
  onRetry: () => void;
  onClose: () => void;
}

/** One target: who said it when in which sentence, what was reported, and how it went over the years. */
export function EntryDetail({ port, ledger, line, today, rows, reporting, onRetry, onClose }: EntryDetailProps) {
  const { t } = useWords();
  const { value: evidence, trouble, retry } = useReading(line.key, [ledger.made], () => ledger.evidence(line));
  const series = useMemo(() => {
    const current = evidence?.statements.at(-1);
    return evidence && current ? seriesOf(current, evidence.series) : [];
  }, [evidence]);
  const { statements = [], answers = [] } = evidence ?? {};
  const [first] = statements;
  const keep = useDeciding(port, reporting);
  const decide = (other: Fact, verdict: Verdict) => first && keep(first, other, verdict);
  const said = (fact: Fact, own: boolean) => (
    <Said
      key={factRef(fact)}
      port={port}
      fact={fact}
      row={rows.get(fact.article)}
      reporting={reporting}
      decide={own ? null : (verdict) => decide(fact, verdict)}
    />
  );
  return (
    <DetailPane of={line.key} onClose={onClose}>
      <h2 class="detail__title">
        <EntryName line={line} />
      </h2>
      <p class="soft">
        {line.names.length > 1 && t('ledger.names', { names: line.names.join(t('list.comma')) })}
        {evidence?.confirmed && ` ${t('ledger.isConfirmed')}`}
      </p>
      <p>
        <StandingMark how={standingOf(line, today)} />
      </p>
      {!evidence && trouble === null && <Waiting text={t('waiting')} />}
      {!evidence && trouble !== null && (
        <Failed
          text={troubleOf(trouble, t)}
          onRetry={() => {
            onRetry();
            retry();
          }}
        />
      )}
      {evidence && (
        <>
          <h3 class="detail__head">{t('ledger.statements')}</h3>
          <ul class="said-list">{statements.map((fact) => said(fact, fact === first))}</ul>
          {answers.length > 0 && (
            <>
              <h3 class="detail__head">{t('ledger.answers')}</h3>
              <ul class="said-list">{answers.map((fact) => said(fact, false))}</ul>
            </>
          )}
          <LinkForm ledger={ledger} known={evidence} rows={rows} onLink={(other) => decide(other, 'same')} />
          {series.length > 1 && <SeriesChart series={series} name={line.names[0] ?? line.indicator} />}
        </>
      )}
    </DetailPane>
  );
}

interface SaidProps {
  port: LibraryPort;
  fact: Fact;
  row: ShelfRow | undefined;
  reporting: Reporting;
  /** Null for the statement that the others are compared with. */
  decide: ((verdict: Verdict) => void) | null;
}

/** One number with its sentence and source. */
function Said({ port, fact, row, reporting, decide }: SaidProps) {
  const words = useWords();
  const { t } = words;
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    let current = true;
    port.record(fact.article).then(
      (record) => current && setSentence(sentenceOf(record, fact.place)),
      () => current && setSentence(''),
    );
    return () => {
      current = false;
    };
  }, [port, fact]);
  const open = () =>
    reporting.report(async () => {
      await port.open({ id: fact.article, url: row?.url ?? null }, fact.place);
      return '';
    });
  return (
    <li class="said">
      <p>
        <b>{formatFact(fact, words)}</b>{' '}
        {fact.period !== null && <span class="soft">{formatPeriod(fact.period, words)}</span>}
      </p>
      <p class="said__sentence" lang="zh">
        {sentence}
      </p>
      <p class="said__source soft">
        {fact.published === null ? t('title.noDate') : formatPeriod(fact.published, words)} ·{' '}
        <span lang={row?.title ? 'zh' : undefined}>{row?.title || t('title.none')}</span>
      </p>
      <p class="said__deeds">
        {row?.url && (
          <button type="button" class="button button--quiet" onClick={open}>
            {t('library.openPage')}
          </button>
        )}
        {decide && (
          <>
            <button type="button" class="button button--quiet" onClick={() => decide('same')}>
              {t('ledger.confirm')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => decide('different')}>
              {t('ledger.reject')}
            </button>
          </>
        )}
      </p>
    </li>
  );
}
