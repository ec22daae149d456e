import type { Summary } from '../summary/schema.ts';

/**
 * Records are kept as JSON text: the browsers take three to four times as long to pass the many small objects of a record between
 * storage and script as to pass one text and parse it. What an earlier version kept is an object, and is read as well.
 */
export function toStored(record: Summary): string {
  return JSON.stringify(record);
}

/** The value that is stored; text that is no JSON as it is, so that it is found damaged. */
export function fromStored(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}
