import type { WordForm } from '../form.ts';
import { type Part, part, weekdays } from '../part.ts';
import { isOneOf, oftenAs } from '../words.ts';

const WEEK = ['周', '个周', '星期', '个星期', '礼拜', '个礼拜'];
const OFFSETS = [
  ['上', -1],
  ['本', 0],
  ['这', 0],
  ['下', 1],
] as const;

/**
 * A week or its day told from the reference: 上周, 本周五, 下个星期一, 上上周. A weekday of no week in particular (周二至周日) comes
 * back and is no date. Counter-examples: 以上周期, 本周边, 下周转.
 */
export const week: WordForm = {
  words: OFFSETS.flatMap(([word]) => WEEK.map((unit) => word + unit)),
  match(text, start, end, word): Part | null {
    if (isOneOf(text, start - 1, '以之基成资眼当')) return null;
    const once = OFFSETS.find(([first]) => first === word[0])?.[1] ?? 0;
    const { away: offset, start: from } = oftenAs(text, start, once);
    const next = text[end] ?? '';
    const index = next ? '一二三四五六日'.indexOf(next === '天' ? '日' : next) : -1;
    if (index >= 0) return part('dates/week', from, end + 1, weekdays(offset * 7 + index));
    if (isOneOf(text, end, '边期转密围长刊报岁年')) return null;
    if (next === '末') return part('dates/week', from, end + 1, weekdays(offset * 7 + 5, offset * 7 + 6));
    return part('dates/week', from, end, weekdays(offset * 7, offset * 7 + 6));
  },
};
