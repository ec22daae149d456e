import { CharacterSet } from '../../language/characters.ts';
import { isWithinYears } from './ahead.ts';
import type { RawQuantity } from './raw.ts';

/** Aims without a word of planning before their number. */

/** Whether a number is to be reached within some years (三年内翻一番), or is the least of what is striven for. */
export const isAimed = (text: string, quantity: RawQuantity): boolean =>
  isWithinYears(text, quantity.start) || isFloor(text, quantity) || isAble(text, quantity.coreStart);

/** 今年可加工60吨, 少说能多打80斤, 还能再收8万斤; 上半年先干20部: what is reckoned with or first in turn. */
const isAble = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - LONGEST_ABLE), start);
  return (before.includes('能') || before.includes('可') || before.includes('先')) && ABLE.test(before);
};
const LONGEST_ABLE = 28;
const ABLE =
  /(?:(?:(?:今年|明年|来年|年底|下半年|秋后|少说|估计|大概|保守)(?![^，。；、]{0,8}[已了前])[^，。；、\d已了不只才]{0,6}(?:可(?![以见谓能靠])|能(?![力源耗效级量人]))|还[可能](?=再))[^，。；、\d已了]{1,8}|(?:今年|上半年|下半年|年内|[一二三四]季度|年底前)先[^，。；、\d已了]{1,5})$/;

/** 春茶卖了3万元，秋茶估计还能卖1.5万元: what somebody reckons with, whatever was told before it. */
export const isReckoned = (text: string, start: number): boolean =>
  ABLE_WORD.within(text, start - LONGEST_RECKONED, start) &&
  RECKONED.test(text.slice(Math.max(0, start - LONGEST_RECKONED), start));
const ABLE_WORD = new CharacterSet('能');
const LONGEST_RECKONED = 14;
const RECKONED = /(?:估计|估摸着?|少说|大概)(?:还|也|又|总|至少)?能(?![力源耗效级量人])[^，。；、\d已了]{1,6}$/;

/** 亩均收入3200元，力争达到3600元: whether more of the same is striven for right behind the number. */
const isFloor = (text: string, { end, unit }: { end: number; unit: string }): boolean => {
  const behind = STRIVES.exec(text.slice(end, end + LONGEST_STRIVING));
  return behind !== null && text.startsWith(unit, end + behind[0].length);
};
const LONGEST_STRIVING = 24;
const STRIVES = /^(?:左右|以上)?[，、](?:力争|争取|冲刺|奋力)(?:达到?|突破|实现|完成|增长|超过?)?[\d.]{1,9}[万亿]{0,2}/;
