const SLOTS = 8192;

/**
 * A word list that answers "which is the longest word starting here?" in the time of one array look-up for
 * the many positions where none does. Texts are scanned from left to right, so this is the shape every
 * recogniser needs; a regular expression alternation of some hundred words is 10-50 times slower.
 */
export class Lexicon<T> {
  /** Whether a word may begin with a code unit of this remainder: small enough to stay in the processor's nearest cache. */
  readonly #mayBegin = new Uint8Array(SLOTS);
  /** First UTF-16 code unit → index into #buckets; 0, the empty bucket, where no word begins so. */
  readonly #bucketOf = new Uint16Array(65_536);
  /** The words beginning with one code unit, longest first. An index of −1 would take the engine's slow path, hence the empty one. */
  readonly #buckets: (readonly [word: string, value: T])[][] = [[]];

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const entry of entries) {
      if (!entry[0]) throw new RangeError('a lexicon word must not be empty');
      const first = entry[0].charCodeAt(0);
      const index = this.#bucketOf[first] as number;
      this.#mayBegin[first % SLOTS] = 1;
      if (index > 0) this.#buckets[index]?.push(entry);
      else this.#bucketOf[first] = this.#buckets.push([entry]) - 1;
    }
    for (const bucket of this.#buckets) bucket.sort((a, b) => b[0].length - a[0].length);
  }

  /** The longest word that starts at `at` (UTF-16 code units), or undefined. */
  longestAt(text: string, at: number): readonly [word: string, value: T] | undefined {
    if (at >= text.length) return undefined;
    const first = text.charCodeAt(at);
    if (this.#mayBegin[first % SLOTS] === 0) return undefined;
    const index = this.#bucketOf[first] as number;
    if (index === 0) return undefined;
    const second = text.charCodeAt(at + 1);
    for (const entry of this.#buckets[index] as (readonly [word: string, value: T])[]) {
      const word = entry[0];
      if (word.length === 1 || (word.charCodeAt(1) === second && text.startsWith(word, at))) return entry;
    }
    return undefined;
  }

  /** The longest word that ends at `end` (exclusive); looks back `maxLength` code units at most. */
  longestEndingAt(text: string, end: number, maxLength = 12): readonly [word: string, value: T] | undefined {
    for (let at = Math.max(0, end - maxLength); at < end; at++) {
      const index = this.#bucketOf[text.charCodeAt(at)] as number;
      if (index === 0) continue;
      for (const entry of this.#buckets[index] as (readonly [word: string, value: T])[])
        if (entry[0].length === end - at && text.startsWith(entry[0], at)) return entry;
    }
    return undefined;
  }
}
