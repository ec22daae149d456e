/** The names under which the library keeps things in the storage area; ARCHITECTURE.md says what each holds. */

export const JOURNAL = 'journal';
export const SETTINGS = 'settings';
export const RECENT = 'recent';

const SUMMARY = 'summary:';
const ADDRESS = 'address:';

export function summaryKey(id: string): string {
  return SUMMARY + id;
}

export function addressKey(canonicalUrl: string): string {
  return ADDRESS + canonicalUrl;
}

/** Whether a key belongs to records: one itself, its address, or the list of recent ones. */
export function ofRecords(key: string): boolean {
  return key.startsWith(SUMMARY) || key.startsWith(ADDRESS) || key === RECENT;
}

/** The id that a key is a record of; null for any other key. */
export function idOfKey(key: string): string | null {
  return key.startsWith(SUMMARY) ? key.slice(SUMMARY.length) : null;
}
