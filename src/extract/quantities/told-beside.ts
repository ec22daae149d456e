import type { QuantityMention, Status } from '../types.ts';
import { isComposed } from './composed.ts';
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
    isToldFact(text, tokens, at, quantity) ||
    isPartOfFact(reading, index) ||
    isBehindFact(text, quantity, last) ||
    isMoreThanFact(text, quantity, reading.lefts[index] as Left, last)
  )
    return 'actual';
  return isPlanTold(reading, index, side, last) ? 'target' : null;
}

const isToldFact = (text: string, tokens: readonly Token[], at: number, quantity: RawQuantity): boolean =>
  isFact(text, tokens, at, quantity) ||
  isFoundFact(text, tokens, at, quantity) ||
  isCountedFact(text, tokens, at, quantity) ||
  isComposed(text, quantity);

/** 支出进度48%，低于全市平均水平7个百分点; 面积分别为148万亩、96万亩，其中大豆比上年增加21万亩: by how much what is there is more or less. */
const isBehindFact = (text: string, { start }: RawQuantity, last: QuantityMention | undefined): boolean =>
  last?.status === 'actual' && !last.implied.includes('status') && LESS_OR_MORE.test(text.slice(last.end, start));
const LESS_OR_MORE =
  /^，(?:(?:[低高快慢]于|落后)(?:全[国省市县区州]|同期|时序)[^，。；\d将要]{0,6}|(?:其中)?[^，。；、\d将要]{1,6}[比较](?:上年|去年)(?:增加|减少|多|少|扩大)|(?:到位|支出|完成|兑付|办结|整改|开工|入库|拨付|使用)率(?:为|达|仅)?)$/;

/** 重点项目增加到215个，年度计划投资700亿元，其中省重点31个: whether a number is part of such a one, told behind what is planned of it. */
function isPartOfFact({ text, tokens, raw, at }: Reading, index: number): boolean {
  const { kind, unit, start } = raw[index] as RawQuantity;
  if (kind !== 'count' || !PART.test(text.slice(Math.max(0, start - LONGEST), start))) return false;
  for (let k = index - 1; k >= Math.max(0, index - FURTHEST); k--) {
    const whole = raw[k] as RawQuantity;
    if (/[。；！？]/.test(text.slice(whole.end, start))) return false;
    if (whole.unit === unit) return k < index - 1 && isToldFact(text, tokens, at[k] as number, whole);
  }
  return false;
}
const LONGEST = 12;
const FURTHEST = 4;
const PART = /，其中[^，。；、\d要将]{1,8}$/;
