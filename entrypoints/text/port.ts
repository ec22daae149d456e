import { decodePage } from '../../src/article/decode.ts';
import { readWithFallback } from '../../src/article/fallback.ts';
import { type Article, judgePolicy } from '../../src/article/index.ts';
import { kindOfFile, LARGEST_FILE } from '../../src/article/opened.ts';
import { articleOfText } from '../../src/article/plain.ts';
import { savedAddress, withoutMark } from '../../src/article/saved.ts';
import { ALL_SITES } from '../../src/article/sites/all.ts';
import { type Failure, send } from '../../src/messages.ts';
import { MAX_ARTICLE_LENGTH, type Summary } from '../../src/summary/schema.ts';
import type { TextPort } from '../../src/ui/port.ts';
import { type Wrong, WrongText } from '../../src/ui/text/wrong.ts';
import type { Words } from '../../src/ui/words.tsx';
import { answered } from '../shared/answered.ts';
import { download } from '../shared/download.ts';
import { createKeysPort } from '../shared/keys.ts';
import { openView } from '../shared/open-view.ts';

/** The text page's way to files, the reader of pages and the worker. */
export function createTextPort(words: Words): TextPort {
  return {
    keys: createKeysPort(),
    readText,
    async readFile(file) {
      if (file.size > LARGEST_FILE) throw new WrongText('huge');
      const bytes = new Uint8Array(
        await file.arrayBuffer().catch((cause) => {
          throw new WrongText('unreadable', { cause });
        }),
      );
      const kind = kindOfFile(bytes, file.name);
      if (kind === 'page') return readSavedPage(decodePage(bytes));
      if (kind === 'text') return readText(decodePage(bytes));
      throw new WrongText(kind satisfies Wrong);
    },
    async save({ id, ...summary }, saved) {
      const answer = await send({ type: 'summary/save', id, saved });
      if (answer.ok || answer.error !== 'not-found' || !saved) return answered(answer);
      const { policy } = summary;
      return answered(await send({ type: 'text/save', article: articleOf(summary), policy }));
    },
    download: (summaries, format) => download(summaries, format, words),
    copy: async (...what) => (await import('../shared/copy.ts')).copy(...what, words),
    open: openView,
  };
}

async function readText(text: string): Promise<Summary> {
  if (text.trim() === '') throw new WrongText('empty');
  const article = articleOfText(text);
  return summarised(article, judgePolicy(article).is);
}

/** The article of a saved page. A document made by the parser has no window: nothing in it runs and nothing is loaded. */
async function readSavedPage(html: string): Promise<Summary> {
  const source = withoutMark(html);
  const document = new DOMParser().parseFromString(source, 'text/html');
  const url = savedAddress(source, document);
  const read = readWithFallback(document, { url, sites: ALL_SITES, force: true });
  if (read.kind === 'none') throw new WrongText('notArticle');
  return summarised({ ...read.article, url: url ?? null }, read.policy.is);
}

async function summarised(article: Article, policy: boolean): Promise<Summary> {
  const length = article.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length > MAX_ARTICLE_LENGTH) throw new WrongText('huge');
  if (length === 0) throw new WrongText('empty');
  try {
    return answered(await send({ type: 'text/read', article, policy }));
  } catch (error) {
    if ((error as Failure).code === 'article-too-large') throw new WrongText('huge');
    throw error;
  }
}

function articleOf(summary: Omit<Summary, 'id'>): Article {
  const { url, title, kicker, subtitle, publisher, published, bylines, paragraphs } = summary;
  return { url, title, kicker, subtitle, publisher, published, bylines, paragraphs };
}
