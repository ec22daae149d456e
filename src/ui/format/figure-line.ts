import type { Summary } from '../../summary/schema.ts';
import type { Words } from '../words.tsx';
import { formatPeriod } from './period.ts';
import { formatBound, formatValue } from './value.ts';

/** Value, bound in words and period in one line: `不低于 +12% · 2022年`. */
export function figureLine(quantity: Summary['quantities'][number], words: Words): string {
  const bound = formatBound(quantity, words);
  const value = [bound?.said, formatValue(quantity, words)].filter(Boolean).join(' ');
  return quantity.period ? `${value} · ${formatPeriod(quantity.period, words)}` : value;
}
