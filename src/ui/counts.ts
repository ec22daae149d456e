import type { Summary } from '../summary/schema.ts';
import { countTargets } from '../summary/views/targets.ts';
import type { Kind } from './kinds.ts';

/** How many targets, figures and dates an article states and how many officials it names; targets as on the badge. */
export function countMarks(summary: Summary): Record<Kind, number> {
  const target = countTargets(summary);
  return {
    target,
    actual: summary.quantities.length - target,
    date: summary.dates.length,
    official: summary.officials.length,
  };
}
