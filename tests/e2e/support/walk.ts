import type { ElementHandle, Page } from 'puppeteer-core';

/** Where the Tab key stopped. */
export interface Stop {
  name: string;
  role: string;
  /** Its place among all elements of the page. */
  at: number;
  /** Whether an outline of two pixels shows that it has the focus. */
  outlined: boolean;
  /** Whether the whole of it is in the view and nothing is over it: of what is higher than the view, its middle. */
  seen: boolean;
  /** Where it stands in the view, for what is said of it. */
  box: string;
}

/** More stops than any view has. */
const MOST = 500;

/** Presses Tab (or Shift+Tab from the end) through a view until the focus leaves it or comes round. */
export async function walk(page: Page, way: 'on' | 'back' = 'on'): Promise<Stop[]> {
  await page.evaluate((back) => {
    // From before the first, or behind the last.
    const edge = document.createElement('span');
    edge.tabIndex = -1;
    if (back) document.body.append(edge);
    else document.body.prepend(edge);
    edge.focus();
    window.scrollTo(0, back ? document.documentElement.scrollHeight : 0);
  }, way === 'back');
  const walked: Stop[] = [];
  for (let turn = 0; turn < MOST; turn++) {
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null || walked.some(({ at }) => at === stop.at)) break;
    walked.push(stop);
  }
  await page.evaluate(() => {
    for (const edge of document.querySelectorAll('body > span[tabindex]')) edge.remove();
  });
  return walked;
}

/** Runs in the page. Closes over nothing. */
function lookAtFocus(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || element === document.documentElement)
    return null;
  // The edge that the walk began from is none of the page's.
  const all = [...document.querySelectorAll('body *:not(body > span[tabindex])')];
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const rects = [...element.getClientRects()];
  const [first] = rects;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const shows = (x: number, y: number) => {
    const over = document.elementFromPoint(x, y);
    return over !== null && (element.contains(over) || over.contains(element));
  };
  const x = first ? first.left + Math.min(4, first.width / 2) : left;
  const inView = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
  return {
    name: (element.getAttribute('aria-label') ?? label ?? '').trim(),
    role: element.getAttribute('role') ?? element.localName,
    at: all.indexOf(element),
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    seen: inView && shows(x, top + 2) && shows(x, bottom - 2),
    box: [left, top, right, bottom].map(Math.round).join(' '),
  };
}

/** The names of the controls that are shown and were no stop. */
export function unreached(page: Page, walked: readonly Stop[]): Promise<string[]> {
  return page.evaluate(
    (reached) => {
      const all = [...document.querySelectorAll<HTMLElement>('body *')];
      const controls = 'a[href], button, input, select, textarea, summary, [role=button], [onclick]';
      return all
        .filter((one, at) => one.matches(controls) && one.checkVisibility() && !reached.includes(at))
        .map((one) => one.textContent || one.outerHTML);
    },
    walked.map(({ at }) => at),
  );
}

/** The elements that a selector names, one handle each. */
export const stops = (page: Page, selector: string): Promise<ElementHandle<HTMLElement>[]> =>
  page.$$(selector) as Promise<ElementHandle<HTMLElement>[]>;
