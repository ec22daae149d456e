import { useMemo, useState } from 'preact/hooks';
import { type ComparedRow, compare } from '../../summary/ledger/compare.ts';
import { factRef } from '../../summary/ledger/entry.ts';
import type { Fact } from '../../summary/ledger/facts.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { Blank, Failed, Waiting } from '../Blank.tsx';
import { formatFact } from '../format/fact.ts';
import { formatPeriod } from '../format/period.ts';
import { troubleOf } from '../trouble.ts';
import { useWords } from '../words.tsx';
import type { Ledger } from './port.ts';
import { Updating } from './Updating.tsx';
import { useReading } from './use-reading.ts';

interface CompareViewProps {
  ledger: Ledger;
  /** Whether it is of the articles as they are. */
  fresh: boolean;
  /** Has it made anew. */
  onRetry: () => void;
  /** The articles that were chosen. */
  rows: readonly ShelfRow[];
  onClose: () => void;
}

type By = 'article' | 'place';

/** The chosen articles, or the places they are about, side by side by indicator. */
export function CompareView({ ledger, fresh, onRetry, rows, onClose }: CompareViewProps) {
  const words = useWords();
  const { t } = words;
  const [by, setBy] = useState<By>('article');
  const columns = useMemo(
    () => (by === 'article' ? rows.map(({ id }) => id) : [...new Set(rows.map(({ place }) => place))].filter(Boolean)),
    [rows, by],
  );
  const {
    value: table,
    trouble,
    retry,
  } = useReading(`${by} ${columns.join(' ')}`, [ledger.made], (signal) => comparedBy(by, ledger, columns, signal));
  const heads =
    by === 'article'
      ? rows.map(({ title, published }) => ({ text: title || t('title.none'), published }))
      : columns.map((text) => ({ text, published: null }));
  return (
    <div class="compare">
      <div class="tools">
        <label>
          <span class="visually-hidden">{t('compare.by')}</span>
          <select class="field" value={by} onChange={({ currentTarget }) => setBy(currentTarget.value as By)}>
            <option value="article">{t('compare.articles')}</option>
            <option value="place">{t('compare.places')}</option>
          </select>
        </label>
        <button type="button" class="button" onClick={onClose}>
          {t('compare.back')}
        </button>
        <Updating fresh={fresh} />
      </div>
      {table === null ? (
        trouble === null ? (
          <Waiting text={t('waiting')} />
        ) : (
          <Failed
            text={troubleOf(trouble, t)}
            onRetry={() => {
              onRetry();
              retry();
            }}
          />
        )
      ) : table.length === 0 ? (
        <Blank text={t('compare.nothing')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
        <section class="compare__box" tabIndex={0} aria-label={t('library.compare')}>
          <table class="compare__table">
            <thead>
              <tr>
                <th scope="col">{t('figures.indicator')}</th>
                {heads.map((head, index) => (
                  <th key={columns[index]} scope="col">
                    <span lang="zh">{head.text}</span>
                    {head.published && (
                      <span class="compare__day">{formatPeriod(head.published.slice(0, 10), words)}</span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.map((row) => (
                <Row key={`${row.indicator}|${row.kind}|${row.unit}`} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

/** The numbers of all articles by indicator, in the columns that they are of. */
async function comparedBy(
  by: By,
  ledger: Ledger,
  columns: readonly string[],
  signal: AbortSignal,
): Promise<ComparedRow[]> {
  const columnOf = (fact: Fact) => (by === 'article' ? fact.article : fact.subject);
  const wanted = new Set(columns);
  const found: Fact[] = [];
  for await (const facts of ledger.allFacts()) {
    signal.throwIfAborted();
    found.push(...facts.filter((fact) => wanted.has(columnOf(fact))));
  }
  return compare(found, columns, columnOf);
}

/** So many numbers of one cell are shown. */
const SHOWN = 4;

function Row({ row }: { row: ComparedRow }) {
  const words = useWords();
  const { t } = words;
  return (
    <tr>
      <th scope="row">
        <span lang="zh">{row.indicator}</span>{' '}
        {row.kind !== 'level' && row.kind !== 'added' && <span class="soft">{t(`measure.${row.kind}`)}</span>}
      </th>
      {row.cells.map((facts, index) => (
        <td key={index}>
          {facts.slice(0, SHOWN).map((fact) => (
            <span key={factRef(fact)} class={`kind kind--${fact.status} compare__fact`}>
              {formatFact(fact, words)} {fact.period && <span class="soft">{formatPeriod(fact.period, words)}</span>}
            </span>
          ))}
          {facts.length > SHOWN && <span class="soft">{t('library.more', facts.length - SHOWN)}</span>}
        </td>
      ))}
    </tr>
  );
}
