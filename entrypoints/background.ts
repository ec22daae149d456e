import browser from 'webextension-polyfill';
import { extract } from '../src/extract/extract.ts';
import { closeToContentScripts } from '../src/library/area.ts';
import { openLibrary } from '../src/library/library.ts';
import { getSettings } from '../src/library/read.ts';
import type { Settings } from '../src/library/settings.ts';
import { Failure, listenInWorker, sendToTab } from '../src/messages.ts';
import { buildSummary } from '../src/summary/build.ts';
import { joinPages } from '../src/summary/pages.ts';
import type { Summary } from '../src/summary/schema.ts';
import { hasDoubts, segmented } from '../src/summary/segmented.ts';
import { countTargets } from '../src/summary/views/targets.ts';
import { segmenterOnDemand } from './shared/segmenter.ts';

/** The worker keeps nothing in memory but the queue of changes and the segmenter: it may be stopped between any two lines. */
export default defineBackground({
  type: 'module',
  main() {
    const library = openLibrary();
    const segmenter = segmenterOnDemand();
    /** Behind the answer: what the rules kept stays as it is if this fails or the worker is stopped. */
    const settleDoubts = async (summary: Summary) => {
      if (!hasDoubts(summary)) return;
      const loaded = await segmenter();
      await library.revise(summary.id, (record) => segmented(record, loaded));
    };
    listenInWorker({
      'article/read': async ({ article, policy, forced }, { tabId }) => {
        if (!policy && !forced) throw new Failure('not-allowed');
        const summary = await library.keep(article.url, (previous) => {
          const joined = joinPages(previous, article);
          return buildSummary({
            article: joined,
            extraction: extract(joined),
            policy,
            now: new Date(),
            id: crypto.randomUUID(),
            extractorVersion: browser.runtime.getManifest().version,
            previous,
          });
        });
        await showBadge(tabId, countTargets(summary));
        // A task of its own, so that the page has its answer before megabytes are compiled.
        setTimeout(() => settleDoubts(summary).catch((error: unknown) => console.error('segmenter', error)));
        return { summary, settings: await getSettings() };
      },
      'article/gone': async (_, { tabId }) => {
        await showBadge(tabId, 0);
        return null;
      },
      'settings/get': () => getSettings(),
      'settings/set': async ({ settings }) => {
        const changed = await library.changeSettings(settings);
        void broadcast(changed); // a sleeping tab may answer late or never
        return changed;
      },
      'summary/save': ({ id, saved }) => library.save(id, saved, new Date()),
      'summary/delete': ({ ids }) => library.delete(ids),
    });
    void library.start().catch((error: unknown) => console.error('recovery', error));
    void closeToContentScripts();
    void browser.action.setBadgeBackgroundColor({ color: '#a3261b' });
  },
});

/** An empty badge for none: a page without targets looks like a page that was not read. */
async function showBadge(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  const tabClosed = () => {};
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(tabClosed);
}

async function broadcast(settings: Settings): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void sendToTab(id, { type: 'page/settings', settings });
}
