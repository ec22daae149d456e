import type { Bound, Measure, Place, QuantityMention } from '../../extract/types.ts';
import { foldName } from '../fold.ts';
import { closing, lastDay } from '../period.ts';
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

/** What the article says of one indicator of one subject for one day. */
export interface FigureRow {
  /** In the article's words at the first mention; null where it does not say what is measured. */
  indicator: string | null;
  subject: string | null;
  /** The period's end as the article gives it (EDTF), and its last day; null where none is given. */
  until: string | null;
  lastDay: string | null;
  /** In the order of the article; a measure may have several (floor and stretch, two bases). */
  figures: [Figure, ...Figure[]];
}

/**
 * Rows by indicator, subject and the day they end, in the order of the article, rows of one indicator together.
 * A number without a period or subject joins the row of its indicator where there is only one to join
 * (到2025年达到4500亿元，年均增长6.5%). Numbers whose indicator is not known stay apart: nothing says they belong together.
 */
export function figureRows(quantities: readonly QuantityMention[]): FigureRow[] {
  const groups = new Map<string, QuantityMention[]>();
  for (const [index, quantity] of quantities.entries()) {
    const key = quantity.indicator === null ? `#${index}` : foldName(quantity.indicator);
    const group = groups.get(key);
    if (group) group.push(quantity);
    else groups.set(key, [quantity]);
  }
  return [...groups.values()]
    .flatMap((group) => partition(group, (quantity) => quantity.subject && foldName(quantity.subject)))
    .flatMap((group) => partition(group, (quantity) => lastDay(quantity.period)))
    .map(toRow);
}

/** Groups by key, in the order of first appearance; what has no key joins the others where they agree on one. */
function partition<T>(items: readonly T[], keyOf: (item: T) => string | null): T[][] {
  const keys = new Set(items.map(keyOf).filter((key) => key !== null));
  const only = keys.size === 1 ? ([...keys][0] ?? null) : null;
  const groups = new Map<string | null, T[]>();
  for (const item of items) {
    const key = keyOf(item) ?? only;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function toRow(quantities: QuantityMention[]): FigureRow {
  const period = quantities.find((quantity) => lastDay(quantity.period) !== null)?.period ?? null;
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
    until: period && closing(period),
    lastDay: lastDay(period),
    figures: [...figures.values()] as [Figure, ...Figure[]],
  };
}

function toFigure(quantity: QuantityMention): Figure {
  const { measure, value, unit, bound, direction, base, tier, period, speaker, responsible } = quantity;
  const places: [Place] = [placeOf(quantity)];
  return { measure, value, unit, bound, direction, base, tier, period, speaker, responsible, places };
}
