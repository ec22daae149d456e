/** China's five-year plans: the first ran from 1953 to 1957, the sixth from 1981, and each since then follows the last. */

/** First and last year of the n-th plan; null for the years between plans and for n below 1. */
export function planYears(n: number): readonly [first: number, last: number] | null {
  const early = [
    [1953, 1957],
    [1958, 1962],
    [1966, 1970],
    [1971, 1975],
    [1976, 1980],
  ] as const;
  if (!Number.isInteger(n) || n < 1 || n > 30) return null;
  const first = 1981 + (n - 6) * 5;
  return n < 6 ? (early[n - 1] ?? null) : [first, first + 4];
}
