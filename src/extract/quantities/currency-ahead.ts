import type { Numeral } from '../../language/numerals.ts';
import type { Unit } from '../../language/units.ts';
import { isOneOf } from '../dates/words.ts';
import { skipBack } from './raw.ts';
import { trailingScale } from './shared-unit.ts';

/** Signs and ISO 4217 codes; behind them no unit follows. */
const SIGNS: readonly (readonly [written: string, name: string])[] = [
  ['HK$', '港元'],
  ['US$', '美元'],
  ['NT$', '新台币'],
  ['￥', '元'],
  ['¥', '元'],
  ['$', '美元'],
  ['＄', '美元'],
  ['€', '欧元'],
  ['£', '英镑'],
  ['RMB', '元'],
  ['CNY', '元'],
  ['HKD', '港元'],
  ['USD', '美元'],
  ['EUR', '欧元'],
  ['JPY', '日元'],
];
const YUAN = '人民币';
/** Currencies in words, which mostly stand behind: 人民币7.2 alone is a rate of exchange. */
const WORDS: readonly (readonly [written: string, name: string])[] = [
  [YUAN, '元'],
  ['港币', '港元'],
  ['港元', '港元'],
  ['美元', '美元'],
  ['美金', '美元'],
  ['欧元', '欧元'],
  ['日元', '日元'],
  ['英镑', '英镑'],
];
/** What a currency is changed into, or told against, is no sum: 兑美元, 对美元. */
const EXCHANGED = '兑对换折';
const LETTER = /[A-Za-z]/;

export interface CurrencyAhead {
  unit: Unit;
  /** Where the currency begins. */
  start: number;
}

/** The currency that a number without a unit has before it, ￥1,000, RMB 200, 人民币200万; null where it has none. */
export function readCurrencyAhead(text: string, at: number, { end, more }: Numeral): CurrencyAhead | null {
  const edge = skipBack(text, at);
  const sign = SIGNS.find(([written]) => text.startsWith(written, edge - written.length));
  if (sign) return LETTER.test(text[edge - sign[0].length - 1] ?? '') ? null : money(sign[1], edge - sign[0].length);
  if (trailingScale(text, at, more ? end - 1 : end) < 4) return null;
  const word = WORDS.find(([written]) => text.startsWith(written, edge - written.length));
  const start = edge - (word?.[0].length ?? 0);
  return word && !isOneOf(text, start - 1, EXCHANGED) ? money(word[1], start) : null;
}

/** 人民币50元: where a sum begins that says twice what it is in; null where it says so once. */
export function startWithYuan(text: string, at: number): number | null {
  const start = skipBack(text, at) - YUAN.length;
  return text.startsWith(YUAN, start) ? start : null;
}

const money = (name: string, start: number): CurrencyAhead => ({ unit: { kind: 'money', name, exponent: 0 }, start });
