import type { Deadline } from '../summary/views/deadlines.ts';
import { formatPeriod } from './format/period.ts';
import { useWords } from './words.tsx';

/** A label is left out where it would come closer than this (of the scale's length) to the one before or the last. */
const APART = 0.24;
/** What stays free at both ends, in percent. */
const INSET = 3;

/** The deadlines in proportion to time, from publication on; a bigger dot where more targets are due. */
export function DeadlineScale({ deadlines }: { deadlines: readonly Deadline[] }) {
  const words = useWords();
  const { t } = words;
  if (deadlines.length === 0) return null;
  const said = deadlines.map(({ period, count }) =>
    t('scale.due', { period: formatPeriod(period, words), targets: t('scale.targets', count) }),
  );
  const labelled = labels(deadlines);
  return (
    <svg class="scale" role="img" aria-label={t('scale.title', { deadlines: said.join(t('list.comma')) })}>
      <line class="scale__line" x1={place(0)} x2={place(1)} y1="12" y2="12" />
      <line class="scale__line" x1={place(0)} x2={place(0)} y1="8" y2="16" />
      {deadlines.map((deadline, index) => (
        <g key={deadline.lastDay}>
          <title>{said[index]}</title>
          <circle class="scale__dot" cx={place(deadline.at)} cy="12" r={radius(deadline.count)} />
          {labelled.has(deadline) && (
            <text class="scale__label" x={place(deadline.at)} y="34" text-anchor={anchor(deadline.at)}>
              {formatPeriod(deadline.period, words)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function place(at: number): string {
  return `${INSET + at * (100 - 2 * INSET)}%`;
}

/** In pixels; the area grows with the count, up to what the line has room for. */
function radius(count: number): number {
  return Math.min(2 + 1.5 * Math.sqrt(count), 8);
}

function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.12) return 'start';
  return at > 0.88 ? 'end' : 'middle';
}

/** The last one and, from the first on, those that do not run into each other or into the last. */
function labels(deadlines: readonly Deadline[]): Set<Deadline> {
  const chosen = new Set<Deadline>(deadlines.slice(-1));
  let before = Number.NEGATIVE_INFINITY;
  for (const deadline of deadlines) {
    if (deadline.at - before < APART || deadline.at > 1 - APART) continue;
    chosen.add(deadline);
    before = deadline.at;
  }
  return chosen;
}
