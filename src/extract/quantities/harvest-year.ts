import { afterLast } from '../../language/characters.ts';
import type { QuantityMention } from '../types.ts';

/** 全市秋粮面积402万亩，预计总产193万吨: a crop called by its season is that of the year, whatever months were told of before. */

/** Gives such numbers, whose sentence names no time, the year of publication. */
export function settleHarvest(mentions: readonly QuantityMention[], text: string, published: string | null): void {
  const year = published?.slice(0, 4);
  if (!year || !CROP.test(text)) return;
  for (const mention of mentions) {
    if (mention.unit === '%' || !OF_CROP.test(mention.indicator ?? '')) continue;
    if (mention.period !== null && !(mention.implied.includes('period') && mention.period.startsWith(`${year}-`)))
      continue;
    const before = text.slice(Math.max(0, mention.start - LONGEST), mention.start);
    const sentence = before.slice(afterLast(before, '。！？；'));
    if (CROP.test(sentence) && !OTHER_YEAR.test(sentence)) mention.period = year;
  }
}
const LONGEST = 80;
const CROP = /秋粮|夏粮|早稻|晚稻/;
const OF_CROP = /面积|产/;
const OTHER_YEAR = /[去上前明]年|20\d\d|月|季度|今日|昨/;
