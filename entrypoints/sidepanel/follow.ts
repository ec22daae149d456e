import browser, { type Tabs } from 'webextension-polyfill';
import { idOfKey } from '../../src/library/keys.ts';

/**
 * Calls back whenever the active tab of this window, its page, or a record or setting may be another one, until `signal` is
 * aborted. Several changes in one go are one call.
 */
export function followTab(changed: () => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      changed();
    });
  };
  const updated = (_: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.active && (change.status !== undefined || change.url !== undefined)) later();
  };
  const stored = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key === 'settings' || idOfKey(key) !== null)) later();
  };
  browser.tabs.onActivated.addListener(later);
  browser.tabs.onUpdated.addListener(updated);
  browser.storage.local.onChanged.addListener(stored);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(waiting);
      browser.tabs.onActivated.removeListener(later);
      browser.tabs.onUpdated.removeListener(updated);
      browser.storage.local.onChanged.removeListener(stored);
    },
    { once: true },
  );
}
