import type { FigureRow } from '../summary/views/figure-rows.ts';
import type { TimelineEntry } from '../summary/views/timeline.ts';
import { formatPeriod } from './format/period.ts';
import { formatBound, formatValue } from './format/value.ts';
import { type Goto, Jump } from './Jump.tsx';
import { useWords } from './words.tsx';

/** What happens when, earliest first, with the targets that fall due. */
export function Timeline({ entries, goto }: { entries: readonly TimelineEntry[]; goto: Goto }) {
  const words = useWords();
  const { t } = words;
  return (
    <ol class="timeline">
      {entries.map((entry, index) => (
        <li key={index} class="timeline__entry">
          <div class="timeline__date">
            {entry.value === null ? t('timeline.open') : formatPeriod(entry.value, words)}
          </div>
          <ul class="timeline__events">
            {entry.events.map(({ event, places }) => (
              <li key={event} class="row">
                <Jump places={places} goto={goto} row>
                  {event === null ? (
                    <span class="soft">{t('timeline.noEvent', { quote: places[0].quote })}</span>
                  ) : (
                    <span lang="zh">{event}</span>
                  )}
                </Jump>
              </li>
            ))}
            {entry.due.map((row, at) => (
              <li key={at} class="row">
                <Due row={row} goto={goto} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** A target, on the day it is due. */
function Due({ row, goto }: { row: FigureRow; goto: Goto }) {
  const words = useWords();
  const { t } = words;
  const values = row.figures.map((figure) => `${formatBound(figure, words)?.sign ?? ''}${formatValue(figure, words)}`);
  return (
    <Jump places={row.figures[0].places} goto={goto} row>
      <span class="timeline__due">{t('timeline.due')}</span>{' '}
      {row.indicator === null ? t('figures.unnamed') : <span lang="zh">{row.indicator}</span>}{' '}
      {values.join(t('list.comma'))}
    </Jump>
  );
}
