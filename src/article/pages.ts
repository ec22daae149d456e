import type { Page } from './page.ts';

/** Where a page stands in an article that its site split. Numbers begin at 1. */
export interface PageNumber {
  number: number;
  count: number;
}

const SCRIPTS = 80;
const LINKS = 1500;
/** Longer articles are not split into pages by hand; a larger number is no page's. */
const MOST_PAGES = 60;
/** The number of a page at the end of an address: c_1122_2.htm, c1001-4022-2.html, 4521_2.html; else in its query. */
const SUFFIX = /[-_](\d{1,2})(?=\.\w{3,5}$|$)/;
const QUERY = /^(?:p|page|pn|pageno|pageindex)$/i;
/** What a pager writes on the way to a page. */
const NUMBER = /^[【[(（第]?\s{0,2}(\d{1,2})\s{0,2}页?[】\])）]?$/;

/**
 * Which page of how many this is; null for an article in one piece. Told by TRS's script, else by the pager's links: those that are
 * only a number and lead to this address but for its page number. The number that has no link is the page that is shown.
 */
export function pageNumber(page: Page): PageNumber | null {
  return byScript(page) ?? byLinks(page);
}

/** The address that all pages of a split article share: the first page's. */
export function addressOfWhole(url: URL): string {
  const whole = new URL(url);
  whole.hash = '';
  whole.pathname = whole.pathname.replace(SUFFIX, '');
  // By forEach: the iterators of a page's own objects cannot be spread in a content script of Firefox.
  const keys: string[] = [];
  whole.searchParams.forEach((_, key) => void keys.push(key));
  for (const key of keys) if (QUERY.test(key)) whole.searchParams.delete(key);
  return whole.href;
}

/** `createPageHTML(3, 0, …)` of TRS: the number of pages and the index of this one. */
function byScript(page: Page): PageNumber | null {
  let looked = 0;
  for (const script of page.body.getElementsByTagName('script')) {
    if (++looked > SCRIPTS) break;
    const text = script.textContent ?? '';
    const match = text.length < 4000 ? /createPageHTML\(\s{0,3}(\d{1,3})\s{0,3},\s{0,3}(\d{1,3})/.exec(text) : null;
    const count = Number(match?.[1] ?? 1);
    if (count > 1) return { number: Number(match?.[2] ?? 0) + 1, count };
  }
  return null;
}

function byLinks(page: Page): PageNumber | null {
  if (!page.url) return null;
  const whole = addressOfWhole(page.url);
  const linked = new Set<number>();
  const links = page.body.getElementsByTagName('a');
  for (let i = 0; i < LINKS; i++) {
    const link = links.item(i);
    if (!link) break;
    const number = numberOf(link);
    const href = number === null ? null : link.getAttribute('href');
    if (number === null || !href || !URL.canParse(href, page.url.href)) continue;
    const target = new URL(href, page.url);
    if (target.href.replace(/#.*/, '') !== page.url.href.replace(/#.*/, '') && addressOfWhole(target) === whole)
      linked.add(number);
  }
  if (linked.size === 0) return null;
  const most = Math.max(...linked);
  let number = 1;
  while (linked.has(number)) number++;
  return { number, count: Math.max(most, number) };
}

/** The page number that a link shows and nothing else. */
function numberOf(link: Element): number | null {
  // Most links are long: their text is not asked for.
  const text = link.childElementCount <= 1 ? (link.textContent ?? '') : '';
  const number = text.length < 12 ? Number(NUMBER.exec(text.trim())?.[1]) : Number.NaN;
  return number >= 1 && number <= MOST_PAGES ? number : null;
}

/** A headline without the page number that some sites hang on: 甲乙丙【2】, 甲乙丙（2）. */
export const withoutPageNumber = (title: string) => title.replace(/\s{0,2}[【（([]\d{1,2}[】）)\]]$/, '');
