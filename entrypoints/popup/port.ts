import browser, { type Tabs } from 'webextension-polyfill';
import { localArea } from '../../src/library/area.ts';
import { type Held, withHeld } from '../../src/library/held.ts';
import { getSettings, getSummary } from '../../src/library/read-one.ts';
import { Failure, type PageState, readContentAnswer, send, sendToCompanion, sendToTab } from '../../src/messages.ts';
import type { Look, PagePort } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { answered } from '../shared/answered.ts';
import { type AskedPage, askPage } from '../shared/ask-page.ts';
import { bringCompanion } from '../shared/bring-companion.ts';
import { bringReader, lendLarger } from '../shared/bring-reader.ts';
import { bringScout } from '../shared/bring-scout.ts';
import { download } from '../shared/download.ts';
import { createKeysPort } from '../shared/keys.ts';
import { openView } from '../shared/open-view.ts';
import { openPanel } from '../shared/panel.ts';
import { isGranted, patternOf } from '../shared/sites.ts';
import { reachOf } from './reach.ts';

/** The popup's way to the active tab, the worker and the records. */
export function createPagePort(words: Words, asked: AskedPage | null = null): PagePort {
  let ahead = asked;
  // Known before it is needed: a panel is opened right in the click.
  let windowId: number | undefined;
  const look = async (): Promise<Look> => {
    const page = ahead ?? askPage();
    ahead = null;
    const tab = known(await page.tab);
    windowId = tab.windowId;
    const answer = await readContentAnswer('page/state', page.state);
    // What could not be read on the way is read again, and fails in its own words.
    if (answer.ok) return lookOf(answer.value, await page.held.catch(() => null));
    if (answer.error !== 'no-answer') throw new Failure(answer.error);
    const { site, named } = reachOf(tab.url, browser.runtime.getManifest());
    if (site === null) return { state: 'closed' };
    // Of a named site the reader may have allowed this host alone.
    if (await isGranted(new URL(tab.url ?? '').hostname)) {
      // A page from before the install, or one whose scripts ended with those of an earlier version.
      if (tab.status === 'loading') return { state: 'reading' };
      await bringScout(tab.id);
      const begun = await sendToTab(tab.id, { type: 'page/state' });
      return begun.ok ? lookOf(begun.value) : { state: 'stale' };
    }
    return { state: 'elsewhere', site, named };
  };
  return {
    keys: createKeysPort(),
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
      const reachable = await lendLarger(tab.id);
      const answer = await sendToTab(tab.id, { type: 'page/mark' });
      if (answer.ok) return lookOf(answer.value);
      if (answer.error !== 'no-answer') throw new Failure(answer.error);
      if (!reachable || !(await bringReader(tab.id))) return { state: 'closed' };
      return lookOf(answered(await sendToTab(tab.id, { type: 'page/mark' })));
    },
    async reload() {
      await browser.tabs.reload((await activeTab()).id);
    },
    async goto(place) {
      return answered(await sendToTab((await activeTab()).id, { type: 'page/goto', place })).found;
    },
    async step(by, kind) {
      const { id } = await activeTab();
      await bringCompanion(id);
      return answered(await sendToCompanion(id, { type: 'marks/step', by, kind }));
    },
    async undo(id, correction) {
      return answered(await send({ type: 'correction/undo', id, correction }));
    },
    async openPanel() {
      if (windowId !== undefined) await openPanel(windowId);
      window.close();
    },
    async setKinds(kinds) {
      return answered(await send({ type: 'settings/set', settings: { kinds } })).kinds;
    },
    async save(id, saved) {
      return answered(await send({ type: 'summary/save', id, saved }));
    },
    download: (summaries, format) => download(summaries, format, words),
    copy: async (...what) => (await import('../shared/copy.ts')).copy(...what, words),
    // Nothing may come before the call: the browser asks only while it sees a click.
    allow: (site) => browser.permissions.request({ origins: [patternOf(site)] }).then(started),
    async open(view) {
      await openView(view);
      window.close();
    },
  };
}

/** How often and how many times the page is asked whether the worker has started our script in it. */
const STARTED_EVERY = 100;
const STARTED_TIMES = 50;

/** Waits, where access was given, until our script answers in the page. */
async function started(granted: boolean): Promise<boolean> {
  for (let turn = 0; granted && turn < STARTED_TIMES; turn += 1) {
    const answer = await sendToTab((await activeTab()).id, { type: 'page/state' });
    if (answer.ok) break;
    await new Promise((wake) => setTimeout(wake, STARTED_EVERY));
  }
  return granted;
}

async function activeTab(): Promise<Tabs.Tab & { id: number }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return known(tab);
}

function known(tab: Tabs.Tab | undefined): Tabs.Tab & { id: number } {
  if (tab?.id === undefined) throw new Failure('no-answer');
  return { ...tab, id: tab.id };
}

/** What the state of the page means for the view; the record of a marked page is read from storage, or from what is held of it. */
async function lookOf(page: PageState, held: Held | null = null): Promise<Look> {
  switch (page.state) {
    case 'reading':
      return { state: 'reading' };
    case 'silent':
      return { state: 'silent', reason: page.reason };
    case 'error':
      throw Object.assign(new Error(page.error), { code: page.error });
    case 'marked': {
      const area = held === null ? localArea : withHeld(localArea, held);
      const [record, settings] = await Promise.all([getSummary(page.id, area), getSettings(area)]);
      if (record === null) throw new Failure('not-found');
      if ('reason' in record) throw new Failure('damaged');
      return { state: 'article', summary: record, kinds: settings.kinds };
    }
  }
}
