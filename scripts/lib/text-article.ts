import { parseBylines } from '../../src/article/bylines.ts';
import type { Article } from '../../src/article/types.ts';

const HEADER = /^#\s*([a-z][\w-]*):\s*(.*)$/i;

/**
 * A plain-text article: `# key: value` headers (`title`, `publisher`, `published`, `url`; each may be missing, others are
 * ignored), a blank line, then one paragraph a line. The title is kept whole as given.
 */
export function parseTextArticle(source: string): Article {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const headers = new Map<string, string>();
  let first = 0;
  for (; first < lines.length; first++) {
    const header = HEADER.exec(lines[first] ?? '');
    if (!header) break;
    headers.set((header[1] ?? '').toLowerCase(), (header[2] ?? '').trim());
  }
  const paragraphs = lines.slice(first).filter((line) => line.trim() !== '');
  return {
    url: headers.get('url') || null,
    title: headers.get('title') ?? '',
    kicker: null,
    subtitle: null,
    publisher: headers.get('publisher') || null,
    published: headers.get('published') || null,
    bylines: parseBylines(paragraphs),
    paragraphs,
  };
}
