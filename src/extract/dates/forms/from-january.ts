import { numeralEnd, numeralValue } from '../../../language/calendar-numerals.ts';
import type { WordForm } from '../form.ts';
import { months, type Part, part } from '../part.ts';
import { isOneOf } from '../words.ts';

/**
 * January by its own name to a later month: 元至6月, 元月—9月份. Counter-examples: 元月 alone is a month of its own, 300元至6月底.
 */
export const fromJanuary: WordForm = {
  words: ['元至', '元月至', '元—', '元月—', '元-', '元月-', '元－', '元月－', '元到', '元月到'],
  match(text, start, end): Part | null {
    // 50元至6月底: money.
    if (isOneOf(text, start - 1, '0123456789０１２３４５６７８９万亿千百十一二三四五六七八九美欧日港状公纪'))
      return null;
    const after = numeralEnd(text, end);
    const last = numeralValue(text, end, after);
    if (after === end || !isOneOf(text, after, '月') || last < 2 || last > 12) return null;
    return part('dates/from-january', start, isOneOf(text, after + 1, '份') ? after + 2 : after + 1, months(1, last));
  },
};
