const POLYNOMIAL = 0xedb88320;

/** Of a byte, and of a byte that one to three bytes come after: four bytes are taken in at once ("slicing by 4"). */
const TABLES = tables();

function tables(): [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
  });
  const next = (table: Uint32Array) => table.map((value) => (value >>> 8) ^ (first[value & 0xff] as number));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/** The CRC-32 of ZIP (ISO 3309) of the bytes, going on from that of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [one, two, three, four] = TABLES;
  let crc = ~before;
  let at = 0;
  // By index: an iterator takes several times as long, and a library is a gigabyte of cells.
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (four[crc & 0xff] as number) ^
      (three[(crc >>> 8) & 0xff] as number) ^
      (two[(crc >>> 16) & 0xff] as number) ^
      (one[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (one[(crc ^ (bytes[at] as number)) & 0xff] as number);
  return ~crc >>> 0;
}
