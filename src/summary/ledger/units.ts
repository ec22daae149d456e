import type { Fact } from './facts.ts';

/** Units that count or measure the same. */
const ALIKE = new Map([
  ...['家', '户'].map((unit) => [unit, '个'] as const),
  ...['名', '位'].map((unit) => [unit, '人'] as const),
  ['千米', '公里'],
  ['平方千米', '平方公里'],
]);

/** The unit by which a number is compared: 12家 with 12个, as 12名 with 12人; that of a rank (前5位) counts nobody. */
export function comparedUnit({ unit, kind }: Pick<Fact, 'unit' | 'kind'>): string {
  return kind === 'rank' ? unit : (ALIKE.get(unit) ?? unit);
}
