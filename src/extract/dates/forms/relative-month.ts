import type { WordForm } from '../form.ts';
import { type Part, part, relativeMonth } from '../part.ts';
import { isOneOf, oftenAs } from '../words.ts';
import { edgeEnd } from './edge.ts';

/**
 * A month told from the reference: 本月, 上个月, 下月, 下月底; 本月初 is its first five days, 上上个月
 * two months back.
 * Counter-examples: 日本月刊, 以上月份, 天上月亮.
 */
export const relativeMonthWord: WordForm = {
  words: ['本月', '这个月', '上月', '上个月', '下月', '下个月'],
  match(text, start, end, word): Part | null {
    if (word.length === 2 && isOneOf(text, start - 1, '以之日天成基路海地')) return null;
    if (isOneOf(text, end, '亮球刊饼台')) return null;
    const once = word[0] === '上' ? -1 : word[0] === '下' ? 1 : 0;
    const { away, start: from } = oftenAs(text, start, once);
    const spec = relativeMonth(away);
    const tail = isOneOf(text, end, '份') ? end + 1 : end;
    const edge = edgeEnd(text, tail, '底末初');
    if (edge > tail && isOneOf(text, tail, '初')) spec.day = { from: 1, to: 5, base: 'month' };
    return part('dates/relative-month', from, edge, spec);
  },
};
