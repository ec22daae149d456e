import { framedIn } from './frames.ts';
import { meta, onHost, type Page } from './page.ts';
import { hanCount } from './text.ts';
import { judge, type Sign, type Verdict } from './verdict.ts';

/** Paragraphs that are looked at before anything is read. */
const PARAGRAPHS_LOOKED_AT = 120;
const LIST =
  /\/(?:index|default|home|main|list|more|node)(?:[_-]?\d{1,4})?(?:\.s?html?|\.php|\.jsp|\.aspx?)?$|\/(?:node|list|page)_?\d[\w-]*\.s?html?$|\/page\d{2}[a-z0-9]{0,8}\.s?html?$/i;
const NO_READING =
  /\/(?:search|so|login|signin|register|passport|user|member|cart|checkout|settings|tags?|videos?|live|zhibo|map|sitemap|about)(?:[/.?]|$)/i;
const NO_READING_HOST = /^(?:search|so|s|passport|login|reg|mail|map|v|video|tv|live|pan|drive|image|pic|photo)\./i;
const DETAIL =
  /\d{5,}|[-_/]\d{1,3}[-_/]\d{1,3}[-_/].{0,80}\d|(?:content|article|detail|news|art)[_/-]?\d|[?&](?:id|aid|articleid|newsid|contentid)=\w|\/(?=[\w-]{0,40}\d)[\w-]{10,80}(?:\.s?html?)?$/i;

/** Whether the head says that the page is one article. */
function saysArticle(page: Page): boolean {
  const type = meta(page, 'og:type') ?? '';
  return (
    /^(?:article|news)/i.test(type) ||
    meta(page, 'articletitle', 'article:published_time', 'publishdate', 'contentid') !== null
  );
}

/** Chinese characters of running text that are counted: more says no more. */
const ENOUGH = 120;

/** Chinese characters in the first paragraphs of running text of a page or of a frame of it. Stops at the first few. */
function runningText(page: Page): number {
  return Math.max(...[page.body, ...framedIn(page.body).map(({ documentElement }) => documentElement)].map(textIn));
}

function textIn(root: Element): number {
  let han = 0;
  for (const tag of ['p', 'br', 'td', 'font', 'section']) {
    // Live collections: only as much of the page is searched as is asked for.
    const holders = root.getElementsByTagName(tag);
    for (let i = 0; i < PARAGRAPHS_LOOKED_AT; i++) {
      const element = holders.item(i);
      if (!element) break;
      const text = (tag === 'br' ? element.previousSibling?.nodeValue : element.textContent) ?? '';
      if (text.length < 40 || text.length > 20_000 || !/[。；！？]/.test(text)) continue;
      han += hanCount(text.slice(0, 1000));
      if (han > ENOUGH) return ENOUGH;
    }
  }
  return han;
}

/** What an address says against its page being an article; null where it says nothing. */
function wrongAddress(page: Page, url: URL, stated: boolean): string | null {
  const { pathname: path, search: query, hostname } = url;
  const detail = DETAIL.test(path + query);
  if (/^\/?$/.test(path) && !/\d/.test(query)) return 'a front page';
  if (NO_READING_HOST.test(hostname) && !stated) return 'a host without articles';
  if (NO_READING.test(path) && !stated && !detail) return 'an address of another kind';
  if (LIST.test(path) && !(stated && meta(page, 'articletitle')) && !DETAIL.test(query)) return 'a list';
  return path.endsWith('/') && !stated && !detail ? 'a directory' : null;
}

/** Points that the signs must bring, what one of them brings that decides, and what one against cannot be outweighed by. */
const THRESHOLD = 6;
const DECIDES = 6;
const RULES_OUT = -20;
/** Points of as much running text as is counted, of a headline, and of a host where nearly all pages of text are articles. */
const TEXT = 6;
const HEADLINE = 1;
const PUBLIC_HOST = 2;

export interface Detection extends Verdict {
  /** What spoke against it most. */
  why: string;
}

/**
 * Whether a page may be an article, by signs of its address, its head and its first paragraphs; looked at before anything is read, and
 * the text only where address and head leave it open. Cheap on purpose: front pages and lists are most of what a reader opens.
 */
export function detect(page: Page): Detection {
  const { url } = page;
  const stated = saysArticle(page);
  const wrong = /^video/i.test(meta(page, 'og:type') ?? '') ? 'a video' : url && wrongAddress(page, url, stated);
  if (wrong) return { ...judge([{ name: wrong, points: RULES_OUT }], THRESHOLD), why: wrong };
  const signs: Sign[] = [];
  if (url && DETAIL.test(url.pathname + url.search)) signs.push({ name: 'address of one page', points: DECIDES });
  if (stated) signs.push({ name: 'head says article', points: DECIDES });
  if (signs.length === 0) {
    const headline = [...page.body.querySelectorAll('h1, h2')]
      .slice(0, 6)
      .some((one) => hanCount(one.textContent ?? '') >= 8);
    if (headline) signs.push({ name: 'headline', points: HEADLINE });
    if (onHost(page, ['gov.cn'])) signs.push({ name: 'government host', points: PUBLIC_HOST });
    signs.push({ name: 'running text', points: (runningText(page) / ENOUGH) * TEXT });
  }
  return { ...judge(signs, THRESHOLD), why: 'no running text' };
}
