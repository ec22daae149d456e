import { compose } from './compose.ts';
import { detect } from './detect.ts';
import { findArticle } from './find.ts';
import { findHeadline } from './headline.ts';
import type { Line } from './lines.ts';
import { type Page, pageOf } from './page.ts';
import { none, type ReadResult } from './result.ts';
import { HOME_SITES } from './sites/index.ts';
import type { Site } from './sites/site.ts';

export interface ReadOptions {
  /** Address of the document where `document.URL` is not it. */
  url?: string;
  /** Read the page whatever detection says ("mark it anyway"). */
  force?: boolean;
  /** Families that are known, in their order; without it those of the hosts the extension is installed on. */
  sites?: readonly Site[];
}

/**
 * Reads the article of a page, or says why it is none. Changes nothing in the page and never throws. Synchronous and without
 * Mozilla's Readability: `fallback.ts` adds that for pages where this finds nothing.
 */
export function readPage(document: Document, options: ReadOptions = {}): ReadResult {
  try {
    const page = pageOf(document, options.url);
    if (!page) return none('no body');
    const sites = options.sites ?? HOME_SITES;
    if (options.force) return read(page, sites, true);
    const { is, why, reasons } = detect(page);
    return { ...(is ? read(page, sites, false) : none(why)), signs: reasons };
  } catch (error) {
    return none(error instanceof Error ? error.message : 'unreadable');
  }
}

function read(page: Page, sites: readonly Site[], force: boolean): ReadResult {
  const { lines, cut, found } = findArticle(page, sites, force);
  let answer = none('no text of an article');
  for (const way of found) {
    answer = compose(page, way, lines, cut, force);
    if (answer.kind === 'article') break;
  }
  return answer;
}

/** Makes an article of lines that another reader chose as the body; null where they are none. */
export function readBody(
  document: Document,
  options: ReadOptions,
  family: string,
  lines: readonly Line[],
  body: readonly Line[],
): ReadResult | null {
  const page = pageOf(document, options.url);
  const [start] = body;
  const last = body.at(-1);
  if (!page || !start || !last) return null;
  const first = lines.indexOf(start);
  const span = { first, end: lines.indexOf(last) + 1 };
  const found = {
    family,
    site: null,
    headline: findHeadline(page, lines, first),
    body: span,
    sure: false,
    only: new Set(body),
  };
  const answer = compose(page, found, lines, false, options.force === true);
  return answer.kind === 'article' ? answer : null;
}
