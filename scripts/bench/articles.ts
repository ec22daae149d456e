import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/types.ts';
import { parseTextArticle } from '../lib/text-article.ts';

/** The words of a marked place, without its kind and attributes. */
const MARK = /⟦([^¦⟧]*)¦[^⟧]*⟧/gu;

/**
 * The paragraphs of our own articles under `root` (plans, budgets, notices, features), one of each article in turn, so that a short
 * text is of the same mix as a long one: some 38 figures, 13 dates and 4 officials in 1,000 characters, denser than most news.
 */
function ownParagraphs(root: string): string[] {
  const folder = join(root, 'tests/gold');
  const files = readdirSync(folder).filter((name) => /^(?!README).*\.txt$/.test(name));
  const articles = files
    .sort()
    .map((name) => parseTextArticle(readFileSync(join(folder, name), 'utf8').replaceAll(MARK, '$1')).paragraphs);
  const longest = Math.max(...articles.map((paragraphs) => paragraphs.length));
  return Array.from({ length: longest }, (_, i) => articles.flatMap((paragraphs) => paragraphs[i] ?? [])).flat();
}

/** An article of exactly so many characters: our own paragraphs, again and again, the last one cut. */
export function articleOf(root: string, characters: number): Article {
  const own = ownParagraphs(root);
  const paragraphs: string[] = [];
  for (let length = 0, index = 0; length < characters; index += 1) {
    const text = (own[index % own.length] ?? '').slice(0, characters - length);
    paragraphs.push(text);
    length += text.length;
  }
  return {
    url: null,
    title: '全市工作回顾与打算',
    kicker: null,
    subtitle: null,
    publisher: null,
    published: '2024-03-19',
    bylines: [],
    paragraphs,
  };
}
