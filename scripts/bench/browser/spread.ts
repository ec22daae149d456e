/** How measurements lie, in their own unit, rounded to a tenth. */
export interface Spread {
  median: number;
  /** Nine of ten are at most this. */
  p90: number;
  least: number;
  most: number;
}

/** The spread of some numbers; of none everything is NaN. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return Math.round(found * 10) / 10;
  };
  return { median: at(0.5), p90: at(0.9), least: at(0), most: at(1) };
}
