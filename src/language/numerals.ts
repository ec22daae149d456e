/**
 * Numerals as Chinese news writes them: 4500, ４.５, 1,250.5, 1.1万亿, 三百二十, 430多万, 十一二万, 二〇二六, 叁佰万.
 * Values are scaled by moving the decimal point of the literal (`Number('4.15e8')`), never by multiplying floats.
 */

import { CharacterSet } from './characters.ts';
import { FINANCIAL, startsFinancial, writtenOrdinarily } from './financial-numerals.ts';
import { readPlain, shifted } from './plain-numerals.ts';
import { isSpaceBeforeScale } from './spaced-numerals.ts';

export interface Numeral {
  /** End of the numeral in the text, exclusive. */
  end: number;
  low: number;
  /** Upper end of 三四十, 两三(家); equal to `low` otherwise. */
  high: number;
  /** 余, 多 or 来 stood inside or right after it (430多万, 20余). */
  more: boolean;
  /** Written in Chinese digits (三百), not 300. */
  chinese: boolean;
  /** No digit at all, only a scale word: 百家, 万亿元; a number only after 近, 过, 破 … */
  bare: boolean;
  /** 几十, 数百, 十几: a number nobody gave. */
  vague: boolean;
}

const DIGITS = '零〇一二三四五六七八九';
const ASCII = 1;
const CHINESE = 2;
const SCALE = 3;
const VAGUE = 4;

/** Code unit → class (one of the constants above) in bits 0-2 and digit or exponent in bits 3-7. */
const CLASS = new Uint8Array(65_536);
for (let digit = 0; digit < 10; digit++) {
  CLASS[0x30 + digit] = ASCII | (digit << 3);
  CLASS[0xff10 + digit] = ASCII | (digit << 3);
}
for (let i = 0; i < DIGITS.length; i++) CLASS[DIGITS.charCodeAt(i)] = CHINESE | (Math.max(0, i - 1) << 3);
CLASS['两'.charCodeAt(0)] = CHINESE | (2 << 3);
CLASS['兩'.charCodeAt(0)] = CHINESE | (2 << 3);
for (const [scale, exponent] of [
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
] as const)
  CLASS[scale.charCodeAt(0)] = SCALE | (exponent << 3);
CLASS['几'.charCodeAt(0)] = VAGUE;
CLASS['数'.charCodeAt(0)] = VAGUE;

/** Whether the code unit is 0-9 or ０-９. */
export const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
const isDot = (code: number) => code === 0x2e || code === 0xff0e;
const isComma = (code: number) => code === 0x2c || code === 0xff0c;

/** Whether a numeral may begin with this code unit. */
export function startsNumeral(code: number): boolean {
  return CLASS[code] !== 0 || startsFinancial(code);
}

/** The characters with which a numeral may begin. */
export const NUMERAL_STARTS = `0123456789０１２３４５６７８９${DIGITS}两兩十百千万萬亿億几数${FINANCIAL}`;

interface Group {
  digits: string;
  /** Second reading of 三四(十): the larger digit. */
  upper: string | null;
  exponent: number;
}

