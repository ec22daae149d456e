import { type Around, bylinesOf, publishedOf, publisherOf } from './fields.ts';
import type { Found } from './find.ts';
import { plainHeadline } from './headline.ts';
import { type Line, sliceLine } from './lines.ts';
import { mapOf } from './map.ts';
import type { Page } from './page.ts';
import { judgePolicy } from './policy.ts';
import { type ArticleReading, none, type ReadResult } from './result.ts';
import { isLinkLine, trimBody } from './tails.ts';
import { endsSentence, hanCount, squeeze } from './text.ts';
import { splitTitle } from './titles.ts';
import type { Article } from './types.ts';

/** Lines around the body that are searched for source, time and names. */
const HEAD_LINES = 24;
const FOOT_LINES = 12;

/** Makes the article of what was found, or says why it is none. */
export function compose(page: Page, found: Found, lines: readonly Line[], cut: boolean, force: boolean): ReadResult {
  const headline = plainHeadline(found.headline);
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
