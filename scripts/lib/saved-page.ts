import { JSDOM, VirtualConsole } from 'jsdom';
import { type ReadResult, readPage } from '../../src/article/index.ts';
import { ALL_SITES } from '../../src/article/sites/all.ts';

const SAVED_FROM = /<!--\s{0,3}saved from url=\(\d{1,6}\)(\S{1,4000}?)\s{0,3}-->/;

/** The address a page was saved from: the browser's comment, else what the page says of itself; undefined where nothing does. */
function addressOf(html: string, document: Document): string | undefined {
  const saved = SAVED_FROM.exec(html.slice(0, 8192))?.[1];
  if (saved && URL.canParse(saved)) return saved;
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return canonical && URL.canParse(canonical) ? canonical : undefined;
}

/** Reads the text of a saved page. No script runs and nothing is loaded. */
export function readSavedPage(html: string): { url: string | null; result: ReadResult } {
  const source = html.replace(/^(<!--[^>]{0,4100}-->\s{0,4})?\uFEFF/, '$1');
  const { document } = new JSDOM(source, { virtualConsole: new VirtualConsole() }).window;
  const url = addressOf(source, document);
  return { url: url ?? null, result: readPage(document, { url, sites: ALL_SITES }) };
}
