import browser from 'webextension-polyfill';
import type { Library } from '../../src/library/library.ts';
import { getSummary } from '../../src/library/read-one.ts';
import { Failure, type From, sendToCompanion, sendToTab, type WorkerHandlers } from '../../src/messages.ts';
import { draftAt } from '../../src/summary/corrections/draft.ts';
import { withCorrection, withoutCorrection } from '../../src/summary/corrections/record.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { countTargets } from '../../src/summary/views/targets.ts';
import { bringCompanion } from '../shared/bring-companion.ts';
import type { Badges } from './badges.ts';

type Handled = Pick<WorkerHandlers, 'correction/draft' | 'correction/add' | 'correction/undo'>;

/** Answers what corrections ask of the worker; every page that shows the article gets its marks anew. `reread`: is told of a record that was read anew. */
export function handleCorrections(library: Library, badges: Badges, reread: (summary: Summary) => void): Handled {
  const revise = async (id: string, change: (record: Summary) => Summary) => {
    const summary = await library.revise(id, change);
    if (summary === null) throw new Failure('not-found');
    showEverywhere(summary, badges).catch((error: unknown) => console.error('marks', error));
    return summary;
  };
  return {
    'correction/draft': async ({ id, place, kind }, from) => draftAt(await recordFor(id, from), place, kind),
    'correction/add': async ({ id, correction, place, deed }, from) => {
      await recordFor(id, from);
      return revise(id, (record) => {
        const corrected = withCorrection(record, { id: correction, now: new Date(), place, deed });
        if (corrected === null) throw new Failure('place-lost');
        return corrected;
      });
    },
    'correction/undo': async ({ id, correction }, from) => {
      await recordFor(id, from);
      const { version } = browser.runtime.getManifest();
      const summary = await revise(id, (record) => withoutCorrection(record, correction, version));
      reread(summary);
      return summary;
    },
  };
}

/** The record that is to be corrected. A page may only have the article corrected that its own site published. */
async function recordFor(id: string, { url }: From): Promise<Summary> {
  const record = await getSummary(id);
  if (record === null) throw new Failure('not-found');
  if ('reason' in record) throw new Failure('damaged');
  const own = url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (!own && hostOf(url) !== hostOf(record.url)) throw new Failure('not-allowed');
  return record;
}

const hostOf = (url: string | null | undefined) => (url ? URL.parse(url)?.host : undefined);

/** Paints the record on every page that shows it and counts its targets on their badges. A page that does not answer has no marks. */
async function showEverywhere(summary: Summary, badges: Badges): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      const page = await sendToTab(id, { type: 'page/state' });
      if (!page.ok || page.value.state !== 'marked' || page.value.id !== summary.id) return;
      await badges.begin(id, url)(countTargets(summary));
      if (await bringCompanion(id)) await sendToCompanion(id, { type: 'marks/renew', summary });
    }),
  );
}
