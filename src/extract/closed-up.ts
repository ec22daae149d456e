import type { Article } from '../article/types.ts';
import { type ClosedUp, closeUp, reopened } from '../language/closed-up.ts';
import type { Extraction } from './types.ts';

/** An article as the rules read it, and how to say what was found in it at the places of the article as it was. */
export interface ClosedUpArticle {
  article: Article;
  reopen: (extraction: Extraction) => Extraction;
}

/** The article without the spaces that only set digits apart, or null where it has none. */
export function closeUpArticle(article: Article): ClosedUpArticle | null {
  const title = closeUp(article.title);
  const paragraphs = article.paragraphs.map(closeUp);
  if (!title && paragraphs.every((one) => one === null)) return null;
  const textOf = (paragraph: number) => (paragraph < 0 ? article.title : (article.paragraphs[paragraph] ?? ''));
  const closedOf = (paragraph: number): ClosedUp | null | undefined => (paragraph < 0 ? title : paragraphs[paragraph]);

  // In place, and once: what was found is nobody else's yet.
  const restored = new Set<object>();
  const restore = (found: object): void => {
    if (restored.has(found)) return;
    restored.add(found);
    const own = found as { [key: string]: unknown; paragraph?: number; start?: number; end?: number };
    const closed = own.paragraph === undefined ? null : closedOf(own.paragraph);
    if (closed && own.start !== undefined && own.end !== undefined) {
      [own.start, own.end] = reopened(closed, own.start, own.end);
      if ('quote' in own) own.quote = textOf(own.paragraph as number).slice(own.start, own.end);
    }
    for (const value of Object.values(own)) if (typeof value === 'object' && value !== null) restore(value);
  };

  return {
    article: {
      ...article,
      title: title?.text ?? article.title,
      paragraphs: article.paragraphs.map((text, i) => paragraphs[i]?.text ?? text),
    },
    reopen: (extraction) => {
      restore(extraction);
      return extraction;
    },
  };
}
