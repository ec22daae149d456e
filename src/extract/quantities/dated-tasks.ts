import type { PeriodCue } from '../dates/dates.ts';
import type { QuantityMention } from '../types.ts';

/** 建设助餐点150处，新增床位1200张。9月底前完成。: a sentence that only says by when is of the tasks before it in the paragraph. */
export function settleDated(mentions: readonly QuantityMention[], text: string, periods: readonly PeriodCue[]): void {
  let from = 0;
  for (const { value, start, end, role } of periods) {
    if (value === null || role === 'base' || !OPENS.test(text.slice(Math.max(0, start - 2), start))) continue;
    const done = DONE.exec(text.slice(end, end + LONGEST));
    if (!done) continue;
    for (const mention of mentions) {
      const inYear =
        mention.period === null ||
        (mention.period.length === YEAR && value.startsWith(mention.period) && mention.implied.includes('period'));
      if (mention.status === 'target' && mention.start >= from && mention.end <= start && inYear)
        mention.period = value;
    }
    from = end + done[0].length;
  }
}
const OPENS = /(?:^|[。；])(?:于|在|到)?$/;
const DONE =
  /^[底末]?(?:之?前|以前)?(?:全部|全面|基本|均)?(?:完成|完工|竣工|建成|投用|投入使用|落实|办结|到位|开工)(?:到位)?[。；]/;
const LONGEST = 14;
const YEAR = 4;
