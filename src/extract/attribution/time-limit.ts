import type { Article } from '../../article/types.ts';
import { CharacterSet } from '../../language/characters.ts';
import type { DateMention, QuantityMention } from '../types.ts';

/** 完成时限：2023年12月 at the end of a task. */
const LABEL = /(?:完成时限|办结时限|完成时间|时限要求|整改时限)[：:]\s*$/;
const LABEL_ENDS = new CharacterSet('：: \t\n\u3000\u00a0');
/** Longest label that is looked back for, characters. */
const LONGEST = 8;

/**
 * The same quantities with the time limit of their paragraph as period, for targets that do not say one themselves.
 * @param dates those of the same article, in order
 */
export function attachTimeLimit(
  article: Article,
  dates: readonly DateMention[],
  quantities: readonly QuantityMention[],
): QuantityMention[] {
  const limits = new Map<number, DateMention>();
  for (const date of dates) {
    const text = article.paragraphs[date.paragraph] ?? '';
    if (
      date.value &&
      LABEL_ENDS.at(text, date.start - 1) &&
      LABEL.test(text.slice(Math.max(0, date.start - LONGEST), date.start))
    )
      limits.set(date.paragraph, date);
  }
  if (limits.size === 0) return [...quantities];
  return quantities.map((quantity) => {
    const limit = limits.get(quantity.paragraph);
    const own = quantity.period !== null && !quantity.implied.includes('period');
    if (!limit || quantity.status !== 'target' || own || quantity.start > limit.start) return quantity;
    return {
      ...quantity,
      period: limit.value,
      implied: quantity.implied.filter((attribute) => attribute !== 'period'),
    };
  });
}
