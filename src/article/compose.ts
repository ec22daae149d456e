import { type Around, bylinesOf, publishedOf, publisherOf } from './fields.ts';
import type { Found } from './find.ts';
import { besideHeadline, plainHeadline } from './headline.ts';
import { type Line, sliceLine } from './lines.ts';
import { mapOf } from './map.ts';
import { meta, type Page } from './page.ts';
import { pageNumber, withoutPageNumber } from './pages.ts';
import { judgePolicy } from './policy.ts';
import { none, type ReadResult } from './result.ts';
import { isLinkLine, trimBody } from './tails.ts';
import { endsSentence, folded, hanCount, squeeze } from './text.ts';
import { splitTitle } from './titles.ts';
import type { Article } from './types.ts';

/** Lines around the body that are searched for source, time and names. */
const HEAD_LINES = 24;
const FOOT_LINES = 12;
const LINES_ABOVE = 8;

/** Makes the article of what was found, or says why it is none. */
export function compose(page: Page, found: Found, lines: readonly Line[], cut: boolean, force: boolean): ReadResult {
  const part = pageNumber(page);
  const headline = plainHeadline(found.headline, part ? withoutPageNumber(found.headline.text) : undefined);
  const { site, body: span } = found;
  const told = site?.tell?.(page) ?? {};
  const glued = found.family.startsWith('anchored');
  const parts = glued ? splitTitle(headline.text) : null;
  const title = parts?.title ?? (headline.text || told.title || '');
  const first = headline.end > span.first && headline.end < span.end ? headline.end : span.first;
  const own = lines.slice(first, span.end).filter((line) => !found.only || found.only.has(line));
  const { body, info } = trimBody(own, [headline.text, title, parts?.subtitle ?? '']);
  const why = force ? null : objection(found, own, body);
  if (why) return none(why);
  if (body.length === 0) return none('no text');

  const from = headline.end >= 0 && headline.end <= span.first ? headline.end : aboveBody(lines, span.first, title);
  const around: Around = {
    head: [...lines.slice(from, Math.min(Math.max(span.first, headline.first), from + HEAD_LINES)), ...info].map(
      ({ text }) => text,
    ),
    foot: lines
      .slice(span.end, span.end + FOOT_LINES)
      // The date beside a link is another article's.
      .filter((line) => line.linked * 2 < line.text.length)
      .map(({ text }) => text),
    all: lines,
  };
  const under = parts?.subtitle ? null : subtitleLine(body);
  if (under) body.shift();
  const paragraphs = body.map(({ text }) => text);
  const beside = besideHeadline(lines, headline);
  const article: Article = {
    url: page.url?.href ?? null,
    title,
    kicker: parts?.kicker ?? fieldOf(page, site?.kicker, title) ?? told.kicker ?? beside.kicker ?? null,
    subtitle:
      parts?.subtitle ?? under ?? fieldOf(page, site?.subtitle, title) ?? told.subtitle ?? beside.subtitle ?? null,
    publisher: publisherOf(page, site, told, around),
    published: publishedOf(page, site, told, around),
    bylines: bylinesOf(page, site, told, around, paragraphs),
    paragraphs,
  };
  const titleLine = parts && headline.line ? sliceLine(headline.line, parts.start, parts.end) : headline.line;
  return {
    kind: 'article',
    article,
    policy: judgePolicy(article, meta(page, 'columnname', 'columntype')),
    family: found.family,
    map: mapOf(titleLine, body),
    page: part,
    cut,
  };
}

/** Where the date line may begin over a body that repeats the headline: under the headline's first copy, if it is near. */
function aboveBody(lines: readonly Line[], first: number, title: string): number {
  const nearest = Math.max(0, first - LINES_ABOVE);
  const wanted = folded(title);
  for (let i = nearest; i < first; i++) if (folded(lines[i]?.text ?? '') === wanted) return i + 1;
  return nearest;
}

/** A subtitle that stands as the first line of the body, told by its dash. */
function subtitleLine(body: readonly Line[]): string | null {
  const text = body.length > 1 ? (body[0]?.text ?? '') : '';
  return text.length < 60 && /^[—－―─]{2}/.test(text) && !endsSentence(text) ? text : null;
}

/** Chinese characters that the shortest article has: a container of its family may hold a notice of one sentence. */
const SHORTEST = { known: 24, guessed: 56 };

/** Why what was found is no article. */
function objection(found: Found, lines: readonly Line[], body: readonly Line[]): string | null {
  const han = body.reduce((sum, line) => sum + hanCount(line.text), 0);
  const sentences = body.filter(({ text }) => endsSentence(text) && text.length >= 14).length;
  const rows = body.filter(({ kind }) => kind === 'row').length;
  if (han < (found.sure ? SHORTEST.known : SHORTEST.guessed)) return 'too little text';
  if (sentences === 0 && rows < 3 && !body.some(({ text }) => text.length > 80)) return 'no sentence';
  if (found.sure) return null;
  const links = lines.filter(isLinkLine).length;
  return links >= 3 && links * 2 >= body.length ? 'a list of articles' : null;
}

/** A line set apart by its family; where the headline itself stands there, it is none. */
function fieldOf(page: Page, selectors: readonly string[] | undefined, title: string): string | null {
  for (const selector of selectors ?? []) {
    const text = squeeze((page.document.querySelector(selector)?.textContent ?? '').slice(0, 200));
    if (text !== '' && text.length < 80 && folded(text) !== folded(title)) return text;
  }
  return null;
}
