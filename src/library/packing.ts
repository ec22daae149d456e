/** Text compressed as raw deflate (RFC 1951), and back, by what the browsers have built in. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function packText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(encoder.encode(text), new CompressionStream('deflate-raw'));
}

/** @throws where the bytes are not packed text, or more than any of ours */
export async function unpackText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return decoder.decode(await through(bytes, new DecompressionStream('deflate-raw')));
}

/** So much text may come out, in bytes of UTF-8: more than any article of ours makes, less than harms the page. */
const LARGEST = 60_000_000;

/** All that comes out of a stream that the bytes are put into. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
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

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += ARGUMENTS)
    text += String.fromCharCode(...bytes.subarray(at, at + ARGUMENTS));
  return btoa(text);
}

/** @throws where the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  // By index: a mapping takes ten times as long, and every record that is read passes here.
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
