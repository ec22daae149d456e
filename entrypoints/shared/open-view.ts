import browser from 'webextension-polyfill';
import type { View } from '../../src/ui/port.ts';

/** Opens a page of the extension in a tab of its own. */
export async function openView(view: View): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${view}.html`) });
}
