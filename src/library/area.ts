import browser, { type Storage } from 'webextension-polyfill';
import { withCodes } from './errors.ts';

/** The part of a storage area that the library uses; a test hands in one that fails where it wants. */
export interface Area {
  /** The values of the keys that exist. */
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** Writes all or, where it rejects because of the quota, nothing. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  getKeys(): Promise<string[]>;
}

/** The reader's own storage on this machine; rejects with StorageError. */
export const localArea: Area = withCodes({
  get: (keys) => browser.storage.local.get([...keys]),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove([...keys]),
  getKeys: () => browser.storage.local.getKeys(),
});

/** Chrome only: content scripts, which share a process with the page, need not reach what was kept. */
export async function closeToContentScripts(): Promise<void> {
  const local = browser.storage.local as Storage.StorageArea & {
    setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
