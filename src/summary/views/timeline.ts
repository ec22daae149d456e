import type { Place } from '../../extract/types.ts';
import { foldName } from '../fold.ts';
import { firstDay, lastDay } from '../period.ts';
import { placeOf } from '../place.ts';
import type { Summary } from '../schema.ts';
import type { FigureRow } from './figure-rows.ts';
import { targetsByIndicator } from './targets.ts';

/** What happens on a date, in the article's words; null where it names the date only. */
export interface TimelineEvent {
  event: string | null;
  implied: boolean;
  places: [Place, ...Place[]];
}

export interface TimelineEntry {
  /** EDTF; null for dates that the article leaves open (今年 without a date of publication). */
  value: string | null;
  firstDay: string | null;
  lastDay: string | null;
  events: TimelineEvent[];
  /** Targets due at the end of it. */
  due: FigureRow[];
}

/** One entry a date, sorted by first day, then last; dates without a known year come at the end. */
export function timeline(summary: Pick<Summary, 'quantities' | 'dates'>): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  const entryOf = (value: string | null, written: string): TimelineEntry => {
    const key = value ?? `?${written}`;
    const entry = entries.get(key) ?? {
      value,
      firstDay: firstDay(value),
      lastDay: lastDay(value),
      events: [],
      due: [],
    };
    entries.set(key, entry);
    return entry;
  };
  for (const date of summary.dates) {
    const { events } = entryOf(date.value, date.quote);
    const known = events.find((other) => foldName(other.event ?? '') === foldName(date.event ?? ''));
    if (known) known.places.push(placeOf(date));
    else events.push({ event: date.event, implied: date.implied, places: [placeOf(date)] });
  }
  for (const row of targetsByIndicator(summary)) if (row.period) entryOf(row.period, row.period).due.push(row);
  return [...entries.values()].sort((a, b) => compare(a.firstDay, b.firstDay) || compare(a.lastDay, b.lastDay));
}

/** ISO days sort as text; what has no day comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
