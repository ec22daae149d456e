import type { RawQuantity } from './raw.ts';

/** Rows in which each name has its number in brackets behind it: 依次是甲县（97.4%）、乙区（95.3%）; 卡在用地（5项）、资金（3项）. */

const FURTHEST = 24;
const NAME = /(?:^|[，、：；。）]|依次[是为]?|分别[是为]?|其中|有)(?:和|及)?([^，。；：、（）()\d“”]{2,12})[（(]$/;
/** The member before, and the one behind, with its number alone in its brackets. */
const BEFORE = /[\d.]{1,9}[^，。；：、（）()\d]{0,3}[）)][、和及][^，。；：、（）()\d]{2,12}[（(]$/;
const BEHIND = /^[）)][、和及][^，。；：、（）()\d]{1,12}[（(][\d.]+[^，。；：、（）()\d]{0,3}[）)]/;

/** The name before the brackets in which the number stands alone, where it is one of a row; null elsewhere. */
export function nameInRow(text: string, { start, end }: RawQuantity): string | null {
  if (!'（('.includes(text[start - 1] ?? '。') || !'）)'.includes(text[end] ?? '。')) return null;
  const before = text.slice(Math.max(0, start - FURTHEST), start);
  if (!BEFORE.test(before) && !BEHIND.test(text.slice(end, end + FURTHEST + 8))) return null;
  return NAME.exec(before)?.[1]?.replace(/^.{0,8}(?:依次|分别)[是为]?/, '') || null;
}
