import { Readability } from '@mozilla/readability';
import { readLines } from './blocks.ts';
import type { Line } from './lines.ts';
import { ofDocument } from './page.ts';
import { type ReadOptions, readBody, readPage } from './read.ts';
import type { ReadResult } from './result.ts';
import { folded } from './text.ts';

/**
 * The reading with Mozilla's Readability behind it. A module of its own, loaded where it is needed (`import('./fallback.ts')`, or a
 * script injected for "mark this page"), because Readability alone is half the size that the always-injected script may have.
 */

/** Readability gives up on pages that its defaults, made for English, find too short: a Chinese sentence has a third of the characters. */
const CHARACTERS = 120;
/** Nodes above which the page is left alone: Readability copies the whole document. */
const NODES = 30_000;

/**
 * Reads a page as `readPage` does and, where the reader asked for it (`force`) and that finds no text, by Readability: pages of short
 * lines only. What Readability keeps is looked up among the lines of the real page, so that the map leads there and not into its
 * copy. Never throws.
 */
export function readWithFallback(document: Document, options: ReadOptions = {}): ReadResult {
  const own = readPage(document, options);
  if (own.kind === 'article' || !options.force) return own;
  try {
    if (document.getElementsByTagName('*').length > NODES) return own;
    const copy = document.cloneNode(true) as Document;
    const kept = new Readability(copy, {
      charThreshold: CHARACTERS,
      maxElemsToParse: NODES,
      serializer: (node) => node,
    }).parse();
    const content = kept?.content;
    const page = ofDocument(document, 'body');
    if (!content || !page) return own;
    const wanted = new Set(readLines(content as Element).lines.map(({ text }) => folded(text)));
    const lines = readLines(page).lines;
    const body = lines.filter((line: Line) => wanted.has(folded(line.text)));
    return readBody(document, options, 'fallback: Readability', lines, body) ?? own;
  } catch {
    return own;
  }
}
