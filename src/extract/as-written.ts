import type { Article } from '../article/types.ts';
import {
  hasHalfWidth,
  hasSpeltBlanks,
  hasWideDigits,
  toBlanks,
  toFullWidth,
  toNarrowDigits,
} from '../language/punctuation.ts';
import { isTraditional, toSimplified } from '../language/traditional.ts';
import type { Extraction } from './types.ts';

/**
 * The article as the rules read it, in simplified characters, with full-width marks, narrow digits and blanks that are none of its words, every offset unchanged; null where it is
 * written like that.
 */
export function forReading<T extends Pick<Article, 'title' | 'paragraphs'>>(article: T): T | null {
  const { title, paragraphs } = article;
  const traditional = isTraditional(sampleOf(article));
  const half = hasHalfWidth(title) || paragraphs.some(hasHalfWidth);
  const wide = hasWideDigits(title) || paragraphs.some(hasWideDigits);
  const spelt = hasSpeltBlanks(title) || paragraphs.some(hasSpeltBlanks);
  if (!traditional && !half && !wide && !spelt) return null;
  const read = (text: string) => {
    const blank = spelt ? toBlanks(text) : text;
    const narrow = wide ? toNarrowDigits(blank) : blank;
    const marked = half ? toFullWidth(narrow) : narrow;
    return traditional ? toSimplified(marked) : marked;
  };
  return { ...article, title: read(title), paragraphs: paragraphs.map(read) };
}

/** So much of an article tells how it is written. */
const sampleOf = ({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>) =>
  `${title}${paragraphs.slice(0, 6).join('')}`;

/** Fields that hold words of the article. Units, codes and rules are ours. */
const WORDS = new Set(
  'indicator base subject speaker responsible event name organization title text items number issuer'.split(' '),
);

/**
 * Puts what was found in the text as read into the words of the article and returns it: quotes by their offsets, other words where they stand in the
 * paragraph. Words that the rules supply themselves stay as they are.
 */
export function asWritten(written: Article, read: Article, extraction: Extraction): Extraction {
  const textOf = (article: Article, paragraph: number) =>
    paragraph < 0 ? article.title : (article.paragraphs[paragraph] ?? '');

  // Where only marks and digits differ, words without any are as they were.
  const traditional = isTraditional(sampleOf(written));
  const words = (value: string, paragraph: number): string => {
    if (!traditional && !/[，；：？！（）\d%]/.test(value)) return value;
    const at = textOf(read, paragraph).indexOf(value);
    return at < 0 ? value : textOf(written, paragraph).slice(at, at + value.length);
  };

  const isAsRead = (paragraph: number) => textOf(written, paragraph) === textOf(read, paragraph);

  // In place: what was found is nobody else's yet, and to copy it would cost a tenth of finding it.
  const restore = (found: object, around: number): void => {
    const own = found as Found;
    const paragraph = own.paragraph ?? own.mentions?.[0]?.paragraph ?? around;
    // Most paragraphs are read as they are written, and what has its place in one of them has its words there.
    if (own.paragraph !== undefined && own.mentions === undefined && isAsRead(paragraph)) return;
    for (const key in own) {
      const value = own[key];
      if (typeof value === 'string') {
        if (WORDS.has(key)) own[key] = words(value, paragraph);
      } else if (Array.isArray(value))
        value.forEach((one, i) => {
          if (typeof one === 'string') value[i] = WORDS.has(key) ? words(one, paragraph) : one;
          else if (typeof one === 'object' && one !== null) restore(one, paragraph);
        });
      else if (typeof value === 'object' && value !== null) restore(value, paragraph);
    }
    if (own.paragraph !== undefined) own.quote = textOf(written, paragraph).slice(own.start, own.end);
  };

  restore(extraction, 0);
  return extraction;
}

/** A mention, an official, an article's extraction: whatever has fields. */
interface Found {
  [key: string]: unknown;
  paragraph?: number;
  start?: number;
  end?: number;
  mentions?: { paragraph: number }[];
}
