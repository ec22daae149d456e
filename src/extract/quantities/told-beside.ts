import type { QuantityMention, Status } from '../types.ts';
import { isCountedFact } from './counted-facts.ts';
import { isFoundFact } from './found-facts.ts';
import { isMoreThanFact } from './goes-on.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import type { PeriodSide } from './signs.ts';
import type { Token } from './tokens.ts';
import { isFact } from './told-as-facts.ts';
import { isPlanTold } from './told-as-plans.ts';

/** What the words right beside number `index` tell it as, whatever is told around it; null where they say nothing. */
export function toldBeside(
  reading: Reading,
  index: number,
  side: (token: Token) => PeriodSide,
  last?: QuantityMention,
): Status | null {
  const { text, tokens, raw } = reading;
  const at = reading.at[index] as number;
  const quantity = raw[index] as RawQuantity;
  if (
    isFact(text, tokens, at, quantity) ||
    isFoundFact(text, tokens, at, quantity) ||
    isCountedFact(text, tokens, at, quantity) ||
    isMoreThanFact(text, quantity, reading.lefts[index] as Left, last)
  )
    return 'actual';
  return isPlanTold(reading, index, side, last) ? 'target' : null;
}
