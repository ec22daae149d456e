import { bulletEnd } from '../../language/bullets.ts';
import type { QuantityMention } from '../types.ts';
import { cleanName } from './names.ts';
import type { RawQuantity } from './raw.ts';

/** Lines that are only a number, above what tells it: 6556亿元 / 全市地区生产总值6556亿元, 📈 453亿元 / 全年GDP，同比增长5.9%. */

/** Whether a paragraph is a number and at most a picture and its signs (+9.2%, 300万+). */
export const isNumberLine = (text: string, raw: readonly RawQuantity[]): boolean => {
  const [only] = raw;
  if (only === undefined || raw.length > 1 || only.end - only.start + LONGEST_SIGNS < text.trim().length) return false;
  return SIGNS.test(text.slice(bulletEnd(text), only.start) + text.slice(only.end));
};
const LONGEST_SIGNS = 8;
const SIGNS = /^[\s+＋\-－↑↓约近超]{0,4}$/;

/**
 * The number of such a `line` is what the same one in `text`, the paragraph below, is, whose numbers are `below`; else what that opens with
 * and gives no number of its own. Where it opens with neither, nothing says what the number is of.
 */
export function settleNumberLine(line: QuantityMention, text: string, below: readonly QuantityMention[]): void {
  const same = below.find((one) => one.unit === line.unit && String(one.value) === String(line.value));
  if (same) {
    const { indicator, status, measure, period, direction, bound, base, subject, speaker, responsible } = same;
    Object.assign(line, { indicator, status, measure, period, direction, bound, base, subject, speaker, responsible });
  } else {
    line.indicator = label(text);
    const [first] = below;
    if (first && line.indicator) Object.assign(line, { status: first.status, period: first.period });
  }
  line.implied = [...new Set([...line.implied, 'indicator', 'status', 'period'] as const)];
}

/** What a paragraph names before its first mark. */
function label(text: string): string | null {
  const words = LABEL.exec(text)?.[1];
  return words ? cleanName(words).name || null : null;
}
const LABEL = /^\s{0,4}(?:全年|今年|去年|累计|年末)?(?:实现|完成)?([^\d，。；：、,;:!！?？]{2,24})(?:[，。；,;!！]|$)/;
