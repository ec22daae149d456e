import type { QuantityMention } from '../extract/types.ts';
import type { TableWords } from './words.ts';

/** A number in words: whose, of what, how bounded, as the article writes it (`云溪市 工业总产值 不低于 300亿元`). */
export function figureWords({ subject, indicator, bound, quote }: QuantityMention, words: TableWords): string {
  return [subject, indicator, bound === '=' ? null : words[`bound.${bound}`], quote]
    .filter((part) => part !== null)
    .join(' ');
}

/** On one line, white space as a single space: what a field of a line-based format takes. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
