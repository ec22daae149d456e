/** Numerals as cheques and contracts write them (叁佰贰拾万): the same places as 三百二十万 with characters hard to forge. */

import { CharacterSet } from './characters.ts';

export const FINANCIAL = '壹贰貳叁肆伍陆陸柒捌玖拾佰仟';
const ORDINARY = '一二二三四五六六七八九十百千';
/** Characters that both ways of writing share. */
const SHARED = '零万亿点';
/** No numeral is longer; what is, is noise. */
const LONGEST = 40;

const STARTS = new CharacterSet(FINANCIAL);

/** Whether a financial numeral may begin with this code unit. */
export function startsFinancial(code: number): boolean {
  return STARTS.has(code);
}

/**
 * The financial numeral at `at` in ordinary characters, one for one; null where none stands there: 伍 and 陆 alone are
 * surnames (伍家, 陆家), so a place (拾, 佰, 仟, 万, 亿) must follow a digit.
 */
export function writtenOrdinarily(text: string, at: number): string | null {
  let ordinary = '';
  while (ordinary.length < LONGEST) {
    const character = text.charAt(at + ordinary.length);
    if (character === '') break;
    const index = FINANCIAL.indexOf(character);
    if (index < 0 && !SHARED.includes(character)) break;
    ordinary += index < 0 ? character : ORDINARY.charAt(index);
  }
  return /^[一二三四五六七八九]?[十百千万亿]/.test(ordinary) && ordinary.length > 1 ? ordinary : null;
}
