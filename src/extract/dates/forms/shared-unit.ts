import { numeralEnd, numeralValue } from '../../../language/calendar-numerals.ts';
import type { Numeral, NumeralForm } from '../form.ts';
import { absoluteYears, days, months, type Part, part } from '../part.ts';
import { isOneOf } from '../words.ts';
import { nameShortYears } from './short-year.ts';

/** How many the numbers of a list are said to be, from two on. */
const COUNTS = ['两二', '三', '四', '五', '六'];
const SEPARATORS = '-–—―─－~～至到、和';

/**
 * Two numbers that share one unit: 2024—2027年, 1—8月, 7、8两月, 4、5、6三个月, 1至9月份, 4月12-19日, 二、三季度, 1995 - 1997年.
 * Counter-examples: 3-5年 and 2—3日内 (durations), 1-2个, 6、9月 (6 is an item's number).
 */
export const sharedUnit: NumeralForm = {
  units: SEPARATORS,
  match(text, first): Part | null {
    const list = isOneOf(text, first.unitAt, '、和');
    let at = first.unitAt + 1;
    let row = 2;
    // —— is one dash.
    if (!list && text.charCodeAt(at) === text.charCodeAt(first.unitAt)) at++;
    if (isOneOf(text, at, ' ')) at++;
    let end = numeralEnd(text, at);
    // 4、5、6三个月: neighbours, one after the other.
    for (let third = at; list && end > third && isOneOf(text, end, '、'); ) {
      third = end + 1;
      const next = numeralEnd(text, third);
      if (next === third || numeralValue(text, third, next) !== numeralValue(text, at, end) + 1) break;
      [at, end, row] = [third, next, row + 1];
    }
    const unitAt = isOneOf(text, end, ' ') ? end + 1 : end;
    // 7、8两月
    const counted =
      list &&
      isOneOf(text, end, COUNTS[row - 2] ?? '') &&
      (isOneOf(text, end + 1, '月') || text.startsWith('个月', end + 1))
        ? end + (text[end + 1] === '个' ? 2 : 1)
        : -1;
    if (end === at || (counted < 0 && !isOneOf(text, unitAt, '年月季日号'))) return null;
    const value = numeralValue(text, at, end);
    // A list of two neighbours is a range (7、8月); any other list is not one, and 1、8月 may be item 1.
    if (
      first.value < 0 ||
      value < 0 ||
      (list && (value !== first.value + row - 1 || (first.start === 0 && counted < 0)))
    )
      return null;
    return withUnit(text, first, { start: at, end, unitAt: counted < 0 ? unitAt : counted, value }, list ? row : 0);
  },
};

/** `row`: how many neighbours a list has, 0 for a span. */
function withUnit(text: string, first: Numeral, last: Numeral, row: number): Part | null {
  const from = first.value;
  const to = last.value;
  const after = last.unitAt + 1;
  switch (text[last.unitAt]) {
    case '年': {
      const short = first.end - first.start === 2 && last.end - last.start === 2;
      if (short && nameShortYears(text, first.start, from, to, after, row))
        return part('dates/shared-unit', first.start, after, absoluteYears(2000 + from, 2000 + to));
      const century = from - (from % 100);
      const end = last.end - last.start === 2 && from >= 1900 ? century + to : to;
      if (from < 1800 || from > 2199 || end <= from || end > 2199) return null;
      return part('dates/shared-unit', first.start, text[after] === '度' ? after + 1 : after, absoluteYears(from, end));
    }
    case '月':
      if (from < 1 || to > 12 || from >= to || text[after] === '龄') return null;
      return part('dates/shared-unit', first.start, text[after] === '份' ? after + 1 : after, months(from, to));
    case '季':
      if (text[after] !== '度' || from < 1 || to > 4 || from >= to) return null;
      return part('dates/shared-unit', first.start, after + 1, months(from * 3 - 2, to * 3));
    case '日':
    case '号':
      return dayRange(text, first, to, after);
    default:
      return null;
  }
}

function dayRange(text: string, first: Numeral, to: number, after: number): Part | null {
  if (first.value < 1 || to > 31 || first.value >= to) return null;
  if (!isOneOf(text, first.start - 1, '月')) {
    if (isOneOf(text, after - 1, '号') || isOneOf(text, first.start - 1, '第近约每满需达')) return null;
    if (isOneOf(text, after, '内元游龄左的后不')) return null;
  }
  return part('dates/shared-unit', first.start, after, days(first.value, to));
}
