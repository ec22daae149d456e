import { useMemo, useRef, useState } from 'preact/hooks';
import { type Filter, NO_FILTER, ORDERS, type Order } from '../../summary/shelf/filter.ts';
import { readQuery } from '../../summary/shelf/search.ts';
import { KINDS } from '../kinds.ts';
import { isTyping } from '../typing.ts';
import { useWords } from '../words.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import { BulkBar } from './BulkBar.tsx';
import { Detail } from './Detail.tsx';
import { Duplicates } from './Duplicates.tsx';
import { Filters } from './Filters.tsx';
import type { LibraryPort } from './port.ts';
import { SearchField } from './SearchField.tsx';
import { ShowAll } from './ShowAll.tsx';
import { useFound } from './use-found.ts';
import { useRemoval } from './use-removal.tsx';
import type { Reporting } from './use-report.ts';
import type { Shelf } from './use-shelf.ts';
import { VirtualList } from './VirtualList.tsx';

interface ArticlesViewProps {
  port: LibraryPort;
  shelf: Shelf;
  reporting: Reporting;
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
  onCompare: () => void;
  /** What is searched for to begin with. */
  lookUp: string;
}

/** Height of a row, in pixels: a headline and a line below it. */
const ROW = 60;

/** Keyboards of Apple's that are small have no other key for it. */
const isRemoval = ({ key, metaKey }: KeyboardEvent) => key === 'Delete' || (key === 'Backspace' && metaKey);

/** All saved articles: searched, filtered, sorted, chosen, and one of them in full. */
export function ArticlesView({ port, shelf, reporting, chosen, onChoose, onCompare, lookUp }: ArticlesViewProps) {
  const { t, locale } = useWords();
  const [query, setQuery] = useState(lookUp);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [order, setOrder] = useState<Order>('saved');
  const [filtering, setFiltering] = useState(false);
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<string | null>(null);
  const { shown: rows, whole } = useFound(shelf, { query, filter, order }, locale);
  const asked = useMemo(() => readQuery(query), [query]);
  const detail = shown === null ? undefined : shelf.rows.find(({ id }) => id === shown);
  const filtered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);

  const filterButton = useRef<HTMLButtonElement>(null);
  const latest = useRef(chosen);
  latest.current = chosen;
  const toggle = (id: string) => {
    const next = new Set(latest.current);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  const key = (event: KeyboardEvent, index: number) => {
    const row = rows[index];
    if (!row || !(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    if (event.key === ' ') toggle(row.id);
    else if (event.key === 'Enter') setShown(row.id);
    else if (event.key === 'Escape') setShown(null);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      onChoose(new Set((whole ?? []).map(({ id }) => id)));
    else return;
    event.preventDefault();
  };
  const { remove, question } = useRemoval(port, reporting, shelf.rows, (ids) => {
    const left = new Set(latest.current);
    for (const id of ids) left.delete(id);
    onChoose(left);
  });
  /** Deletes the article in whose row the focus is, with all that are chosen where it is one of them. One that is held down does so once. */
  const removeByKey = (event: KeyboardEvent) => {
    if (!isRemoval(event) || event.repeat || isTyping(event)) return;
    const row = (event.target as Element).closest<HTMLElement>('[role=row]');
    const focused = row && rows[Number(row.dataset.index)];
    remove(focused && !chosen.has(focused.id) ? [focused.id] : [...chosen]);
    event.preventDefault();
  };
  return (
    <div class={detail ? 'articles articles--detail' : 'articles'}>
      {question}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key does what a button does, from anywhere around the list */}
      <div class="articles__main" onKeyDown={removeByKey}>
        <div class="tools" role="toolbar" aria-label={t('library.tools')}>
          <SearchField value={query} hint={t('library.searchHint')} onChange={setQuery} />
          <button
            ref={filterButton}
            type="button"
            class={filtered ? 'button button--main' : 'button'}
            aria-expanded={filtering}
            aria-controls="filters"
            onClick={() => setFiltering(!filtering)}
          >
            {t('library.filters')}
          </button>
          <label class="tools__order">
            <span class="visually-hidden">{t('library.order')}</span>
            <select
              class="field"
              value={order}
              onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}
            >
              {ORDERS.map((each) => (
                <option key={each} value={each}>
                  {t(`library.sort.${each}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {filtering && (
          <Filters
            rows={shelf.rows}
            filter={filter}
            onChange={setFilter}
            onClose={() => {
              setFiltering(false);
              filterButton.current?.focus();
            }}
          />
        )}
        <BulkBar
          port={port}
          reporting={reporting}
          rows={whole ?? []}
          total={shelf.rows.length}
          chosen={chosen}
          onChoose={onChoose}
          onCompare={onCompare}
          onRemove={remove}
        />
        {!shelf.searchable && query.trim() !== '' && <p class="library__note">{t('library.searching')}</p>}
        <Duplicates rows={shelf.rows} port={port} reporting={reporting} />
        {whole?.length === 0 && shelf.complete && (
          <ShowAll
            onShow={() => {
              setQuery('');
              setFilter(NO_FILTER);
            }}
          />
        )}
        <div class="list-table">
          {rows.length > 0 && (
            <div class="list-head" aria-hidden="true">
              <span>{t('library.article')}</span>
              {KINDS.map((kind) => (
                <span key={kind} class="item__number">
                  {t(`kind.${kind}`)}
                </span>
              ))}
              <span class="item__when">{t('library.savedAt')}</span>
            </div>
          )}
          <VirtualList
            label={t('library.title')}
            of={rows}
            rowHeight={ROW}
            current={Math.min(current, Math.max(0, rows.length - 1))}
            onCurrent={setCurrent}
            onKey={key}
            several
            selected={(index) => chosen.has(rows[index]?.id ?? '')}
            row={(index) => {
              const row = rows[index];
              return (
                row && (
                  <ArticleRow
                    row={row}
                    text={shelf.texts.get(row.id)}
                    query={asked}
                    chosen={chosen.has(row.id)}
                    onToggle={() => toggle(row.id)}
                    onShow={() => {
                      setCurrent(index);
                      setShown(row.id);
                    }}
                  />
                )
              );
            }}
          />
        </div>
      </div>
      {detail && <Detail port={port} row={detail} report={reporting.report} onClose={() => setShown(null)} />}
    </div>
  );
}
