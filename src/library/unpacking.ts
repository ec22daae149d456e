/**
 * Unpacks what `packing.ts` packed, by the browser's own means alone: a view that shows one record need not load and start the library
 * that is faster for thousands of them.
 */

/** So much text may come out, in bytes of UTF-8: more than any article of ours makes, less than harms the page. */
export const LARGEST = 60_000_000;

/**
 * Many times as fast as `unpackText` for what is large, and it leaves little behind where there are hundreds of pieces and not thousands.
 * @throws where the bytes are not packed text, are cut short, or are more than `largest`
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, largest = LARGEST): Promise<string> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong here is told by the other end as well. Without a Blob in between, which another process would have to register.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > largest) {
      void reader.cancel().catch(() => undefined);
      throw new RangeError('too long');
    }
    parts.push(part.value);
  }
  return new TextDecoder().decode(joined(parts, length));
}

/** Parts of this length in all, as one. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** As `toBase64`. @throws where the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const own = Uint8Array as typeof Uint8Array & { fromBase64?(text: string): Uint8Array<ArrayBuffer> };
  if (own.fromBase64) return own.fromBase64(text);
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  // By index: a mapping takes ten times as long, and every record that is read passes here.
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
