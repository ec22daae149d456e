/** So long may one record be; a page's text is bounded to half a million characters. */
const LONGEST_RECORD = 20_000_000;
/** So long may a file be apart from its records. */
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

/**
 * Cuts the records out of a file of ours as it comes in, so that a file of any size is read with the memory of one record. `rest`
 * is the file with `{}` for each record that was cut out.
 */
export class RecordScanner {
  rest = '';
  readonly #list: string;
  readonly #found: (text: string) => void;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The last string at depth 1, the name of what follows, and what of one came with earlier chunks. */
  #name = '';
  #begun = '';
  #inList = false;
  /** Whether a record is being read, and what of it came with earlier chunks. */
  #inRecord = false;
  #record = '';
  #count = 0;

  /** `list` names the list at the top of the file; `found` is handed the text of each of its records. */
  constructor(list: string, found: (text: string) => void) {
    this.#list = list;
    this.#found = found;
  }

  /** @throws ScanError where a part is longer than any file of ours has it, and whatever `found` throws */
  push(chunk: string): void {
    /** Where what is neither cut out nor put aside yet begins. */
    let from = 0;
    let stringFrom = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (this.#inString) {
        const end = this.#endOfString(chunk, at);
        if (end < 0) break;
        at = end;
        this.#inString = false;
        if (this.#depth === 1) this.#name = this.#begun + chunk.slice(stringFrom, at);
        this.#begun = '';
      } else if (code === QUOTE) {
        this.#inString = true;
        stringFrom = at + 1;
      } else if (code === OPEN || code === OPEN_LIST) {
        if (code === OPEN && this.#inList && this.#depth === 2) {
          this.rest += chunk.slice(from, at);
          from = at;
          this.#inRecord = true;
        }
        if (code === OPEN_LIST && this.#depth === 1 && this.#name === this.#list) this.#inList = true;
        this.#depth += 1;
      } else if (code === CLOSE || code === CLOSE_LIST) {
        this.#depth -= 1;
        if (this.#depth === 1) this.#inList = false;
        if (!this.#inRecord || this.#depth !== 2) continue;
        const text = this.#record + chunk.slice(from, at + 1);
        this.#record = '';
        this.#inRecord = false;
        from = at + 1;
        this.rest += '{}';
        this.#count += 1;
        this.#found(text);
      }
    }
    if (this.#inRecord) this.#record += chunk.slice(from);
    else this.rest += chunk.slice(from);
    if (this.#record.length > LONGEST_RECORD) throw new ScanError('record too long');
    if (this.#inString && this.#depth === 1) this.#begun += chunk.slice(stringFrom);
    if (this.rest.length > LONGEST_REST + this.#count * BETWEEN) throw new ScanError('rest too long');
  }

  /** Where the string that is being read ends, looked for from `at` on; below 0 where that is not in this chunk. */
  #endOfString(chunk: string, at: number): number {
    let from = at;
    if (this.#escaped) {
      from += 1;
      this.#escaped = false;
    }
    // The browser finds a quote many times faster than a loop over the characters.
    for (;;) {
      const quote = chunk.indexOf('"', from);
      const end = quote < 0 ? chunk.length : quote;
      let backslashes = end;
      while (backslashes > from && chunk.charCodeAt(backslashes - 1) === BACKSLASH) backslashes -= 1;
      const escaped = (end - backslashes) % 2 === 1;
      if (quote >= 0 && !escaped) return quote;
      if (quote < 0) {
        this.#escaped = escaped;
        return -1;
      }
      from = quote + 1;
    }
  }
}
