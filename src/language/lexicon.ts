import { CharacterSet } from './characters.ts';

/** Places of the filter of pairs, at most and for each word: small enough for the nearest cache, which twenty lexicons share. */
const MOST_PAIRS = 1 << 14;
const PAIRS_A_WORD = 8;
const NO_STOPS = new CharacterSet('');

/**
 * A word list that answers "which is the longest word starting here?" in the time of two array look-ups for
 * the many positions where none does. Texts are scanned from left to right, so this is the shape every
 * recogniser needs; a regular expression alternation of some hundred words is 10-50 times slower. Making one costs little
 * either, since every start of a worker pays for it: a word is put at the head of its chain, nothing is sorted.
 */
export class Lexicon<T> {
  /** Of words of two characters or more: 1 + index of the last entry whose first two code units fall into the slot; 0 for none. */
  readonly #heads: Uint16Array;
  /** The number of slots less one; they are a power of two. */
  readonly #mask: number;
  /** Index of an entry → 1 + index of the entry before it in its chain. */
  readonly #before: Uint16Array;
  /** Index of an entry → its first two code units: chains are followed without touching the words of others. */
  readonly #keys: Int32Array;
  /** Index of an entry → its third code unit, 0 where it has but two: most words that begin alike differ there. */
  readonly #thirds: Uint16Array;
  readonly #entries: (readonly [word: string, value: T])[] = [];
  /** Words of one character, by code unit. */
  readonly #singles = new Map<number, readonly [word: string, value: T]>();
  /** The characters that are a word, so that the map is asked for these only. */
  readonly #isSingle: CharacterSet;

  /** Of words given twice the first counts. Throws RangeError on an empty word. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const all = this.#entries;
    let singles = '';
    for (const entry of entries) {
      const word = entry[0];
      if (word.length > 1) all.push(entry);
      else if (word === '') throw new RangeError('a lexicon word must not be empty');
      else if (!this.#singles.has(word.charCodeAt(0))) {
        this.#singles.set(word.charCodeAt(0), entry);
        singles += word;
      }
    }
    this.#isSingle = new CharacterSet(singles);
    const slots = Math.min(MOST_PAIRS, 1 << (32 - Math.clz32(all.length * PAIRS_A_WORD)));
    this.#mask = slots - 1;
    const heads = new Uint16Array(slots);
    const before = new Uint16Array(all.length);
    const keys = new Int32Array(all.length);
    const thirds = new Uint16Array(all.length);
    for (let i = 0; i < all.length; i++) {
      const word = (all[i] as readonly [word: string, value: T])[0];
      const first = word.charCodeAt(0);
      const second = word.charCodeAt(1);
      const slot = slotOf(first, second) & this.#mask;
      before[i] = heads[slot] as number;
      keys[i] = (first << 16) | second;
      if (word.length > 2) thirds[i] = word.charCodeAt(2);
      heads[slot] = i + 1;
    }
    this.#heads = heads;
    this.#before = before;
    this.#keys = keys;
    this.#thirds = thirds;
  }

  /** The longest word that starts at `at` (UTF-16 code units), or undefined. */
  longestAt(text: string, at: number): readonly [word: string, value: T] | undefined {
    if (at >= text.length) return undefined;
    const first = text.charCodeAt(at);
    // At the text's end the second code unit is NaN, which counts as U+0000.
    const second = text.charCodeAt(at + 1);
    let i = this.#heads[slotOf(first, second) & this.#mask] as number;
    if (i !== 0) {
      const key = (first << 16) | second;
      let best: readonly [word: string, value: T] | undefined;
      for (; i !== 0; i = this.#before[i - 1] as number) {
        if (this.#keys[i - 1] !== key) continue;
        const third = this.#thirds[i - 1] as number;
        if (third !== 0 && (at + 2 >= text.length || third !== text.charCodeAt(at + 2))) continue;
        const entry = this.#entries[i - 1] as readonly [word: string, value: T];
        const word = entry[0];
        // Chains run from the last word given to the first, hence not shorter instead of longer.
        if (best && word.length < best[0].length) continue;
        // A word of up to three code units is found with its key and the third.
        if (word.length > 3 && !text.startsWith(word, at)) continue;
        best = entry;
      }
      if (best) return best;
    }
    return this.#isSingle.has(first) ? this.#singles.get(first) : undefined;
  }

  /**
   * The first place in `text[from, to)` where a word may start (none does at those passed over) or one of `stops` stands; `to` where
   * there is none.
   */
  nextStart(text: string, from: number, to: number, stops = NO_STOPS): number {
    const heads = this.#heads;
    const mask = this.#mask;
    let first = text.charCodeAt(from);
    for (let at = from; at < to; at++) {
      const second = text.charCodeAt(at + 1);
      if (heads[slotOf(first, second) & mask] !== 0 && this.#hasPair(first, second)) return at;
      if (this.#isSingle.has(first) || stops.has(first)) return at;
      first = second;
    }
    return to;
  }

  /** Whether some word begins with these two code units. */
  #hasPair(first: number, second: number): boolean {
    const key = (first << 16) | second;
    for (let i = this.#heads[slotOf(first, second) & this.#mask] as number; i !== 0; i = this.#before[i - 1] as number)
      if (this.#keys[i - 1] === key) return true;
    return false;
  }

  /** The longest word that ends at `end` (exclusive); looks back `maxLength` code units at most. */
  longestEndingAt(text: string, end: number, maxLength = 12): readonly [word: string, value: T] | undefined {
    for (let at = Math.max(0, end - maxLength); at < end - 1; at++) {
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      let best: readonly [word: string, value: T] | undefined;
      for (
        let i = this.#heads[slotOf(first, second) & this.#mask] as number;
        i !== 0;
        i = this.#before[i - 1] as number
      ) {
        if (this.#keys[i - 1] !== ((first << 16) | second)) continue;
        const entry = this.#entries[i - 1] as readonly [word: string, value: T];
        if (entry[0].length === end - at && text.startsWith(entry[0], at)) best = entry;
      }
      if (best) return best;
    }
    return end > 0 && this.#isSingle.at(text, end - 1) ? this.#singles.get(text.charCodeAt(end - 1)) : undefined;
  }
}

/** What two code units are mixed to for the slot of their words, less the bits that a mask takes away; others may share it. */
function slotOf(first: number, second: number): number {
  return (first << 5) ^ second ^ (first >>> 7);
}
