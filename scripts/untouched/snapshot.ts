import type { Page } from 'puppeteer-core';

/** What a reader and a script of the page can tell of it. */
export interface Snapshot {
  /** The document as it would be written down, the card's host left out. */
  dom: string;
  /** Place and size of every element, in whole pixels, and of the scrolled page. */
  layout: string;
  /** What "select all" selects, and so what copying takes. */
  selection: string;
  /** How often the browser's own search finds each of some words. */
  found: string;
  /** Style sheets that the page's scripts can see. */
  sheets: number;
  /** Which of the first links are hovered while the mouse is over them, with the cursor there. */
  hovered: string;
}

/** Layout shifts since the page was opened (Chromium tells; 0 elsewhere). */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    });
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((wake) => setTimeout(wake, 50));
    return sum;
  });

/** How many ranges of ours are painted on the page. */
export const paintedRanges = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('hzd-') ? size : 0), 0),
  );

/** Takes the snapshot; scrolls back to the top and leaves nothing selected. */
export async function snapshot(page: Page, words: readonly string[]): Promise<Snapshot> {
  const still = await page.evaluate((wanted) => {
    const isOurs = (element: Element) => element.tagName.startsWith('HUAZHONGDIAN');
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const element of [...copy.querySelectorAll('*')].filter(isOurs)) element.remove();
    const boxes = [...document.querySelectorAll('body *')].filter((element) => !isOurs(element));
    const layout = boxes.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map(Math.round).join(' ');
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const selected = String(selection);
    const count = (word: string) => {
      selection?.removeAllRanges();
      let times = 0;
      // Not in the lib's types, and the only way to ask the browser's own search.
      while ((window as unknown as { find(text: string): boolean }).find(word) && times < 500) times++;
      return times;
    };
    const found = wanted.map((word) => `${word} ${count(word)}`).join('\n');
    selection?.removeAllRanges();
    scrollTo(0, 0);
    return {
      dom: copy.outerHTML,
      layout: [`${scrollWidth} ${scrollHeight}`, ...layout].join('\n'),
      selection: selected,
      found,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
  }, words);
  return { ...still, hovered: await hovered(page) };
}

async function hovered(page: Page): Promise<string> {
  const links = await page.evaluate(() =>
    [...document.links]
      .map((link) => link.getBoundingClientRect())
      .filter(({ width, height, x, y }) => width > 4 && height > 4 && x >= 0 && y >= 0 && y < innerHeight - height)
      .slice(0, 5)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
  );
  const seen: string[] = [];
  for (const { x, y } of links) {
    await page.mouse.move(x, y);
    seen.push(
      await page.evaluate(
        (left, top) => {
          const element = document.elementFromPoint(left, top);
          const chain = [...document.querySelectorAll(':hover')].map(({ tagName }) => tagName).join('>');
          return `${chain} ${element ? getComputedStyle(element).cursor : ''}`;
        },
        x,
        y,
      ),
    );
  }
  await page.mouse.move(0, 0);
  return seen.join('\n');
}
