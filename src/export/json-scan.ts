/** So long may one record be, in bytes of UTF-8; a page's text is bounded to half a million characters. */
const LONGEST_RECORD = 60_000_000;
/** So long may a file be apart from its records, in characters. */
const LONGEST_REST = 100_000;
/** So much may stand between two records. */
const BETWEEN = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** What is wrong with a text that was to be JSON with a list of records. */
export class ScanError extends Error {}

export interface Scanning {
  /** Names the list at the top of the file. */
  list: string;
  /** Whether the record of this place in the list, from 0, is to be handed over. */
  wanted(index: number): boolean;
  /** Is handed the text of each record, null for one that is not wanted. */
  found(text: string | null): void;
}

/**
 * Cuts the records out of a file of ours as it comes in, so that a file of any size is read with the memory of one record. `rest`
 * is the file with `{}` for each record that was cut out. It goes by the bytes: what JSON is laid out by is the same sign in UTF-8, broken or
 * not, and to make characters of them takes a browser many times as long, for records that another thread reads to no end.
 */
export class RecordScanner {
  rest = '';
  readonly #scanning: Scanning;
  /** Apart from records: they end where a character does, and `rest` may come in pieces that do not. */
  readonly #restDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The last string at depth 1, the name of what follows, and what of one came with earlier chunks. */
  #name = '';
  #begun = '';
  #inList = false;
  /** Whether a record is being read, whether it is wanted, how long it is, and what of it came with earlier chunks. */
  #inRecord = false;
  #wanted = false;
  #length = 0;
  #parts: Uint8Array[] = [];
  #count = 0;

  constructor(scanning: Scanning) {
    this.#scanning = scanning;
  }

  /** @throws ScanError where a part is longer than any file of ours has it, and whatever `found` throws */
  push(chunk: Uint8Array): void {
    /** Where what is neither cut out nor put aside yet begins. */
    let from = 0;
    let stringFrom = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk[at] as number;
      if (this.#inString) {
        const end = this.#endOfString(chunk, at);
        if (end < 0) break;
        at = end;
        this.#inString = false;
        if (this.#depth === 1) this.#name = this.#begun + this.#decoder.decode(chunk.subarray(stringFrom, at));
        this.#begun = '';
      } else if (code === QUOTE) {
        this.#inString = true;
        stringFrom = at + 1;
      } else if (code === OPEN || code === OPEN_LIST) {
        if (code === OPEN && this.#inList && this.#depth === 2) {
          this.#leave(chunk.subarray(from, at));
          from = at;
          this.#inRecord = true;
          this.#wanted = this.#scanning.wanted(this.#count);
        }
        if (code === OPEN_LIST && this.#depth === 1 && this.#name === this.#scanning.list) this.#inList = true;
        this.#depth += 1;
      } else if (code === CLOSE || code === CLOSE_LIST) {
        this.#depth -= 1;
        if (this.#depth === 1) this.#inList = false;
        if (!this.#inRecord || this.#depth !== 2) continue;
        this.#put(chunk.subarray(from, at + 1));
        from = at + 1;
        this.#inRecord = false;
        this.rest += '{}';
        this.#count += 1;
        this.#scanning.found(this.#take());
      }
    }
    if (this.#inRecord) this.#put(chunk.slice(from));
    else this.#leave(chunk.subarray(from));
    if (this.#length > LONGEST_RECORD) throw new ScanError('record too long');
    if (this.#inString && this.#depth === 1) this.#begun += this.#decoder.decode(chunk.subarray(stringFrom));
    if (this.rest.length > LONGEST_REST + this.#count * BETWEEN) throw new ScanError('rest too long');
  }

  #leave(bytes: Uint8Array): void {
    this.rest += this.#restDecoder.decode(bytes, { stream: true });
  }

  #put(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#wanted) this.#parts.push(bytes);
  }

  /** The record that has come to its end, where it is wanted. */
  #take(): string | null {
    const [first, ...more] = this.#parts;
    const whole = more.length === 0 ? first : joined(this.#parts, this.#length);
    this.#parts = [];
    this.#length = 0;
    return whole && this.#wanted ? this.#decoder.decode(whole) : null;
  }

  /** Where the string that is being read ends, looked for from `at` on; below 0 where that is not in this chunk. */
  #endOfString(chunk: Uint8Array, at: number): number {
    let next = this.#escaped ? at + 1 : at;
    for (; next < chunk.length; next++) {
      const code = chunk[next];
      if (code === QUOTE) {
        this.#escaped = false;
        return next;
      }
      if (code === BACKSLASH) next += 1;
    }
    // Past the end: what comes first in the next chunk stands after a backslash.
    this.#escaped = next > chunk.length;
    return -1;
  }
}

/** Parts of this length in all, as one. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
