import type { QuantityMention } from '../types.ts';
import type { RawQuantity } from './raw.ts';

/** Lines that are only a number, above the sentence that tells it: 6556亿元 / 全市地区生产总值6556亿元. */

/** Whether a paragraph is a number and at most its signs (+9.2%, 300万+). */
export const isNumberLine = (text: string, raw: readonly RawQuantity[]): boolean => {
  const [only] = raw;
  return only !== undefined && raw.length === 1 && SIGNS.test(text.slice(0, only.start) + text.slice(only.end));
};
const SIGNS = /^[\s+＋\-－↑↓约近超]{0,3}$/;

/** The number of such a `line` is what the same one in the paragraph `below` is; where that has none, nothing is known of it. */
export function settleNumberLine(line: QuantityMention, below: readonly QuantityMention[]): void {
  const same = below.find((one) => one.unit === line.unit && String(one.value) === String(line.value));
  if (!same) return;
  const { indicator, status, measure, period, direction, bound, base, subject, speaker, responsible } = same;
  Object.assign(line, { indicator, status, measure, period, direction, bound, base, subject, speaker, responsible });
  line.implied = [...new Set([...line.implied, 'indicator', 'status', 'period'] as const)];
}
