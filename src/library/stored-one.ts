import { fromBase64, unpack } from './unpacking.ts';

/** What `fromStored` gives, for a single value: by the browser's own means, which a view has without loading anything. */
export async function fromOneStored(raw: unknown): Promise<unknown> {
  if (typeof raw !== 'string') return raw;
  try {
    return JSON.parse(raw.startsWith('{') ? raw : await unpack(fromBase64(raw)));
  } catch {
    return raw;
  }
}
