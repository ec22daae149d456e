/**
 * The numerals that dates are written with: ASCII and full-width digits (2024, ２０２４), Chinese digits in
 * place order (二〇二四), Chinese integers up to 99 (二十一) and the spoken year 两千零四. Amounts need more and
 * have their own reader.
 */

/** Script of a run of numerals; 0 is no numeral. */
export const ARABIC = 1;
export const CHINESE = 2;

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Code unit → script of the numeral it may be part of. */
const script = new Uint8Array(65_536);
/** Code unit → its digit. */
const digit = new Int8Array(65_536).fill(-1);
for (let n = 0; n < 10; n++) {
  for (const zero of [0x30, 0xff10]) {
    script[zero + n] = ARABIC;
    digit[zero + n] = n;
  }
  script[CHINESE_DIGITS.charCodeAt(n)] = CHINESE;
  digit[CHINESE_DIGITS.charCodeAt(n)] = n;
}
for (const [word, value] of [
  ['零', 0],
  ['○', 0],
  ['两', 2],
] as const) {
  script[word.charCodeAt(0)] = CHINESE;
  digit[word.charCodeAt(0)] = value;
}
for (const word of '十百千') script[word.charCodeAt(0)] = CHINESE;

/** Script of the numeral that the code unit belongs to: ARABIC, CHINESE or 0. */
export function scriptOf(code: number): number {
  return script[code] ?? 0;
}

/** Code unit → `scriptOf` it, in a table of the caller's own. */
export function scripts(): Uint8Array {
  return script.slice();
}

/** End (exclusive) of the run of numerals of one script that starts at `at`; `at` itself where none does. */
export function numeralEnd(text: string, at: number): number {
  const kind = script[text.charCodeAt(at)];
  let end = at;
  if (kind) while (end < text.length && script[text.charCodeAt(end)] === kind) end++;
  return end;
}

/** 二〇二四, 2024, ２０２４ → 2024: at most four digits in place order; −1 for anything else. */
function positional(text: string, start: number, end: number): number {
  if (end - start > 4) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const next = digit[text.charCodeAt(at)] as number;
    if (next < 0) return -1;
    value = value * 10 + next;
  }
  return value;
}

/** 十, 十五, 二十, 三十一 → the integer; −1 for anything else. */
function tens(text: string, start: number, end: number, ten: number): number {
  const before = ten - start;
  const after = end - ten - 1;
  if (before > 1 || after > 1) return -1;
  const high = before ? (digit[text.charCodeAt(start)] as number) : 1;
  const low = after ? (digit[text.charCodeAt(ten + 1)] as number) : 0;
  return high < 1 || low < 0 ? -1 : high * 10 + low;
}

/**
 * Value of the run of numerals in `text[start, end)`, −1 where it is no whole number that a date may hold.
 * Arabic numerals have at most four digits.
 */
export function numeralValue(text: string, start: number, end: number): number {
  if (end <= start || end - start > 5) return -1;
  if (script[text.charCodeAt(start)] === CHINESE) {
    for (let at = start; at < end; at++) {
      if (text[at] === '十') return tens(text, start, end, at);
      // 两千零四: the spoken year; what stands after 千零 is one digit.
      if (text[at] === '千') {
        const high = at === start + 1 ? (digit[text.charCodeAt(start)] as number) : -1;
        const zero = text[at + 1] === '零' || text[at + 1] === '〇';
        const low = zero && end === at + 3 ? (digit[text.charCodeAt(at + 2)] as number) : end === at + 1 ? 0 : -1;
        return high < 1 || low < 0 ? -1 : high * 1000 + low;
      }
    }
  }
  return positional(text, start, end);
}
