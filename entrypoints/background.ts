import browser from 'webextension-polyfill';
import { extract } from '../src/extract/extract.ts';
import { closeToContentScripts } from '../src/library/area.ts';
import { openLibrary } from '../src/library/library.ts';
import { getSettings } from '../src/library/read-one.ts';
import { marksByItself } from '../src/library/settings.ts';
import { Failure, listenInWorker, watchImports } from '../src/messages.ts';
import { buildSummary } from '../src/summary/build.ts';
import { joinPages } from '../src/summary/pages.ts';
import type { Summary } from '../src/summary/schema.ts';
import { hasDoubts, segmented } from '../src/summary/segmented.ts';
import { countTargets } from '../src/summary/views/targets.ts';
import { bringCompanion } from './shared/bring-companion.ts';
import { bringReader, lendLarger, styleFrames } from './shared/bring-reader.ts';
import { runCommand } from './shared/commands.ts';
import { openView } from './shared/open-view.ts';
import { segmenterOnDemand } from './shared/segmenter.ts';
import { namedSite } from './shared/sites.ts';
import { watchAccess } from './worker/access.ts';
import { Badges } from './worker/badges.ts';
import { createBroadcast } from './worker/broadcast.ts';
import { handleCorrections } from './worker/corrections.ts';
import { handleLibrary } from './worker/library.ts';
import { watchMenu } from './worker/menu.ts';
import { createShelf } from './worker/shelf.ts';

type Article = Parameters<typeof extract>[0];

/** How long after an article was answered its doubts are settled, in milliseconds. */
const SETTLED_AFTER_MS = 1500;

/** The worker keeps nothing in memory but queues, turns and the segmenter: it may be stopped between any two lines. */
export default defineBackground({
  type: 'module',
  main() {
    const shelf = createShelf();
    const library = openLibrary(shelf.area);
    const segmenter = segmenterOnDemand();
    /** Behind the answer: what the rules kept stays as it is if this fails or the worker is stopped. */
    const settleDoubts = async (summary: Summary) => {
      if (!hasDoubts(summary)) return;
      const loaded = await segmenter();
      await library.revise(summary.id, (record) => segmented(record, loaded));
    };
    /** Behind the answer; a worker that is stopped midway has the next one do it. */
    const tidyBehind = () => report('cache', shelf.tidy(true));
    const badges = new Badges();
    const broadcast = createBroadcast();
    const correcting = handleCorrections(library, badges, (summary) => report('segmenter', settleDoubts(summary)));
    listenInWorker({
      'article/read': async ({ article, policy, forced }, { tabId, url }) => {
        if (!policy && !forced) throw new Failure('not-allowed');
        const show = badges.begin(tabId, url);
        const settings = await getSettings();
        if (!forced && !marksByItself(settings, url)) {
          await show(0);
          throw new Failure('switched-off');
        }
        const summary = await library.keep(article.url, (previous) =>
          summarise(joinPages(previous, article), policy, previous),
        );
        await show(countTargets(summary));
        // Later, so that the page has its answer, and its first card, before megabytes are compiled and the worker is deaf to it.
        setTimeout(() => report('segmenter', settleDoubts(summary)), SETTLED_AFTER_MS);
        return { summary, settings };
      },
      'article/gone': async (_, { tabId, url }) => {
        await badges.begin(tabId, url)(0);
        return null;
      },
      'reader/load': async (_, { tabId, url = '' }) => {
        if (tabId === undefined) throw new Failure('not-allowed');
        // Sites that were not named at install may be of any family, which only the larger reader knows.
        const named = namedSite(new URL(url).hostname, browser.runtime.getManifest()) !== null;
        if (!named) await lendLarger(tabId);
        if (!(await bringReader(tabId))) throw new Failure('not-allowed');
        return null;
      },
      'frames/style': async (_, { tabId }) => {
        if (tabId === undefined || !(await styleFrames(tabId))) throw new Failure('not-allowed');
        return null;
      },
      'text/read': ({ article, policy }) => summarise(article, policy),
      'text/save': async ({ article, policy }) => {
        const { id } = await library.keep(article.url, (previous) => summarise(article, policy, previous));
        return library.save(id, true, new Date());
      },
      'companion/load': async (_, { tabId }) => {
        if (tabId === undefined || !(await bringCompanion(tabId))) throw new Failure('not-allowed');
        return null;
      },
      'mentions/saved': ({ id, indicator }) => shelf.mentions(id, indicator),
      ...correcting,
      'settings/get': () => getSettings(),
      'settings/set': async ({ settings }) => {
        const changed = await library.changeSettings(settings);
        report('settings to tabs', broadcast());
        return changed;
      },
      'summary/save': ({ id, saved }) => library.save(id, saved, new Date()),
      'summary/delete': async ({ ids }) => {
        const deleted = await library.delete(ids);
        tidyBehind();
        return deleted;
      },
      'data/clear': async () => {
        const deleted = await library.clear();
        const emptied = shelf.empty().then(() => true);
        report('cache', emptied);
        return { deleted, whole: await emptied.catch(() => false) };
      },
      ...handleLibrary(library, tidyBehind),
    });
    browser.commands.onCommand.addListener((name, tab) => report('command', runCommand(name, tab)));
    // What became part of the library is not put aside any more, so that only what nobody will ask for goes.
    watchImports((of) => report('import', library.dropStaged(of)));
    watchMenu(report);
    watchAccess(report);
    browser.tabs.onRemoved.addListener((tabId) => badges.forget(tabId));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') report('first-run page', openView('welcome'));
    });
    browser.runtime.onStartup.addListener(() => report('end of session', library.endSession()));
    report(
      'recovery',
      library.start().then(() => shelf.tidy()),
    );
    report('storage access', closeToContentScripts());
    report('badge colour', browser.action.setBadgeBackgroundColor({ color: '#a3261b' }));
  },
});

function summarise(article: Article, policy: boolean, previous: Summary | null = null): Promise<Summary> {
  return buildSummary({
    article,
    extraction: extract(article),
    policy,
    now: new Date(),
    id: crypto.randomUUID(),
    extractorVersion: browser.runtime.getManifest().version,
    previous,
  });
}

/** Says in the console what failed of what nobody waits for. */
function report(what: string, task: Promise<unknown>): void {
  task.catch((error: unknown) => console.error(what, error));
}
