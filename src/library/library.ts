import type { Incoming } from '../summary/incoming.ts';
import type { Summary } from '../summary/schema.ts';
import { type Area, localArea } from './area.ts';
import { withCodes } from './errors.ts';
import { commitStaged, dropAllStaged, dropStaged, stage } from './import.ts';
import { recover } from './journal.ts';
import { changeStoredSettings, clear, endSession, keep, merge, remove, revise, save } from './operations.ts';
import { createQueue } from './queue.ts';
import { getSettings } from './read-one.ts';
import { reviseAll } from './revise-all.ts';
import { recentLimit, type Settings, type SettingsChange } from './settings.ts';

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
  /** Changes many as one change, all of them or none; their addresses stay. @returns how many of them are there and can be read */
  reviseAll(ids: readonly string[], change: (record: Summary) => Summary): Promise<number>;
  /** Saves a record or takes that back. @throws StorageError `not-found`, `damaged` */
  save(id: string, saved: boolean, now: Date): Promise<Summary>;
  /** Deletes records, damaged ones too. @returns how many there were */
  delete(ids: readonly string[]): Promise<number>;
  /** Makes one record of several of one article, that of `id`; what the reader did to any of them stays. @throws as `save` */
  merge(id: string, others: readonly string[]): Promise<Summary>;
  /**
   * Puts records aside for `commitStaged` as the part of this number of an import, which is told from others by an id; 0 begins it anew.
   * @returns how many parts there are
   */
  stage(of: string, incoming: readonly Incoming[], part: number): Promise<number>;
  /** Makes what an import staged part of the library, all of it at once. @returns how many records came in, 0 where nothing was staged */
  commitStaged(of: string, parts: number): Promise<number>;
  dropStaged(of: string): Promise<void>;
  /** Deletes every record, saved or not, damaged ones too; the settings stay. @returns how many there were */
  clear(): Promise<number>;
  /** Forgets what was not saved where the reader wants only that kept; to be called when the browser starts. */
  endSession(): Promise<void>;
  /** Changes settings; where fewer records may stay from now on, those that are too many go at once. */
  changeSettings(change: SettingsChange): Promise<Settings>;
}

/** So many records are changed at once where many are. */
const PART = 100;

/**
 * `limit` stands in for the reader's own setting of how many records that were not saved are kept.
 * All methods @throw StorageError `storage-full` (nothing was changed) and `storage-failed` (the next call settles it).
 */
export function openLibrary(area: Area = localArea, limit?: number, part = PART): Library {
  const storage = withCodes(area);
  const queue = createQueue();
  const limitOf = (settings: Settings) => limit ?? recentLimit(settings);
  const change = <T>(task: () => Promise<T>): Promise<T> => queue(() => recover(storage).then(task));
  return {
    start: () => change(() => dropAllStaged(storage)),
    keep: (url, build) => change(async () => keep(storage, limitOf(await getSettings(storage)), url, build)),
    save: (id, saved, now) => change(async () => save(storage, limitOf(await getSettings(storage)), id, saved, now)),
    revise: (id, by) => change(async () => revise(storage, limitOf(await getSettings(storage)), id, by)),
    reviseAll: (ids, by) => change(async () => reviseAll(storage, limitOf(await getSettings(storage)), ids, by, part)),
    delete: (ids) => change(() => remove(storage, ids)),
    changeSettings: (settings) => change(() => changeStoredSettings(storage, limitOf, settings)),
    merge: (id, others) => change(async () => merge(storage, limitOf(await getSettings(storage)), id, others)),
    stage: (of, incoming, part) => change(() => stage(storage, of, incoming, part)),
    commitStaged: (of, parts) => change(() => commitStaged(storage, of, parts)),
    dropStaged: (of) => change(() => dropStaged(storage, of)),
    clear: () => change(() => clear(storage)),
    endSession: () => change(() => endSession(storage)),
  };
}
