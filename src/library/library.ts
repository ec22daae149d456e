import type { Summary } from '../summary/schema.ts';
import { type Area, localArea } from './area.ts';
import { withCodes } from './errors.ts';
import { recover } from './journal.ts';
import { changeStoredSettings, keep, remove, revise, save } from './operations.ts';
import { createQueue } from './queue.ts';
import type { Settings, SettingsChange } from './settings.ts';

/** So many articles are remembered without being saved. */
export const RECENT_LIMIT = 500;

/** What only the worker may do. Every method settles a change that was interrupted before it makes its own. */
export interface Library {
  /** Settles what a worker before this one left; to be called when the worker starts. */
  start(): Promise<void>;
  /**
   * Keeps the record that `build` makes of the one kept under the same address (null where there is none that can be
   * read), and forgets the least recently read of those that were not saved when they are more than the limit.
   */
  keep(url: string | null, build: (previous: Summary | null) => Promise<Summary>): Promise<Summary>;
  /**
   * Changes a record that was kept, as it is by then; null where it was deleted, damaged or evicted meanwhile. Who read it
   * when does not change.
   */
  revise(id: string, change: (record: Summary) => Summary): Promise<Summary | null>;
  /** Saves a record or takes that back. @throws StorageError `not-found`, `damaged` */
  save(id: string, saved: boolean, now: Date): Promise<Summary>;
  /** Deletes records, damaged ones too. @returns how many there were */
  delete(ids: readonly string[]): Promise<number>;
  changeSettings(change: SettingsChange): Promise<Settings>;
}

/** All methods @throw StorageError `storage-full` (nothing was changed) and `storage-failed` (the next call settles it). */
export function openLibrary(area: Area = localArea, limit = RECENT_LIMIT): Library {
  const storage = withCodes(area);
  const queue = createQueue();
  const change = <T>(task: () => Promise<T>): Promise<T> => queue(() => recover(storage).then(task));
  return {
    start: () => queue(() => recover(storage)),
    keep: (url, build) => change(() => keep(storage, limit, url, build)),
    revise: (id, by) => change(() => revise(storage, limit, id, by)),
    save: (id, saved, now) => change(() => save(storage, limit, id, saved, now)),
    delete: (ids) => change(() => remove(storage, ids)),
    changeSettings: (settings) => change(() => changeStoredSettings(storage, settings)),
  };
}
