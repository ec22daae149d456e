import type { Summary } from '../summary/schema.ts';
import { packText, toBase64, unpackText } from './packing.ts';
import { fromBase64 } from './unpacking.ts';

/**
 * Records are kept as JSON that is compressed and written in base64. The browsers pass values between storage and script through several
 * processes that copy and escape them, and what that takes grows with the length: of 1,000 records, Chromium writes the text in 5 s and
 * a fourth as much in 0.5 s, while packing takes half a millisecond each. What earlier versions kept, JSON text or an object, is read as well.
 */
export async function toStored(record: Summary): Promise<string> {
  return toBase64(await packText(JSON.stringify(record)));
}

/** The value that is stored; what is neither packed nor JSON as it is, so that it is found damaged. `room`: see `makeRoom`. */
export function fromStored(raw: unknown, room?: Uint8Array): unknown {
  if (typeof raw !== 'string') return raw;
  try {
    return JSON.parse(raw.startsWith('{') ? raw : unpackText(fromBase64(raw), { room }));
  } catch {
    return raw;
  }
}
