import { CharacterSet } from '../../language/characters.ts';
import type { QuantityMention } from '../types.ts';

/** 排污口142个，封堵73个，截流51个，其余18个: what is left of a whole is counted like the whole, not like the part told last. */

/** Gives each rest of a paragraph whose number is the whole less the parts told since the name of that whole. */
export function settleRest(mentions: readonly QuantityMention[], text: string): void {
  for (const [index, rest] of mentions.entries()) {
    if (!isRest(rest, text)) continue;
    const whole = wholeOf(mentions, index, rest, text);
    if (whole?.indicator && whole.indicator !== rest.indicator) rest.indicator = whole.indicator;
  }
}

/** Whether a count is told as what is left and nothing beside it says of what: 其余18个, 剩余2700人. */
function isRest({ start, unit, value, measure, indicator, implied }: QuantityMention, text: string): boolean {
  if (measure !== 'level' || unit === '元' || typeof value !== 'number' || !REST_ENDS.at(text, start - 1)) return false;
  if (!REST.test(text.slice(Math.max(0, start - LONGEST_WORD), start))) return false;
  return indicator === null || implied.includes('indicator') || UNDONE.test(indicator);
}

/** The number before `rest` that it and the numbers of its unit in between add up to, whether 其中 opens parts of it or of a part; undefined where none does. */
function wholeOf(
  mentions: readonly QuantityMention[],
  index: number,
  rest: QuantityMention,
  text: string,
): QuantityMention | undefined {
  let [sum, outer] = [rest.value as number, rest.value as number];
  for (let i = index - 1; i >= Math.max(0, index - MOST); i--) {
    const { unit, measure, value, start } = mentions[i] as QuantityMention;
    if (unit !== rest.unit || measure !== 'level' || typeof value !== 'number') continue;
    if (sum > (rest.value as number) && [sum, outer].some((all) => Math.abs(all - value) <= all * EXACT))
      return mentions[i];
    sum += value;
    // 已编制812个，其中获批687个；剩余131个: a part of a part.
    if (!text.slice(Math.max(0, start - LONGEST_PART), start).includes('其中')) outer += value;
  }
  return undefined;
}
const LONGEST_PART = 8;
const EXACT = 1e-9;
const MOST = 10;
const REST_ENDS = new CharacterSet('余下的');
const LONGEST_WORD = 8;
const REST = /(?:其余|剩余|剩下|余下|[未没][^，。；、\d的]{2,4}的)的?$/;
/** 未完成 of 未完成的4处: which of them they are, not what. */
const UNDONE = /^(?:尚|还|仍)?[未没]有?(?:完成|完工|办结|解决|整改|处理)$/;
