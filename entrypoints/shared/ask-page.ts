import browser, { type Tabs } from 'webextension-polyfill';
import { type Held, readForPage } from '../../src/library/held.ts';
import { sendRawToTab } from '../../src/messages/send-raw.ts';

/** What a view beside a page asks first, all of it on its way. Nothing of it is checked yet. */
export interface AskedPage {
  /** The active tab of the view's window. */
  tab: Promise<Tabs.Tab | undefined>;
  /** What its content script answers to `page/state`. Rejects where there is none. */
  state: Promise<unknown>;
  /** What storage has for that, once the answer names a record; else null. */
  held: Promise<Held | null>;
}

/** Asks for the tab, the state of its page and the record that this names, one after the other as each is known. */
export function askPage(): AskedPage {
  const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);
  const state = tab.then((active) => {
    if (active?.id === undefined) throw new Error('no tab');
    return sendRawToTab(active.id, { type: 'page/state' });
  });
  const held = state.then((answer) => {
    const id = idIn(answer);
    return id === null ? null : readForPage(id, (keys) => browser.storage.local.get(keys));
  });
  // Whoever asked may never look at some of it.
  for (const promise of [tab, state, held]) promise.catch(() => undefined);
  return { tab, state, held };
}

/** The id of the record that an answer seems to name. */
function idIn(answer: unknown): string | null {
  const { value } = (answer ?? {}) as { value?: { id?: unknown } | null };
  return typeof value?.id === 'string' ? value.id : null;
}

/** Where the script in the popup's head leaves what it asked for the scripts after it. */
const left = globalThis as typeof globalThis & { hzdAsked?: AskedPage };

/** Asks before the modules of the view are there. */
export function askAhead(): void {
  left.hzdAsked = askPage();
}

/** What was asked ahead, once; null where nothing was. */
export function takeAsked(): AskedPage | null {
  const asked = left.hzdAsked ?? null;
  delete left.hzdAsked;
  return asked;
}
