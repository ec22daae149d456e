import type { QuantityMention } from '../types.ts';
import { isMoreExact } from './bound.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';

/** Which number of which list: the `k`th of `size`, whose first is quantity `first`. */
interface Place {
  first: number;
  size: number;
  k: number;
}

/**
 * What the numbers of a list that deals them out (分别) have of one another: the bound of the first or last, and that they are asked for.
 * `before` is the mention before this one.
 */
export function shareWith(
  made: QuantityMention,
  { text, raw, lefts }: Reading,
  { first, size, k }: Place,
  before: QuantityMention | undefined,
): void {
  const [head, last] = [raw[first] as RawQuantity, raw[first + size - 1] as RawQuantity];
  // 接连跨越3万亿元、4万亿元两个台阶: each was left behind.
  if (k > 0 && made.bound === '=' && head.bound === '>' && STEPS.test(text.slice(last.end, last.end + 9)))
    made.bound = '>';
  if (!(lefts[first] as Left).each) return;
  // 分别突破300家、800家
  if (k > 0 && made.bound === '=' && head.end === head.coreEnd) made.bound = head.bound;
  // 分别控制在45人和50人以内: what stands behind the last holds for all.
  if (
    k < size - 1 &&
    made.bound === '=' &&
    last.end > last.coreEnd &&
    last.bound !== '~' &&
    !isMoreExact(made.value, last.value) &&
    last.unit === made.unit
  )
    made.bound = last.bound;
  // 分别压减到3.1万吨、2.6万吨以内: one verb asks for all of them.
  if (k > 0 && before?.status === 'target' && before.unit === made.unit) made.status = 'target';
}

const STEPS = /^[两三四五][个大](?:新?的?大?的?)(?:台阶|大关|关口)/;

/** Whether what stands before number `first` of a list links number `index` of it as well: 分别增长9%、17.5%. */
export function sharesLinks({ raw, lefts }: Reading, first: number, index: number): boolean {
  const [head, own] = [lefts[first] as Left, lefts[index] as Left];
  if (own.change || own.reach) return false;
  // 分别比上年净增2万人次、9亿元; 增长64.2%和1.1倍
  return (head.each && head.base !== null) || rateOf(raw[index] as RawQuantity) === rateOf(raw[first] as RawQuantity);
}

/** Shares and multiples are rates alike. */
const rateOf = ({ kind }: RawQuantity) => (kind === 'multiple' ? 'percent' : kind);
