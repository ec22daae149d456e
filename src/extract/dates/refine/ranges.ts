import { numeralEnd } from '../../../language/calendar-numerals.ts';
import { months, type Part, type Spec } from '../part.ts';
import { isOneOf } from '../words.ts';

const CLOSING = '）)';
const DASHES = '-–—―─－~～至到';

/** Longest stretch between the ends of a range: 22时30分至. */
const LONGEST_GAP = 8;

/**
 * Makes one range of two dates with a dash, 至 or 到 between (4月18日至22日, 2024年—2026年, 2014年11月到去年3月), an hour
 * beside the first (7月6日8时至8日16时), or framed by 与…之间. The second date may leave out what the first says; which one,
 * the context settles. Counter-examples: 从2020年的41%到2022年 (not side by side), 每年11月15日至次年3月15日 (comes back).
 */
export function joinRanges(text: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const next of parts) {
    const last = joined.at(-1);
    if (last && isRange(text, last, next)) {
      // 今天（6月7日）至9日: what the bracket explains is part of the range.
      if (isOneOf(text, last.end, CLOSING)) {
        const outer = joined.at(-2);
        if (outer?.end === last.start - 1 && isOneOf(text, outer.end, '（(')) {
          joined.splice(-2, 2, { ...outer, end: next.end, to: next.spec, rule: 'dates/range' });
          continue;
        }
        joined.push(next);
        continue;
      }
      joined[joined.length - 1] =
        last.note === 'recurring'
          ? { ...last, end: next.end }
          : { ...last, end: next.end, rule: 'dates/range', ...together(last.spec, next.spec) };
    } else joined.push(next);
  }
  return joined;
}

/**
 * 1月至11月 are the months 1—11月, one stretch of one year, and over in December: its first month alone would be the January to
 * come. Anything else keeps its two ends.
 */
function together(from: Spec, to: Spec): Pick<Part, 'spec' | 'to'> {
  const [first, last] = [monthOf(from), monthOf(to)];
  const isStretch = first > 0 && last > first && to.year === null;
  return isStretch ? { spec: { ...from, ...months(first, last), year: from.year }, to: null } : { spec: from, to };
}

/** The one month of the calendar that a spec names without a day; 0 for any other. */
const monthOf = ({ month, day }: Spec): number =>
  day === null && month?.base === 'year' && month.from === month.to ? month.from : 0;

function isRange(text: string, last: Part, next: Part): boolean {
  const gap = next.start - last.end;
  if (gap < 1 || gap > LONGEST_GAP || last.to || next.to || next.kind !== 'date') return false;
  if (last.kind !== 'date' && last.note !== 'recurring') return false;
  if (last.rule === 'dates/plan' || next.rule === 'dates/plan' || !between(text, last.end, next)) return false;
  return grain(last.spec) <= grain(next.spec) || next.spec.year !== null || next.spec.month !== null;
}

function between(text: string, start: number, next: Part): boolean {
  const first = skipSpace(text, hourEnd(text, isOneOf(text, start, CLOSING) ? start + 1 : start));
  let at = first;
  while (at < next.start && isOneOf(text, at, DASHES)) at++;
  if (at === first) return isOneOf(text, at, '与') && at + 1 === next.start && text.startsWith('之间', next.end);
  return skipSpace(text, at) === next.start;
}

const skipSpace = (text: string, at: number): number => (isOneOf(text, at, ' ') ? at + 1 : at);

/** Where 8时 or 22时30分 ends that stands at `at`; `at` itself where none does. */
function hourEnd(text: string, at: number): number {
  const hour = numeralEnd(text, at);
  if (hour === at || !isOneOf(text, hour, '时点')) return at;
  const minute = numeralEnd(text, hour + 1);
  return minute > hour + 1 && isOneOf(text, minute, '分') ? minute + 1 : hour + 1;
}

const grain = ({ month, day }: Spec): number => (day ? 3 : month ? 2 : 1);
