import { readNumeral, startsNumeral } from '../../language/numerals.ts';
import { readUnit } from '../../language/units.ts';
import { isOneOf } from '../dates/words.ts';

/** A sum of yuan with the tenths and hundredths behind it, as one: 3元5角, 12元8角5分, 两元五角, 2块4, 三块五; null where none follow. */
export function readSmallChange(text: string, end: number, value: number): { value: number; end: number } | null {
  if (!startsNumeral(text.charCodeAt(end))) return null;
  const tail = readNumeral(text, end);
  if (!tail || tail.vague || tail.bare) return null;
  // 2块4
  if (text[end - 1] === '块' && tail.end === end + 1)
    return {
      value: Number((value + tail.low / 10).toFixed(1)),
      end: tail.end + (isOneOf(text, tail.end, '毛角') ? 1 : 0),
    };
  const small = readUnit(text, tail.end);
  if (small?.unit.name !== '元' || small.unit.exponent >= 0) return null;
  const sum = Number((value + Number(`${tail.low}e${small.unit.exponent}`)).toFixed(2));
  const cents = readNumeral(text, small.end);
  const isCents = cents !== null && cents.low < 10 && text[cents.end] === '分' && text[cents.end + 1] !== '之';
  return isCents
    ? { value: Number((sum + cents.low / 100).toFixed(2)), end: cents.end + 1 }
    : { value: sum, end: small.end };
}
