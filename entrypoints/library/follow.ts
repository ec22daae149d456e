import browser from 'webextension-polyfill';
import { localArea } from '../../src/library/area.ts';
import type { Cache } from '../../src/library/cache/database.ts';
import type { Maker } from '../../src/library/cache/make.ts';
import { readRows, readTexts } from '../../src/library/cache/read.ts';
import {
  type Differences,
  differences,
  type Synced,
  syncChanged,
  syncDifferences,
} from '../../src/library/cache/sync.ts';
import { isApplyingParts } from '../../src/library/journal.ts';
import { idOfKey } from '../../src/library/keys.ts';
import { createQueue } from '../../src/library/queue.ts';
import { send } from '../../src/messages.ts';
import { createPace } from '../../src/summary/pace.ts';
import type { ShelfListener } from '../../src/ui/library/port.ts';
import { type Clerk, clerksFor, withClerks } from '../shared/clerks.ts';

/** How long storage has to be quiet before changes are read, in milliseconds. */
const QUIET_MS = 150;

export interface Follower {
  /**
   * Tells a listener what the library holds: the rows that are in the cache, what changed since it was made, the texts, and from then on
   * what changes.
   */
  follow(cache: Cache, listener: ShelfListener, signal: AbortSignal): Promise<void>;
  /**
   * Does what changes thousands of records, and reads what became of them after it. Meanwhile nobody here listens: the browsers would hand
   * every value that is written and every one that goes to the page, which takes longer than the writing.
   */
  quietly<T>(task: () => Promise<T>): Promise<T>;
}

export function createFollower(): Follower {
  const watches = new Set<Watch>();
  return {
    async follow(cache, told, signal) {
      const listener = remembering(told);
      const watch = watchRecords(cache, listener, signal);
      watches.add(watch);
      signal.addEventListener('abort', () => watches.delete(watch));
      await tellAll(cache, listener, signal);
    },
    async quietly(task) {
      for (const { pause } of watches) pause();
      try {
        return await task();
      } finally {
        for (const { goOn } of watches) goOn();
      }
    },
  };
}

/** A listener, and the articles that it was told of and that are not gone. */
type Listener = ShelfListener & { shown: ReadonlySet<string> };

function remembering({ rows, gone, texts, state }: ShelfListener): Listener {
  const shown = new Set<string>();
  return {
    ...{ shown, texts, state },
    rows(told) {
      for (const { id } of told) shown.add(id);
      rows(told);
    },
    gone(ids) {
      for (const id of ids) shown.delete(id);
      gone(ids);
    },
  };
}

async function tellAll(cache: Cache, listener: Listener, signal: AbortSignal): Promise<void> {
  const pace = createPace();
  for await (const rows of readRows(cache)) {
    signal.throwIfAborted();
    listener.rows(rows);
    await pace();
  }
  await catchUp(cache, listener, signal);
  listener.state({ complete: true });
  for await (const texts of readTexts(cache)) {
    signal.throwIfAborted();
    listener.texts(texts);
    await pace();
  }
  listener.state({ searchable: true });
}

/** So many records are a matter of seconds, and made by clerks. */
const MANY = 200;

/** Brings the cache up to date, telling what changed. */
async function catchUp(cache: Cache, listener: Listener, signal: AbortSignal): Promise<void> {
  await partsApplied(signal);
  const read = async (found: Differences, maker?: Maker) => {
    let [damaged, reading] = [0, false];
    const options = { pace: createPace(), now: Date.now, signal, ...(maker && { maker }) };
    try {
      for await (const step of syncDifferences(localArea, cache, found, options)) {
        damaged += step.damaged;
        reading ||= step.of > 0;
        tell(listener, step);
        if (reading) listener.state({ reading: { done: step.done, of: step.of }, damaged });
      }
    } catch (error) {
      // Else what waits for the end of the reading would wait for ever.
      if (!signal.aborted) listener.state({ reading: null });
      throw error;
    }
    if (found.read.length > 0) await dropDeleted(cache, listener);
    listener.state({ reading: null, trouble: null });
  };
  const found = await differences(localArea, cache, listener.shown, createPace());
  if (found.read.length < MANY) return read(found);
  try {
    await withClerks(clerksFor(found.read.length, { asked: false }), signal, (clerks) =>
      read(found, takingTurns(clerks)),
    );
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'clerk-failed')) throw error;
    // Nobody comes: it takes longer, and the page stops now and then.
    await read(await differences(localArea, cache, listener.shown, createPace()));
  }
}

/** What was deleted while it was read may have come back with that. */
async function dropDeleted(cache: Cache, listener: Listener): Promise<void> {
  const { gone } = await differences(localArea, cache, listener.shown, createPace());
  if (gone.length === 0) return;
  const { tidy } = await import('../../src/library/cache/tidy.ts');
  await tidy(localArea, cache, true);
  listener.gone(gone);
}

/** One clerk after the other makes what is kept of some records. */
function takingTurns(clerks: readonly Clerk[]): Maker {
  let turn = 0;
  return (wanted) => {
    turn += 1;
    return (clerks[turn % clerks.length] as Clerk).ask('makeEntries', wanted);
  };
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

interface Watch {
  pause(): void;
  goOn(): void;
}

function watchRecords(cache: Cache, listener: Listener, signal: AbortSignal): Watch {
  const pace = createPace();
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One reading at a time: what changes meanwhile is read by the next.
  const queue = createQueue();
  const inTurn = (reading: () => Promise<void>) => {
    queue(reading).catch((error: unknown) => {
      if (signal.aborted) return;
      console.error('changes', error);
      listener.state({ trouble: error ?? new Error('no reason') });
    });
  };
  const read = async () => {
    await partsApplied(signal);
    const ids = [...changed];
    changed.clear();
    if (ids.length === 0) return;
    if (ids.length >= MANY) return catchUp(cache, listener, signal);
    for await (const step of syncChanged(localArea, cache, ids, { pace, now: Date.now, signal })) tell(listener, step);
    listener.state({ trouble: null });
  };
  const stored = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return;
    const ids = Object.keys(changes).flatMap((key) => idOfKey(key) ?? []);
    if (ids.length === 0) return;
    for (const id of ids) changed.add(id);
    clearTimeout(timer);
    timer = setTimeout(() => inTurn(read), QUIET_MS);
  };
  const pause = () => browser.storage.onChanged.removeListener(stored);
  const listen = () => browser.storage.onChanged.addListener(stored);
  listen();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    pause();
  });
  return {
    pause,
    goOn() {
      if (signal.aborted) return;
      listen();
      inTurn(() => catchUp(cache, listener, signal));
    },
  };
}
