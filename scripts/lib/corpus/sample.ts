/** Numbers in [0, 1) that a seed repeats (mulberry32): a sample that was read by hand can be drawn again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Keeps at most `size` of what it is shown, each with the same chance, without holding the rest in memory. */
export class Reservoir<T> {
  readonly #size: number;
  readonly #random: () => number;
  readonly kept: T[] = [];
  seen = 0;

  constructor(size: number, random: () => number) {
    this.#size = size;
    this.#random = random;
  }

  add(make: () => T): void {
    this.seen += 1;
    if (this.kept.length < this.#size) this.kept.push(make());
    else {
      const at = Math.floor(this.#random() * this.seen);
      if (at < this.#size) this.kept[at] = make();
    }
  }
}
