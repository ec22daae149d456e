import { readLines } from './blocks.ts';
import { densest } from './densest.ts';
import { type Around, bylinesOf, publishedOf, publisherOf } from './fields.ts';
import { findHeadline, type Headline, headlineAt, isNamed, plainHeadline } from './headline.ts';
import { type Line, sliceLine } from './lines.ts';
import { mapOf, type ParagraphMap } from './map.ts';
import { onHost, type Page, pageOf } from './page.ts';
import { judgePolicy, type PolicyVerdict } from './policy.ts';
import { refuse } from './refuse.ts';
import { findAnchors, isAnchored } from './sites/anchored.ts';
import { SITES } from './sites/index.ts';
import type { Site } from './sites/site.ts';
import { isLinkLine, trimBody } from './tails.ts';
import { endsSentence, hanCount, squeeze } from './text.ts';
import { splitTitle } from './titles.ts';
import type { Article } from './types.ts';

export interface ReadOptions {
  /** Address of the document where `document.URL` is not it. */
  url?: string;
  /** Read the page whatever detection says ("mark it anyway"). */
  force?: boolean;
}

export interface ArticleReading {
  kind: 'article';
  article: Article;
  policy: PolicyVerdict;
  /** Which reader read it and by what it knew the family. */
  family: string;
  map: ParagraphMap;
  /** Which page of how many, where the article is split; null where it is whole. */
  page: { number: number; count: number } | null;
  /** True where the page was too large to be read to its end. */
  cut: boolean;
}

export type ReadResult = ArticleReading | { kind: 'none'; reason: 'not-article'; why: string };

const none = (why: string): ReadResult => ({ kind: 'none', reason: 'not-article', why });

/**
 * Reads the article of a page, or says why it is none. Changes nothing in the page and never throws. Synchronous and without
 * Mozilla's Readability: `fallback.ts` adds that for pages where this finds nothing.
 */
export function readPage(document: Document, options: ReadOptions = {}): ReadResult {
  try {
    const page = pageOf(document, options.url);
    if (!page) return none('no body');
    const why = options.force ? null : refuse(page);
    return why === null ? read(page, options.force === true) : none(why);
  } catch (error) {
    return none(error instanceof Error ? error.message : 'unreadable');
  }
}

/** What a reader found, as places among the lines. */
interface Found {
  family: string;
  site: Site | null;
  headline: Headline;
  body: { first: number; end: number };
  /** Whether a container was known, or the text only looks like a body. */
  sure: boolean;
}

function read(page: Page, force: boolean): ReadResult {
  const anchored = isAnchored(page);
  const hit = anchored ? null : chooseSite(page);
  const titles = hit ? elementsOf(page, hit.site.title, 6) : [];
  const skip = hit?.site.skip ? new Set(hit.body.querySelectorAll(hit.site.skip)) : undefined;
  for (const title of titles) skip?.delete(title);
  const { lines, spans, cut } = readLines(page.body, { marks: [...titles, hit?.body], skip });

  let found: Found | null = null;
  if (anchored) found = byAnchors(page, lines);
  else if (hit) found = bySite(page, hit, titles, lines, spans);
  if (!found && !anchored) found = byDensity(page, lines);
  if (!found && anchored && force) found = byDensity(page, lines);
  if (!found) return none('no text of an article');
  return compose(page, found, lines, cut, force);
}

/** The first elements that the selectors find, in the order of the selectors. */
function elementsOf(page: Page, selectors: readonly string[] | undefined, most: number): Element[] {
  const found: Element[] = [];
  for (const selector of selectors ?? []) {
    for (const element of page.document.querySelectorAll(selector)) {
      if (found.length >= most) return found;
      if (!found.includes(element) && (element.textContent ?? '').trim() !== '') found.push(element);
    }
  }
  return found;
}

interface Hit {
  site: Site;
  body: Element;
}

/** Characters that a container must hold to be one. */
const LEAST_BODY = 30;

function chooseSite(page: Page): Hit | null {
  for (const site of SITES) {
    if (site.hosts && !onHost(page, site.hosts)) continue;
    if (site.path && !site.path.test(page.url?.pathname ?? '')) continue;
    if (site.mark && !page.document.querySelector(site.mark)) continue;
    const body = bodyOf(page, site);
    if (body) return { site, body };
  }
  return null;
}

/** The element of the first selector that holds text; of several the one that holds most. */
function bodyOf(page: Page, site: Site): Element | null {
  for (const selector of site.body) {
    let best: Element | null = null;
    let most = 0;
    let looked = 0;
    for (const element of page.document.querySelectorAll(selector)) {
      if (++looked > 8) break;
      const text = element.textContent ?? '';
      if (text.length > most && hanCount(text.slice(0, 6000)) >= LEAST_BODY) {
        best = element;
        most = text.length;
      }
    }
    if (best) return best;
  }
  return null;
}

function bySite(
  page: Page,
  { site, body }: Hit,
  titles: readonly Element[],
  lines: readonly Line[],
  spans: Map<Element, { first: number; end: number }>,
): Found | null {
  const span = spans.get(body);
  if (!span || span.end <= span.first) return null;
  const candidates = titles.flatMap((element) => {
    const own = spans.get(element);
    const headline = own ? headlineAt(lines, own.first, own.end) : null;
    return headline && headline.text.length < 300 ? [headline] : [];
  });
  const named = candidates.find(({ text }) => isNamed(page, text));
  const general = named ?? findHeadline(page, lines, span.first);
  const headline = named ?? (general.line && isNamed(page, general.text) ? general : (candidates[0] ?? general));
  return { family: `${site.name}: ${describe(body)}`, site, headline, body: span, sure: true };
}

