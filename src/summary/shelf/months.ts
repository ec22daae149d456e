import { glanceAt, type PackedLine } from '../ledger/packed-lines.ts';
import type { DatedEvent } from './events.ts';

/** What falls into one month: targets that are due, and what articles say happens. */
export interface Month {
  /** `YYYY-MM`. */
  month: string;
  /** Which of the lines. */
  due: number[];
  events: DatedEvent[];
}

/** Targets and events by month, earliest first; `from` and `to` (`YYYY-MM`) bound them where given. */
export function monthsOf(
  lines: Iterable<PackedLine>,
  events: Iterable<DatedEvent>,
  { from = '', to = '9999' }: { from?: string; to?: string } = {},
): Month[] {
  const months = new Map<string, Month>();
  const monthOf = (day: string): Month | null => {
    const month = day.slice(0, 7);
    if (month < from || month > to) return null;
    const known = months.get(month) ?? { month, due: [], events: [] };
    months.set(month, known);
    return known;
  };
  let place = 0;
  for (const line of lines) {
    const { dueNow } = glanceAt(line);
    if (dueNow !== null) monthOf(dueNow)?.due.push(place);
    place += 1;
  }
  for (const event of events) monthOf(event.first)?.events.push(event);
  return [...months.values()].sort((a, b) => a.month.localeCompare(b.month));
}
