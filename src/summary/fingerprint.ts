import { foldText } from './fold.ts';

/**
 * SHA-256 of the body, equal for reposts that differ in width, white space and where paragraphs break only.
 * @returns 64 hexadecimal digits
 */
export async function fingerprint(paragraphs: readonly string[]): Promise<string> {
  const body = new TextEncoder().encode(foldText(paragraphs.join('')));
  const digest = await crypto.subtle.digest('SHA-256', body);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
