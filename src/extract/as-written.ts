import type { Article } from '../article/types.ts';
import { hasHalfWidth, toFullWidth } from '../language/punctuation.ts';
import { isTraditional, toSimplified } from '../language/traditional.ts';
import type { Extraction } from './types.ts';

/**
 * The article as the rules read it, in simplified characters and with full-width marks, every offset unchanged; null where it is written
 * like that.
 */
export function forReading<T extends Pick<Article, 'title' | 'paragraphs'>>(article: T): T | null {
  const { title, paragraphs } = article;
  const traditional = isTraditional(`${title}${paragraphs.slice(0, 6).join('')}`);
  const half = hasHalfWidth(title) || paragraphs.some(hasHalfWidth);
  if (!traditional && !half) return null;
  const read = (text: string) => {
    const marked = half ? toFullWidth(text) : text;
    return traditional ? toSimplified(marked) : marked;
  };
  return { ...article, title: read(title), paragraphs: paragraphs.map(read) };
}

/** Fields that hold words of the article. Units, codes and rules are ours. */
const WORDS = new Set(
  'indicator base subject speaker responsible event name organization title text items number issuer'.split(' '),
);

/**
 * What was found in the text as read, in the words of the article: quotes by their offsets, other words where they stand in the
 * paragraph. Words that the rules supply themselves stay as they are.
 */
export function asWritten(written: Article, read: Article, extraction: Extraction): Extraction {
  const textOf = (article: Article, paragraph: number) =>
    paragraph < 0 ? article.title : (article.paragraphs[paragraph] ?? '');

  const words = (value: string, paragraph: number): string => {
    const at = textOf(read, paragraph).indexOf(value);
    return at < 0 ? value : textOf(written, paragraph).slice(at, at + value.length);
  };

  const restore = (value: unknown, key: string, around: number): unknown => {
    if (typeof value === 'string') return WORDS.has(key) ? words(value, around) : value;
    if (Array.isArray(value)) return value.map((one) => restore(one, key, around));
    if (typeof value !== 'object' || value === null) return value;
    const own = value as { paragraph?: number; start: number; end: number; mentions?: { paragraph: number }[] };
    const paragraph = own.paragraph ?? own.mentions?.[0]?.paragraph ?? around;
    const restored = Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [field, restore(inner, field, paragraph)]),
    );
    if (own.paragraph !== undefined) restored.quote = textOf(written, paragraph).slice(own.start, own.end);
    return restored;
  };

  return restore(extraction, '', 0) as Extraction;
}
