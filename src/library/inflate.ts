/**
 * Raw deflate (RFC 1951) read by ourselves. The browsers' own `DecompressionStream` is as fast, but leaves a dozen objects behind for each
 * record; with thousands of them the page stood still for a fifth of a second whenever they were cleared away.
 */

/** A code as a table: by the next `bits` bits, the symbol and, in the lowest four bits, how many of them are its own. */
interface Code {
  entries: Uint16Array;
  bits: number;
}

/** Each number from the first to the last, `times` times. */
const repeated = (first: number, last: number, times: number) =>
  Array.from({ length: (last - first + 1) * times }, (_, at) => first + Math.floor(at / times));

/** Where each symbol begins, given how many bits follow each of them (3.2.5). */
function bases(first: number, bits: readonly number[]): number[] {
  let base = first;
  return bits.map((each) => {
    base += 1 << each;
    return base - (1 << each);
  });
}

const LENGTH_BITS = [...repeated(0, 0, 8), ...repeated(1, 5, 4), 0];
const LENGTHS = [...bases(3, LENGTH_BITS.slice(0, 28)), 258];
const DISTANCE_BITS = [0, 0, ...repeated(0, 13, 2)];
const DISTANCES = bases(1, DISTANCE_BITS);
/** In which order the lengths of the code of the lengths come (3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const FIXED_LITERALS = codeOf([
  ...Array(144).fill(8),
  ...Array(112).fill(9),
  ...Array(24).fill(7),
  ...Array(8).fill(8),
]);
const FIXED_DISTANCES = codeOf(Array(30).fill(5));

/** The canonical code of these lengths (3.2.2); zero for symbols that do not occur. */
function codeOf(lengths: ArrayLike<number>): Code {
  const counts = new Uint16Array(17);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    counts[length] = (counts[length] as number) + 1;
  }
  counts[0] = 0;
  const next = new Uint16Array(17);
  let bits = 0;
  for (let length = 1; length < 16; length++) {
    next[length + 1] = ((next[length] as number) + (counts[length] as number)) << 1;
    if (counts[length] !== 0) bits = length;
  }
  const entries = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const code = next[length] as number;
    next[length] = code + 1;
    // Codes come with their first bit first, numbers with their last.
    let reversed = 0;
    for (let bit = 0; bit < length; bit++) if (code & (1 << bit)) reversed |= 1 << (length - 1 - bit);
    for (let at = reversed; at < entries.length; at += 1 << length) entries[at] = (symbol << 4) | length;
  }
  return { entries, bits };
}

/** What was compressed; at most `most` bytes. @throws RangeError where the bytes are no raw deflate, are cut short, or hold more */
export function inflate(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  let out = new Uint8Array(Math.max(1_024, Math.min(most, bytes.length * 8)));
  let length = 0;
  /** Bits read so far. */
  let at = 0;
  const peek = () => {
    const byte = at >>> 3;
    // Beyond the end there are zeros; whether it came to that is looked at after each block.
    const ahead = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return ahead >>> (at & 7);
  };
  const take = (bits: number) => {
    const value = peek() & ((1 << bits) - 1);
    at += bits;
    return value;
  };
  const symbol = ({ entries, bits }: Code) => {
    const entry = entries[peek() & ((1 << bits) - 1)] as number;
    if ((entry & 15) === 0) throw new RangeError('no symbol');
    at += entry & 15;
    return entry >>> 4;
  };
  const room = (more: number) => {
    if (length + more <= out.length) return;
    if (length + more > most || at > bytes.length * 8) throw new RangeError('too long');
    const larger = new Uint8Array(Math.min(most, Math.max(out.length * 2, length + more)));
    larger.set(out);
    out = larger;
  };
  const copied = () => {
    const from = (at + 7) >>> 3;
    const count = (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8);
    const stored = bytes.subarray(from + 4, from + 4 + count);
    if (stored.length < count) throw new RangeError('cut short');
    room(count);
    out.set(stored, length);
    length += count;
    at = (from + 4 + count) * 8;
  };
  const compressed = (literals: Code, distances: Code) => {
    for (let next = symbol(literals); next !== 256; next = symbol(literals)) {
      if (next < 256) {
        room(1);
        out[length++] = next;
        continue;
      }
      const run = (LENGTHS[next - 257] ?? Number.NaN) + take(LENGTH_BITS[next - 257] ?? 0);
      const far = symbol(distances);
      const distance = (DISTANCES[far] ?? Number.NaN) + take(DISTANCE_BITS[far] ?? 0);
      if (!(run > 0 && distance <= length)) throw new RangeError('nothing there');
      room(run);
      for (const end = length + run; length < end; length++) out[length] = out[length - distance] as number;
    }
  };
  const codes = (): [Code, Code] => {
    const [literals, distances, count] = [take(5) + 257, take(5) + 1, take(4) + 4];
    const ofLengths = new Uint8Array(19);
    for (const place of ORDER.slice(0, count)) ofLengths[place] = take(3);
    const code = codeOf(ofLengths);
    const lengths = new Uint8Array(literals + distances);
    for (let place = 0; place < lengths.length; ) {
      const next = symbol(code);
      const again = next === 16 ? 3 + take(2) : next === 17 ? 3 + take(3) : next === 18 ? 11 + take(7) : 1;
      const value = next === 16 ? (lengths[place - 1] ?? 0) : next > 16 ? 0 : next;
      lengths.fill(value, place, place + again);
      place += again;
    }
    return [codeOf(lengths.subarray(0, literals)), codeOf(lengths.subarray(literals))];
  };
  for (let last = false; !last; ) {
    last = take(1) === 1;
    const kind = take(2);
    if (kind === 0) copied();
    else if (kind === 1) compressed(FIXED_LITERALS, FIXED_DISTANCES);
    else if (kind === 2) compressed(...codes());
    else throw new RangeError('no such block');
    if (at > bytes.length * 8) throw new RangeError('cut short');
  }
  return out.subarray(0, length);
}
