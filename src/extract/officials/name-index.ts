import { compoundSurnameAt } from '../../language/surnames.ts';

/** What newspapers set between the parts of a short name. */
const GAPS = ['', '　', ' ', '  ', '　　'];
const SLOTS = 4096;

/**
 * The names of one article, to be looked for at every place of it. Much smaller than a `Lexicon`, whose table for all
 * characters costs more than reading an article.
 */
export class NameIndex {
  readonly #mayBegin = new Uint8Array(SLOTS);
  readonly #byFirst = new Map<number, (readonly [words: string, name: string])[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) for (const words of spellings(name)) this.#add(words, name);
    for (const bucket of this.#byFirst.values()) bucket.sort((a, b) => b[0].length - a[0].length);
  }

  /** The longest name written at `at`: its words there and the name without spaces. */
  longestAt(text: string, at: number): readonly [words: string, name: string] | undefined {
    const code = text.charCodeAt(at);
    if (this.#mayBegin[code % SLOTS] !== 1) return undefined;
    return this.#byFirst.get(code)?.find(([words]) => text.startsWith(words, at));
  }

  #add(words: string, name: string): void {
    const code = words.charCodeAt(0);
    this.#mayBegin[code % SLOTS] = 1;
    const bucket = this.#byFirst.get(code);
    if (bucket) bucket.push([words, name]);
    else this.#byFirst.set(code, [[words, name]]);
  }
}

/** 马骁 is written 马　骁 too, 赫连勇 赫连　勇; a name with a given name of two characters is never spread. */
function spellings(name: string): string[] {
  const family = compoundSurnameAt(name, 0) && name.length > 2 ? 2 : 1;
  if (name.length !== family + 1) return [name];
  return GAPS.map((gap) => `${name.slice(0, family)}${gap}${name.slice(family)}`);
}
