import type { QuantityMention } from '../extract/types.ts';
import type { TableWords } from './words.ts';

/** Words of a bound that the quote holds itself: 97%以上, 近七成, 前60位. */
const OWN_BOUND = /以[上下内]|左右|上下|[近约超逾过多余前破]/;

/** A number in words: whose, of what, how bounded, as the article writes it (`云溪市 工业总产值 不低于 300亿元`). */
export function figureWords({ subject, indicator, bound, quote }: QuantityMention, words: TableWords): string {
  return [subject, indicator, bound === '=' || OWN_BOUND.test(quote) ? null : words[`bound.${bound}`], quote]
    .filter((part) => part !== null)
    .join(' ');
}

/** On one line, white space as a single space: what a field of a line-based format takes. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
