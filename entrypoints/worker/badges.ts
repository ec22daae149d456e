import browser from 'webextension-polyfill';

/** Shows on a tab how many targets its page has. */
export type Show = (count: number) => Promise<void>;

/**
 * The badges of tabs. What a page says may come after the tab has moved on: an answer counts only while no later message of
 * the same tab has begun, and while the tab is still at the address that asked.
 */
export class Badges {
  readonly #turns = new Map<number, number>();

  /** Begins a message of a tab; what was begun before it shows nothing any more. */
  begin(tabId: number | undefined, address: string | undefined): Show {
    if (tabId === undefined) return async () => {};
    const turn = (this.#turns.get(tabId) ?? 0) + 1;
    this.#turns.set(tabId, turn);
    return async (count) => {
      const now = await browser.tabs.get(tabId).catch(() => null);
      if (now === null || this.#turns.get(tabId) !== turn) return;
      // Without access to its site the browser does not tell the address of a tab.
      if (now.url !== undefined && address !== undefined && page(now.url) !== page(address)) return;
      const tabClosed = () => {};
      // An empty badge for none: a page without targets looks like a page that was not read.
      await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(tabClosed);
    };
  }

  /** Forgets a tab that was closed. */
  forget(tabId: number): void {
    this.#turns.delete(tabId);
  }
}

const page = (address: string) => address.replace(/#.*/, '');
