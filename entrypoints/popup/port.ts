import browser, { type Tabs } from 'webextension-polyfill';
import { getSettings, getSummary } from '../../src/library/read.ts';
import { Failure, type PageState, send, sendToTab } from '../../src/messages.ts';
import type { Look, PagePort } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { answered } from '../shared/answered.ts';
import { download } from '../shared/download.ts';
import { reachOf } from './reach.ts';

/** Where WXT puts the content script in the package, and what lets it read pages that it does not by itself. */
const CONTENT_SCRIPT = '/content-scripts/content.js';
const FALLBACK_READER = '/fallback.js';
const MARKS = '/content-scripts/content.css';

/** The popup's way to the active tab, the worker and the records. */
export function createPagePort(words: Words): PagePort {
  const look = async (): Promise<Look> => {
    const tab = await activeTab();
    const answer = await sendToTab(tab.id, { type: 'page/state' });
    if (answer.ok) return lookOf(answer.value);
    if (answer.error !== 'no-answer') throw new Failure(answer.error);
    const reach = reachOf(tab.url, browser.runtime.getManifest());
    if (reach === 'closed') return { state: 'closed' };
    if (tab.status === 'loading') return { state: 'reading' };
    return { state: reach === 'ours' ? 'stale' : 'elsewhere' };
  };
  return {
    look,
    async retry() {
      try {
        return await look();
      } catch {
        // A page keeps its failure, and one whose record was deleted its id, until it is asked to read again.
        return lookOf(answered(await sendToTab((await activeTab()).id, { type: 'page/mark' })));
      }
    },
    async mark() {
      const tab = await activeTab();
      const reachable = await inject(tab.id, FALLBACK_READER);
      const answer = await sendToTab(tab.id, { type: 'page/mark' });
      if (answer.ok) return lookOf(answer.value);
      if (answer.error !== 'no-answer') throw new Failure(answer.error);
      if (!reachable || !(await inject(tab.id, CONTENT_SCRIPT, MARKS))) return { state: 'closed' };
      return lookOf(answered(await sendToTab(tab.id, { type: 'page/mark' })));
    },
    async reload() {
      await browser.tabs.reload((await activeTab()).id);
    },
    async goto(place) {
      return answered(await sendToTab((await activeTab()).id, { type: 'page/goto', place })).found;
    },
    async setKinds(kinds) {
      return answered(await send({ type: 'settings/set', settings: { kinds } })).kinds;
    },
    async save(id, saved) {
      return answered(await send({ type: 'summary/save', id, saved }));
    },
    download: (summaries, format) => download(summaries, format, words),
    async openLibrary() {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
      window.close();
    },
  };
}

async function activeTab(): Promise<Tabs.Tab & { id: number }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Failure('no-answer');
  return { ...tab, id: tab.id };
}

/** What the state of the page means for the view; the record of a marked page is read from storage. */
async function lookOf(page: PageState): Promise<Look> {
  switch (page.state) {
    case 'reading':
      return { state: 'reading' };
    case 'silent':
      return { state: 'silent', reason: page.reason };
    case 'error':
      throw Object.assign(new Error(page.error), { code: page.error });
    case 'marked': {
      const [record, settings] = await Promise.all([getSummary(page.id), getSettings()]);
      if (record === null) throw new Failure('not-found');
      if ('reason' in record) throw new Failure('damaged');
      return { state: 'article', summary: record, kinds: settings.kinds };
    }
  }
}

/** Runs a script of ours in a page, after adding a style. False where the browser does not let it. */
async function inject(tabId: number, script: string, style?: string): Promise<boolean> {
  try {
    const target = { tabId };
    if (style) await browser.scripting.insertCSS({ target, files: [style] });
    await browser.scripting.executeScript({ target, files: [script] });
    return true;
  } catch {
    return false;
  }
}
