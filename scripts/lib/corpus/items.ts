import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Article } from '../../../src/article/types.ts';

/**
 * The items of a corpus: one JSON object a line with `title`, `publisher`, `published` and `paragraphs`, gzipped where the
 * name ends in `.gz`. A line that is no item is an error that names the line: a corpus is made by a program.
 */
export async function* readItems(path: string): AsyncGenerator<Article> {
  const file = createReadStream(path);
  const source = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => source.destroy(error));
  let line = 0;
  for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() !== '') yield toArticle(text, line);
  }
}

function toArticle(text: string, line: number): Article {
  let item: Partial<Article>;
  try {
    item = JSON.parse(text);
  } catch {
    throw new Error(`line ${line}: no JSON`);
  }
  if (!Array.isArray(item?.paragraphs)) throw new Error(`line ${line}: no paragraphs`);
  return {
    url: item.url ?? null,
    title: item.title ?? '',
    kicker: null,
    subtitle: null,
    publisher: item.publisher ?? null,
    published: item.published ?? null,
    bylines: [],
    paragraphs: item.paragraphs,
  };
}
