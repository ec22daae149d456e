import { SCHEMA, type Summary } from '../summary/schema.ts';
import { sealOf } from './cache/seal.ts';
import { checkRecord, type DamagedRecord } from './check-record.ts';
import { summaryKey } from './keys.ts';
import { fromStored } from './stored.ts';

/** What is stored as a record, read: without the browser's storage, so that a thread that has none can do it too. */

/** What is stored under the key of a record. */
export interface Stored {
  id: string;
  raw: unknown;
  /** What it had when it was last held to the schema, where that is known. */
  seal?: string | undefined;
}

/** The record that is stored under a key, or why it is none. */
export function toRecord(key: string, raw: unknown): Summary | DamagedRecord {
  return checkRecord(key, fromStored(raw));
}

/** The same; what still has its seal is not held to the schema again. `room`: see `makeRoom`. */
export function toSealedRecord({ id, raw, seal }: Stored, room?: Uint8Array): Summary | DamagedRecord {
  if (seal !== undefined && typeof raw === 'string' && sealOf(raw) === seal) {
    const record = fromStored(raw, room) as Summary;
    // One of an earlier schema was brought up to date when it was held to it, and is stored as it was.
    if (record.schema === SCHEMA) return record;
  }
  return toRecord(summaryKey(id), raw);
}
