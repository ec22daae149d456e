import { numeralEnd, numeralValue } from '../../../language/calendar-numerals.ts';
import type { WordForm } from '../form.ts';
import { months, type Part, part } from '../part.ts';
import { isOneOf } from '../words.ts';

/**
 * The first months or quarters of a year: 前11个月, 前８月, 头两个月, 前三季度, 首三个季度.
 * Counter-examples: 前30位, 前三个项目, 提前3个月, 此前两个月, 5年前3月, 码头5月.
 */
export const soFar: WordForm = {
  // With the first letter of the numeral, so that the scanner need not ask at every 前.
  words: ['前', '头', '首'].flatMap((word) =>
    [...'0123456789０１２３４５６７８９一二三四五六七八九十两'].map((n) => word + n),
  ),
  match(text, start): Part | null {
    if (isOneOf(text, start - 1, '提此以之目日天月期底')) return null;
    // 码头5月投用
    if (text[start] === '头' && isOneOf(text, start - 1, '码源龙街桥木石水牛羊猪村户镇滩渡巨社两带')) return null;
    const after = numeralEnd(text, start + 1);
    const n = numeralValue(text, start + 1, after);
    const unit = isOneOf(text, after, '个') ? after + 1 : after;
    if (isOneOf(text, unit, '月') && n >= (unit > after ? 1 : 2) && n <= 12) {
      return part('dates/so-far', start, isOneOf(text, unit + 1, '份') ? unit + 2 : unit + 1, months(1, n));
    }
    return text.startsWith('季度', unit) && n >= 1 && n <= 4
      ? part('dates/so-far', start, unit + 2, months(1, n * 3))
      : null;
  },
};
