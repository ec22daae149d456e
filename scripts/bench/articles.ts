import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/types.ts';
import { parseTextArticle } from '../lib/text-article.ts';

/** What is read: the news of our fixture pages, or our golden articles (plans, budgets, work reports), with nearly half as many figures again. */
export type Genre = 'news' | 'plans';

const ENDS = { news: /\.json$/, plans: /^(?!README).*\.txt$/ };
/** The words of a marked place, without its kind and attributes. */
const MARK = /⟦([^¦⟧]*)¦[^⟧]*⟧/gu;

function paragraphsOf(root: string, genre: Genre): string[] {
  const folder = join(root, genre === 'news' ? 'tests/pages' : 'tests/gold');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => ENDS[genre].test(name))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      if (genre === 'plans') return parseTextArticle(text.replaceAll(MARK, '$1')).paragraphs;
      const page: { policy?: boolean; paragraphs?: string[] } = JSON.parse(text);
      return page.policy ? (page.paragraphs ?? []) : [];
    });
}

/** The texts in an order that jumps by the golden section, so that a few of them are of the same mix as all. */
function mixed(texts: readonly string[]): string[] {
  return texts
    .map((text, i) => ({ text, place: (i * 0.618_033_988_75) % 1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text);
}

/** An article of exactly so many characters: our own paragraphs, again and again, the last one cut. */
export function articleOf(root: string, characters: number, genre: Genre): Article {
  const own = mixed(paragraphsOf(root, genre));
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
