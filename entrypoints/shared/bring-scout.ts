import browser from 'webextension-polyfill';
import { sendToTab } from '../../src/messages.ts';
import { SCOUT } from './sites.ts';

/** Starts the scout in a tab where no script of ours answers. False where the browser does not let it, or none was needed. */
export async function bringScout(tabId: number): Promise<boolean> {
  const there = await sendToTab(tabId, { type: 'page/state' });
  if (there.ok || there.error !== 'no-answer') return false;
  return browser.scripting.executeScript({ target: { tabId }, files: [SCOUT] }).then(
    () => true,
    () => false,
  );
}
