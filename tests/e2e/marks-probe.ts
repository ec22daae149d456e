import type { Page } from 'puppeteer-core';
import type { Session } from './support/session.ts';

/** What is in the page's highlight registry: name → texts. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range))])),
  );
}

/** Whether some range under one of our names holds a text. */
export async function isPainted(page: Page, kind: string, text: string): Promise<boolean> {
  const names = await painted(page);
  return [`hzd-${kind}`, `hzd-${kind}-pale`].some((name) => names[name]?.some((each) => each.includes(text)));
}

/** Where the first occurrence of a text is in the view, how high the view is and how far the page is scrolled. */
export function boxOf(page: Page, text: string) {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height, view: innerHeight, left: scrollX, top: scrollY };
    }
    throw new Error(`not on the page: ${wanted}`);
  }, text);
}

/** Hue in degrees of the lines of each kind in marks.css, as they look on the screen. */
const HUES = { target: [20, 60], actual: [140, 185], date: [195, 235], official: [275, 325] } as const;

/**
 * How many clearly coloured pixels of a kind's hue there are on and just under the first occurrence of a text.
 * The picture is taken of the page as a reader sees it and decoded in `scratch`, any other page.
 */
export async function colouredPixels(
  page: Page,
  scratch: Page,
  kind: keyof typeof HUES,
  text: string,
): Promise<number> {
  const { x, y, width, height, left, top } = await boxOf(page, text);
  const clip = { x: x + left, y: y + top, width, height: height + 6 };
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return scratch.evaluate(
    async (base64, [from, to]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      const { data } = canvas?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [r = 0, g = 0, b = 0] = data.slice(at, at + 3);
        const most = Math.max(r, g, b);
        const spread = most - Math.min(r, g, b);
        if (spread < 60) continue;
        const sixth =
          most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
        if (sixth * 60 >= from && sixth * 60 <= to) count += 1;
      }
      return count;
    },
    picture,
    HUES[kind],
  );
}

/** A page of the extension from which its API can be used, as the popup would. */
export async function openDesk(session: Session): Promise<Desk> {
  const page = await session.openView('icon/48.png');
  await session.page.bringToFront();
  const api = session.engine === 'chromium' ? 'chrome' : 'browser';
  const run = (expression: string) => page.evaluate(expression) as Promise<unknown>;
  return {
    toWorker: (message) => run(`${api}.runtime.sendMessage(${JSON.stringify(message)})`),
    toPage: (message) =>
      run(`${api}.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => ${api}.tabs.sendMessage(tab.id, ${JSON.stringify(message)}))`),
    inPage: (expression) =>
      run(`${api}.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => ${api}.scripting.executeScript({ target: { tabId: tab.id }, func: () => ${expression} }))
        .then(([{ result }]) => result)`),
    bringCompanion: async () => {
      await run(`${api}.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => ${api}.scripting.executeScript({ target: { tabId: tab.id }, files: ['/companion.js'] })).then(() => 0)`);
    },
    uninstall: async () => {
      await run(`void setTimeout(() => ${api}.management.uninstallSelf())`);
    },
  };
}

export interface Desk {
  toWorker(message: object): Promise<unknown>;
  /** Sends to the content script of the reader's tab. */
  toPage(message: object): Promise<unknown>;
  /** The value of an expression in the world of our scripts in the reader's tab. */
  inPage(expression: string): Promise<unknown>;
  /** Adds the companion to the reader's tab, as a command does. */
  bringCompanion(): Promise<void>;
  /** Removes the extension from the browser. */
  uninstall(): Promise<void>;
}
