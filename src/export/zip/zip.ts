import { crc32 } from './crc32.ts';

/** A file of an archive, compressed while it is written, so that no more than its compressed bytes are held. */
export interface ZipEntry {
  write(text: string): Promise<void>;
  /** Ends the file; nothing may be written after. */
  close(): Promise<Packed>;
}

/** A file of an archive as it stands in there. Sizes are in bytes. */
export interface Packed {
  name: string;
  deflated: Blob;
  crc: number;
  size: number;
}

/** So much text is compressed at once: small pieces cost more in passing than in work. */
const AT_ONCE = 64 * 1024;

export function zipEntry(name: string): ZipEntry {
  const encoder = new TextEncoder();
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const deflated = new Response(stream.readable).blob();
  let crc = 0;
  let size = 0;
  let text = '';
  const flush = async () => {
    const bytes = encoder.encode(text);
    text = '';
    crc = crc32(bytes, crc);
    size += bytes.length;
    await writer.write(bytes);
  };
  return {
    async write(more) {
      text += more;
      if (text.length >= AT_ONCE) await flush();
    },
    async close() {
      await flush();
      await writer.close();
      return { name, deflated: await deflated, crc, size };
    },
  };
}

/** A file of an archive that is there as a whole. */
export async function zipText(name: string, text: string): Promise<Packed> {
  const entry = zipEntry(name);
  await entry.write(text);
  return entry.close();
}

/** 1980-01-01, the first day a ZIP knows: the same content always gives the same bytes. */
const DAY = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
const VERSION = 20;

/** The archive (APPNOTE 6.3, without ZIP64: below 4 GB and 65,535 files). */
export function zipOf(entries: readonly Packed[], type: string): Blob {
  const parts: (BlobPart & { length?: number })[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, deflated, crc, size } of entries) {
    const named = new TextEncoder().encode(name);
    const common = [VERSION, FLAGS, DEFLATE, 0, DAY].map(two).concat([crc, deflated.size, size].map(four));
    const local = bytes([four(0x04034b50), ...common, two(named.length), two(0), [...named]]);
    directory.push(
      bytes([
        ...[four(0x02014b50), two(VERSION), ...common, two(named.length)],
        ...[two(0), two(0), two(0), two(0), four(0), four(at), [...named]],
      ]),
    );
    parts.push(local, deflated);
    at += local.length + deflated.size;
  }
  const length = directory.reduce((sum, one) => sum + one.length, 0);
  const count = two(entries.length);
  const end = bytes([four(0x06054b50), two(0), two(0), count, count, four(length), four(at), two(0)]);
  return new Blob([...parts, ...directory, end], { type });
}

const two = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
const four = (value: number) => [...two(value), ...two(value >>> 16)];
const bytes = (parts: readonly number[][]) => Uint8Array.from(parts.flat());
