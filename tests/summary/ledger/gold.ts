import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTextArticle } from '../../../scripts/lib/text-article.ts';
import type { Article } from '../../../src/article/types.ts';
import { extract } from '../../../src/extract/extract.ts';
import type { Extraction } from '../../../src/extract/types.ts';
import { factRef } from '../../../src/summary/ledger/entry.ts';

/**
 * Thirty articles of our own, three places over five years. `⟦450亿元¦t:key⟧` is a statement of the target `key`, `a:key`
 * what was reported of it when it was due: those with one key belong together, every other two numbers do not.
 */
const FOLDER = join(import.meta.dirname, '../../gold-ledger');
const MARK = /⟦([^¦⟧]*)¦([ta]):([\w-]+)⟧/gu;

export interface GoldArticle {
  name: string;
  /** `id` is the name. */
  source: Article & Extraction & { id: string };
  /** Where the article speaks of which target, by `paragraph:start`. */
  marks: Map<string, { role: 't' | 'a'; key: string; quote: string }>;
}

export function goldArticles(): GoldArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const marked = parseTextArticle(readFileSync(join(FOLDER, file), 'utf8'));
      const marks: GoldArticle['marks'] = new Map();
      const paragraphs = marked.paragraphs.map((text, paragraph) => {
        let removed = 0;
        return text.replace(MARK, (whole, quote: string, role: 't' | 'a', key: string, at: number) => {
          marks.set(`${paragraph}:${at - removed}`, { role, key, quote });
          removed += whole.length - quote.length;
          return quote;
        });
      });
      const article = { ...marked, paragraphs };
      const name = file.replace('.txt', '');
      return { name, marks, source: { ...article, id: name, ...extract(article) } };
    });
}

/** Two numbers of different articles as one word, in one order. */
export const pair = (one: string, other: string) => [one, other].sort().join(' ~ ');

/** The pairs that the gold has, by the refs of the facts where the extractor found the number, else by a name of their own. */
export function goldPairs(articles: readonly GoldArticle[]): Set<string> {
  const groups = new Map<string, { ref: string; role: string; article: string }[]>();
  for (const { name, source, marks } of articles)
    for (const [at, { role, key, quote }] of marks) {
      const found = source.quantities.find(({ paragraph, start }) => `${paragraph}:${start}` === at);
      const ref = found ? factRef({ article: name, place: found }) : `${name}#${at} ${quote} not found`;
      groups.set(key, [...(groups.get(key) ?? []), { ref, role, article: name }]);
    }
  const pairs = new Set<string>();
  for (const members of groups.values())
    for (const one of members)
      for (const other of members)
        if (one.article < other.article && (one.role === 't' || other.role === 't'))
          pairs.add(pair(one.ref, other.ref));
  return pairs;
}
