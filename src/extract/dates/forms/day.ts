import { ARABIC, scriptOf } from '../../../language/calendar-numerals.ts';
import type { NumeralForm } from '../form.ts';
import { days, type Part, part } from '../part.ts';

/**
 * A day of a month: 22日 (3日下午 takes the month just named) and, behind a month, 三号 and 3号.
 * Counter-examples: 3日内 and 为期5日 (durations), 15日元, 9号球衣, 12号线, 7日游.
 */
export const day: NumeralForm = {
  units: '日号',
  match(text, { start, value, unitAt }): Part | null {
    if (value < 1 || value > 31) return null;
    const before = text[start - 1] ?? '';
    const behindMonth = before === '月' || (before === ' ' && text[start - 2] === '月');
    const end = unitAt + 1;
    if (!behindMonth) {
      const next = text[end] ?? '';
      if (before && '第近约每满达超后逾共'.includes(before)) return null;
      if (next && '内元游龄均间程历'.includes(next)) return null;
      if (/(?:连续|为期|历时|不足|超过|不超|工作)$/.test(text.slice(Math.max(0, start - 2), start))) return null;
      // 三日 may be three days; in figures a lone day is a date.
      if (scriptOf(text.charCodeAt(start)) !== ARABIC && value < 10) return null;
      // 12号线, 1号文件, 3号厅 name things; a day in 号 says its time or what lies about it.
      if (text[unitAt] === '号' && (scriptOf(text.charCodeAt(start)) !== ARABIC || !dayInSpeech(text, start, end)))
        return null;
    }
    return part('dates/day', start, end, days(value));
  },
};

const dayInSpeech = (text: string, start: number, end: number): boolean =>
  /^(?:上午|下午|中午|晚上?|早上|凌晨|当天|之?前|起|至|到|[-—～~])/.test(text.slice(end, end + 2)) ||
  /(?:在|于|定在|[至到—～~-])$/.test(text.slice(Math.max(0, start - 2), start));
