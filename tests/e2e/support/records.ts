import * as v from 'valibot';
import { type Summary, summarySchema } from '../../../src/summary/schema.ts';
import type { Session } from './session.ts';

/** The records in storage, each held to the schema. */
export async function records(session: Session): Promise<Summary[]> {
  const stored = Object.entries(await session.stored());
  return stored.filter(([key]) => key.startsWith('summary:')).map(([, record]) => v.parse(summarySchema, record));
}
