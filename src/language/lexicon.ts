import { CharacterSet } from './characters.ts';

/** Bits of the filter of pairs: a power of two, so that it is indexed by a mask; small enough for the nearest cache. */
const PAIRS = 1 << 14;
const NO_STOPS = new CharacterSet('');

/**
 * A word list that answers "which is the longest word starting here?" in the time of two array look-ups for
 * the many positions where none does. Texts are scanned from left to right, so this is the shape every
 * recogniser needs; a regular expression alternation of some hundred words is 10-50 times slower. Making one costs little
 * either, since every start of a worker pays for it: a word is put at the head of its chain, nothing is sorted.
 */
export class Lexicon<T> {
  /** Of words of two characters or more: 1 + index of the last entry whose first two code units fall into the slot; 0 for none. */
  readonly #heads = new Uint16Array(PAIRS);
  /** Index of an entry → 1 + index of the entry before it in its chain. */
  readonly #before: Uint16Array;
  /** Index of an entry → its first two code units: chains are followed without touching the words of others. */
  readonly #keys: Int32Array;
  readonly #entries: (readonly [word: string, value: T])[] = [];
  /** Words of one character, by code unit. */
  readonly #singles = new Map<number, readonly [word: string, value: T]>();
  /** One bit for each code unit that is a word, so that the map is asked for these only. */
  readonly #isSingle = new Uint32Array(2_048);

  /** Of words given twice the first counts. Throws RangeError on an empty word. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const heads = this.#heads;
    const before: number[] = [];
    const keys: number[] = [];
    const all = this.#entries;
    for (const entry of entries) {
      const word = entry[0];
      const first = word.charCodeAt(0);
      if (word.length > 1) {
        const second = word.charCodeAt(1);
        const slot = slotOf(first, second);
        before.push(heads[slot] as number);
        keys.push((first << 16) | second);
        heads[slot] = all.push(entry);
      } else if (word === '') throw new RangeError('a lexicon word must not be empty');
      else if (!this.#singles.has(first)) {
        this.#singles.set(first, entry);
        this.#isSingle[first >>> 5] = (this.#isSingle[first >>> 5] as number) | (1 << (first & 31));
      }
    }
    this.#before = Uint16Array.from(before);
    this.#keys = Int32Array.from(keys);
  }

  /** The longest word that starts at `at` (UTF-16 code units), or undefined. */
  longestAt(text: string, at: number): readonly [word: string, value: T] | undefined {
    if (at >= text.length) return undefined;
    const first = text.charCodeAt(at);
    // At the text's end the second code unit is NaN, which counts as U+0000.
    const second = text.charCodeAt(at + 1);
    let i = this.#heads[slotOf(first, second)] as number;
    if (i !== 0) {
      const key = (first << 16) | second;
      let best: readonly [word: string, value: T] | undefined;
      for (; i !== 0; i = this.#before[i - 1] as number) {
        if (this.#keys[i - 1] !== key) continue;
        const entry = this.#entries[i - 1] as readonly [word: string, value: T];
        // Chains run from the last word given to the first, hence not shorter instead of longer.
        const [word] = entry;
        const { length } = word;
        if (best && length < best[0].length) continue;
        // A word of two code units is found with its key; of the others most differ in the third.
        if (length > 2 && (word.charCodeAt(2) !== text.charCodeAt(at + 2) || !text.startsWith(word, at))) continue;
        best = entry;
      }
      if (best) return best;
    }
    return ((this.#isSingle[first >>> 5] as number) >>> (first & 31)) & 1 ? this.#singles.get(first) : undefined;
  }

  /**
   * The first place in `text[from, to)` where a word may start (none does at those passed over) or one of `stops` stands; `to` where
   * there is none.
   */
  nextStart(text: string, from: number, to: number, stops = NO_STOPS): number {
    const heads = this.#heads;
    const singles = this.#isSingle;
    let first = text.charCodeAt(from);
    for (let at = from; at < to; at++) {
      const second = text.charCodeAt(at + 1);
      if (heads[slotOf(first, second)] !== 0 || ((singles[first >>> 5] as number) >>> (first & 31)) & 1) return at;
      if (stops.has(first)) return at;
      first = second;
    }
    return to;
  }

  /** The longest word that ends at `end` (exclusive); looks back `maxLength` code units at most. */
  longestEndingAt(text: string, end: number, maxLength = 12): readonly [word: string, value: T] | undefined {
    for (let at = Math.max(0, end - maxLength); at < end - 1; at++) {
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      let best: readonly [word: string, value: T] | undefined;
      for (let i = this.#heads[slotOf(first, second)] as number; i !== 0; i = this.#before[i - 1] as number) {
        if (this.#keys[i - 1] !== ((first << 16) | second)) continue;
        const entry = this.#entries[i - 1] as readonly [word: string, value: T];
        if (entry[0].length === end - at && text.startsWith(entry[0], at)) best = entry;
      }
      if (best) return best;
    }
    return end > 0 ? this.#singles.get(text.charCodeAt(end - 1)) : undefined;
  }
}

/** Where the chain of words begins that start with these two code units; others may share it. */
function slotOf(first: number, second: number): number {
  return ((first << 5) ^ second ^ (first >>> 7)) & (PAIRS - 1);
}
