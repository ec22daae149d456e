import type { Bound, Measure, Place, QuantityMention } from '../../extract/types.ts';
import { foldName } from '../fold.ts';
import { duePeriod, lastDay } from '../period.ts';
import { placeOf } from '../place.ts';

/** One number of a row. `places` lists where the article says it, first mention first: its quote is how to show it. */
export interface Figure {
  measure: Measure;
  /** In units of one; a range is its two ends. */
  value: number | [number, number];
  unit: string;
  bound: Bound;
  direction: 'up' | 'down' | null;
  base: string | null;
  tier: 'floor' | 'stretch' | null;
  /** EDTF, as the article gives it for this number. */
  period: string | null;
  speaker: string | null;
  responsible: string | null;
  places: [Place, ...Place[]];
}

/** What the article says of one indicator of one subject for one period. */
export interface FigureRow {
  /** In the article's words at the first mention; null where it does not say what is measured. */
  indicator: string | null;
  subject: string | null;
  /** EDTF: when the figures are due, or in which period they held. Null where none is given. */
  period: string | null;
  /** True where no figure of the row has its period beside it: it was carried over from earlier text. */
  implied: boolean;
  /** The last day of it; null where the year is not known. */
  lastDay: string | null;
  /** In the order of the article; a measure may have several (floor and stretch, two bases). */
  figures: [Figure, ...Figure[]];
}

/**
 * `due`: figures of one day are of one row, however long the way to it (到2025年达到4500亿元, “十四五”时期年均增长6.5%).
 * `held`: figures of one period are, for a month and the months up to it are two things.
 */
export type PeriodRole = 'due' | 'held';

/**
 * Rows by indicator, subject and period, in the order of the article, rows of one indicator together. A number without
 * period or subject joins the row of its indicator where there is only one to join. Numbers whose indicator is not
 * known stay apart: nothing says they belong together.
 */
export function figureRows(quantities: readonly QuantityMention[], role: PeriodRole): FigureRow[] {
  const periodKey = ({ period }: QuantityMention) => (role === 'due' ? (lastDay(period) ?? period) : period);
  return partition(quantities, ({ indicator }, index) => (indicator === null ? `#${index}` : foldName(indicator)))
    .flatMap((group) => partition(group, (quantity) => quantity.subject && foldName(quantity.subject)))
    .flatMap((group) => partition(group, periodKey))
    .map((group) => toRow(group, role));
}

/** Groups by key, in the order of first appearance; what has no key joins the others where they agree on one. */
function partition<T>(items: readonly T[], keyOf: (item: T, index: number) => string | null): T[][] {
  const keys = items.map(keyOf);
  const known = new Set(keys.filter((key) => key !== null));
  const only = known.size === 1 ? ([...known][0] ?? null) : null;
  const groups = new Map<string | null, T[]>();
  for (const [index, item] of items.entries()) {
    const key = keys[index] ?? only;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function toRow(quantities: QuantityMention[], role: PeriodRole): FigureRow {
  const period = periodOf(quantities, role);
  const figures = new Map<string, Figure>();
  for (const quantity of quantities) {
    const figure = toFigure(quantity);
    const { measure, value, unit, bound, direction, base, tier } = figure;
    const key = JSON.stringify([measure, value, unit, bound, direction, base, tier]);
    const known = figures.get(key);
    if (known) known.places.push(...figure.places);
    else figures.set(key, figure);
  }
  return {
    indicator: quantities[0]?.indicator ?? null,
    subject: quantities.find((quantity) => quantity.subject !== null)?.subject ?? null,
    period,
    implied: period !== null && quantities.every((q) => q.period === null || q.implied.includes('period')),
    lastDay: lastDay(period),
    figures: [...figures.values()] as [Figure, ...Figure[]],
  };
}

/** Due where several lead to one day: the one that names it alone, else the first. */
function periodOf(quantities: QuantityMention[], role: PeriodRole): string | null {
  const periods = quantities.map(({ period }) => period).filter((period) => period !== null);
  const first = periods[0] ?? null;
  if (role === 'held' || first === null) return first;
  return duePeriod(periods.find((period) => !period.includes('/')) ?? first);
}

function toFigure(quantity: QuantityMention): Figure {
  const { measure, value, unit, bound, direction, base, tier, period, speaker, responsible } = quantity;
  const places: [Place] = [placeOf(quantity)];
  return { measure, value, unit, bound, direction, base, tier, period, speaker, responsible, places };
}
