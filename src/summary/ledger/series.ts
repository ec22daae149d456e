import type { Fact } from './facts.ts';
import { comparedUnit } from './units.ts';

/** What was meant and what was reached in one year. */
export interface SeriesYear {
  year: string;
  target: Fact | null;
  actual: Fact | null;
}

type Compared = Pick<Fact, 'subject' | 'indicator' | 'kind' | 'unit' | 'base'>;

/** Names what is compared over the years: the same for all numbers of one series. */
export function seriesKey(compared: Compared): string {
  const { subject, indicator, kind, base } = compared;
  return `${subject}|${indicator}|${kind}|${comparedUnit(compared)}|${base}`;
}

/**
 * Targets and actuals of one indicator of one subject over the years, of one kind, unit and base. Of several for one year the latest
 * published counts; only what ends with its year does.
 */
export function seriesOf(of: Compared, facts: Iterable<Fact>): SeriesYear[] {
  const years = new Map<string, SeriesYear>();
  const unit = comparedUnit(of);
  for (const fact of facts) {
    if (fact.indicator !== of.indicator || fact.subject !== of.subject || fact.kind !== of.kind) continue;
    if (comparedUnit(fact) !== unit || fact.base !== of.base || !fact.due?.endsWith('-12-31')) continue;
    const year = fact.due.slice(0, 4);
    const known = years.get(year) ?? { year, target: null, actual: null };
    const other = known[fact.status];
    if (other === null || (fact.published ?? '') >= (other.published ?? '')) known[fact.status] = fact;
    years.set(year, known);
  }
  return [...years.values()].sort((a, b) => a.year.localeCompare(b.year));
}
