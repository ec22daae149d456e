import browser from 'webextension-polyfill';
import { COMPANION } from './companion.ts';

/** Adds the companion to a page that has our content script; nothing happens twice. False where the browser refuses. */
export async function bringCompanion(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [COMPANION] });
    return true;
  } catch {
    return false;
  }
}
