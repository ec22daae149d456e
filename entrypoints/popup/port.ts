import browser, { type Tabs } from 'webextension-polyfill';
import { getSettings, getSummary } from '../../src/library/read.ts';
import { Failure, type PageState, send, sendToTab } from '../../src/messages.ts';
import type { Look, PagePort } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { answered } from '../shared/answered.ts';
import { download } from '../shared/download.ts';
import { reachOf } from './reach.ts';

/** Where WXT puts the content script in the package. */
const CONTENT_SCRIPT = '/content-scripts/content.js';

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
    async mark() {
      const tab = await activeTab();
      const answer = await sendToTab(tab.id, { type: 'page/mark' });
      if (answer.ok) return lookOf(answer.value);
      if (answer.error !== 'no-answer') throw new Failure(answer.error);
      if (!(await inject(tab.id))) return { state: 'closed' };
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

/** Starts the content script in a page it does not run in by itself. False where the browser does not let it. */
async function inject(tabId: number): Promise<boolean> {
  try {
    const target = { tabId };
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}
