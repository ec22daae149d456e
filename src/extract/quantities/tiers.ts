import type { QuantityMention } from '../types.ts';

const FLOOR = /(?:确保|保底|底线|守住|力保|至少)[^，。；、]{0,16}$/;
const STRETCH = /(?:力争|争取|冲刺|冲击|奋斗目标|挑战)[^，。；、]{0,16}$/;
/** Farthest apart that the two ends of one target stand. */
const MAX_APART = 40;

/**
 * 确保600亿元、力争630亿元: two targets of one indicator and unit side by side are floor and stretch of one when the
 * words before them say so. Changes nothing else.
 */
export function markTiers(text: string, mentions: QuantityMention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const [low, high] = [mentions[i - 1] as QuantityMention, mentions[i] as QuantityMention];
    if (low.paragraph !== high.paragraph || high.start - low.end > MAX_APART) continue;
    if (low.status !== 'target' || high.status !== 'target' || low.unit !== high.unit || low.measure !== high.measure)
      continue;
    if (low.indicator !== high.indicator) continue;
    const before = (m: QuantityMention) => text.slice(Math.max(0, m.start - 20), m.start);
    if (FLOOR.test(before(low)) && STRETCH.test(before(high))) {
      low.tier = 'floor';
      high.tier = 'stretch';
    }
  }
}
