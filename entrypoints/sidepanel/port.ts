import browser from 'webextension-polyfill';
import { sendToTab, watchTab } from '../../src/messages.ts';
import type { PanelPort } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { createPagePort } from '../popup/port.ts';
import { bringCompanion } from '../shared/bring-companion.ts';
import { openView } from '../shared/open-view.ts';
import { followTab } from './follow.ts';

/** The panel's way to the active tab of its window, whichever that is by then. */
export function createPanelPort(words: Words): PanelPort {
  const { openPanel: _, ...port } = createPagePort(words);
  return {
    ...port,
    open: openView,
    follow: followTab,
    watchView(seen, signal) {
      let connection = new AbortController();
      const connect = async () => {
        connection.abort();
        connection = new AbortController();
        const { signal: current } = connection;
        const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
        const page = tab?.id === undefined ? null : await sendToTab(tab.id, { type: 'page/state' });
        if (current.aborted || signal.aborted) return;
        seen([]);
        if (tab?.id === undefined || !page?.ok || page.value.state !== 'marked' || !(await bringCompanion(tab.id)))
          return;
        if (!current.aborted && !signal.aborted) watchTab(tab.id, seen, current);
      };
      const again = () => void connect().catch((error: unknown) => console.error('view', error));
      followTab(again, signal);
      signal.addEventListener('abort', () => connection.abort(), { once: true });
      again();
    },
  };
}
