import browser, { type Commands } from 'webextension-polyfill';
import type { KeysPort } from '../../src/ui/port.ts';

/** What opens Firefox's own dialog of keys, which the polyfill's types do not know. */
type WithSettings = Commands.Static & { openShortcutSettings?(): Promise<void> };

/** Chrome has a page of its own for keys, and opens it for an extension in a tab; Firefox is asked to. */
const CHROME = 'chrome://extensions/shortcuts';
const FIREFOX = 'about:addons';

/** The way of every view to the browser's commands and their keys. */
export function createKeysPort(): KeysPort {
  const change = import.meta.env.FIREFOX
    ? (browser.commands as WithSettings).openShortcutSettings
    : async () => void (await browser.tabs.create({ url: CHROME }));
  return {
    async shortcuts() {
      const commands = await browser.commands.getAll();
      // Those that the manifest does not describe are the browser's own for every extension.
      return commands.flatMap(({ description, shortcut }) =>
        description ? [{ name: description, keys: shortcut ?? '' }] : [],
      );
    },
    changedAt: import.meta.env.FIREFOX ? { page: 'addons', address: FIREFOX } : { page: 'extensions', address: CHROME },
    ...(change && { change: () => change() }),
  };
}
