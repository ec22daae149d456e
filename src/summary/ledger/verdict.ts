import type { Figure } from './line.ts';

/** How an actual stands to a target. */
export interface Verdict {
  reached: boolean;
  /** Actual less target, in the unit of both; negative also where less is what was wanted. */
  difference: number;
  /** Actual over target; null for changes and where the target is zero. */
  ratio: number | null;
}

/** What 左右 leaves open, of the value of the target. */
const ABOUT = 0.02;

/** Indicators of which less is wanted, also where the words give no bound. */
const LESS = /失业率|能耗|排放|浓度|死亡率|发病率|负债率|债务率|不良率|价格|事故|贫困/u;

/** Whether the target was reached, as its bound has it; without a bound more is wanted unless the indicator says less is. */
export function verdictOf(target: Figure, actual: Figure): Verdict {
  const aim = Array.isArray(target.value) ? target.value : [target.value, target.value];
  const [low = 0, high = low] = aim;
  const got = Array.isArray(actual.value) ? (actual.value[0] + actual.value[1]) / 2 : actual.value;
  const less = wantsLess(target, low);
  const edge = less ? high : low;
  const slack = target.bound === '~' ? Math.abs(edge) * ABOUT : 0;
  const strict = (target.bound === '>' && !less) || (target.bound === '<' && less);
  const enough = less ? got <= edge + slack : got >= edge - slack;
  return {
    reached: enough && !(strict && got === edge),
    difference: round(got - edge),
    ratio: target.kind === 'growth' || edge === 0 ? null : got / edge,
  };
}

function wantsLess({ bound, indicator, kind }: Figure, low: number): boolean {
  if (bound === '<=' || bound === '<' || kind === 'rank') return true;
  if (kind === 'growth' || kind === 'difference') return low < 0;
  return bound === '=' && kind === 'level' && LESS.test(indicator);
}

/** Without the noise of binary fractions (0.3 and not 0.30000000000000004). */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
