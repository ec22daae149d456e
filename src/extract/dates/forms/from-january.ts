import { numeralEnd, numeralValue } from '../../../language/calendar-numerals.ts';
import type { WordForm } from '../form.ts';
import { months, type Part, part } from '../part.ts';
import { isOneOf } from '../words.ts';
import { edgeEnd } from './edge.ts';
import { thirdAt } from './third.ts';

/**
 * January by its own name, alone (元月, 元月份, 元月底, 元月中旬) or to a later month (元至6月, 元月—9月份). Counter-examples: 300元至6月底,
 * 每吨60元月结.
 */
export const fromJanuary: WordForm = {
  words: ['元月', '元至', '元月至', '元—', '元月—', '元-', '元月-', '元－', '元月－', '元到', '元月到'],
  match(text, start, end): Part | null {
    // 50元至6月底: money.
    if (isOneOf(text, start - 1, '0123456789０１２３４５６７８９万亿千百十一二三四五六七八九美欧日港状公纪'))
      return null;
    const after = numeralEnd(text, end);
    const last = numeralValue(text, end, after);
    if (after > end && isOneOf(text, after, '月') && last >= 2 && last <= 12)
      return part('dates/from-january', start, isOneOf(text, after + 1, '份') ? after + 2 : after + 1, months(1, last));
    return isOneOf(text, start + 1, '月') ? january(text, start, start + 2) : null;
  },
};

function january(text: string, start: number, name: number): Part | null {
  if (isOneOf(text, name, '结均租供付产')) return null;
  const end = isOneOf(text, name, '份') ? name + 1 : name;
  const third = thirdAt(text, end);
  if (third) return part('dates/month', start, third.end, { ...months(1), day: third.day });
  return part('dates/month', start, edgeEnd(text, end, '底末初'), months(1));
}
