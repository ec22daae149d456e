import type { QuantityMention } from '../types.ts';

/** Headlines within an article: what they tell is told again below them. */

/** Whether a paragraph is a line above those that it sums up (农村公路：改造危桥35座): short, without a final mark. */
export const isHeadline = (text: string): boolean => {
  const line = text.trim();
  return line.length <= LONGEST && !FINAL.includes(line.at(-1) ?? '。');
};
const LONGEST = 30;
const FINAL = '。！？；，、：:…”）';

/**
 * The numbers of a headline that say nothing of their status are what the paragraph below says of the same number, else what it says of all of
 * its own, where it has several.
 */
export function settleHeadline(headline: readonly QuantityMention[], below: readonly QuantityMention[]): void {
  const [first] = below;
  if (!first || !headline.length) return;
  const alike = below.length > 1 && below.every(({ status }) => status === first.status) ? first : undefined;
  for (const mention of headline) {
    if (!mention.implied.includes('status')) continue;
    const told = below.find((one) => one.unit === mention.unit && String(one.value) === String(mention.value)) ?? alike;
    if (!told || told.status === mention.status) continue;
    mention.status = told.status;
    mention.period = told.period;
  }
}
