import { numeralEnd, numeralValue } from '../../../language/calendar-numerals.ts';
import type { WordForm } from '../form.ts';
import { months, type Part, part } from '../part.ts';

/**
 * The first months or quarters of a year: 前11个月, 前８月, 头两个月, 前三季度, 首三个季度.
 * Counter-examples: 前30位, 前三个项目, 提前3个月, 此前两个月, 5年前3月.
 */
export const soFar: WordForm = {
  words: ['前', '头', '首'],
  match(text, start, end): Part | null {
    const before = text[start - 1] ?? '';
    if (before && '提此以之目日年天月期底'.includes(before) && !(before === '年' && text[start] === '前')) return null;
    const after = numeralEnd(text, end);
    if (after === end) return null;
    const n = numeralValue(text, end, after);
    const counter = text[after] === '个' ? 1 : 0;
    if (text[after + counter] === '月' && n > (counter ? 0 : 1) && n <= 12) {
      const last = text[after + counter + 1] === '份' ? after + counter + 2 : after + counter + 1;
      return part('dates/so-far', start, last, months(1, n));
    }
    return text.startsWith('季度', after + counter) && n >= 1 && n <= 4
      ? part('dates/so-far', start, after + counter + 2, months(1, n * 3))
      : null;
  },
};
