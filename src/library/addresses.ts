import type { Summary } from '../summary/schema.ts';
import type { Area } from './area.ts';
import type { Change } from './journal.ts';
import { addressKey, earlierOf, isAddress, summaryKey } from './keys.ts';

/**
 * Which record is found under an address. Another article may take over the address of a kept one; the earlier record then waits
 * (`earlier:<address>`) and has it back when the other one leaves.
 */

/** Under which addresses a record is found. */
export function addressesOf({ canonicalUrl, aliases }: Pick<Summary, 'canonicalUrl' | 'aliases'>): string[] {
  return [...new Set([...(canonicalUrl === null ? [] : [canonicalUrl]), ...aliases])];
}

/** What to write so that records are found under all their addresses; where two claim one, the later has it. */
export async function claim(
  area: Area,
  records: readonly Pick<Summary, 'id' | 'canonicalUrl' | 'aliases'>[],
): Promise<Record<string, unknown>> {
  const claims = records.flatMap((record) =>
    addressesOf(record).map((address) => ({ key: addressKey(address), id: record.id })),
  );
  const found = await area.get([...new Set(claims.map(({ key }) => key))]);
  const taken = claims.filter(({ key, id }) => Object.hasOwn(found, key) && found[key] !== id);
  if (taken.length > 0) Object.assign(found, await area.get(taken.map(({ key }) => earlierOf(key))));
  const set: Record<string, unknown> = {};
  for (const { key, id } of claims) {
    const owner = set[key] ?? found[key];
    if (owner === id) continue;
    set[key] = id;
    if (typeof owner !== 'string') continue;
    const waiting = idsIn(set[earlierOf(key)] ?? found[earlierOf(key)]);
    set[earlierOf(key)] = [...waiting.filter((each) => each !== owner && each !== id), owner];
  }
  return set;
}

/** The change by which records leave, `addressKeys` being those they may be found under; who waits for one has it back. */
export async function leave(area: Area, ids: readonly string[], addressKeys: readonly string[]): Promise<Change> {
  const leaving = new Set<unknown>(ids);
  const found = await area.get([...addressKeys, ...addressKeys.map(earlierOf)]);
  const owned = addressKeys.filter((key) => leaving.has(found[key]));
  const waiting = owned.flatMap((key) => idsIn(found[earlierOf(key)])).filter((id) => !leaving.has(id));
  const there = waiting.length > 0 ? await area.get(waiting.map(summaryKey)) : {};
  const change: Change = { set: {}, remove: ids.map(summaryKey) };
  for (const key of owned) {
    const heirs = idsIn(found[earlierOf(key)]).filter((id) => !leaving.has(id) && Object.hasOwn(there, summaryKey(id)));
    const heir = heirs.pop();
    if (heir === undefined) change.remove.push(key);
    else change.set[key] = heir;
    if (heirs.length > 0) change.set[earlierOf(key)] = heirs;
    else if (Object.hasOwn(found, earlierOf(key))) change.remove.push(earlierOf(key));
  }
  return change;
}

/** So many keys are read at once. */
const BATCH = 500;

/** The address keys that lead to any of these records, found without reading the records: for many of them. */
export async function addressKeysTo(area: Area, ids: ReadonlySet<unknown>, keys: readonly string[]): Promise<string[]> {
  const addresses = keys.filter(isAddress);
  const owned: string[] = [];
  for (let at = 0; at < addresses.length; at += BATCH) {
    const found = await area.get(addresses.slice(at, at + BATCH));
    owned.push(...Object.keys(found).filter((key) => ids.has(found[key])));
  }
  return owned;
}

function idsIn(raw: unknown): string[] {
  return Array.isArray(raw) ? raw.filter((id) => typeof id === 'string') : [];
}
