import type { ParagraphMap } from './map.ts';
import type { PageNumber } from './pages.ts';
import type { Article } from './types.ts';
import type { Verdict } from './verdict.ts';

export interface ArticleReading {
  kind: 'article';
  article: Article;
  policy: Verdict;
  /** Which reader read it and by what it knew the family. */
  family: string;
  map: ParagraphMap;
  /** Which page of how many, where the article is split; null where it is whole. */
  page: PageNumber | null;
  /** True where the page was too large to be read to its end. */
  cut: boolean;
}

export interface NoArticle {
  kind: 'none';
  reason: 'not-article';
  why: string;
}

export type ReadResult = (ArticleReading | NoArticle) & {
  /** The signs by which the page was taken for an article or not, before it was read; none where the reader asked for it. */
  signs?: string[];
};

/** The answer that a page is no article. */
export const none = (why: string): ReadResult => ({ kind: 'none', reason: 'not-article', why });
