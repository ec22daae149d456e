import { CharacterSet } from './characters.ts';
import type { Numeral } from './numerals.ts';

export const isSpace = (code: number) => code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x3000;

/** Some set a space between digits and words: 29.6 亿元. */
export const isSpaceBeforeScale = (text: string, at: number) => isSpace(text.charCodeAt(at)) && LARGE.at(text, at + 1);
const LARGE = new CharacterSet('万亿萬億');

/** Text taken from pages of print has a space before the point, 24 .2亿元: one at `end`, behind the digits that begin at `at` right behind a word. */
export const isSpaceBeforePoint = (text: string, at: number, end: number) =>
  isSpace(text.charCodeAt(end)) &&
  text.charCodeAt(end + 1) === POINT &&
  isDigit(text.charCodeAt(end + 2)) &&
  isHan(text.charCodeAt(at - 1));
const POINT = 0x2e;

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isHan = (code: number) => code >= 0x4e00 && code < 0xa000;

/**
 * 330 000个, 1 122所: the numeral whose first digits `plain` are, where groups of three are set apart by spaces (GB/T 15835, Hong Kong);
 * `plain` itself where they are none. Words stand before it and right behind it: numbers in the cells of a table do not make one.
 */
export function spaced(text: string, at: number, plain: Numeral): Numeral {
  let { end, low } = plain;
  if (end - at > GROUP || !isSpace(text.charCodeAt(end)) || text.charCodeAt(at) === ZERO) return plain;
  if (!isHan(text.charCodeAt(isSpace(text.charCodeAt(at - 1)) ? at - 2 : at - 1))) return plain;
  for (let groups = 0; groups < MAX_GROUPS && isSpace(text.charCodeAt(end)); groups++) {
    const group = text.slice(end + 1, end + 1 + GROUP);
    if (group.length < GROUP || ![0, 1, 2].every((i) => isDigit(group.charCodeAt(i)))) return plain;
    low = low * 1000 + Number(group);
    end += 1 + GROUP;
  }
  return isHan(text.charCodeAt(end)) && !SCALES.includes(text[end] as string)
    ? { ...plain, end, low, high: low }
    : plain;
}

const ZERO = 0x30;
/** Digits of a group. */
const GROUP = 3;
const MAX_GROUPS = 3;
/** What readers of groups go on with; nobody sets such a number apart. */
const SCALES = '余多来万亿千百十';
