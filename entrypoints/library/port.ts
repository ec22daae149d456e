import { cacheConnection } from '../../src/library/cache/connection.ts';
import { readSeals } from '../../src/library/cache/read.ts';
import { toIncoming } from '../../src/library/incoming.ts';
import { readInOrder } from '../../src/library/read.ts';
import { getSummary } from '../../src/library/read-one.ts';
import { Failure, send } from '../../src/messages.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { type ImportPlan, type LibraryPort, MOST_UNDONE } from '../../src/ui/library/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { answered } from '../shared/answered.ts';
import { exportStored } from '../shared/export-stored.ts';
import { createKeysPort } from '../shared/keys.ts';
import { daysSinceBackup, noteBackup } from './backup.ts';
import { createFollower } from './follow.ts';
import { handOver } from './hand-over.ts';
import { readImport } from './import.ts';
import { createLedgerShelf } from './ledger.ts';
import { openArticle } from './open-article.ts';

/** So many records are sent at once. */
const BATCH = 25;

/** The library page's way to the records, the cache and the worker. */
export function createLibraryPort(words: Words): LibraryPort {
  const follower = createFollower();
  const cache = cacheConnection();
  const ledgers = createLedgerShelf(cache);
  const quietly = (plan: ImportPlan): ImportPlan => ({
    ...plan,
    run: (choice, watching) => follower.quietly(() => plan.run(choice, watching)),
    again: async (watching) => quietly(await plan.again(watching)),
  });
  return {
    keys: createKeysPort(),
    follow: async (listener, signal) => follower.follow(await cache(), listener, signal),
    record,
    copy: async (...what) => (await import('../shared/copy.ts')).copy(...what, words),
    keptLedger: ledgers.kept,
    ledger: ledgers.current,
    async download(ids, format, { signal, onProgress }) {
      const title = ids.length === 1 ? (await record(ids[0] as string)).title : null;
      // Without a cache every record is held to the schema.
      const seals = await cache().then(readSeals, () => new Map<string, string>());
      const lacking = await exportStored(ids, format, words, { title, seals, signal, onProgress });
      if (format === 'json' && seals.size > 0 && ids.length >= seals.size) noteBackup(new Date());
      return lacking;
    },
    async remove(ids) {
      const held: Summary[] = [];
      if (ids.length <= MOST_UNDONE) for await (const batch of readInOrder(ids)) held.push(...batch);
      const remove = async () => answered(await send({ type: 'summary/delete', ids: [...ids] }));
      await (ids.length > MOST_UNDONE ? follower.quietly(remove) : remove());
      return held.length === 0 ? null : () => restore(held);
    },
    async annotate(ids, change) {
      answered(await send({ type: 'summary/annotate', ids: [...ids], change }));
    },
    async link(one, other, verdict) {
      const [own, there] = [one, other].map(({ place: { paragraph, start, end } }) => ({ paragraph, start, end }));
      if (!own || !there) return;
      const target = { article: other.article, ...there };
      answered(await send({ type: 'summary/link', id: one.article, own, other: target, verdict }));
    },
    async merge(id, others) {
      answered(await send({ type: 'summary/merge', id, others: [...others] }));
    },
    async readImport(file, watching) {
      const plan = await readImport(file, watching);
      return 'error' in plan ? plan : quietly(plan);
    },
    daysSinceBackup: () => daysSinceBackup(new Date()),
    open: ({ url }, place) => openArticle(url, place),
  };
}

async function record(id: string): Promise<Summary> {
  const found = await getSummary(id);
  if (found === null) throw new Failure('not-found');
  if ('reason' in found) throw new Failure('damaged');
  return found;
}

/** Brings deleted records back, all of them at once. */
async function restore(records: readonly Summary[]): Promise<void> {
  async function* batches() {
    for (let at = 0; at < records.length; at += BATCH)
      yield await Promise.all(records.slice(at, at + BATCH).map(toIncoming));
  }
  await handOver(batches());
}
