import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/types.ts';

/** One mark of a golden article; tests/gold/README.md says what the kinds and attributes mean. */
export interface GoldMark {
  kind: string;
  paragraph: number;
  start: number;
  end: number;
  quote: string;
  /** `i`, `v`, `u`, `b`, `p`, `m` of a quantity; the value of a date is `value`. */
  attributes: Readonly<Record<string, string>>;
}

export interface GoldArticle {
  article: Article;
  /** Name and posts (organisation first) of each official. */
  officials: readonly { name: string; posts: readonly string[] }[];
  marks: readonly GoldMark[];
}

const MARK = /⟦([^¦⟧]*)¦([^¦⟧]*)(?:¦([^⟧]*))?⟧/gu;

function attributesOf(kind: string, source: string): Record<string, string> {
  if (kind === 'd') return { value: source };
  return Object.fromEntries(
    source
      .split(';')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}

/** Reads a golden article: its text without the marks, and the marks with their places in that text. */
export function readGold(path: string): GoldArticle {
  const lines = readFileSync(path, 'utf8').split('\n');
  const head = new Map<string, string>();
  const officials: { name: string; posts: string[] }[] = [];
  const paragraphs: string[] = [];
  const marks: GoldMark[] = [];
  for (const line of lines) {
    const header = paragraphs.length ? null : /^#\s*([\w-]+):\s*(.*)$/.exec(line);
    if (header) {
      const [key = '', value = ''] = header.slice(1);
      if (key === 'official') {
        const [name = '', posts = ''] = value.split('|');
        officials.push({
          name: name.trim(),
          posts: posts
            .split(';')
            .map((p) => p.trim())
            .filter(Boolean),
        });
      } else head.set(key, value);
    } else if (line.trim()) {
      let text = '';
      let from = 0;
      for (const match of line.matchAll(MARK)) {
        const [whole, quote = '', kind = '', source = ''] = match;
        text += line.slice(from, match.index);
        marks.push({
          kind,
          paragraph: paragraphs.length,
          start: text.length,
          end: text.length + quote.length,
          quote,
          attributes: attributesOf(kind, source),
        });
        text += quote;
        from = match.index + whole.length;
      }
      paragraphs.push(text + line.slice(from));
    }
  }
  const article: Article = {
    url: null,
    title: head.get('title') ?? '',
    kicker: null,
    subtitle: null,
    publisher: head.get('publisher') ?? null,
    published: head.get('published') ?? null,
    bylines: [],
    paragraphs,
  };
  return { article, officials, marks };
}
