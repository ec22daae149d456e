import type { PeriodCue } from '../dates/dates.ts';
import type { QuantityMention } from '../types.ts';
import { settleParts } from './adds-up.ts';
import { settleDated } from './dated-tasks.ts';
import { settleHarvest } from './harvest-year.ts';
import { settleRest } from './rest-of-whole.ts';
import { reachNow } from './since.ts';
import { settleYearAims } from './year-aims.ts';
import { settleYearOver } from './year-over.ts';

/** What only a whole paragraph tells of its numbers, `mentions`: those of a total, of a year that is over, of a harvest, and since when. */
export function settleTimes(
  mentions: readonly QuantityMention[],
  text: string,
  periods: readonly PeriodCue[],
  published: string | null,
): void {
  settleParts(mentions, text);
  settleRest(mentions, text);
  settleYearAims(mentions, text);
  settleYearOver(mentions, text, periods, published);
  settleDated(mentions, text, periods);
  settleHarvest(mentions, text, published);
  reachNow(mentions, text, periods, published);
}
