import browser from 'webextension-polyfill';
import { localArea } from '../../src/library/area.ts';
import type { Cache } from '../../src/library/cache/database.ts';
import { readRows, readTexts } from '../../src/library/cache/read.ts';
import { type Synced, syncCache, syncChanged } from '../../src/library/cache/sync.ts';
import { isApplyingParts } from '../../src/library/journal.ts';
import { idOfKey } from '../../src/library/keys.ts';
import { createQueue } from '../../src/library/queue.ts';
import { send } from '../../src/messages.ts';
import { createPace } from '../../src/summary/pace.ts';
import type { ShelfListener } from '../../src/ui/library/port.ts';

/** How long storage has to be quiet before changes are read, in milliseconds. */
const QUIET_MS = 150;

/**
 * Tells a listener what the library holds: the rows that are in the cache, what changed since it was made, the texts, and from then on what
 * changes.
 */
export async function followLibrary(cache: Cache, listener: ShelfListener, signal: AbortSignal): Promise<void> {
  const pace = createPace();
  watchRecords(cache, listener, signal);
  for await (const rows of readRows(cache)) {
    signal.throwIfAborted();
    listener.rows(rows);
    await pace();
  }
  await partsApplied(signal);
  let [damaged, reading] = [0, false];
  for await (const step of syncCache(localArea, cache, { pace, now: Date.now, signal })) {
    damaged += step.damaged;
    reading ||= step.of > 0;
    tell(listener, step);
    if (reading) listener.state({ reading: { done: step.done, of: step.of }, damaged });
  }
  listener.state({ complete: true, reading: null });
  for await (const texts of readTexts(cache)) {
    signal.throwIfAborted();
    listener.texts(texts);
    await pace();
  }
  listener.state({ searchable: true });
}

/** How often it is looked whether an import is done, in milliseconds, and how often at most. */
const LOOKED_EVERY = 300;
const LOOKED_TIMES = 400;

/** Waits for an import that is being applied; asking the worker wakes it, where it was stopped midway, and it goes on. */
async function partsApplied(signal: AbortSignal): Promise<void> {
  for (let turn = 0; turn < LOOKED_TIMES && !signal.aborted && (await isApplyingParts(localArea)); turn += 1) {
    await send({ type: 'settings/get' });
    await new Promise((wake) => setTimeout(wake, LOOKED_EVERY));
  }
}

function tell(listener: ShelfListener, { gone, texts, changed }: Synced): void {
  if (gone.length > 0) listener.gone(gone);
  listener.texts(texts);
  if (changed.length > 0) listener.rows(changed);
}

function watchRecords(cache: Cache, listener: ShelfListener, signal: AbortSignal): void {
  const pace = createPace();
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One reading at a time: what changes meanwhile is read by the next.
  const queue = createQueue();
  const read = async () => {
    await partsApplied(signal);
    const ids = [...changed];
    changed.clear();
    if (ids.length === 0) return;
    for await (const step of syncChanged(localArea, cache, ids, { pace, now: Date.now, signal })) tell(listener, step);
    listener.state({});
  };
  const stored = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return;
    const ids = Object.keys(changes).flatMap((key) => idOfKey(key) ?? []);
    if (ids.length === 0) return;
    for (const id of ids) changed.add(id);
    clearTimeout(timer);
    timer = setTimeout(() => queue(read).catch((error: unknown) => console.error('changes', error)), QUIET_MS);
  };
  browser.storage.onChanged.addListener(stored);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.storage.onChanged.removeListener(stored);
  });
}
