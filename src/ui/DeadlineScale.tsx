import type { Deadline } from '../summary/views/deadlines.ts';
import { formatPeriod } from './format/period.ts';
import { anchorOf, labelsThatFit } from './scale-labels.ts';
import { useWords } from './words.tsx';

/** What stays free at both ends, in percent. */
const INSET = 3;

/** The deadlines in proportion to time, from publication on; a bigger dot where more targets are due. */
export function DeadlineScale({ deadlines }: { deadlines: readonly Deadline[] }) {
  const words = useWords();
  const { t } = words;
  if (deadlines.length === 0) return null;
  const marks = deadlines.map((deadline) => ({ ...deadline, text: formatPeriod(deadline.period, words) }));
  const said = marks.map(({ text, count }) => t('scale.due', { period: text, targets: t('scale.targets', count) }));
  const fitting = labelsThatFit(marks);
  return (
    <svg class="scale" role="img" aria-label={t('scale.title', { deadlines: said.join(t('list.comma')) })}>
      <line class="scale__line" x1={place(0)} x2={place(1)} y1="12" y2="12" />
      <line class="scale__line" x1={place(0)} x2={place(0)} y1="8" y2="16" />
      {marks.map((mark, index) => (
        <g key={mark.lastDay}>
          <title>{said[index]}</title>
          <circle class="scale__dot" cx={place(mark.at)} cy="12" r={radius(mark.count)} />
          {fitting.has(mark) && (
            <text class="scale__label" x={place(mark.at)} y="34" text-anchor={anchorOf(mark.at)}>
              {mark.text}
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
