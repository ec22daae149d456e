import type { QuantityMention } from '../../extract/types.ts';
import { indicatorKey } from '../ledger/names.ts';
import type { Summary } from '../schema.ts';

/** What a saved article says of an indicator. */
export interface SavedMention {
  /** Id of its record. */
  id: string;
  title: string;
  published: string | null;
  url: string | null;
  quantity: QuantityMention;
}

/** As many articles as a card has room for. */
const MOST = 3;

/** What other articles than `id` say of an indicator: one number each, a target before a figure, latest article first. */
export function savedMentions(summaries: readonly Summary[], id: string, indicator: string): SavedMention[] {
  const name = indicatorKey(indicator);
  return summaries
    .filter((summary) => summary.id !== id)
    .flatMap(({ id, title, published, url, quantities }) => {
      const same = quantities.filter((each) => each.indicator !== null && indicatorKey(each.indicator) === name);
      const quantity = same.find(({ status }) => status === 'target') ?? same[0];
      return quantity ? [{ id, title, published, url, quantity }] : [];
    })
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .slice(0, MOST);
}
