import type { Incoming } from '../summary/incoming.ts';
import { isKept } from '../summary/kept.ts';
import type { Summary } from '../summary/schema.ts';
import { toStored } from './stored.ts';

/** A record that holds to the schema, as it is handed to the library. */
export async function toIncoming(record: Summary): Promise<Incoming> {
  const { id, canonicalUrl, aliases } = record;
  return { id, canonicalUrl, aliases, kept: isKept(record), packed: await toStored(record) };
}
