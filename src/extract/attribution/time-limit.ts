import type { Article } from '../../article/types.ts';
import { CharacterSet } from '../../language/characters.ts';
import type { DateMention, QuantityMention } from '../types.ts';

/** 完成时限：2023年12月 at the end of a task. */
const LABEL = /(?:完成时限|办结时限|完成时间|时限要求|整改时限)[：:]\s*$/;
const LABEL_ENDS = new CharacterSet('：: \t\n\u3000\u00a0');
/** Longest label that is looked back for, characters. */
const LONGEST = 8;
/** ▶完成时限：2023年12月底前: a line that says nothing else, and one that says whose task it is. */
const LIMIT_LINE = /^[^一-龥\d]{0,6}(?:完成时限|办结时限|完成时间|时限要求|整改时限)[：:][^，。；]{4,16}$/;
const BODY_LINE = /^[^一-龥\d]{0,6}(?:责任|牵头|实施|主办|配合|承办|主管|责任主体)[一-龥]{0,4}[：:]/;
/** So many lines stand between a task and its time limit at most. */
const FURTHEST = 3;

/**
 * The same quantities with the time limit of their paragraph, or of a line of its own below it, as period, for targets that do not say
 * one themselves.
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
      !date.value ||
      !LABEL_ENDS.at(text, date.start - 1) ||
      !LABEL.test(text.slice(Math.max(0, date.start - LONGEST), date.start))
    )
      continue;
    limits.set(date.paragraph, date);
    const task = LIMIT_LINE.test(text.trim()) ? taskAbove(article.paragraphs, date.paragraph) : -1;
    if (task >= 0) limits.set(task, { ...date, start: Number.POSITIVE_INFINITY });
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

/** The line of the task whose time limit stands in a line of its own: the nearest above that names no body. −1 where that is too far. */
function taskAbove(paragraphs: readonly string[], line: number): number {
  for (let at = line - 1; at >= 0 && at >= line - FURTHEST; at--)
    if (!BODY_LINE.test((paragraphs[at] as string).trim())) return at;
  return -1;
}
