import { ARABIC, numeralEnd, numeralValue, scriptOf } from '../../../language/calendar-numerals.ts';
import type { NumeralForm } from '../form.ts';
import { months, type Part, part } from '../part.ts';
import { edgeEnd } from './edge.ts';

/**
 * A month in numbers: 4月, 九月, 9月份, 10月底, 6月末, 8月初, and with 上旬, 中旬, 下旬; the day follows as a part of its
 * own, but a Chinese day without 日 belongs here (八月十五). 第三个月 of a year is its March.
 * Counter-examples: 3个月, 5月龄, 二月河, 13月.
 */
export const month: NumeralForm = {
  units: '月个',
  match(text, { start, value, unitAt }): Part | null {
    if (value < 1 || value > 12) return null;
    const ordinal = text[start - 1] === '第';
    if (text[unitAt] === '个') {
      return ordinal && text[unitAt + 1] === '月' ? part('dates/month', start - 1, unitAt + 2, months(value)) : null;
    }
    if (ordinal) return null;
    let end = unitAt + 1;
    const next = text[end] ?? '';
    if (next && '龄嫂子饼季河光亮'.includes(next)) return null;
    if (next === '份') end++;
    const spec = months(value);
    const edge = edgeEnd(text, end, '底末初');
    if (edge > end) return part('dates/month', start, edge, spec);
    if (text[end] && '上中下'.includes(text[end] as string) && text[end + 1] === '旬') {
      const third = '上中下'.indexOf(text[end] as string);
      spec.day = { from: third * 10 + 1, to: third === 2 ? 31 : third * 10 + 10, base: 'month' };
      return part('dates/month', start, end + 2, spec);
    }
    if (scriptOf(text.charCodeAt(start)) !== ARABIC && next === '十') {
      const dayEnd = numeralEnd(text, end);
      const day = numeralValue(text, end, dayEnd);
      const unit = text[dayEnd];
      // 八月十五 at a pause; 八月十五日 has its own part, 八月十五个 counts something.
      if (day > 10 && day < 32 && (unit === undefined || '，。、,的,'.includes(unit))) {
        spec.day = { from: day, to: day, base: 'month' };
        end = dayEnd;
      }
    }
    return part('dates/month', start, end, spec);
  },
};
