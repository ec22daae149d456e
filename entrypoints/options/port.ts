import browser, { type Storage } from 'webextension-polyfill';
import { localArea } from '../../src/library/area.ts';
import { keysWithJournal } from '../../src/library/journal.ts';
import { idOfKey } from '../../src/library/keys.ts';
import { readInOrder } from '../../src/library/read.ts';
import { getSettings } from '../../src/library/read-one.ts';
import { send } from '../../src/messages.ts';
import { createPace } from '../../src/summary/pace.ts';
import { NO_WORK, withWorkOf } from '../../src/summary/views/own-work.ts';
import type { OptionsPort, Usage } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { answered } from '../shared/answered.ts';
import { exportStored } from '../shared/export-stored.ts';
import { createKeysPort } from '../shared/keys.ts';
import { listSites } from '../shared/list-sites.ts';
import { openView } from '../shared/open-view.ts';
import { patternOf, readSite, siteOf } from '../shared/sites.ts';

/** How long storage has to be quiet before what is kept is counted again, in milliseconds. */
const QUIET_MS = 500;

/** The options page's way to settings, permissions and records. */
export function createOptionsPort(words: Words): OptionsPort {
  return {
    keys: createKeysPort(),
    async load() {
      const [choices, sites, usage] = await Promise.all([getSettings(), listSites(), measure()]);
      return { choices, sites, usage };
    },
    change: async (settings) => answered(await send({ type: 'settings/set', settings })),
    readSite,
    // Nothing may come before the call: the browser asks only while it sees a click.
    allow: (site) => browser.permissions.request({ origins: [patternOf(site)] }),
    async revoke(site) {
      const { origins = [] } = await browser.permissions.getAll();
      return browser.permissions.remove({ origins: origins.filter((origin) => siteOf(origin) === site) });
    },
    async exportAll() {
      await exportStored(await idsOfRecords(), 'json', words);
    },
    clear: async () => answered(await send({ type: 'data/clear' })),
    open: openView,
    watch(changed, signal) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(changed, QUIET_MS);
      };
      const stored = (_: unknown, area: string) => area === 'local' && soon();
      browser.storage.onChanged.addListener(stored);
      browser.permissions.onAdded.addListener(soon);
      browser.permissions.onRemoved.addListener(soon);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        browser.storage.onChanged.removeListener(stored);
        browser.permissions.onAdded.removeListener(soon);
        browser.permissions.onRemoved.removeListener(soon);
      });
    },
  };
}

/** Counts record by record, since thousands are more than a page should hold at once. */
async function measure(): Promise<Usage> {
  const ids = await idsOfRecords();
  let [read, saved, work] = [0, 0, NO_WORK];
  // Thousands take seconds, in which the settings are to be changed.
  const pace = createPace();
  for await (const records of readInOrder(ids)) {
    for (const record of records) {
      read += 1;
      if (record.saved) saved += 1;
      work = withWorkOf(work, record);
    }
    await pace();
  }
  return { records: ids.length, saved, damaged: ids.length - read, work, bytes: await bytesInUse() };
}

async function idsOfRecords(): Promise<string[]> {
  return (await keysWithJournal(localArea)).flatMap((key) => idOfKey(key) ?? []).sort();
}

/** Null in browsers that do not say. */
async function bytesInUse(): Promise<number | null> {
  const local = browser.storage.local as Storage.StorageArea & { getBytesInUse?: (keys: null) => Promise<number> };
  return (await local.getBytesInUse?.(null).catch(() => null)) ?? null;
}
