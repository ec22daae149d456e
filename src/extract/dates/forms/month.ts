import { ARABIC, numeralEnd, numeralValue, scriptOf } from '../../../language/calendar-numerals.ts';
import type { NumeralForm } from '../form.ts';
import { months, type Part, part } from '../part.ts';
import { isOneOf } from '../words.ts';
import { edgeEnd } from './edge.ts';
import { thirdAt } from './third.ts';

/**
 * A month in numbers: 4月, 九月, 9月份, 10月底, 6月末, 8月初, and with 上旬, 中旬, 下旬; the day follows as a part of its
 * own, but a Chinese day without 日 belongs here (八月十五). 第三个月 of a year is its March.
 * Counter-examples: 3个月, 5月龄, 二月河, 13月.
 */
export const month: NumeralForm = {
  units: '月个',
  match(text, { start, value, unitAt }): Part | null {
    // 两月 is a duration; the month is 二月.
    if (value < 1 || value > 12 || isOneOf(text, start, '两')) return null;
    const ordinal = isOneOf(text, start - 1, '第');
    if (isOneOf(text, unitAt, '个')) {
      // Of a year only: in 连续第四个月下降 months are counted.
      const ofYear = ordinal && (isOneOf(text, start - 2, '年') || text.startsWith('年的', start - 3));
      return ofYear && isOneOf(text, unitAt + 1, '月')
        ? part('dates/month', start - 1, unitAt + 2, months(value))
        : null;
    }
    if (ordinal || isOneOf(text, unitAt + 1, '龄嫂子饼季河光亮秧')) return null;
    // 一月一调度: once every month; not 一月一日.
    if (isOneOf(text, start, '一') && ONCE.test(text.slice(unitAt + 1, unitAt + 3))) return null;
    const end = isOneOf(text, unitAt + 1, '份') ? unitAt + 2 : unitAt + 1;
    const spec = months(value);
    const edge = edgeEnd(text, end, '底末初');
    if (edge > end) return part('dates/month', start, edge, spec);
    const third = thirdAt(text, end);
    if (third) return part('dates/month', start, third.end, { ...spec, day: third.day });
    if (isOneOf(text, end, '十') && scriptOf(text.charCodeAt(start)) !== ARABIC) {
      const dayEnd = numeralEnd(text, end);
      const day = numeralValue(text, end, dayEnd);
      // 八月十五 at a pause; 八月十五日 has a part of its own, 八月十五个 counts something.
      if (day > 10 && day < 32 && (dayEnd === text.length || isOneOf(text, dayEnd, '，。、,的'))) {
        spec.day = { from: day, to: day, base: 'month' };
        return part('dates/month', start, dayEnd, spec);
      }
    }
    return part('dates/month', start, end, spec);
  },
};

const ONCE = /^[一两数][^日号一二三四五六七八九十]/;
