import type { Article } from '../article/types.ts';
import type { Summary } from './schema.ts';

/** A page of a split article that was read, and how many paragraphs of the record are its own. */
export interface ReadPage {
  number: number;
  paragraphs: number;
}

type Known = Pick<Summary, 'title' | 'paragraphs' | 'pages' | 'page'>;

/**
 * The article with the pages of it that were read before, in the order of their numbers; a page that is read again replaces its
 * paragraphs. The article itself where it is in one piece, or where the record is of another article or of another split.
 */
export function joinPages(known: Known | null, article: Article): Article & { pages?: ReadPage[] } {
  const { page } = article;
  if (!page) return article;
  const parts = new Map([[page.number, article.paragraphs]]);
  const same = known?.title === article.title && known.page?.count === page.count;
  let first = 0;
  for (const { number, paragraphs } of same ? (known.pages ?? []) : []) {
    const own = known?.paragraphs.slice(first, first + paragraphs) ?? [];
    if (!parts.has(number)) parts.set(number, own);
    first += paragraphs;
  }
  const sorted = [...parts].sort(([a], [b]) => a - b);
  return {
    ...article,
    paragraphs: sorted.flatMap(([, paragraphs]) => paragraphs),
    pages: sorted.map(([number, { length }]) => ({ number, paragraphs: length })),
  };
}
