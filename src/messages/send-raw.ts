import browser from 'webextension-polyfill';
import type { ToCompanion } from './to-companion.ts';
import type { ToContent } from './to-content.ts';

/** Sends to our scripts in the top frame of a tab. What comes back is not checked yet; rejects where nobody listens. */
export async function sendRawToTab(tabId: number, message: { type: ToContent | ToCompanion }): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
