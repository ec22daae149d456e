import { afterLast } from '../../language/characters.ts';
import { isOneOf } from '../dates/words.ts';
import type { Unnamed } from './named.ts';

/** Names in a row, each with its number alone in brackets behind it: 依次是东坪县（97.4%）、临江区（95.3%）. */

/** What stands before a number that is all of its bracket, where a sister beside it is told in the same way; undefined elsewhere. */
export function listedWithBrackets({ reading: { text, carried }, quantity, noun }: Unnamed): string | undefined {
  if (noun || !isOneOf(text, quantity.end, '）)')) return undefined;
  if (quantity.kind !== 'percent' && quantity.kind !== 'count') return undefined;
  // 发酵酒（增长87%）、汽车（增长35.8%）
  const changed = CHANGED.exec(text.slice(Math.max(0, quantity.start - LONGEST_CHANGE), quantity.start))?.[0] ?? '';
  const open = quantity.start - 1 - changed.length;
  if (!isOneOf(text, open, '（(')) return undefined;
  const before = text.slice(Math.max(0, open - LONGEST_ITEM), open);
  const item = before.slice(afterLast(before, '，。；：、）)')).replace(LINKED, '');
  const name = item.replace(LEADING, '').replace(MEANT, '');
  if (name.length < 2 || HAS_DIGIT.test(name) || name.includes('（')) return undefined;
  const from = open - item.length;
  const sister =
    SISTER_BEHIND.exec(text.slice(quantity.end + 1, quantity.end + 1 + FURTHEST_SISTER)) ??
    SISTER_BEFORE.exec(text.slice(Math.max(0, from - FURTHEST_SISTER), from));
  const unit = sister?.[1];
  if (!unit || !quantity.unit.startsWith(unit[0] as string)) return undefined;
  // 涉及水库35座：东坪县（12座）、临江区（8座）: where so many of what was counted are is not what is counted.
  if (quantity.kind === 'count') return PLACE.test(name) && carried.byUnit.has(quantity.unit) ? undefined : name;
  // 增速居前的是东坪县（9.4%）、临江区（8.3%）: which rate of theirs it is.
  const sentence = text.slice(Math.max(0, from - FURTHEST_RATE), open);
  const rate = changed ? undefined : RATE.exec(sentence.slice(afterLast(sentence, '。')))?.[0];
  return `${name}${rate ?? ''}`;
}
const CHANGED = /(?<=[（(])(?:同比)?(?:增长|增加|上升|上涨|提高|下降|减少|下跌|降低|回落|[增升降])$/;
const LONGEST_CHANGE = 6;
/** 确保工业用电（增长8%）: what is done about it. */
const MEANT = /^(?:确保|力争|实现|保持)(?=..)/;
const LONGEST_ITEM = 24;
const FURTHEST_SISTER = 40;
const FURTHEST_RATE = 80;
const RATE = /增速|增幅|涨幅|降幅|增长率/;
const HAS_DIGIT = /\d/;
const PLACE = /[省市县区州国旗镇乡村]$/;
/** What joins an item with the one before it. */
const LINKED = /^(?:以及|[和及与])/;
/** What leads to the first of them. */
export const LEADING =
  /^.{0,16}?(?:(?:依次|分别|主要|仅|只)(?:是|为|有|包括|集中在|分布在|卡在|来自)|卡在|集中在|分布在|来自|包括|的(?:县（?[市区、]{0,5}）?|地区|乡镇|镇|园区|企业)?(?:是|有|为))(?=[一-龥]{2})|^[是为有](?=[一-龥]{2})/;
const SISTER_BEHIND =
  /^(?:[、；]|以及|[和及与])[^，。；：、（）()\d]{2,20}[（(](?:同比)?[增升上下降减提回]{0,2}[长加升涨高降少落]?[\d.]{1,9}[万亿]?([^\d，。；：、（）()]{1,4})[）)]/;
const SISTER_BEFORE =
  /[^，。；：、（）()\d]{2}[（(](?:同比)?[增升上下降减提回]{0,2}[长加升涨高降少落]?[\d.]{1,9}[万亿]?([^\d，。；：、（）()]{1,2})[）)](?:[、；]|以及|[和及与])?$/;