function describe(element: Element): string {
  const name = element.getAttribute('class')?.trim().split(/\s+/)[0];
  return element.id ? `#${element.id}` : name ? `.${name}` : element.localName;
}

function byAnchors(page: Page, lines: readonly Line[]): Found | null {
  const anchors = findAnchors(page, lines);
  if (!anchors) return null;
  const headline = headlineAt(lines, anchors.title.first, anchors.title.end);
  return headline ? { family: 'anchored: date line', site: null, headline, body: anchors.body, sure: true } : null;
}

function byDensity(page: Page, lines: readonly Line[]): Found | null {
  const body = densest(lines);
  if (!body) return null;
  return {
    family: 'general: densest text',
    site: null,
    headline: findHeadline(page, lines, body.first),
    body,
    sure: false,
  };
}

/** Lines around the body that are searched for source, time and names. */
const HEAD_LINES = 24;
const FOOT_LINES = 12;

function compose(page: Page, found: Found, lines: readonly Line[], cut: boolean, force: boolean): ReadResult {
  const headline = plainHeadline(found.headline);
  const { site, body: span } = found;
  const told = site?.tell?.(page) ?? {};
  const glued = found.family.startsWith('anchored');
  const parts = glued ? splitTitle(headline.text) : null;
  const title = parts?.title ?? (headline.text || told.title || '');
  const first = headline.end > span.first && headline.end < span.end ? headline.end : span.first;
  const own = lines.slice(first, span.end);
  const { body, info } = trimBody(own, [headline.text, title, parts?.subtitle ?? '']);
  const why = force ? null : objection(found, own, body);
  if (why) return none(why);
  if (body.length === 0) return none('no text');

  const from = headline.end >= 0 && headline.end <= span.first ? headline.end : Math.max(0, span.first - 8);
  const around: Around = {
    head: [...lines.slice(from, Math.min(span.first, from + HEAD_LINES)), ...info].map(({ text }) => text),
    foot: lines.slice(span.end, span.end + FOOT_LINES).map(({ text }) => text),
    all: lines,
  };
  const under = parts?.subtitle ? null : subtitleLine(body);
  if (under) body.shift();
  const paragraphs = body.map(({ text }) => text);
  const article: Article = {
    url: page.url?.href ?? null,
    title,
    kicker: parts?.kicker ?? fieldOf(page, site?.kicker) ?? told.kicker ?? null,
    subtitle: parts?.subtitle ?? under ?? fieldOf(page, site?.subtitle) ?? told.subtitle ?? null,
    publisher: publisherOf(page, site, told, around),
    published: publishedOf(page, site, told, around),
    bylines: bylinesOf(page, site, told, around, paragraphs),
    paragraphs,
  };
  const titleLine = parts && headline.line ? sliceLine(headline.line, parts.start, parts.end) : headline.line;
  return {
    kind: 'article',
    article,
    policy: judgePolicy(article),
    family: found.family,
    map: mapOf(titleLine, body),
    page: pagesOf(page),
    cut,
  };
}

/** A subtitle that stands as the first line of the body, told by its dash. */
function subtitleLine(body: readonly Line[]): string | null {
  const text = body.length > 1 ? (body[0]?.text ?? '') : '';
  return text.length < 60 && /^[—－―─]{2}/.test(text) && !endsSentence(text) ? text : null;
}

/** Why what was found is no article. */
function objection(found: Found, lines: readonly Line[], body: readonly Line[]): string | null {
  const han = body.reduce((sum, line) => sum + hanCount(line.text), 0);
  const sentences = body.filter(({ text }) => endsSentence(text) && text.length >= 14).length;
  const rows = body.filter(({ kind }) => kind === 'row').length;
  if (han < (found.sure ? 40 : 80)) return 'too little text';
  if (sentences === 0 && rows < 3 && !body.some(({ text }) => text.length > 80)) return 'no sentence';
  if (found.sure) return null;
  const links = lines.filter(isLinkLine).length;
  return links >= 3 && links * 2 >= body.length ? 'a list of articles' : null;
}

function fieldOf(page: Page, selectors: readonly string[] | undefined): string | null {
  for (const selector of selectors ?? []) {
    const text = squeeze((page.document.querySelector(selector)?.textContent ?? '').slice(0, 200));
    if (text !== '' && text.length < 80) return text;
  }
  return null;
}

/** `createPageHTML(3, 0, …)` of TRS: the number of pages and the index of this one. */
function pagesOf(page: Page): ArticleReading['page'] {
  let looked = 0;
  for (const script of page.body.getElementsByTagName('script')) {
    if (++looked > 80) break;
    const text = script.textContent ?? '';
    const match = text.length < 4000 ? /createPageHTML\(\s{0,3}(\d{1,3})\s{0,3},\s{0,3}(\d{1,3})/.exec(text) : null;
    const count = Number(match?.[1] ?? 1);
    if (count > 1) return { number: Number(match?.[2] ?? 0) + 1, count };
  }
  return null;
}
