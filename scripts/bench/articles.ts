import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/types.ts';
import { parseTextArticle } from '../lib/text-article.ts';

/** The words of a marked place, without its kind and attributes. */
const MARK = /⟦([^¦⟧]*)¦[^⟧]*⟧/gu;

/** Every paragraph of our own articles under `root`: plans, budgets, notices, features; about as many figures as news has. */
function ownParagraphs(root: string): string[] {
  const folder = join(root, 'tests/gold');
  const files = readdirSync(folder).filter((name) => /^(?!README).*\.txt$/.test(name));
  return files
    .sort()
    .flatMap((name) => parseTextArticle(readFileSync(join(folder, name), 'utf8').replaceAll(MARK, '$1')).paragraphs);
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
