import { CharacterSet } from '../../language/characters.ts';
import { type Numeral, readNumeral } from '../../language/numerals.ts';
import { readUnit, type Unit } from '../../language/units.ts';
import { skipSpaces } from './raw.ts';

const LISTING = new CharacterSet('、和与及');
/** No longer row of numbers shares a unit. */
const MAX_LISTED = 8;
/** Words by which numbers are dealt out to what was named, so that whole numbers too are counts and no ordinals. */
const DEALT = /(?:分别|依次|各自?|先后)[^，。；：\d]{0,8}(?:[\d.万亿]+[、和与及])*$/;

/**
 * The unit that stands behind the last number of a row only, for the number `first` at `at` in it: 1.6和1.4个百分点; 41.2万、36.5万和29.7万人次;
 * 46.3、52.8和60.4亿元, where `exponent` is that of the 亿 the first shares. Null where no row begins. 1、2号楼 has ordinals: whole
 * numbers without a scale are a row of counts only where they are dealt out (分别).
 */
export function sharedUnit(text: string, at: number, first: Numeral): { unit: Unit; exponent: number } | null {
  let from = at;
  let { end } = first;
  let measured = isMeasured(text, at, end);
  let scaled = trailingScale(text, at, end) > 0;
  for (let listed = 0; listed < MAX_LISTED && LISTING.at(text, end); listed++) {
    from = skipSpaces(text, end + 1);
    const next = readNumeral(text, from);
    if (!next || next.chinese || next.vague || next.bare) return null;
    end = next.end;
    measured &&= isMeasured(text, from, end);
    const unit = readUnit(text, end)?.unit;
    if (!unit) {
      scaled ||= trailingScale(text, from, end) > 0;
      continue;
    }
    if (unit.kind === 'order') return null;
    const rate = unit.kind === 'points' || unit.kind === 'percent';
    // 分别压缩至60、45和30个工作日; 3、5天内 is either.
    if (!rate && (!measured || unit.kind === 'time') && !DEALT.test(text.slice(Math.max(0, at - 40), at))) return null;
    const scale = trailingScale(text, from, end);
    // 500和1.2万人 are no millions: a number that shares the scale is written with about as many digits.
    const mantissa = Number(`${next.low}e-${scale}`);
    return { unit, exponent: unit.exponent + (!scaled && scale > 0 && first.low < mantissa * 100 ? scale : 0) };
  }
  return null;
}

/** 木门产量120万樘: behind how much was made or sold in ten thousands stands a unit, whichever it is; null where no single character ends the clause. */
export function unitOfOutput(text: string, at: number, { end }: Numeral): { unit: Unit; end: number } | null {
  if (trailingScale(text, at, end) < 4 || !UNIT_ALONE.test(text.slice(end, end + 2))) return null;
  return OUTPUT.test(text.slice(Math.max(0, at - 12), at))
    ? { unit: { kind: 'count', name: text[end] as string, exponent: 0 }, end: end + 1 }
    : null;
}
const UNIT_ALONE = /^[一-龥](?:[，。；、）)]|$)/;
const OUTPUT =
  /(?:产量|销量|产销量|销售量|出货量|出口量|进口量|库存量?|订货量|年产[^，。；、\d]{0,8}|生产[^，。；、\d]{1,8})(?:达到?|为|约|近|超过?|突破)?$/;

/** The unit of where a change arrives, for where it starts, as `sharedUnit` has it: 路网密度由6.1提高到6.6公里/平方公里. A whole number there may be anything. */
export function unitOfArrival(text: string, at: number, first: Numeral): { unit: Unit; exponent: number } | null {
  if (!START.test(text.slice(Math.max(0, at - 7), at)) || !isMeasured(text, at, first.end)) return null;
  const verb = ARRIVAL.exec(text.slice(first.end, first.end + 6));
  const next = verb ? readNumeral(text, first.end + verb[0].length) : null;
  const unit = next && !next.chinese && !next.vague ? readUnit(text, next.end)?.unit : undefined;
  return unit ? { unit, exponent: unit.exponent } : null;
}
const START = /[由从][^，。；、\d]{0,6}$/;
const ARRIVAL = /^[一-龥]{1,3}[到至为]/;

/** 41.2万, 36.5, 1.2亿: no number of a house, a month or an item of a list is written so. */
function isMeasured(text: string, from: number, end: number): boolean {
  return trailingScale(text, from, end) > 0 || /\d[.．]\d/.test(text.slice(from, end));
}

/** Power of ten of the 万 and 亿 at the end of the numeral in `text[from, end)`. */
export function trailingScale(text: string, from: number, end: number): number {
  let exponent = 0;
  for (let i = end - 1; i >= from; i--) {
    const c = text[i];
    if (c === '亿' || c === '億') exponent += 8;
    else if (c === '万' || c === '萬') exponent += 4;
    else break;
  }
  return exponent;
}
