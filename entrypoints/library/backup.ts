import browser from 'webextension-polyfill';
import { BACKUP } from '../../src/library/keys.ts';

/** Days since everything was last exported as JSON; null where it never was. Losing that does no harm. */
export async function daysSinceBackup(now: Date): Promise<number | null> {
  // Not in `localStorage`: the first look into that holds up a page of Firefox for some fifty milliseconds.
  const last = Date.parse(String((await browser.storage.local.get(BACKUP))[BACKUP]));
  return Number.isNaN(last) ? null : Math.floor((now.getTime() - last) / 86_400_000);
}

export async function noteBackup(now: Date): Promise<void> {
  await browser.storage.local.set({ [BACKUP]: now.toISOString() });
}
