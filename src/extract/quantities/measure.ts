import type { Measure } from '../types.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';

const GROWTH_NOUN =
  /(?:增幅|增速|涨幅|降幅|升幅|跌幅|增长率|增长幅度|增长速度|增长速率|下降率|年均增长|增长|递增|上浮|下浮)(?:目标)?$/;
const SHARE_NOUN = /(?:率|占比|比重|比例|份额|比|占|面|度)$/;

/** What kind of number it is, from its unit and the words that link it. */
export function measureOf(text: string, quantity: RawQuantity, left: Left, name: string): Measure {
  const changed = left.change && !left.to && !left.reach;
  switch (quantity.kind) {
    case 'points':
      return 'difference';
    case 'order':
      if (quantity.rank) return 'rank';
      return left.change ? 'difference' : 'level';
    case 'multiple':
      if (quantity.fan) return 'multiple';
      return left.change && !left.to ? 'growth' : 'multiple';
    case 'percent':
      if (left.account) return 'share';
      if (left.change && !left.to) return 'growth';
      if (/^的(?:速度|增速|增幅|幅度)/.test(text.slice(quantity.end, quantity.end + 3))) return 'growth';
      if (GROWTH_NOUN.test(name)) return 'growth';
      if (SHARE_NOUN.test(name)) return 'share';
      return 'share';
    default:
      return changed || (left.change && !left.to) ? 'difference' : 'level';
  }
}
