import browser from 'webextension-polyfill';
import { createQueue } from '../../src/library/queue.ts';
import { getSettings } from '../../src/library/read-one.ts';
import { sendToTab } from '../../src/messages.ts';

/**
 * Tells every tab the settings. Each telling reads them anew and begins after the one before it has gone out, so that the last
 * a tab hears is what holds, however fast the switches were moved.
 */
export function createBroadcast(): () => Promise<void> {
  const queue = createQueue();
  return () =>
    queue(async () => {
      const [{ kinds }, tabs] = await Promise.all([getSettings(), browser.tabs.query({})]);
      // Sent in order; the answers are not waited for, since a sleeping tab may answer late or never. `sendToTab` never rejects.
      for (const { id } of tabs)
        if (id !== undefined) void sendToTab(id, { type: 'page/settings', settings: { kinds } });
    });
}
