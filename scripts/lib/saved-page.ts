import { JSDOM, VirtualConsole } from 'jsdom';
import { type ReadResult, readPage } from '../../src/article/index.ts';
import { savedAddress, withoutMark } from '../../src/article/saved.ts';
import { ALL_SITES } from '../../src/article/sites/all.ts';

/** Reads the text of a saved page. No script runs and nothing is loaded. */
export function readSavedPage(html: string): { url: string | null; result: ReadResult } {
  const source = withoutMark(html);
  const { document } = new JSDOM(source, { virtualConsole: new VirtualConsole() }).window;
  const url = savedAddress(source, document);
  return { url: url ?? null, result: readPage(document, { url, sites: ALL_SITES }) };
}
