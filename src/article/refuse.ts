import { framedIn } from './frames.ts';
import { meta, type Page } from './page.ts';
import { hanCount } from './text.ts';

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

/** Whether some paragraphs of running text stand on the page or in a frame of it. Stops at the first few. */
function hasRunningText(page: Page): boolean {
  return [page.body, ...framedIn(page.body).map(({ documentElement }) => documentElement)].some(runsIn);
}

function runsIn(root: Element): boolean {
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
      if (han > 120) return true;
    }
  }
  return false;
}

/**
 * Why the page is no article, told from its address and head and a look at its first paragraphs, before anything is read;
 * null where it may be one. Cheap on purpose: front pages and lists are most of what a reader opens.
 */
export function refuse(page: Page): string | null {
  const path = page.url?.pathname ?? '';
  const query = page.url?.search ?? '';
  const stated = saysArticle(page);
  if (/^video/i.test(meta(page, 'og:type') ?? '')) return 'a video';
  if (page.url) {
    if (/^\/?$/.test(path) && !/\d/.test(query)) return 'a front page';
    if (NO_READING_HOST.test(page.url.hostname) && !stated) return 'a host without articles';
    if (NO_READING.test(path) && !stated && !DETAIL.test(path + query)) return 'an address of another kind';
    if (LIST.test(path) && !(stated && meta(page, 'articletitle')) && !DETAIL.test(query)) return 'a list';
    if (path.endsWith('/') && !stated && !DETAIL.test(path + query)) return 'a directory';
    if (DETAIL.test(path + query)) return null;
  }
  if (stated || hasRunningText(page)) return null;
  return 'no running text';
}
