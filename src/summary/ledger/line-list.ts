import { beginningOf, LINE_END, type PackedLine } from './packed-lines.ts';

/**
 * The packed lines of one slice as the one text that they came as. What stays in memory are two things a slice and not one a line: of forty
 * thousand texts Firefox stands still when it first clears up after they were read.
 */
export class LineSlice {
  /** So many lines. */
  readonly count: number;
  readonly #text: string;
  /** Where each line begins in the text, and behind the last where one more would. */
  readonly #starts: Uint32Array;

  /** @param packed what `packLines` made */
  constructor(packed: string) {
    const starts = [0];
    if (packed !== '')
      for (let end = packed.indexOf(LINE_END); end >= 0; end = packed.indexOf(LINE_END, end + 1)) starts.push(end + 1);
    this.#text = packed;
    this.count = packed === '' ? 0 : starts.length;
    this.#starts = Uint32Array.of(...starts, packed.length + 1);
  }

  at(place: number): PackedLine {
    return this.#text.slice(this.#starts[place], (this.#starts[place + 1] as number) - 1);
  }

  begins(place: number, words: string): boolean {
    return this.#text.startsWith(words, this.#starts[place]);
  }
}

/** Lines of a slice from one place up to another, or `back` to front. */
export interface Run {
  lines: LineSlice;
  from: number;
  to: number;
  back: boolean;
}

/** Lines one after another, each cut out when it is asked for. */
export class LineList implements Iterable<PackedLine> {
  readonly length: number;
  readonly #runs: readonly Run[];
  /** So many lines stand before each run. */
  readonly #before: readonly number[];
  /** The places of those that were picked; null where all are. */
  readonly #picked: Uint32Array | null;

  constructor(runs: readonly Run[], picked: Uint32Array | null = null) {
    let count = 0;
    this.#before = runs.map(({ from, to }) => {
      count += to - from;
      return count - (to - from);
    });
    this.#runs = runs;
    this.#picked = picked;
    this.length = picked?.length ?? count;
  }

  /** The line at a place from 0 up to `length`; none beyond. */
  at(place: number): PackedLine | undefined {
    const found = this.#find(place);
    return found?.lines.at(found.at);
  }

  /** Those that are kept, in their order. */
  filter(keeps: (line: PackedLine) => boolean): LineList {
    const picked: number[] = [];
    for (let place = 0; place < this.length; place += 1)
      if (keeps(this.at(place) as PackedLine)) picked.push(this.#picked?.[place] ?? place);
    return new LineList(this.#runs, Uint32Array.from(picked));
  }

  ofKey(key: string): PackedLine | undefined {
    return this.at(this.placeOf(key));
  }

  /** Where the line of a key stands; -1 where none is of that key. */
  placeOf(key: string): number {
    const words = beginningOf(key);
    for (let place = 0; place < this.length; place += 1) {
      const found = this.#find(place) as { lines: LineSlice; at: number };
      if (found.lines.begins(found.at, words)) return place;
    }
    return -1;
  }

  *[Symbol.iterator](): Generator<PackedLine> {
    for (let place = 0; place < this.length; place += 1) yield this.at(place) as PackedLine;
  }

  #find(place: number): { lines: LineSlice; at: number } | null {
    if (place < 0 || place >= this.length) return null;
    const among = this.#picked?.[place] ?? place;
    let [low, high] = [0, this.#runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#before[middle] as number) <= among) low = middle;
      else high = middle - 1;
    }
    const { lines, from, to, back } = this.#runs[low] as Run;
    const within = among - (this.#before[low] as number);
    return { lines, at: back ? to - 1 - within : from + within };
  }
}
