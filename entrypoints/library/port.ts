import browser from 'webextension-polyfill';
import { idOfKey } from '../../src/library/keys.ts';
import { listSaved } from '../../src/library/read.ts';
import { send } from '../../src/messages.ts';
import type { LibraryPort } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { answered } from '../shared/answered.ts';
import { download } from '../shared/download.ts';

/** How long storage has to be quiet before the list is read again, in milliseconds. */
const QUIET_MS = 200;

/** The list page's way to the records and the worker. */
export function createLibraryPort(words: Words): LibraryPort {
  return {
    async load() {
      const { summaries, damaged } = await listSaved();
      return { summaries, damaged: damaged.length };
    },
    async remove(ids) {
      answered(await send({ type: 'summary/delete', ids }));
    },
    download: (summaries, format) => download(summaries, format, words),
    watch(changed, signal) {
      // Reading the whole library again takes seconds when it is large: once for many changes, and only for records.
      let timer: ReturnType<typeof setTimeout> | undefined;
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area !== 'local' || !Object.keys(changes).some((key) => idOfKey(key) !== null)) return;
        clearTimeout(timer);
        timer = setTimeout(changed, QUIET_MS);
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        browser.storage.onChanged.removeListener(listener);
      });
    },
  };
}
