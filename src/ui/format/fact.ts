import type { Fact } from '../../summary/ledger/facts.ts';
import type { Words } from '../words.tsx';
import { formatBound, formatValue } from './value.ts';

/** The number of a fact with the sign of its bound: `≥6.5%`, `3200亿元`, `−14%`. */
export function formatFact(fact: Pick<Fact, 'value' | 'unit' | 'kind' | 'bound'>, words: Words): string {
  const { kind, unit, bound } = fact;
  const [low = 0, high] = Array.isArray(fact.value) ? fact.value : [fact.value];
  const value: Fact['value'] = high === undefined ? Math.abs(low) : [Math.abs(low), Math.abs(high)];
  const changes = kind === 'growth' || kind === 'difference' || kind === 'added';
  const direction = changes ? (low < 0 ? 'down' : 'up') : null;
  const measure = kind === 'added' ? 'difference' : kind;
  const said = formatBound({ measure, bound }, words)?.sign ?? '';
  return said + formatValue({ value, unit, measure, bound, direction }, words);
}
