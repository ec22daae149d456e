import browser from 'webextension-polyfill';
import { createQueue } from '../../src/library/queue.ts';
import { bringScout } from '../shared/bring-scout.ts';
import { grantedPatterns, namedPatterns, SCOUT } from '../shared/sites.ts';

/** The registered script of the sites that the reader granted beyond those named at install. */
const GRANTED = 'granted';

/**
 * Keeps the content script registered on exactly the sites that the reader granted: when one is granted or withdrawn (in our
 * pages or the browser's own), and when the worker starts, since an update of the extension forgets what was registered.
 */
export function watchAccess(report: (what: string, task: Promise<unknown>) => void): void {
  const queue = createQueue();
  const settle = () => report('access', queue(register));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    settle();
    // The popup closes when the browser asks, so that it is the worker who starts what was asked for.
    report('access', startIn(origins));
  });
  browser.permissions.onRemoved.addListener(settle);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // What ran in open pages was stopped by the update. Firefox starts it again by itself where the manifest names the site.
    if (reason === 'update') report('open pages', startAgain());
  });
  settle();
}

async function register(): Promise<void> {
  const manifest = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  const matches = grantedPatterns(origins, manifest).sort();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  if (registered && [...(registered.matches ?? [])].sort().join() === matches.join()) return;
  const script = {
    id: GRANTED,
    matches,
    // The manifest's own entry runs there already.
    excludeMatches: namedPatterns(manifest),
    js: [SCOUT],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function startAgain(): Promise<void> {
  const manifest = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  await startIn([...namedPatterns(manifest), ...grantedPatterns(origins, manifest)]);
}

/** Starts the content script in the open tabs of these sites where it does not run yet. */
async function startIn(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  // One that is asleep or was closed in between is left alone; one that is frozen may answer late or never, and nobody waits for it.
  await Promise.all(tabs.map(({ id }) => id !== undefined && bringScout(id)));
}
