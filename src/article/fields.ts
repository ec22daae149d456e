import { bylineField, bylineLine, parseBylines, unique } from './bylines.ts';
import type { Line } from './lines.ts';
import { meta, type Page } from './page.ts';
import type { Site, Told } from './sites/site.ts';
import { cleanSource, owner, siteName, sourceAmong } from './source.ts';
import { squeeze } from './text.ts';
import { dayInAddress, machineTime, publicationTime, updateTime } from './times.ts';
import type { Byline } from './types.ts';

/** Where the fields of an article are looked for. */
export interface Around {
  /** Lines between headline and body, and such lines that stood in the body. */
  head: readonly string[];
  /** Lines after the body. */
  foot: readonly string[];
  /** All lines of the page, for the owner's name at its foot. */
  all: readonly Line[];
}

/** Texts of the first few elements of each selector, hidden ones too (Baidu's spans are). */
function* textsOf(page: Page, selectors: readonly string[] | undefined): Generator<string> {
  for (const selector of selectors ?? []) {
    let looked = 0;
    for (const element of page.document.querySelectorAll(selector)) {
      if (++looked > 3) break;
      const text = squeeze((element.textContent ?? '').slice(0, 400));
      if (text !== '' && text.length <= 300) yield text;
    }
  }
}

const TIME_METAS = [
  'article:published_time',
  'pubdate',
  'publishdate',
  'og:release_date',
  'datepublished',
  'weibo: article:create_at',
  'article:create_at',
  'firstpublishedtime',
  'maketime',
  'publish_time',
  'dateupdate',
];

/** Every time of publication that the head states, the surest first. */
function timesOfHead(page: Page): string[] {
  const times = TIME_METAS.map((name) => machineTime(meta(page, name) ?? ''));
  for (const script of page.document.querySelectorAll('script[type="application/ld+json"]')) {
    const time = /"(?:datePublished|pubDate)"\s{0,3}:\s{0,3}"([^"]{8,40})"/.exec(
      (script.textContent ?? '').slice(0, 20_000),
    )?.[1];
    if (time) times.push(machineTime(time));
  }
  return times.filter((time) => time !== null);
}

/** With a time of day that the head gives for the same day; midnight only says that it has none. */
function refine(time: string, finer: readonly string[]): string {
  if (time.length > 10 && !time.endsWith('T00:00')) return time;
  return (
    finer.find((other) => other.length > 10 && other.startsWith(time.slice(0, 10)) && !other.endsWith('T00:00')) ?? time
  );
}

/** Time of publication: what the page shows before what its head says, the address last. */
export function publishedOf(page: Page, site: Site | null, told: Told, around: Around): string | null {
  const ofHead = timesOfHead(page);
  const shown =
    told.published ??
    firstTime(textsOf(page, site?.time)) ??
    firstTime(textsOf(page, ['#pubtime_baidu'])) ??
    told.day ??
    publicationTime(around.head) ??
    firstTime(textsOf(page, ['time[datetime]']));
  if (shown) return refine(shown, ofHead);
  const [stated] = ofHead;
  if (stated) return refine(stated, ofHead);
  return publicationTime(around.foot) ?? updateTime(around.head) ?? (page.url ? dayInAddress(page.url.pathname) : null);
}

function firstTime(texts: Iterable<string>): string | null {
  for (const text of texts) {
    const time = publicationTime([text]);
    if (time) return time;
  }
  return null;
}

/** The medium: named as source on the page, in its head, else the site's own name. */
export function publisherOf(page: Page, site: Site | null, told: Told, around: Around): string | null {
  for (const text of textsOf(page, site?.source)) {
    const source = sourceAmong([text]) ?? (/\d{4}[-年/.]\d/.test(text) ? null : cleanSource(text));
    if (source) return source;
  }
  for (const text of textsOf(page, ['#source_baidu'])) {
    const source = cleanSource(text);
    if (source) return source;
  }
  return (
    told.publisher ??
    sourceAmong(around.head) ??
    cleanSource(meta(page, 'contentsource', 'source', 'mediaid') ?? '') ??
    sourceAmong(around.foot) ??
    told.site ??
    site?.publisher ??
    siteName(page) ??
    owner(around.all.map(({ text }) => text))
  );
}

/** A label may stand right behind the field before it: 来源：市民政局作者：李萍. */
const FIELD_LABEL = /(作者|记者|撰文|(?<=^|[\s|])文)[\s\u3000]*[:：][\s\u3000]*([^|｜]{2,40})/;

/** Those who made it: fields set apart, lines around the body, and the body's own first and last lines. */
export function bylinesOf(
  page: Page,
  site: Site | null,
  told: Told,
  around: Around,
  paragraphs: readonly string[],
): Byline[] {
  const found: Byline[] = [...(told.bylines ?? [])];
  for (const text of textsOf(page, site?.author)) found.push(...bylineField(text));
  for (const text of textsOf(page, ['#author_baidu'])) found.push(...bylineField(text));
  for (const text of [...around.head, ...around.foot]) {
    const line = bylineLine(text);
    const field = FIELD_LABEL.exec(text);
    if (line.length > 0) found.push(...line);
    else if (field) found.push(...bylineField(`${field[1]}：${field[2]}`));
  }
  found.push(...parseBylines(paragraphs));
  return unique(found);
}
