/** How the time of an item grows with its length, and how much memory is held on the way. */
export interface Pace {
  /** Upper end of the lengths of this row, in characters. */
  upTo: number;
  items: number;
  characters: number;
  microsecondsPerCharacter: number;
}

interface Timed {
  characters: number;
  milliseconds: number;
}

const BOUNDS = [200, 500, 1_000, 2_000, 4_000, 8_000, Number.POSITIVE_INFINITY];

/** Items by length, with microseconds a character: the same in every row where time is linear. */
export function paceByLength(timed: readonly Timed[]): Pace[] {
  return BOUNDS.map((upTo, index) => {
    const from = BOUNDS[index - 1] ?? 0;
    const rows = timed.filter(({ characters }) => characters > from && characters <= upTo);
    const characters = rows.reduce((sum, row) => sum + row.characters, 0);
    const milliseconds = rows.reduce((sum, row) => sum + row.milliseconds, 0);
    const microsecondsPerCharacter = Number(((milliseconds * 1000) / (characters || 1)).toFixed(3));
    return { upTo, items: rows.length, characters, microsecondsPerCharacter };
  }).filter(({ items }) => items > 0);
}

/** Megabytes held after garbage was collected, where Node was started with --expose-gc. */
export function heapMegabytes(): number {
  globalThis.gc?.();
  return Number((process.memoryUsage().heapUsed / 1e6).toFixed(1));
}
