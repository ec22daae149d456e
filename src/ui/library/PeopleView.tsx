import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type HeldPost, personsOf } from '../../summary/shelf/persons.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { matches, readQuery } from '../../summary/shelf/search.ts';
import { Blank } from '../Blank.tsx';
import { formatPeriod } from '../format/period.ts';
import { useWords } from '../words.tsx';
import { Cell } from './Cell.tsx';
import { DetailPane } from './DetailPane.tsx';
import { SearchField } from './SearchField.tsx';
import { ShowAll } from './ShowAll.tsx';
import { VirtualList } from './VirtualList.tsx';

const ROW = 56;

/** Who holds which post when, in which articles. */
export function PeopleView({ rows }: { rows: readonly ShelfRow[] }) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<string | null>(null);
  const all = useMemo(() => personsOf(rows), [rows]);
  const listed = useMemo(() => {
    const asked = readQuery(query);
    return all.filter(({ name, posts }) => matches([name, ...posts.map(({ post }) => post)].join('\n'), asked));
  }, [all, query]);
  const show = (index: number) => {
    setCurrent(index);
    setShown(listed[index]?.name ?? null);
  };
  const detail = listed.find(({ name }) => name === shown);
  return (
    <div class={detail ? 'articles articles--detail' : 'articles'}>
      <div class="articles__main">
        <div class="tools">
          <SearchField value={query} hint={t('persons.searchHint')} onChange={setQuery} />
          <span class="soft" role="status">
            {t('persons.count', listed.length)}
          </span>
        </div>
        {all.length === 0 && <Blank text={t('persons.empty')} />}
        {all.length > 0 && listed.length === 0 && <ShowAll onShow={() => setQuery('')} />}
        <div class="list-table">
          <VirtualList
            label={t('library.view.people')}
            of={listed}
            rowHeight={ROW}
            current={Math.min(current, Math.max(0, listed.length - 1))}
            onCurrent={setCurrent}
            onKey={(event, index) => {
              if (event.key === 'Enter') show(index);
              if (event.key === 'Escape') setShown(null);
            }}
            selected={(index) => listed[index]?.name === shown}
            row={(index) => {
              const person = listed[index];
              return (
                person && (
                  <>
                    <Cell class="item__main">
                      <button type="button" class="item__title" lang="zh" tabIndex={-1} onClick={() => show(index)}>
                        {person.name}
                      </button>
                      <span class="item__source">
                        {person.posts.map(({ post }, at) => (
                          <Fragment key={post}>
                            {at > 0 && t('list.semicolon')}
                            {post ? <span lang="zh">{post}</span> : t('people.noPost')}
                          </Fragment>
                        ))}
                      </span>
                    </Cell>
                    <Cell class="item__when">{t('library.count', person.count)}</Cell>
                  </>
                )
              );
            }}
          />
        </div>
      </div>
      {detail && (
        <DetailPane of={detail.name} onClose={() => setShown(null)}>
          <h2 class="detail__title">
            <span lang="zh">{detail.name}</span>
          </h2>
          {detail.posts.map((held) => (
            <Held key={held.post} held={held} />
          ))}
        </DetailPane>
      )}
    </div>
  );
}

function Held({ held }: { held: HeldPost }) {
  const words = useWords();
  const { t } = words;
  const { first, last } = held;
  const day = (value: string | null) => (value === null ? '' : formatPeriod(value, words));
  return (
    <>
      <h3 class="detail__head">{held.post ? <span lang="zh">{held.post}</span> : t('people.noPost')}</h3>
      <p class="soft">{first === last ? day(first) : `${day(first)} – ${day(last)}`}</p>
      <ul class="said-list">
        {held.articles.map(({ id, title, url }) => (
          <li key={id} lang={title ? 'zh' : undefined}>
            {url && /^https?:/i.test(url) ? (
              <a class="link" href={url} target="_blank" rel="noreferrer">
                {title || t('title.none')}
              </a>
            ) : (
              title || t('title.none')
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
