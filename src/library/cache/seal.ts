import { hashOf } from '../../summary/hash.ts';

export const SEAL_LENGTH = 8;

/**
 * Tells one stored record from another, in hexadecimal digits: a record that still has the seal it had when it was held to the schema need
 * not be held to it again. It guards against damage, not against malice.
 */
export function sealOf(stored: unknown): string {
  const text = typeof stored === 'string' ? stored : JSON.stringify(stored);
  return hashOf(text).toString(16).padStart(SEAL_LENGTH, '0');
}
