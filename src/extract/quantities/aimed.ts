import { isWithinYears } from './ahead.ts';
import type { RawQuantity } from './raw.ts';

/** Aims without a word of planning before their number. */

/** Whether a number is to be reached within some years (三年内翻一番), or is the least of what is striven for. */
export const isAimed = (text: string, quantity: RawQuantity): boolean =>
  isWithinYears(text, quantity.start) || isFloor(text, quantity);

/** 亩均收入3200元，力争达到3600元: whether more of the same is striven for right behind the number. */
const isFloor = (text: string, { end, unit }: { end: number; unit: string }): boolean => {
  const behind = STRIVES.exec(text.slice(end, end + LONGEST_STRIVING));
  return behind !== null && text.startsWith(unit, end + behind[0].length);
};
const LONGEST_STRIVING = 24;
const STRIVES = /^(?:左右|以上)?[，、](?:力争|争取|冲刺|奋力)(?:达到?|突破|实现|完成|增长|超过?)?[\d.]{1,9}[万亿]{0,2}/;
