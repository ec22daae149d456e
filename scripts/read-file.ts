// Files as articles: plain text with headers, and pages saved from a browser.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { judgePolicy } from '../src/article/policy.ts';
import type { Article } from '../src/article/types.ts';
import { parseTextArticle } from './lib/text-article.ts';

export interface FileReading {
  article: Article;
  /** False for what is no article at all, too. */
  policy: boolean;
  /** What kind of file it was and which reader read it, for whoever looks into a result. */
  reader: string;
  /** What spoke for and against its being an article, and its being policy news. */
  signs: { article: string[]; policy: string[] };
}

const NO_ARTICLE: Article = {
  url: null,
  title: '',
  kicker: null,
  subtitle: null,
  publisher: null,
  published: null,
  bylines: [],
  paragraphs: [],
};

/** What stands for a file that could not be read. */
export const UNREAD: FileReading = {
  article: NO_ARTICLE,
  policy: false,
  reader: 'none',
  signs: { article: [], policy: [] },
};

/**
 * Reads a `.html`/`.htm` file as a saved page and any other file as plain text (headers `# key: value`, a blank line, one
 * paragraph a line). A page that is no article gives an empty article with its address. Rejects when the file cannot be read.
 */
export async function readFileAsArticle(path: string): Promise<FileReading> {
  const bytes = await readFile(path);
  if (!/^\.x?html?$/i.test(extname(path))) {
    const article = parseTextArticle(new TextDecoder().decode(bytes));
    const { is, reasons } = judgePolicy(article);
    return { article, policy: is, reader: 'text', signs: { article: [], policy: reasons } };
  }
  // jsdom takes half a second to load, which plain text need not wait for.
  const [{ decodePage }, { readSavedPage }] = await Promise.all([
    import('../src/article/decode.ts'),
    import('./lib/saved-page.ts'),
  ]);
  const { url, result } = readSavedPage(decodePage(bytes));
  const signs = { article: result.signs ?? [], policy: result.kind === 'none' ? [] : result.policy.reasons };
  if (result.kind === 'none')
    return { article: { ...NO_ARTICLE, url }, policy: false, reader: `none: ${result.why}`, signs };
  return { article: { ...result.article, url }, policy: result.policy.is, reader: result.family, signs };
}
