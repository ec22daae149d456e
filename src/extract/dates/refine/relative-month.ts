import { addMonths, type CalendarDay } from '../../../language/calendar.ts';
import type { Part, Spec } from '../part.ts';
import { type LooseDate, type Resolved, withDays } from './resolved.ts';

/** A month or quarter told from another one, 上月 or 本季度: from the one that is spoken of in the `sentence` where it leans on that, else from `reference`. */
export function relativeMonth(
  spec: Spec,
  years: [number, number] | null,
  { note }: Part,
  sentence: LooseDate | null,
  reference: CalendarDay | null,
): Resolved | null {
  const { base = 'year', from = 0, to = 0 } = spec.month ?? {};
  // 5月末…较上月末上升: the month before the one that is spoken of.
  const leans = base === 'named' || (note === 'base' && from === -1);
  const named = leans && sentence?.month ? sentence : null;
  const anchor = named ?? reference;
  if (!anchor || anchor.month === null) return null;
  if (base === 'quarter') {
    const first = addMonths(anchor.year ?? 0, anchor.month - ((anchor.month - 1) % 3), from * 3);
    return withDays(first.year, first.month, first.month + 2, spec, false);
  }
  const first = addMonths(years ? years[0] : (anchor.year ?? 0), anchor.month, from);
  const year = anchor.year === null && !years ? null : first.year;
  return withDays(year, first.month, first.month + to - from, spec, base === 'named');
}
