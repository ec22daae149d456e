import type { Article } from '../article/types.ts';
import { type ClosedUp, closeUp, reopened, withoutGaps } from '../language/closed-up.ts';
import type { Extraction } from './types.ts';

/** An article without the spaces that only set digits apart, and how to say what was found in it at the places where it is written. */
export interface ClosedUpArticle {
  /** As the rules read it, and the same in the article's own characters. */
  read: Article;
  written: Article;
  reopen: (extraction: Extraction) => Extraction;
}

/** The article `clean`, that is `article` in the characters the rules know, without such spaces; null where it has none. */
export function closeUpArticle(article: Article, clean: Article): ClosedUpArticle | null {
  const title = closeUp(clean.title);
  const paragraphs = clean.paragraphs.map(closeUp);
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

  const without = (one: Article, textIn: (text: string, closed: ClosedUp) => string): Article => ({
    ...one,
    title: title ? textIn(one.title, title) : one.title,
    paragraphs: one.paragraphs.map((text, i) => {
      const closed = paragraphs[i];
      return closed ? textIn(text, closed) : text;
    }),
  });
  return {
    read: without(clean, (_, { text }) => text),
    written: without(article, withoutGaps),
    reopen: (extraction) => {
      restore(extraction);
      return extraction;
    },
  };
}
