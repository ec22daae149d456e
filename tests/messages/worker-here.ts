import { vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import background from '../../entrypoints/background.ts';

/** The worker, in this thread and wxt's fake browser. */

/** What wxt's fake browser has not: the keys of the manifest's commands, and pages to put scripts into. */
export const listenToCommands = vi.fn<(listener: (name: string) => void) => void>();
export const executeScript = vi.fn();
Object.assign(browser.commands.onCommand, { addListener: listenToCommands });
Object.assign(browser.runtime.onConnect, { addListener: vi.fn() });
const insertCSS = vi.fn(async () => {});
Object.assign(browser.scripting, { executeScript, insertCSS });

/** A browser in which nothing has happened yet; the worker is to be started by `restart`. */
export function prepare(): void {
  fakeBrowser.reset();
  Object.assign(browser.contextMenus.onClicked, { addListener: vi.fn() });
  // wxt's fake browser knows no permissions and registers no scripts.
  Object.assign(browser.permissions, {
    onAdded: { addListener: vi.fn() },
    onRemoved: { addListener: vi.fn() },
    getAll: async () => ({ origins: [] }),
  });
  browser.scripting.getRegisteredContentScripts = async () => [];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '0.9.0' });
  // wxt's fake storage has every method but this one.
  browser.storage.local.getKeys = async () => Object.keys(await browser.storage.local.get(null));
}

/** Stops the worker, as the browser does between any two messages, and starts it again. */
export function restart(): void {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  background.main();
}

export async function ask(message: object, sender: object): Promise<unknown> {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
  return new Promise((resolve) => void trigger(message, sender, resolve));
}
