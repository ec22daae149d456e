import browser from 'webextension-polyfill';
import type { Shortcut } from '../../src/ui/port.ts';

/** The commands that the manifest describes, with the keys that they have now. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ name: description, keys: shortcut ?? '' }] : [],
  );
}
