import type { Summary } from '../summary/schema.ts';

/**
 * Records are kept as JSON that is compressed (raw deflate, RFC 1951) and written in base64. The browsers pass values between storage and
 * script through several processes that copy and escape them, and what that takes grows with the length: of 1,000 records, Chromium
 * writes the text in 5 s and a fourth as much in 0.5 s, while packing takes half a millisecond each. What earlier versions kept, JSON text
 * or an object, is read as well.
 */
export async function toStored(record: Summary): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  return toBase64(await through(bytes, new CompressionStream('deflate-raw')));
}

/** The value that is stored; what is neither packed nor JSON as it is, so that it is found damaged. */
export async function fromStored(raw: unknown): Promise<unknown> {
  if (typeof raw !== 'string') return raw;
  try {
    return JSON.parse(raw.startsWith('{') ? raw : await unpacked(raw));
  } catch {
    return raw;
  }
}

/** So large may a record be, in bytes of UTF-8: more than any article of ours makes, less than harms the page. */
const LARGEST = 60_000_000;

async function unpacked(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
}

/** All that comes out of a stream that the bytes are put into. @throws where they are not what the stream reads, or too many */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const writer = stream.writable.getWriter();
  // What goes wrong here is told by the other end as well.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > LARGEST) throw new RangeError('too large');
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** So many bytes are handed over as arguments at once. */
const ARGUMENTS = 8_192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += ARGUMENTS)
    text += String.fromCharCode(...bytes.subarray(at, at + ARGUMENTS));
  return btoa(text);
}
