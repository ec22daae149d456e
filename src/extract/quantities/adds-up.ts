import type { QuantityMention } from '../types.ts';

/** 任务480万亩，…甲、乙、丙分别为300万亩、120万亩和60万亩: numbers that add up to one before them in the sentence are its parts, and planned if it is. */

/** Makes parts of a planned total, whose own words leave open what they are, planned for the same time. */
export function settleParts(mentions: readonly QuantityMention[], text: string): void {
  for (const [index, total] of mentions.entries()) {
    if (total.status !== 'target' || total.measure !== 'level' || typeof total.value !== 'number') continue;
    const parts = partsOf(mentions, index, total, text);
    for (const part of parts)
      if (part.status === 'actual' && part.implied.includes('status')) {
        part.status = 'target';
        part.period = total.period;
      }
  }
}

/** The numbers behind `total` that add up to it; empty where none do. */
function partsOf(
  mentions: readonly QuantityMention[],
  index: number,
  total: QuantityMention,
  text: string,
): readonly QuantityMention[] {
  const parts: QuantityMention[] = [];
  let sum = 0;
  for (let i = index + 1; i < Math.min(mentions.length, index + MOST); i++) {
    const part = mentions[i] as QuantityMention;
    if (part.start - total.end > LONGEST || STOPS.test(text.slice(total.end, part.start))) return [];
    if (part.unit !== total.unit || part.measure !== 'level' || typeof part.value !== 'number') {
      if (parts.length) return [];
      continue;
    }
    parts.push(part);
    sum += part.value;
    if (parts.length > 1 && Math.abs(sum - (total.value as number)) <= sum * EXACT) return parts;
  }
  return [];
}
const MOST = 12;
const LONGEST = 200;
const EXACT = 1e-9;
/** The sentence is over, or tells what of the total is done. */
const STOPS = /[。！？]|已|完成|实际|剩/;
