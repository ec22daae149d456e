import browser from 'webextension-polyfill';
import type { Place } from '../../src/extract/types.ts';
import { sendToTab } from '../../src/messages.ts';

/** How often and how many times a page is asked whether its marks are there. */
const ASKED_EVERY = 250;
const ASKED_TIMES = 80;

/**
 * Opens an article in a tab of its own and scrolls to the place, once our script has marked it there.
 * @throws an error with the code `place-lost` where the page does not have the place (any more), or is not marked by itself
 */
export async function openArticle(url: string | null, place: Place | undefined): Promise<void> {
  if (url === null || !/^https?:\/\//i.test(url)) throw Object.assign(new Error('no address'), { code: 'place-lost' });
  const { id } = await browser.tabs.create({ url });
  if (!place || id === undefined) return;
  for (let turn = 0; turn < ASKED_TIMES; turn += 1) {
    await new Promise((wake) => setTimeout(wake, ASKED_EVERY));
    const state = await sendToTab(id, { type: 'page/state' });
    if (!state.ok || state.value.state === 'reading') continue;
    const { paragraph, start, end, quote } = place;
    const gone = await sendToTab(id, { type: 'page/goto', place: { paragraph, start, end, quote } });
    if (gone.ok && gone.value.found) return;
    break;
  }
  throw Object.assign(new Error('place lost'), { code: 'place-lost' });
}
