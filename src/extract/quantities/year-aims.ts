import type { QuantityMention } from '../types.ts';

/** 3月5日，会议提出，确保完成5个村出列的年度目标: what is asked for a year is due in it, whatever day it was told on. */

/** Gives such targets the year of the day that they have. */
export function settleYearAims(mentions: readonly QuantityMention[], text: string): void {
  for (const mention of mentions)
    if (
      mention.status === 'target' &&
      mention.period?.length === DAY &&
      YEAR_AIM.test(text.slice(mention.end, mention.end + LONGEST))
    )
      mention.period = mention.period.slice(0, YEAR);
}
/** 2024-03-05 */
const DAY = 10;
const YEAR = 4;
const LONGEST = 60;
const YEAR_AIM = /^[^，。；！？]{0,40}的(?:年度|全年)[^，。；！？、]{0,4}(?:目标|任务)/;
