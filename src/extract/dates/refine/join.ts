import type { Part, Spec } from '../part.ts';
import { isOneOf } from '../words.ts';

const PLACES = [
  '全市',
  '全省',
  '全国',
  '全区',
  '全县',
  '全州',
  '全镇',
  '我市',
  '我省',
  '我国',
  '我县',
  '我区',
  '本市',
  '本省',
];

/**
 * Makes one date of parts that stand together, larger before smaller: 2024年|9月|30日, 去年|年底, 本月|9日,
 * 2021年的|第三个月, 2021年全市|四季度. 每年|11月 comes back every year and is no date; 去年|同期 is what is compared with.
 */
export function joinParts(text: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const next of parts) {
    const last = joined.at(-1);
    const together = last && stand(text, last, next) ? join(last, next) : null;
    if (together) joined[joined.length - 1] = together;
    else joined.push(next);
  }
  return joined;
}

/** Whether nothing, a space, 的, or (before a quarter or half) a word for the whole place lies between two parts. */
function stand(text: string, last: Part, next: Part): boolean {
  switch (next.start - last.end) {
    case 0:
      return true;
    case 1:
      return isOneOf(text, last.end, ' 的');
    case 2:
      return spansMonths(next.spec) && PLACES.includes(text.slice(last.end, next.start));
    default:
      return false;
  }
}

const spansMonths = ({ month, day }: Spec): boolean => month?.base === 'year' && month.to > month.from && day === null;

function join(last: Part, next: Part): Part | null {
  if (last.to !== null || next.to !== null) return null;
  if (last.note === 'recurring') {
    return next.spec.year === null ? { ...last, end: next.end } : null;
  }
  if (next.note === 'base' && last.spec.day === null) {
    // 2019年同期: a year by its number is a date, whatever it is compared with.
    if (last.spec.year?.base === 'absolute' && last.spec.month === null) return null;
    return next.spec.year === null
      ? { ...last, end: next.end, rule: next.rule, kind: 'soft', note: 'base', spec: next.spec }
      : null;
  }
  const spec = finer(last.spec, next.spec);
  if (!spec) return null;
  // 同年 and 次日 alone are soft; with a month or a day beside them they name a date.
  return {
    ...last,
    end: next.end,
    rule: next.rule === 'dates/edge' ? last.rule : next.rule,
    spec,
    kind: 'date',
    note: null,
  };
}

/** `larger` with what `smaller` adds; null where they do not fit into one date. */
function finer(larger: Spec, smaller: Spec): Spec | null {
  if (larger.day !== null) return null;
  if (larger.month === null) {
    if (larger.year === null || larger.year.from !== larger.year.to || smaller.month === null) return null;
    // 今年年初, 2024年年内: the soft word's own year is the one named before it.
    if (smaller.year !== null && smaller.year.base !== 'named') return null;
    return { year: larger.year, month: smaller.month, day: smaller.day };
  }
  if (smaller.day === null || smaller.day.base !== 'month' || smaller.year !== null) return null;
  if (smaller.month !== null && smaller.month.base !== 'named') return null;
  if (larger.month.from !== larger.month.to && larger.month.base !== 'quarter') return null;
  return { ...larger, day: smaller.day };
}
