import { type Reading, readLines } from './blocks.ts';
import { densest } from './densest.ts';
import { findHeadline, type Headline, headlineAt, isNamed } from './headline.ts';
import type { Line } from './lines.ts';
import { onHost, type Page } from './page.ts';
import { findAnchors, isAnchored } from './sites/anchored.ts';
import type { Site } from './sites/site.ts';
import { hanCount } from './text.ts';

/** What a reader found, as places among the lines. */
export interface Found {
  family: string;
  site: Site | null;
  headline: Headline;
  body: { first: number; end: number };
  /** Whether a container was known, or the text only looks like a body. */
  sure: boolean;
  /** Where not every line between first and end is the body's: those that are. */
  only?: ReadonlySet<Line>;
}

/**
 * Reads a page's lines once and finds the article among them in the ways that fit it, the surest first: by anchors alone where the
 * markup is not known, by the containers of its family, by the densest text. `any` tries the last on anchored pages, too.
 */
export function findArticle(
  page: Page,
  sites: readonly Site[],
  any: boolean,
): { lines: Line[]; cut: boolean; found: Found[] } {
  const anchored = isAnchored(page);
  const hit = anchored ? null : chooseSite(page, sites);
  const titles = hit ? elementsOf(page, hit.site.title, 6) : [];
  const skip = hit?.site.skip ? new Set(hit.body.querySelectorAll(hit.site.skip)) : undefined;
  for (const title of titles) skip?.delete(title);
  const whole = readLines(page.body, { marks: [...titles, hit?.body], skip });
  // A page so large that the walk ended before the container did: the container alone is read.
  const lost = whole.cut && hit !== null && !isWhole(whole, hit.body);
  const { lines, spans, cut } = lost ? readLines(hit.body, { marks: [...titles, hit.body], skip }) : whole;

  const dense = anchored && !any ? null : byDensity(page, lines);
  const own = anchored ? byAnchors(page, lines) : hit && bySite(page, hit, titles, lines, spans);
  const ways = own && dense && isScrap(lines, own, dense) ? [dense, own] : [own, dense];
  return { lines, cut, found: ways.filter((way) => way !== null) };
}

/** Whether the walk came to the end of an element before it was cut. */
function isWhole({ lines, spans }: Reading, element: Element): boolean {
  const span = spans.get(element);
  return span !== undefined && span.end < lines.length;
}

/** How many times as much text must stand elsewhere for a family's container to be taken for a wrong one. */
const MUCH_MORE = 4;

/** Whether a container holds a scrap while the page's text stands elsewhere: `.content` may be anything. */
function isScrap(lines: readonly Line[], own: Found, dense: Found): boolean {
  if (dense.body.first >= own.body.first && dense.body.end <= own.body.end) return false;
  const size = ({ body }: Found) =>
    lines
      .slice(body.first, body.end)
      .reduce((sum, line) => sum + (line.linked * 2 > line.text.length ? 0 : hanCount(line.text)), 0);
  return size(dense) > size(own) * MUCH_MORE;
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
const LEAST_BODY = 24;

function chooseSite(page: Page, sites: readonly Site[]): Hit | null {
  // Marks of the families that any host may use are asked at once: most pages have none, and each question searches the whole page.
  const marks = sites.flatMap(({ hosts, path, mark }) => (mark && !hosts && !path ? [mark] : []));
  const marked = marks.length > 0 && page.document.querySelector(marks.join(',')) !== null;
  for (const site of sites) {
    if (!marked && site.mark && !site.hosts && !site.path) continue;
    if (site.hosts && !onHost(page, site.hosts)) continue;
    if (site.path && !site.path.test(page.url?.pathname ?? '')) continue;
    if (site.mark && !page.document.querySelector(site.mark)) continue;
    const body = bodyOf(page, site);
    if (body) return { site, body };
  }
  return null;
}

/** Chinese characters that are counted of one container: more is enough. */
const ENOUGH = 20_000;

/** How many Chinese characters of text an element holds, scripts and styles left out; counted up to `ENOUGH`. */
function hanIn(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let han = 0;
  while (han < ENOUGH && walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!/^(?:SCRIPT|STYLE|NOSCRIPT)$/i.test(text.parentElement?.tagName ?? ''))
      han += hanCount(text.data.slice(0, ENOUGH));
  }
  return han;
}

/** The element of the first selector that holds text; of several the one that holds most. */
function bodyOf(page: Page, site: Site): Element | null {
  for (const selector of site.body) {
    let best: Element | null = null;
    let most = 0;
    let looked = 0;
    for (const element of page.document.querySelectorAll(selector)) {
      if (++looked > 8) break;
      const han = hanIn(element);
      if (han > most && han >= LEAST_BODY) {
        best = element;
        most = han;
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
    const headline = own ? headlineAt(page, lines, own.first, own.end) : null;
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
  const headline = headlineAt(page, lines, anchors.title.first, anchors.title.end);
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
