import { Inflate, inflateSync } from 'fflate';
import { joined, LARGEST } from './unpacking.ts';

/** Text compressed as raw deflate (RFC 1951), and back. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export async function packText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong here is told by the other end as well.
  void writer.write(encoder.encode(text)).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  return joined(
    parts,
    parts.reduce((sum, { length }) => sum + length, 0),
  );
}

/** So many times as long as what is packed is nearly every text of ours: room is made for that at first. */
const USUAL = 16;
/** What is longer goes piece by piece: what is made to harm could else keep the thread busy for minutes. */
const SHORT = 65_536;

export interface Unpacking {
  /** So many bytes of UTF-8 may come out. */
  largest?: number;
  /** Made by `makeRoom`, see there. */
  room?: Uint8Array | undefined;
}

/** Room that one who unpacks thousands of texts makes once: to make it for each of them takes a third of what unpacking takes. */
export function makeRoom(): Uint8Array {
  return new Uint8Array(SHORT * USUAL);
}

/**
 * Text of a record. By a library although the browser can: `DecompressionStream` takes longer for so little, and leaves a dozen objects
 * behind for each record; with thousands of them the page stood still for a fifth of a second whenever they were cleared away.
 * @throws where the bytes are not packed text, are cut short, or are more than any of ours
 */
export function unpackText(bytes: Uint8Array, { largest = LARGEST, room }: Unpacking = {}): string {
  const size = Math.min(largest, bytes.length * USUAL);
  const unpacked = bytes.length <= SHORT ? unpackInRoom(bytes, room?.subarray(0, size) ?? new Uint8Array(size)) : null;
  return decoder.decode(unpacked ?? unpackPiecewise(bytes, largest));
}

/** What comes out of the bytes; null where it may be more than there is room for. */
function unpackInRoom(bytes: Uint8Array, room: Uint8Array): Uint8Array | null {
  try {
    const unpacked = inflateSync(bytes, { out: room });
    // What has no room is dropped: where all of it is filled there may be more.
    return unpacked.length < room.length ? unpacked : null;
  } catch (error) {
    // What is stored in it uncompressed and has no room is not dropped.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** So many packed bytes are opened at once; each of them is at most a thousand. */
const PIECE = 4_096;

/** The same of a text that may be of any length, which takes twice as long. */
function unpackPiecewise(bytes: Uint8Array, largest: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((part, last) => {
    length += part.length;
    if (length > largest) throw new RangeError('too long');
    parts.push(part);
    ended = last;
  });
  for (let at = 0; at < bytes.length; at += PIECE)
    stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  if (!ended) throw new RangeError('cut short');
  return joined(parts, length);
}

/** So many bytes are handed over as arguments at once. */
const ARGUMENTS = 8_192;

/** By the browser's own means, which take a tenth of the time; the loop is for what runs our tests. */
export function toBase64(bytes: Uint8Array & { toBase64?(): string }): string {
  if (bytes.toBase64) return bytes.toBase64();
  let text = '';
  for (let at = 0; at < bytes.length; at += ARGUMENTS)
    text += String.fromCharCode(...bytes.subarray(at, at + ARGUMENTS));
  return btoa(text);
}
