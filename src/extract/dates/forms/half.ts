import type { WordForm } from '../form.ts';
import { months, namedMonth, type Part, part } from '../part.ts';
import { isOneOf } from '../words.ts';

/** Half a year or half a month: 上半年, 下半年, 后半年, 上半月. Counter-examples: 半年, 大半年, 上半场. */
export const half: WordForm = {
  words: ['上半年', '前半年', '下半年', '后半年', '上半月', '下半月'],
  match(text, start, end, word): Part | null {
    // 此后半年: half a year from then on.
    if (word[0] === '后' && isOneOf(text, start - 1, '此之以其今')) return null;
    // 提前半年建成: so much earlier; 两年前半年, but 今年前半年.
    if (
      word[0] === '前' &&
      isOneOf(text, start - 1, '提此之以目年') &&
      !NAMED_YEAR.test(text.slice(Math.max(0, start - 5), start))
    )
      return null;
    const first = word[0] === '上' || word[0] === '前';
    if (word[2] === '年') return part('dates/half', start, end, first ? months(1, 6) : months(7, 12));
    const spec = namedMonth(0);
    spec.day = first ? { from: 1, to: 15, base: 'month' } : { from: 16, to: 31, base: 'month' };
    return part('dates/half', start, end, spec);
  },
};

/** Ends in a year that is named. */
const NAMED_YEAR = /(?:[今去明前本]|\d{4})年$/;
