import { CharacterSet } from '../../language/characters.ts';
import { isOneOf } from '../dates/words.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';
import { Mark, type Token } from './tokens.ts';

/** Verbs alone before a sum that say how much more or less came in or went out: 比上年增收1.3亿元. The sum is of what was named before. */

/** Verbs that say how much more or less came in or went out. */
const GAINED: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['增收', 'up'],
  ['扩招', 'up'],
  ['超收', 'up'],
  ['增支', 'up'],
  ['减收', 'down'],
  ['短收', 'down'],
  ['减支', 'down'],
]);
/** What it is held against, before the verb. */
const HELD_AGAINST = /(?:[比较][^，。；、]{1,6}|同比|环比)$/;

/** Whether a verb alone before the number says how much more or less came in or went out. */
export const isGain = (text: string, { act, change, start, end }: Left): boolean =>
  start === end &&
  (change
    ? GAINED.has(text.slice(end, end + 2))
    : GAINED.has(act ?? '') && (text[end - 1] === '，' || HELD_AGAINST.test(text.slice(Math.max(0, end - 7), end))));

/**
 * Takes such a verb, where it is all of the phrase, out of it and notes the change, where it is held against something or goes on with what
 * the clause before told. `before`: index of the token before the phrase.
 */
export function noteGain(
  text: string,
  tokens: readonly Token[],
  before: number,
  quantities: readonly RawQuantity[],
  quantity: RawQuantity,
  left: Left,
): void {
  const gained = left.end - left.start === 2 ? GAINED.get(text.slice(left.start, left.end)) : undefined;
  if (!gained) return;
  const held = HELD_AGAINST.test(text.slice(Math.max(0, left.start - 7), left.start));
  if (!held && !followsLevel(text, tokens, before, quantities, quantity, left.start)) return;
  left.change = true;
  left.direction = held ? gained : (left.direction ?? gained);
  left.end = left.start;
}

/** 出让收入6亿元，增收1.2亿元; 契税增长8%，增收3200万元: whether the clause before ends in a number of the same unit or in a rate. */
function followsLevel(
  text: string,
  tokens: readonly Token[],
  at: number,
  quantities: readonly RawQuantity[],
  { unit }: RawQuantity,
  start: number,
): boolean {
  let end = start - 1;
  let place = at - 1;
  // 增长4.6%（同口径增长7.3%），增收1.2亿元: what stands in brackets is passed over.
  if (isOneOf(text, end - 1, '）)')) {
    end = Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end));
    while (place >= 0 && (tokens[place] as Token).start >= end) place--;
  }
  const before = tokens[place];
  return (
    text[start - 1] === '，' &&
    before !== undefined &&
    (before.kind & Mark.quantity) > 0 &&
    before.end === end &&
    (quantities[before.quantity]?.unit === unit || quantities[before.quantity]?.unit === '%')
  );
}

/** 车船税累计增收2600万元: the sum that brought so much more, with the verb; null where the words before it are no sum (农户累计增收). */
export function sumGained(text: string, coreStart: number): string | null {
  const gain = GAIN_ENDS.at(text, coreStart - 1)
    ? SUM_GAINED.exec(text.slice(Math.max(0, coreStart - FURTHEST_SUM), coreStart))
    : null;
  return gain ? `${gain[1]}${gain[2]}` : null;
}
const GAIN_ENDS = new CharacterSet('收了约近超过');
const SUM_GAINED =
  /(?:^|[，。；：、的]|[我全][省市县区州旗]|其中)([一-龥]{0,10}(?:收入|[金税费款]|收益|利润))(?:累计|共计?|总共|合计|已|预计|同比)*((?:增|减|超|短)收)了?(?:约|近|超过?)?$/;
const FURTHEST_SUM = 26;

/** 中标价0.8亿元，节约0.1亿元: the verb alone that opens the clause of a sum and says that it was saved; null where none does. */
export const savedBefore = (text: string, coreStart: number): string | null =>
  text[coreStart - 1] === '约' || text[coreStart - 1] === '省'
    ? (SAVED.exec(text.slice(Math.max(0, coreStart - 8), coreStart))?.[1] ?? null)
    : null;
const SAVED = /[，、；：（](?:共|已|累计|一年|每年|全年|年均|一个月)?(?:能|可|就)?(节约|节省)$/;
