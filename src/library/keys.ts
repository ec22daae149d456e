/** The names under which the library keeps things in the storage area; ARCHITECTURE.md says what each holds. */

export const JOURNAL = 'journal';
export const SETTINGS = 'settings';
export const RECENT = 'recent';

const SUMMARY = 'summary:';
const ADDRESS = 'address:';
const EARLIER = 'earlier:';
const STAGED = 'staged:';

export function summaryKey(id: string): string {
  return SUMMARY + id;
}

export function addressKey(canonicalUrl: string): string {
  return ADDRESS + canonicalUrl;
}

/** Whether a key belongs to records: one itself, its address, or the list of recent ones. */
export function ofRecords(key: string): boolean {
  return [SUMMARY, ADDRESS, EARLIER, STAGED].some((prefix) => key.startsWith(prefix)) || key === RECENT;
}

/** The id that a key is a record of; null for any other key. */
export function idOfKey(key: string): string | null {
  return key.startsWith(SUMMARY) ? key.slice(SUMMARY.length) : null;
}

export function isAddress(key: string): boolean {
  return key.startsWith(ADDRESS);
}

/** Whether a key says which record is, or was, found under an address. */
export function leadsToRecord(key: string): boolean {
  return isAddress(key) || key.startsWith(EARLIER);
}

/** The key of the records that had the address of this key before. */
export function earlierOf(addressKey: string): string {
  return EARLIER + addressKey.slice(ADDRESS.length);
}

/** Under which the n-th part of an import waits until all of it is there: those of two imports never mix. */
export function stagedKey(of: string, number: number): string {
  return `${STAGED}${of}:${number}`;
}

/** The same for a change of many records; no import has this name. */
export function revisedKey(number: number): string {
  return `${STAGED}revised:${number}`;
}

/**
 * Under which it is noted, in order, what of the records of the n-th part is among the recent ones from then on and what leaves those:
 * a key of its own a part, since one list of all would be written as often as there are parts, and grow with each.
 */
export function stagedOrderKey(of: string, number: number): string {
  return `${STAGED}${of}:order:${number}`;
}

export function isStaged(key: string): boolean {
  return key.startsWith(STAGED);
}

/** Whether a key is one of the two kinds that an import puts aside. */
export function isStagedOf(of: string, key: string): boolean {
  return key.startsWith(`${STAGED}${of}:`);
}
