/** Bits of the filter of pairs: a power of two, so that it is indexed by a mask; small enough for the nearest cache. */
const PAIRS = 1 << 14;

/** Where the filter has the bit of two code units that begin a word; other pairs may share it. */
const pairOf = (first: number, second: number): number => ((first << 5) ^ second ^ (first >>> 7)) & (PAIRS - 1);

/** The words that begin with one code unit, longest first. */
interface Bucket<T> {
  readonly longer: (readonly [word: string, value: T])[];
  /** The word of one character, if there is one. */
  single: readonly [word: string, value: T] | undefined;
}

/**
 * A word list that answers "which is the longest word starting here?" in the time of one array look-up for
 * the many positions where none does. Texts are scanned from left to right, so this is the shape every
 * recogniser needs; a regular expression alternation of some hundred words is 10-50 times slower.
 */
export class Lexicon<T> {
  /** First UTF-16 code unit → index into #buckets; 0, the empty bucket, where no word begins so. */
  readonly #bucketOf = new Uint16Array(65_536);
  /** An index of −1 would take the engine's slow path, hence the empty one. */
  readonly #buckets: Bucket<T>[] = [{ longer: [], single: undefined }];
  /** 1 where a word of two characters or more may begin with such a pair: most positions that begin no word end here. */
  readonly #pairs = new Uint8Array(PAIRS);

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const entry of entries) {
      const [word] = entry;
      if (!word) throw new RangeError('a lexicon word must not be empty');
      const bucket = this.#bucket(word.charCodeAt(0));
      if (word.length === 1) bucket.single ??= entry;
      else {
        bucket.longer.push(entry);
        this.#pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
      }
    }
    for (const { longer } of this.#buckets) longer.sort((a, b) => b[0].length - a[0].length);
  }

  #bucket(first: number): Bucket<T> {
    const index = this.#bucketOf[first] as number;
    if (index > 0) return this.#buckets[index] as Bucket<T>;
    const bucket: Bucket<T> = { longer: [], single: undefined };
    this.#bucketOf[first] = this.#buckets.push(bucket) - 1;
    return bucket;
  }

  /** The longest word that starts at `at` (UTF-16 code units), or undefined. */
  longestAt(text: string, at: number): readonly [word: string, value: T] | undefined {
    if (at >= text.length) return undefined;
    const first = text.charCodeAt(at);
    const index = this.#bucketOf[first] as number;
    if (index === 0) return undefined;
    const { longer, single } = this.#buckets[index] as Bucket<T>;
    const second = text.charCodeAt(at + 1);
    if (this.#pairs[pairOf(first, second)] === 0) return single;
    for (const entry of longer) {
      const word = entry[0];
      if (word.charCodeAt(1) === second && (word.length === 2 || text.startsWith(word, at))) return entry;
    }
    return single;
  }
  /** The longest word that ends at `end` (exclusive); looks back `maxLength` code units at most. */
  longestEndingAt(text: string, end: number, maxLength = 12): readonly [word: string, value: T] | undefined {
    for (let at = Math.max(0, end - maxLength); at < end; at++) {
      const index = this.#bucketOf[text.charCodeAt(at)] as number;
      if (index === 0) continue;
      const { longer, single } = this.#buckets[index] as Bucket<T>;
      for (const entry of longer) if (entry[0].length === end - at && text.startsWith(entry[0], at)) return entry;
      if (single && at === end - 1) return single;
    }
    return undefined;
  }
}
