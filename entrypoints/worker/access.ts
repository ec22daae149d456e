import browser from 'webextension-polyfill';
import { createQueue } from '../../src/library/queue.ts';
import { sendToTab } from '../../src/messages.ts';
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
    report(
      'access',
      queue(() => startIn(origins)),
    );
  });
  browser.permissions.onRemoved.addListener(settle);
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

/** Starts the content script in the open tabs of these sites where it does not run yet. */
async function startIn(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: patterns })) {
    if (id === undefined) continue;
    const there = await sendToTab(id, { type: 'page/state' });
    if (there.ok || there.error !== 'no-answer') continue;
    const asleepOrClosed = () => {};
    await browser.scripting.executeScript({ target: { tabId: id }, files: [SCOUT] }).catch(asleepOrClosed);
  }
}
