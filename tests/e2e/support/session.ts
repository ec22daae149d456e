import type { Browser, Page } from 'puppeteer-core';

export type Engine = 'chromium' | 'firefox';

/** The real popup. Firefox does not list it among its pages, so both browsers are driven by functions of its document. */
export interface Popup {
  /** Runs a function in the extension with the popup's document; it may use its arguments and nothing else. */
  run<A extends unknown[], T>(read: (document: Document, ...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** A picture of it, base64 PNG. */
  screenshot(): Promise<string>;
  close(): Promise<void>;
}

/** A started browser with the extension in it. */
export interface Session {
  engine: Engine;
  browser: Browser;
  /** The reader's tab. */
  page: Page;
  /** The folder that downloads are saved in. */
  downloads: string;
  extensionUrl(path: string): string;
  /** Opens a page of the extension in a tab of its own. */
  openView(path: string): Promise<Page>;
  /** Has the keys go to the reader's tab, as a press into it does: Firefox leaves them in the field of the address. */
  focusPage(): Promise<void>;
  /** Opens the popup as a click on the toolbar button does, over the reader's tab; one that is open is closed first. */
  openPopup(): Promise<Popup>;
  /** Clicks the toolbar button, which also lends the extension the reader's tab (`activeTab`). */
  clickAction(): Promise<Popup>;
  /** The same without waiting for a popup: browsers may do something else first, such as running scripts that they held back. */
  clickButton(): Promise<void>;
  /** Opens the view beside the page: Chrome's side panel, Firefox's sidebar. */
  openPanel(): Promise<Popup>;
  /** What is on the clipboard of this type, base64; null where there is none. */
  clipboard(type: 'text/plain' | 'image/png'): Promise<string | null>;
  /** Text of the reader's tab's badge, '' where it has none. */
  badge(): Promise<string>;
  /** All that is in `storage.local`. */
  stored(): Promise<Record<string, unknown>>;
  /** Writes into `storage.local` past the worker, as somebody who tampers with it would. */
  tamper(items: Record<string, unknown>): Promise<void>;
  /**
   * Chooses an item (by its id) of the menu on what is selected at a point of the reader's tab: in Firefox's own menu; to Chrome's menu,
   * which is the system's, no protocol leads, so that its choice is told to the worker as the browser tells it.
   */
  chooseInMenu(item: string, at: { x: number; y: number }): Promise<void>;
  /** Loads the extension anew, as an update does, and waits for the new one; pages of the old one are gone, the reader's tab stays. */
  reload(): Promise<void>;
  /** Ends the service worker or the event page and waits until it is gone. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface Options {
  /** Where the local server listens that stands for every host's port 80. */
  port: number;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Opens the article page in dark mode. */
  dark?: boolean;
  /** Folder of a profile that outlives the session; a new one is thrown away with it. */
  profile?: string;
  /** Leaves the page open that the extension shows once, after its install; otherwise it is closed before anything else. */
  firstRun?: boolean;
}

/** The tabs that show an address. Asked of the pages themselves, since Firefox does not report those of an extension. */
export async function tabsAt(browser: Browser, address: string): Promise<Page[]> {
  const pages = await browser.pages();
  const shown = await Promise.all(pages.map((page) => page.evaluate('location.href').catch(() => null)));
  return pages.filter((_, index) => shown[index] === address);
}

/** Waits for the first-run page, so that it comes into nobody's way later, and closes it. */
export async function endFirstRun(browser: Browser, address: string): Promise<void> {
  const page = await until('the first-run page', async () => (await tabsAt(browser, address))[0]);
  await page.close();
}

/** Source text of a call of `read` with the document that the expression `where` gives. */
export const call = <A extends unknown[]>(read: (document: Document, ...args: A) => unknown, where: string, args: A) =>
  `(${read})(${[where, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].join(', ')})`;

/** Asks until the answer is truthy, and gives it back. Throws after `limit` milliseconds with what was waited for. */
export async function until<T>(what: string, ask: () => T | Promise<T>, limit = 30_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}; last answer: ${String(last)}`);
    await new Promise((wake) => setTimeout(wake, 100));
  }
}
