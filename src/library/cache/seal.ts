export const SEAL_LENGTH = 8;

/**
 * Tells one stored record from another (FNV-1a, 32 bits, in hexadecimal digits): a record that still has the seal it had when it was
 * held to the schema need not be held to it again. It guards against damage, not against malice.
 */
export function sealOf(stored: unknown): string {
  const text = typeof stored === 'string' ? stored : JSON.stringify(stored);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(SEAL_LENGTH, '0');
}
