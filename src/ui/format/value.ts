import type { Summary } from '../../summary/schema.ts';
import type { Words } from '../words.tsx';

type Quantity = Summary['quantities'][number];

const MINUS = '−';
/** From here on a number is written with a scale word (万, 亿; M, B), below it with all its digits. */
const COMPACT_FROM: Record<string, number> = { zh: 10_000, en: 1_000_000 };

/**
 * One number for reading: never rounded, in the scale words of the language (450000000000 is `4500亿`, in English
 * `450B`).
 */
export function formatNumber(value: number, { locale, numbers }: Pick<Words, 'locale' | 'numbers'>): string {
  const compact = Math.abs(value) >= (COMPACT_FROM[locale.slice(0, 2)] ?? 1_000_000);
  return numbers({
    notation: compact ? 'compact' : 'standard',
    useGrouping: compact ? false : 'min2',
    maximumFractionDigits: 20,
  }).format(value);
}

/**
 * Value and unit of a quantity with the sign of its change, without the sign of its bound: `4500亿元`, `+13%`,
 * `6–6.5%`. Only in a rank the bound is in the words (前60位).
 */
export function formatValue(
  quantity: Pick<Quantity, 'value' | 'unit' | 'measure' | 'bound' | 'direction'>,
  words: Words,
): string {
  const { value, unit, measure, bound, direction } = quantity;
  const number = (Array.isArray(value) ? value : [value])
    .map((each) => formatNumber(each, words))
    .join(words.t('value.to'));
  if (measure === 'rank') return words.t(bound === '<=' ? 'value.rankWithin' : 'value.rank', { number, unit });
  const changes = measure === 'growth' || measure === 'difference';
  const sign = changes && direction ? (direction === 'up' ? '+' : MINUS) : '';
  return sign + words.t(unit === '%' ? 'value.percent' : 'value.withUnit', { number, unit });
}

/** The sign before a value that is bounded and how it is read aloud; null where the value is exact. */
export function formatBound(
  { measure, bound }: Pick<Quantity, 'measure' | 'bound'>,
  words: Words,
): { sign: string; said: string } | null {
  if (measure === 'rank' && bound === '<=') return null;
  switch (bound) {
    case '=':
      return null;
    case '>=':
      return { sign: '≥', said: words.t('bound.atLeast') };
    case '>':
      return { sign: '>', said: words.t('bound.over') };
    case '<=':
      return { sign: '≤', said: words.t('bound.atMost') };
    case '<':
      return { sign: '<', said: words.t('bound.under') };
    case '~':
      return { sign: '≈', said: words.t('bound.about') };
  }
}
