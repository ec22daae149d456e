import { CharacterSet } from '../../language/characters.ts';
import { cleanName } from './names.ts';
import type { RawQuantity } from './raw.ts';
import { splitNames } from './split-names.ts';

/** Rows of numbers one of which has a bracket behind it: 面积、产量、产值分别为3.2万亩、1.5万吨（干品0.2万吨）、2.6亿元. The bracket parts no row. */

const OPENS = new CharacterSet('（(');
const CLOSES = new CharacterSet('）)');
const JOINS = new CharacterSet('、和及');

/** The names of the `size` numbers from `first` on where they are part of such a row; null elsewhere. */
export function namesAroundAsides(
  text: string,
  raw: readonly RawQuantity[],
  first: number,
  size: number,
): string[] | null {
  const { start } = raw[first] as RawQuantity;
  const behindOne = JOINS.at(text, start - 1) && CLOSES.at(text, start - 2);
  if (!behindOne && !OPENS.at(text, (raw[first + size - 1] as RawQuantity).end)) return null;
  for (let head = first; head >= Math.max(0, first - FURTHEST); head--) {
    const lead = text.slice(Math.max(0, (raw[head] as RawQuantity).coreStart - LONGEST_LEAD), raw[head]?.coreStart);
    const list = LEAD.exec(lead)?.[1];
    if (!list) continue;
    const members = rowFrom(text, raw, head);
    const place = members.indexOf(first);
    if (place < 0 || members.length <= size) return null;
    const names = splitNames(cleanName(list).name, members.length);
    return names.length === members.length ? names.slice(place, place + size) : null;
  }
  return null;
}
const FURTHEST = 6;
const LONGEST_LEAD = 60;
/** What shares the numbers out, before the first of them. */
const LEAD = /(?:^|[，。；：])([^，。；：]{4,50})分别(?:完成|实现|达到?|为|是|有)?(?:约|近)?$/;

/** The numbers of the row that begins with `head`, without those in its brackets. */
function rowFrom(text: string, raw: readonly RawQuantity[], head: number): number[] {
  const members = [head];
  for (let at = head; ; ) {
    let { end } = raw[at] as RawQuantity;
    if (OPENS.at(text, end)) {
      const close = text.slice(end, end + LONGEST_ASIDE).search(/[）)]/);
      if (close < 0) return members;
      end += close + 1;
    }
    if (!JOINS.at(text, end)) return members;
    do at++;
    while (at < raw.length && (raw[at] as RawQuantity).start < end);
    if (at >= raw.length || (raw[at] as RawQuantity).start > end + 1) return members;
    members.push(at);
  }
}
const LONGEST_ASIDE = 40;
