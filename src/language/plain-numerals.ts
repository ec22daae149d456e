import { CharacterSet } from './characters.ts';
import type { Numeral } from './numerals.ts';
import { isSpace, isSpaceBeforePoint, isSpaceBeforeScale, spaced } from './spaced-numerals.ts';

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * `value` with its decimal point moved `exponent` places to the right, the double nearest to the decimal result. A whole number
 * times a power of ten that stays below 2^53 is exact; all else goes through the decimal literal.
 */
export function shifted(value: number, exponent: number): number {
  if (exponent === 0) return value;
  const power = POWERS[exponent];
  const product = power === undefined ? Number.NaN : value * power;
  return Number.isInteger(value) && Number.isSafeInteger(product) ? product : Number(`${value}e${exponent}`);
}

/**
 * The commonest numerals: ASCII digits, perhaps with a decimal point, and 万, 亿 or nothing behind them (4500, 12.5亿). Null for
 * all others, which `readNumeral` of numerals.ts reads by their groups. A whole number below 2^53 divided by a power of ten up to 10^15 is the
 * double nearest to the quotient (IEEE 754: a division of two exact numbers is rounded once), hence no literal is needed.
 */
export function readPlain(text: string, at: number): Numeral | null {
  let end = at;
  let digits = 0;
  let value = 0;
  let code = text.charCodeAt(end);
  for (; code >= 0x30 && code <= 0x39; code = text.charCodeAt(++end)) {
    value = value * 10 + (code - 0x30);
    digits++;
  }
  if (digits === 0 || digits > MAX_PLAIN) return null;
  let decimals = 0;
  if (isSpaceBeforePoint(text, at, end)) code = text.charCodeAt(++end);
  if (code === 0x2e) {
    for (code = text.charCodeAt(++end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(++end)) {
      value = value * 10 + (code - 0x30);
      decimals++;
    }
    if (decimals === 0 || digits + decimals > MAX_PLAIN) return null;
  }
  let exponent = 0;
  if (isSpaceBeforeScale(text, end)) code = text.charCodeAt(++end);
  if (code === 0x4e07 /* 万 */) exponent = 4;
  else if (code === 0x4ebf /* 亿 */) exponent = 8;
  if (exponent) code = text.charCodeAt(++end);
  if (GOES_ON.has(code)) return null;
  const places = exponent - decimals;
  const low = places >= 0 ? value * (POWERS[places] as number) : value / (POWERS[-places] as number);
  if (low > Number.MAX_SAFE_INTEGER) return null;
  const numeral = { end, low, high: low, more: false, chinese: false, bare: false, vague: false };
  if (!isSpace(code)) return numeral;
  // 100 多个: a space of print before what says that it is more.
  return MORE_OF_THINGS.test(text.slice(end + 1, end + 4))
    ? { ...numeral, end: end + 2, more: true }
    : spaced(text, at, numeral);
}
const MORE_OF_THINGS = /^[余多] ?[个家户人名项件条座处所次亩吨公辆台种支套栋场]/;

/** Digits that any double holds. */
const MAX_PLAIN = 15;
/** What a numeral may go on with; then the reader of groups reads it. */
const GOES_ON = new CharacterSet(
  '余多来点.．,，0123456789０１２３４５６７８９零〇一二三四五六七八九两兩十百千万萬亿億几数',
);
