import { byPublication, type Entry, factRef } from './entry.ts';
import type { Fact } from './facts.ts';

/** What the reader said of two numbers, each named by `factRef`. */
export interface Decision {
  one: string;
  other: string;
  verdict: 'same' | 'different';
}

/**
 * The entries as the reader has them: what was said to be different is parted, what was said to be the same is joined.
 * @param actuals the reported numbers that are named
 */
export function applyDecisions(entries: Entry[], actuals: readonly Fact[], decisions: readonly Decision[]): Entry[] {
  const reported = new Map(actuals.map((fact) => [factRef(fact), fact]));
  let changed = entries;
  for (const decision of decisions.filter(({ verdict }) => verdict === 'different')) changed = part(changed, decision);
  for (const decision of decisions.filter(({ verdict }) => verdict === 'same'))
    changed = join(changed, decision, reported);
  return changed;
}

const has = (facts: readonly Fact[], ref: string) => facts.some((fact) => factRef(fact) === ref);
const without = (facts: readonly Fact[], ref: string) => facts.filter((fact) => factRef(fact) !== ref);

/** The later of the two leaves the entry that both are in; a statement becomes an entry of its own. */
function part(entries: Entry[], { one, other }: Decision): Entry[] {
  return entries.flatMap((entry) => {
    const all = [...entry.statements, ...entry.answers];
    if (!has(all, one) || !has(all, other)) return [entry];
    if (has(entry.answers, other)) return [{ ...entry, answers: without(entry.answers, other) }];
    if (has(entry.answers, one)) return [{ ...entry, answers: without(entry.answers, one) }];
    const leaving = entry.statements.filter((fact) => factRef(fact) === other);
    return [
      { ...entry, statements: without(entry.statements, other) },
      { ...entry, key: `${entry.key}|${other}`, statements: leaving },
    ];
  });
}

function join(entries: Entry[], { one, other }: Decision, reported: ReadonlyMap<string, Fact>): Entry[] {
  const holding = (ref: string) => entries.find(({ statements, answers }) => has([...statements, ...answers], ref));
  const first = holding(one) ?? holding(other);
  if (!first) return entries;
  const missing = holding(one) === first ? other : one;
  const second = holding(missing);
  const actual = reported.get(missing);
  const joined: Entry = {
    ...first,
    confirmed: true,
    ...(second && second !== first && has(second.statements, missing)
      ? {
          names: [...new Set([...first.names, ...second.names])],
          statements: [...first.statements, ...second.statements].sort(byPublication),
          answers: [...new Set([...first.answers, ...second.answers])].sort(byPublication),
        }
      : actual && !has(first.answers, missing)
        ? { answers: [...first.answers, actual].sort(byPublication) }
        : {}),
  };
  const gone = second && second !== first && has(second.statements, missing) ? second : null;
  return entries.filter((entry) => entry !== gone).map((entry) => (entry === first ? joined : entry));
}
