import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { BAD_PAGES, BAD_URL } from '../../scripts/lib/bad-pages.ts';
import { decodePage } from '../../src/article/decode.ts';
import { readWithFallback } from '../../src/article/fallback.ts';
import { readPage } from '../../src/article/index.ts';

const documentOf = (page: string | Uint8Array) =>
  new JSDOM(typeof page === 'string' ? page : decodePage(page), { virtualConsole: new VirtualConsole() }).window
    .document;

it.each(BAD_PAGES)('$name: an answer, and the right one', ({ page, paragraphs, title }) => {
  const document = documentOf(page);
  const result = readPage(document, { url: BAD_URL });
  if (paragraphs === null) {
    expect(result).toMatchObject({ kind: 'none', reason: 'not-article' });
  } else {
    expect(result).toMatchObject({ kind: 'article' });
    if (result.kind === 'article') expect(result.article.paragraphs.slice(0, paragraphs.length)).toEqual(paragraphs);
    if (result.kind === 'article' && title) expect(result.article.title).toBe(title);
  }
  // Asked for by the reader, whatever it looks like: an answer, too.
  expect(['article', 'none']).toContain(readWithFallback(document, { url: BAD_URL, force: true }).kind);
});
