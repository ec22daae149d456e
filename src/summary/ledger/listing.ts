import type { Line } from './line.ts';

/** So many lines that have no answer are due on each day, in the order of the days. */
export type Days = [day: string, count: number][];

/**
 * How lines are kept whatever day it is: those with a day and no answer by day, then those with an answer, latest due first, then those
 * without a day. `days` says of each day, in this order, how many of the first kind are due.
 */
export interface Order {
  days: Days;
  /** So many lines in all. */
  count: number;
}

/** Lines from one place up to another, in the order they are kept, or `back` to front. */
export interface Span {
  from: number;
  to: number;
  back: boolean;
}

type Kept = Pick<Line, 'key' | 'due' | 'answer'>;

const isDated = ({ due, answer }: Kept) => due !== null && answer === null;

/**
 * Where a line stands: texts that sort as lines are kept, no two alike. What is alike in that order goes by its key: what one place means to
 * reach stands together, whichever article was read first.
 */
export function rankOf(line: Kept): string {
  const { due, key } = line;
  if (isDated(line)) return `0${due}|${key}`;
  return due === null && line.answer === null ? `2${key}` : `1${later(due)}|${key}`;
}

/** Sorts the later before the earlier, what has no day last. */
function later(day: string | null): string {
  return String(99_999_999 - Number((day ?? '0').replaceAll('-', '')));
}

/** The days when lines went and others came. */
export function changeDays(days: Days, gone: Iterable<Kept>, come: Iterable<Kept>): Days {
  const counts = new Map(days);
  const count = (lines: Iterable<Kept>, by: number) => {
    for (const line of lines)
      if (isDated(line)) counts.set(line.due as string, (counts.get(line.due as string) ?? 0) + by);
  };
  count(gone, -1);
  count(come, 1);
  return [...counts].filter(([, left]) => left > 0).sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * What of the lines comes after what in a list on a day (`YYYY-MM-DD`): what is due next comes first, then what is overdue, the last first,
 * then what is answered, then what has no day.
 */
export function spansOn({ days, count }: Order, today: string): Span[] {
  let [dated, overdue] = [0, 0];
  for (const [day, more] of days) {
    dated += more;
    if (day < today) overdue += more;
  }
  const spans: Span[] = [
    { from: overdue, to: dated, back: false },
    { from: 0, to: overdue, back: true },
    { from: dated, to: count, back: false },
  ];
  return spans.filter(({ from, to }) => from < to);
}
