import { CharacterSet } from '../../language/characters.ts';
import type { RawQuantity } from './raw.ts';
import { CLAUSE_END, type Token } from './tokens.ts';

/** 回升2.1个和8.9个百分点: the unit of the last holds for the ones before it. */
export function unifyUnits(text: string, raw: RawQuantity[]): void {
  for (let i = raw.length - 2; i >= 0; i--) {
    const [a, b] = [raw[i] as RawQuantity, raw[i + 1] as RawQuantity];
    if (
      b.kind === 'points' &&
      a.unit === '个' &&
      /^(?:[、和及与][^\d，。；]{0,6})?$/.test(text.slice(a.end, b.start).trim())
    ) {
      a.unit = b.unit;
      a.kind = b.kind;
    }
  }
}

const LIST_STARTS = new CharacterSet('、和及与 \t\u3000\u00a0');

/** How many quantities from `q` on stand in one row: 9%、17.5%; 2876亿美元和1742亿美元. */
export function groupSize(
  text: string,
  raw: readonly RawQuantity[],
  tokens: readonly Token[],
  at: readonly number[],
  q: number,
): number {
  let size = 1;
  while (q + size < raw.length) {
    const [a, b] = [raw[q + size - 1] as RawQuantity, raw[q + size] as RawQuantity];
    if (b.start - a.end > 8 || !LIST_STARTS.at(text, a.end)) break;
    // 2个产值超百亿元、3个产值50亿元的集群: the size of the first ones counted, and others.
    if (a.kind !== 'count' && b.kind === 'count' && size === 1 && isSizeOf(raw[q - 1], a, b)) break;
    const between = text.slice(a.end, b.start);
    // Only list words, and perhaps the links of the second number (、翻两番和增长三成以上; 、不超过5%).
    if (!/^\s*[、和及与]\s*/.test(between)) break;
    let pure = true;
    for (let i = (at[q + size - 1] as number) + 1; i < (at[q + size] as number); i++)
      if ((tokens[i] as Token).kind & CLAUSE_END) pure = false;
    const rest = between.replace(/^\s*[、和及与]\s*/, '');
    if (!pure || (rest && !/^(?:增长|下降|提高|达到|不低于|不少于|不超过|超过|约|近|突破|[-－−负])$/.test(rest))) break;
    size++;
  }
  return size;
}

/** Whether `size` says how large those are that `before` counts by the unit of `next`. */
const isSizeOf = (before: RawQuantity | undefined, size: RawQuantity, next: RawQuantity): boolean =>
  before?.kind === 'count' && before.unit === next.unit && size.start - before.end <= LONGEST_KIND;
const LONGEST_KIND = 8;
