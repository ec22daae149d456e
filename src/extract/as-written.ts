import type { Article } from '../article/types.ts';
import { isTraditional, toSimplified } from '../language/traditional.ts';
import type { Extraction, Place } from './types.ts';

/** The article in simplified characters where it is written in traditional ones, every offset unchanged; null where it is not. */
export function inSimplified(article: Article): Article | null {
  if (!isTraditional(`${article.title}${article.paragraphs.slice(0, 6).join('')}`)) return null;
  return { ...article, title: toSimplified(article.title), paragraphs: article.paragraphs.map(toSimplified) };
}

/**
 * What was found in the simplified text, in the words of the article: quotes by their offsets, other words where they stand in the
 * paragraph. Units, and words that the rules supply themselves, stay as they are.
 */
export function asWritten(written: Article, read: Article, { quantities, dates, officials }: Extraction): Extraction {
  const textOf = (article: Article, paragraph: number) =>
    paragraph < 0 ? article.title : (article.paragraphs[paragraph] ?? '');
  const quoted = <T extends Place>(place: T): T => ({
    ...place,
    quote: textOf(written, place.paragraph).slice(place.start, place.end),
  });
  const words = <T extends string | null>(value: T, paragraph: number): T => {
    if (value === null) return value;
    const at = textOf(read, paragraph).indexOf(value);
    return at < 0 ? value : (textOf(written, paragraph).slice(at, at + value.length) as T);
  };
  return {
    quantities: quantities.map((quantity) => {
      const own = <T extends string | null>(value: T) => words(value, quantity.paragraph);
      return {
        ...quoted(quantity),
        indicator: own(quantity.indicator),
        base: own(quantity.base),
        subject: own(quantity.subject),
        speaker: own(quantity.speaker),
        responsible: own(quantity.responsible),
      };
    }),
    dates: dates.map((date) => ({ ...quoted(date), event: words(date.event, date.paragraph) })),
    officials: officials.map((official) => {
      const first = official.mentions[0]?.paragraph ?? 0;
      return {
        ...official,
        name: words(official.name, first),
        posts: official.posts.map((post) => ({
          ...post,
          organization: words(post.organization, first),
          title: words(post.title, first),
        })),
        mentions: official.mentions.map(quoted),
      };
    }),
  };
}
