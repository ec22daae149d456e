import { readBoundAfter } from '../../language/bounds.ts';
import { boundBefore } from '../quantities/raw.ts';
import type { Bound } from '../types.ts';
import { type CellUnit, readScaledUnit } from './unit.ts';

/** A cell that is one number, with what stands around it. */
export interface CellValue {
  /** Within the cell's text: from the sign to the bound behind, end exclusive. */
  start: number;
  end: number;
  /** As written: the unit's power of ten is still to be applied. Digits and point only. */
  digits: string;
  /** The second end of a range. */
  upper: string | null;
  negative: boolean;
  bound: Bound;
  unit: CellUnit | null;
  /** 〔12〕, [5]: counted over the whole period. */
  cumulative: boolean;
  /** 增长6%: what the words in the cell say of it. */
  change: 'up' | 'down' | null;
}

/** Verbs that may stand before the number of a cell. */
const VERB =
  /^(?:力争|确保|预计|同比|年均|累计)?(增长|增加|提高|上升|下降|降低|减少|稳定在|控制在|保持在|维持在|达到|完成|达)?/;
const NUMBER =
  /[\d０-９]{1,3}(?:[,， \u00a0][\d０-９]{3})+(?![\d０-９])(?:[.．][\d０-９]+)?|[\d０-９]{1,20}(?:[.．][\d０-９]{1,20})?/uy;
const RANGE = /[ ]*(?:[—–~～－-]{1,2}|至|到)[ ]*/uy;
const DOWN = /下降|降低|减少/;
const UP = /增长|增加|提高|上升/;

const plain = (written: string) =>
  written.replace(/[,， \u00a0]/gu, '').replace(/[０-９．]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);

/** Reads a cell that is a number and nothing else but bound, unit, sign and bracket; null for words, dates and codes. */
export function readValue(text: string): CellValue | null {
  if (text === '' || text.length > 40) return null;
  const bracket = /^[〔[［【（(]/.test(text) && /[〕\]］】）)]$/.test(text);
  const close = bracket ? text.length - 1 : text.length;
  let at = bracket ? 1 : 0;
  const verb = VERB.exec(text.slice(at))?.[0] ?? '';
  at += verb.length;
  const limit = at + 6;
  while (at < limit && at < close && !/[\d０-９+−－-]/.test(text.charAt(at))) at++;
  const sign = /[+＋−－-]/.test(text.charAt(at)) ? 1 : 0;
  const start = at;
  const lead = text.slice((bracket ? 1 : 0) + verb.length, at).trim();
  const before = lead ? boundBefore(text, at - (text.charAt(at - 1) === ' ' ? 1 : 0)) : null;
  if (lead && before?.start !== (bracket ? 1 : 0) + verb.length) return null;
  at += sign;
  const first = match(NUMBER, text, at);
  if (!first) return null;
  at += first.length;
  let read = readScaledUnit(text, skipBlank(text, at));
  let upper: string | null = null;
  const from = read?.end ?? at;
  const mark = match(RANGE, text, from);
  const second = mark ? match(NUMBER, text, from + mark.length) : null;
  if (mark && second) {
    upper = plain(second);
    at = from + mark.length + second.length;
    read = readScaledUnit(text, skipBlank(text, at)) ?? read;
  }
  const end = read && read.end > at ? read.end : at;
  const after = readBoundAfter(text, skipBlank(text, end));
  const done = after?.end ?? end;
  if (text.slice(done, close).trim() !== '') return null;
  const digits = plain(first);
  if (!read && (/^0\d/.test(digits) || digits.length > 15)) return null;
  if (upper !== null && (Number(upper) <= Number(digits) || (!read && isYear(digits) && isYear(upper)))) return null;
  if (read?.unit.name === '年' || read?.unit.name === '月' || read?.unit.name === '日') return null;
  return {
    start,
    end: done,
    digits,
    upper,
    negative: sign > 0 && !/[+＋]/.test(text.charAt(start)),
    bound: after && after.sign !== '=' ? after.sign : (before?.sign ?? '='),
    unit: read?.unit ?? null,
    cumulative: bracket,
    change: DOWN.test(verb) ? 'down' : UP.test(verb) ? 'up' : null,
  };
}

const skipBlank = (text: string, at: number) => (text.charAt(at) === ' ' ? at + 1 : at);

/** Shifts the decimal point of the literals; a range is its two ends. */
export function scaledValue({ digits, upper }: CellValue, exponent: number): number | [number, number] {
  const low = Number(`${digits}e${exponent}`);
  return upper === null ? low : [low, Number(`${upper}e${exponent}`)];
}
