import { Component } from 'preact';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { excerpt, type Query } from '../../summary/shelf/search.ts';
import { formatPeriod } from '../format/period.ts';
import { KINDS } from '../kinds.ts';
import { useWords } from '../words.tsx';
import { Cell } from './Cell.tsx';
import { Marked } from './Marked.tsx';

interface ArticleRowProps {
  row: ShelfRow;
  /** What is searched of it, where that is there already. */
  text: string | undefined;
  query: Query;
  chosen: boolean;
  onToggle: () => void;
  onShow: () => void;
}

/**
 * Title and source of an article, or where the search found something, and how much is in it. Drawn again only when what it shows
 * changed: a list that is scrolled is drawn with every frame. What it calls must do the same however old it is.
 */
export class ArticleRow extends Component<ArticleRowProps> {
  override shouldComponentUpdate({ row, text, query, chosen }: ArticleRowProps): boolean {
    const { props } = this;
    return row !== props.row || text !== props.text || query !== props.query || chosen !== props.chosen;
  }

  override render() {
    return <Drawn {...this.props} />;
  }
}

function Drawn({ row, text, query, chosen, onToggle, onShow }: ArticleRowProps) {
  const words = useWords();
  const { t } = words;
  const title = row.title || t('title.none');
  const day = row.published?.split('T')[0];
  const found = query.terms.length > 0 && text !== undefined ? excerpt(text, query, row.title.length) : null;
  return (
    <>
      <Cell class="item__check">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('library.select', { title })}
          checked={chosen}
          onChange={onToggle}
        />
      </Cell>
      <Cell class="item__main">
        <button type="button" class="item__title" lang={row.title ? 'zh' : undefined} tabIndex={-1} onClick={onShow}>
          <Marked text={title} query={query} />
        </button>
        <span class="item__source">
          {found !== null ? (
            <span lang="zh">
              <Marked text={found} query={query} />
            </span>
          ) : (
            <>
              {row.publisher === null ? t('title.noPublisher') : <span lang="zh">{row.publisher}</span>} ·{' '}
              {day ? formatPeriod(day, words) : t('title.noDate')}
              {row.tags.map((tag) => (
                <span key={tag} class="tag">
                  {tag}
                </span>
              ))}
            </>
          )}
        </span>
      </Cell>
      {KINDS.map((kind) => (
        <Cell key={kind} class={row.counts[kind] === 0 ? 'item__number soft' : 'item__number'}>
          {row.counts[kind]}
          <span class="visually-hidden"> {t(`kind.${kind}`)}</span>
        </Cell>
      ))}
      <Cell class="item__when">{words.dates({ dateStyle: 'medium' }).format(new Date(row.savedAt))}</Cell>
    </>
  );
}
