import { CharacterSet, OF } from '../../language/characters.ts';
import type { Status } from '../types.ts';
import { hasArrived, isMovedFrom } from './moved-from.ts';
import { isMovedAim } from './plan-held.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import type { PeriodSide } from './signs.ts';
import { Mark, type Token } from './tokens.ts';

/** Target or actual, for quantity `index` where a change starts or has arrived; null where it is neither, or others decide. */
export function endOfChange(
  { text, tokens, raw, at, lefts, published }: Reading,
  index: number,
  side: (token: Token) => PeriodSide,
): Status | null {
  const { start, end } = raw[index] as RawQuantity;
  const place = at[index] as number;
  const starts = lefts[index]?.from && !lefts[index]?.to;
  // 增长目标由年初的8%调高到12%以上: an aim is moved from an aim.
  if (starts && isMovedAim(text, tokens, place)) return 'target';
  if (starts || isBeforeArrow(text, end)) return 'actual';
  if (isMovedFrom(text, start, end)) return 'actual';
  if (text.charCodeAt(start - 1) !== OF) return null;
  // 提高到2024年的45%: a level of a year to come.
  const [to, year, of] = [tokens[place - 3], tokens[place - 2], tokens[place - 1]];
  if (
    (lefts[index]?.to || to?.cue?.to) &&
    of !== undefined &&
    year !== undefined &&
    year.kind & Mark.period &&
    year.end === of.start &&
    side(year) === 'future'
  )
    return 'target';
  return hasArrived(text, start, published) ? 'actual' : null;
}
/** 60万元→80万元: whether an arrow stands behind the number that ends at `end`. */
export const isBeforeArrow = (text: string, end: number): boolean =>
  ARROW_STARTS.at(text, end) && ARROW.test(text.slice(end, end + LONGEST_ARROW));
const ARROW_STARTS = new CharacterSet(' \t\u3000\u00a0→-—');
const ARROW = /^\s*(?:→|->|—>)/;
const LONGEST_ARROW = 12;