/** Reads ASCII or full-width digits with thousands commas and a decimal point; returns the end. */
function readDecimal(text: string, at: number, group: Group): number {
  let end = at;
  let digits = '';
  while (digits.length < MAX_DIGITS && isDigit(text.charCodeAt(end))) {
    digits += String((CLASS[text.charCodeAt(end)] as number) >> 3);
    end++;
    // 1,250 but not 3,5: a comma belongs to the number only before exactly three digits.
    if (
      digits.length <= 3 + 12 &&
      digits[0] !== '0' &&
      isComma(text.charCodeAt(end)) &&
      isDigit(text.charCodeAt(end + 1)) &&
      isDigit(text.charCodeAt(end + 2)) &&
      isDigit(text.charCodeAt(end + 3)) &&
      !isDigit(text.charCodeAt(end + 4)) &&
      (digits.length <= 3 || isComma(text.charCodeAt(end - 4)))
    )
      end++;
  }
  if (isDot(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    digits += '.';
    end++;
    while (digits.length < MAX_DIGITS && isDigit(text.charCodeAt(end))) {
      digits += String((CLASS[text.charCodeAt(end)] as number) >> 3);
      end++;
    }
  }
  group.digits = digits;
  return end;
}

/** Reads 三, 二〇二六, 三四, 三点五; returns the end. */
function readChineseDigits(text: string, at: number, group: Group): number {
  let end = at;
  let digits = '';
  while (digits.length < MAX_DIGITS && ((CLASS[text.charCodeAt(end)] as number) & 7) === CHINESE) {
    digits += String((CLASS[text.charCodeAt(end)] as number) >> 3);
    end++;
  }
  // 三四十, 两三家: two neighbouring digits are "three or four", not thirty-four.
  const [first, second] = [Number(digits[0]), Number(digits[1])];
  if (digits.length === 2 && first > 0 && second === first + 1) {
    group.digits = String(first);
    group.upper = String(second);
    return end;
  }
  if (text[end] === '点' && ((CLASS[text.charCodeAt(end + 1)] as number) & 7) === CHINESE) {
    digits += '.';
    end++;
    while (digits.length < MAX_DIGITS && ((CLASS[text.charCodeAt(end)] as number) & 7) === CHINESE) {
      digits += String((CLASS[text.charCodeAt(end)] as number) >> 3);
      end++;
    }
  }
  // 一百零五: the zero only holds the place.
  group.digits = digits;
  return end;
}

/** So many digits are a number that any double holds. */
const EXACT = 15;

const sumOf = (groups: readonly Group[], upper: boolean) => {
  let sum = 0;
  for (const group of groups) {
    const digits = (upper && group.upper) || group.digits;
    sum += digits.length <= EXACT ? shifted(Number(digits), group.exponent) : Number(`${digits}e${group.exponent}`);
  }
  if (groups.length < 2 || Number.isInteger(sum)) return sum;
  // 十三点三八 is 10 + 3.38, whose sum as floats is no longer the double nearest to 13.38.
  const decimals = Math.max(...groups.map(({ digits, exponent }) => decimalsOf(digits) - exponent));
  return Number(sum.toFixed(Math.min(100, Math.max(0, decimals))));
};

const decimalsOf = (digits: string) => (digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0);

/** Behind a place, what stands after 点: 四百九十点五三 (but 十点五十分 and 十点五分 are times of day). */
function decimalsBehindPlace(text: string, at: number): string | null {
  if (text[at] !== '点') return null;
  let end = at + 1;
  while (end - at <= MAX_DIGITS && ((CLASS[text.charCodeAt(end)] as number) & 7) === CHINESE) end++;
  if (end === at + 1 || '十分刻半'.includes(text[end] ?? '\0')) return null;
  let digits = '0.';
  for (let i = at + 1; i < end; i++) digits += String((CLASS[text.charCodeAt(i)] as number) >> 3);
  return digits;
}

/** 十 万 亿 after groups multiplies every smaller group before it: 一百二十 + 万, 一万二千 + 亿. */
function applyScale(groups: Group[], exponent: number): void {
  if (exponent < 4) {
    const last = groups[groups.length - 1];
    if (!last) return;
    // 五十三亿零十七万: the 零 only holds the place, and 十 is ten as at the beginning of a numeral.
    if (exponent === 1 && last.digits === '0' && groups.length > 1) last.digits = '1';
    last.exponent += exponent;
    return;
  }
  const floor = exponent === 4 ? 4 : 8;
  let any = false;
  for (const group of groups)
    if (group.exponent < floor) {
      group.exponent += exponent;
      any = true;
    }
  if (!any) for (const group of groups) group.exponent += exponent;
}

const MORE = '余多来';
/** Units that are written with 千. */
const KILO = '瓦米克伏升卡帕赫';
const exponentOf = (entry: number) => entry >> 3;
/** No numeral has more scale words: 亿亿亿亿 is noise. */
const MAX_SCALES = 6;
/** Nor more digits: what is longer is a serial number or noise, and stays finite and quick this way. */
const MAX_DIGITS = 30;

/**
 * The numeral that starts at `at`, or null. Never reads into a unit; a trailing 余/多/来 is taken when a scale word
 * follows it or it ends the numeral.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  if (startsFinancial(text.charCodeAt(at))) {
    const ordinary = writtenOrdinarily(text, at);
    const read = ordinary === null ? null : readNumeral(ordinary, 0);
    return read && { ...read, end: at + read.end };
  }
  const plain = readPlain(text, at) ?? readOneDigit(text, at);
  if (plain) return plain;
  const groups: Group[] = [];
  let end = at;
  let more = false;
  let chinese = true;
  let bare = true;
  let vague = false;
  let open = false; // the last group has digits and no scale yet
  let lastScale = 0;
  let scales = 0;
  for (;;) {
    if (open && !chinese && isSpaceBeforeScale(text, end)) end++;
    const entry = CLASS[text.charCodeAt(end)] as number;
    const kind = entry & 7;
    if (kind === ASCII || kind === CHINESE) {
      if (open || (kind === ASCII && groups.length && lastScale === 0)) break;
      const group: Group = { digits: '', upper: null, exponent: 0 };
      const next = kind === ASCII ? readDecimal(text, end, group) : readChineseDigits(text, end, group);
      // 3千5百万 continues a number; 1万2000 would be read as two.
      if (groups.length && kind === ASCII && group.digits.includes('.')) break;
      if (kind === ASCII) chinese = false;
      groups.push(group);
      end = next;
      bare = false;
      open = true;
    } else if (kind === SCALE) {
      // 160千瓦, 5千米: the thousand belongs to the unit.
      if (exponentOf(entry) === 3 && open && !chinese && KILO.includes(text[end + 1] ?? '\0')) break;
      if (++scales > MAX_SCALES + groups.length) break;
      const exponent = entry >> 3;
      // 亿万, 千百: a smaller scale after a bigger one starts no new place.
      if (!groups.length) groups.push({ digits: '1', upper: null, exponent: 0 });
      else if (!open && exponent < 4 && exponent <= lastScale) {
        if (exponent !== 1) break;
        groups.push({ digits: '1', upper: null, exponent: 0 });
      } else if (!open && exponent < 4 && !bare && lastScale > exponent) {
        groups.push({ digits: '1', upper: null, exponent: 0 });
      }
      applyScale(groups, exponent);
      lastScale = exponent;
      if (exponent === 1 && end === at) bare = false; // 十 alone is ten
      open = false;
      end++;
    } else if (kind === VAGUE && (groups.length > 0 || ((CLASS[text.charCodeAt(end + 1)] as number) & 7) === SCALE)) {
      vague = true;
      if (!groups.length) {
        groups.push({ digits: '1', upper: null, exponent: 0 });
        bare = false;
        open = true;
      }
      end++;
    } else if (
      groups.length > 0 &&
      MORE.includes(text[end] ?? '\0') &&
      ((CLASS[text.charCodeAt(end + 1)] as number) & 7) === SCALE &&
      !more
    ) {
      more = true;
      end++;
      open = true;
    } else {
      const decimals = chinese && groups.length > 0 && !open && !bare ? decimalsBehindPlace(text, end) : null;
      if (decimals === null) break;
      groups.push({ digits: decimals, upper: null, exponent: 0 });
      end += decimals.length - 1;
      open = true;
    }
  }
  if (!groups.length) return null;
  // 一百二, 三万五: a last digit without its scale stands one place below.
  const last = groups[groups.length - 1] as Group;
  const before = groups[groups.length - 2];
  if (chinese && before && open && !more && before.exponent >= 2 && last.exponent === 0 && last.digits.length === 1)
    last.exponent = before.exponent - 1;
  if (!more && '余多'.includes(text[end] ?? '\0')) {
    more = true;
    end++;
  }
  const low = sumOf(groups, false);
  const high = groups.some(({ upper }) => upper !== null) ? sumOf(groups, true) : low;
  return { end, low, high, more, chinese, bare, vague };
}

/** A single digit in words that nothing goes on from, 一 of 一个 and 三 of 三项: most of the numerals that are none of ours. */
function readOneDigit(text: string, at: number): Numeral | null {
  const entry = CLASS[text.charCodeAt(at)] as number;
  if ((entry & 7) !== CHINESE) return null;
  const next = text.charCodeAt(at + 1);
  if (CLASS[next] !== 0 || GOES_ON.has(next)) return null;
  const digit = entry >> 3;
  return { end: at + 1, low: digit, high: digit, more: false, chinese: true, bare: false, vague: false };
}

/** What a numeral goes on with beside digits and scales. */
const GOES_ON = new CharacterSet('余多来点');
