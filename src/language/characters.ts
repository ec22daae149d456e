/** Code units on a page of a set. */
const PAGE = 256;

/**
 * A set of characters of the basic plane, asked about by code unit. A bit for each, of the pages only that have any: a test costs
 * two looks into some hundred bytes, where `'，。；'.includes(text[at])` makes a string of every Chinese character looked at and a
 * regular expression costs ten times that. There are a hundred sets, each asked about a few times for a number: with 8 KB for
 * each of them nearly every test would wait for memory.
 */
export class CharacterSet {
  /** First, for each page, the place of its 32 bytes in this table, in units of 32; then these bytes, the first of them those of all empty pages. */
  readonly #bits: Uint8Array;

  /** Takes each code unit of `characters`. */
  constructor(characters: string) {
    const places = new Uint8Array(PAGE);
    let last = PAGE / 32;
    places.fill(last);
    for (let i = 0; i < characters.length; i++) {
      const page = characters.charCodeAt(i) >>> 8;
      if (places[page] === PAGE / 32) places[page] = ++last;
    }
    const bits = new Uint8Array((last + 1) * 32);
    bits.set(places);
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      const at = (places[code >>> 8] as number) * 32 + ((code >>> 3) & 31);
      bits[at] = (bits[at] as number) | (1 << (code & 7));
    }
    this.#bits = bits;
  }

  /** Whether the code unit is in the set. NaN, as `charCodeAt` answers beyond the text, is in none that lacks U+0000. */
  has(code: number): boolean {
    const bits = this.#bits;
    return (((bits[(bits[code >>> 8] as number) * 32 + ((code >>> 3) & 31)] as number) >>> (code & 7)) & 1) === 1;
  }

  /** Whether the character at `at` is in the set; false beyond the text. */
  at(text: string, at: number): boolean {
    // Engines ask a slower function for a character beyond the text.
    return at >= 0 && at < text.length && this.has(text.charCodeAt(at));
  }

  /** Whether one of the few characters of `text[from, to)` is in the set. */
  within(text: string, from: number, to: number): boolean {
    const end = Math.min(to, text.length);
    for (let at = Math.max(0, from); at < end; at++) if (this.has(text.charCodeAt(at))) return true;
    return false;
  }
}

/** 的, by its code unit: asked about beside nearly every number. */
export const OF = '的'.charCodeAt(0);

/** All that `\s` of a regular expression takes. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Where what follows the last of several marks begins in `text`; 0 where none of them stands there. */
export function afterLast(text: string, marks: string): number {
  for (let at = text.length; at > 0; at--) if (holds(marks, text.charCodeAt(at - 1))) return at;
  return 0;
}

/** Whether one of a few characters is that code unit: makes no string, as `includes` would need. */
function holds(characters: string, code: number): boolean {
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true;
  return false;
}
