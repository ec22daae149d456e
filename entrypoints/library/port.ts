import browser from 'webextension-polyfill';
import { listSaved } from '../../src/library/read.ts';
import { send } from '../../src/messages.ts';
import type { LibraryPort } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { answered } from '../shared/answered.ts';
import { download } from '../shared/download.ts';

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
      const listener = (_: unknown, area: string) => area === 'local' && changed();
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}
