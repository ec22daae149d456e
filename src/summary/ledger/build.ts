import { daysBetween } from '../period.ts';
import { EARLY_DAYS } from './early.ts';
import { byPublication, type Entry } from './entry.ts';
import type { Fact } from './facts.ts';
import { seriesKey } from './series.ts';

/**
 * Brings the targets of all articles together, before the reader decides. One target is the same subject, indicator, kind of number, unit,
 * base, and day it is due; of a floor and a stretch each is one. A target that names no day is that of the year it was published
 * in. Actuals of the same key, reported when it was due or later, are its answers. So nothing is brought together that is not of one series.
 * @param facts each article's in the order of its text; in which order the articles come makes no difference but to the order of entries
 */
export function buildLedger(facts: Iterable<Fact>): Entry[] {
  const targets = new Map<string, Fact[]>();
  const actuals = new Map<string, Fact[]>();
  for (const fact of facts) {
    const groups = fact.status === 'target' ? targets : actuals;
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...targets].flatMap(([key, group]) =>
    byTier(group.sort(byPublication)).map(([tier, statements]) =>
      toEntry(tier ? `${key}|${tier}` : key, statements, actuals.get(key) ?? []),
    ),
  );
}

function keyOf(fact: Fact): string {
  return `${seriesKey(fact)}|${fact.due ?? `?${fact.published?.slice(0, 4) ?? ''}`}`;
}

/** Floor and stretch apart; what is called neither goes with that of the same value, or else with the floor. */
function byTier(group: Fact[]): [Fact['tier'], Fact[]][] {
  const tiers = new Set(group.map(({ tier }) => tier).filter((tier) => tier !== null));
  if (tiers.size === 0) return [[null, group]];
  const floors: Fact[] = [];
  const stretches: Fact[] = [];
  const stretched = new Set(group.filter(({ tier }) => tier === 'stretch').map(({ value }) => String(value)));
  for (const fact of group) {
    const stretch =
      fact.tier === 'stretch' ||
      (fact.tier === null && (tiers.size === 1 ? tiers.has('stretch') : stretched.has(String(fact.value))));
    (stretch ? stretches : floors).push(fact);
  }
  const split: [Fact['tier'], Fact[]][] = [
    ['floor', floors],
    ['stretch', stretches],
  ];
  return split.filter(([, facts]) => facts.length > 0);
}

function toEntry(key: string, statements: Fact[], actuals: readonly Fact[]): Entry {
  const [first] = statements as [Fact];
  const { subject, indicator, kind, unit, base, due } = first;
  return {
    ...{ key, subject, indicator, kind, unit, base, due },
    tier: statements.find(({ tier }) => tier !== null)?.tier ?? null,
    names: [...new Set(statements.map(({ name }) => name))],
    statements,
    answers: actuals.filter((actual) => answers(first, actual)).sort(byPublication),
    confirmed: false,
  };
}

function answers(target: Fact, actual: Fact): boolean {
  if (target.due === null) return false;
  if (actual.published !== null && daysBetween(actual.published, target.due) > EARLY_DAYS) return false;
  // What came together over years is no answer to a target of one of them.
  const single = target.base === '' && actual.from !== null && target.from !== null;
  return !(single && actual.from !== null && target.from !== null && actual.from.slice(0, 4) < target.from.slice(0, 4));
}
