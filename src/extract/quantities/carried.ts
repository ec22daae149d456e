import type { PeriodCue } from '../dates/dates.ts';
import type { Status } from '../types.ts';
import { firstDay, lastDay, sideOfPeriod } from './period.ts';

/** What earlier text leaves behind for numbers that do not say everything themselves. */
export interface Carried {
  /** Indicator and subject of the number before. */
  name: string | null;
  subject: string | null;
  /** Names of the last list of numbers, for 分别 and for lists of growth rates behind lists of levels. */
  list: string[];
  period: Record<Status, string | null>;
  /** Last name of a count by its unit: 68户重建户 … 剩余7户. */
  byUnit: Map<string, string>;
}

/** Nothing said yet. */
export const newCarried = (): Carried => ({
  name: null,
  subject: null,
  list: [],
  period: { target: null, actual: null },
  byUnit: new Map(),
});

/**
 * Takes a period as the one in force. A day or month within the period that already governs is an event or a deadline
 * of its own sentence and does not end it: after 2026年的十件实事 … 8月25日前完工 the next task is still due in 2026.
 */
export function setPeriod(carried: Carried, { value, role }: PeriodCue, published: string | null): void {
  if (!value || role === 'base') return;
  const side = sideOfPeriod(value, published);
  for (const status of ['target', 'actual'] as const) {
    if (side === (status === 'target' ? 'past' : 'future')) continue;
    const governing = carried.period[status];
    const within = governing && firstDay(value) >= firstDay(governing) && lastDay(value) <= lastDay(governing);
    const narrow = status === 'target' ? value !== governing : !value.includes('/') && value.length > 4;
    if (!(within && narrow)) carried.period[status] = value;
  }
}
