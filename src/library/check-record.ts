import { readRecord } from '../summary/migrate.ts';
import type { Summary } from '../summary/schema.ts';
import { summaryKey } from './keys.ts';

/** A record that is there and cannot be used. It stays where it is until the reader deletes it. */
export interface DamagedRecord {
  key: string;
  /** `newer`: a later version of the extension wrote it. */
  reason: 'damaged' | 'newer';
  detail: string;
}

/** The record that the unpacked value of a key is, or why it is none. */
export function checkRecord(key: string, value: unknown): Summary | DamagedRecord {
  const read = readRecord(value);
  if (!read.ok) return { key, reason: read.reason, detail: read.detail };
  if (summaryKey(read.summary.id) === key) return read.summary;
  return { key, reason: 'damaged', detail: `id: ${read.summary.id}` };
}
