import type { Summary } from '../schema.ts';
import { targetsByIndicator } from './targets.ts';

/** A day on which targets fall due. */
export interface Deadline {
  /** EDTF, as the first of its rows says it. */
  period: string;
  lastDay: string;
  /** How many rows of targets are due then. */
  count: number;
  /** Where it stands between the beginning of the scale (0) and its end (1), in proportion to the days. */
  at: number;
}

/**
 * The deadlines of the targets in order of time, for a scale that begins on the day of publication, or with the first
 * deadline where that is earlier or the day of publication is not known. Empty where fewer than two days have targets due.
 */
export function deadlines(summary: Pick<Summary, 'quantities' | 'published'>): Deadline[] {
  const byDay = new Map<string, { period: string; count: number }>();
  for (const { period, lastDay } of targetsByIndicator(summary)) {
    if (period === null || lastDay === null) continue;
    const known = byDay.get(lastDay);
    if (known) known.count++;
    else byDay.set(lastDay, { period, count: 1 });
  }
  const days = [...byDay.keys()].sort();
  const [first] = days;
  const last = days.at(-1);
  if (days.length < 2 || !first || !last) return [];
  const published = summary.published?.slice(0, 10);
  const begin = Date.parse(published && published < first ? published : first);
  const length = Date.parse(last) - begin;
  return days.map((lastDay) => ({
    ...(byDay.get(lastDay) as { period: string; count: number }),
    lastDay,
    at: (Date.parse(lastDay) - begin) / length,
  }));
}
