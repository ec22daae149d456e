import type { Summary } from '../schema.ts';
import type { FigureRow } from './figure-rows.ts';
import { type Person, people } from './people.ts';
import { countTargets, targetsByIndicator } from './targets.ts';

/** So many deadlines, and so many targets of each, go into a paragraph that is taken in at a glance. */
const DEADLINES = 2;
const TARGETS = 3;

export interface Essence {
  /** How many places state a target. */
  targets: number;
  /** The deadlines with most named targets, in order of time, with the first of these in the order of the article. */
  due: { period: string; rows: FigureRow[] }[];
  /** Who is named most often; null where no official is named. */
  person: Person | null;
  /** How many officials are named. */
  officials: number;
}

/** What an article says in a few facts: how many targets, the main ones by when, and who speaks. Nothing is worded here. */
export function essence(summary: Pick<Summary, 'quantities' | 'officials'>): Essence {
  const byDay = new Map<string, { period: string; rows: FigureRow[] }>();
  for (const row of targetsByIndicator(summary)) {
    const { period, lastDay, indicator } = row;
    if (period === null || lastDay === null || indicator === null) continue;
    const known = byDay.get(lastDay);
    if (known) known.rows.push(row);
    else byDay.set(lastDay, { period, rows: [row] });
  }
  const due = [...byDay]
    .sort(([, a], [, b]) => b.rows.length - a.rows.length)
    .slice(0, DEADLINES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { period, rows }]) => ({ period, rows: rows.slice(0, TARGETS) }));
  const [person = null] = people(summary);
  return { targets: countTargets(summary), due, person, officials: summary.officials.length };
}
