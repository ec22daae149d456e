import type { Essence as Facts } from '../summary/views/essence.ts';
import type { FigureRow } from '../summary/views/figure-rows.ts';
import { formatPeriod } from './format/period.ts';
import { formatBound, formatValue } from './format/value.ts';
import { useWords, type Words } from './words.tsx';

/** The article in one paragraph, made of what was found in it alone; nothing where there are neither targets nor officials. */
export function Essence({ facts }: { facts: Facts }) {
  const words = useWords();
  const { t } = words;
  const { targets, due, person, officials } = facts;
  if (targets === 0 && person === null) return null;
  const deadlines = due.map(({ period, rows }) =>
    t('essence.due', {
      period: formatPeriod(period, words),
      targets: rows.map((row) => sayRow(row, words)).join(t('list.comma')),
    }),
  );
  const [post] = person?.posts ?? [];
  return (
    <p class="essence">
      {targets > 0 && t('essence.targets', targets)}
      {deadlines.length > 0 && t('essence.main', { deadlines: deadlines.join(t('list.semicolon')) })}
      {person && t('essence.officials', officials)}
      {person &&
        t('essence.most', {
          person: post
            ? t('essence.person', { name: person.name, post: `${post.organization ?? ''}${post.title}` })
            : person.name,
        })}
    </p>
  );
}

/** 地区生产总值 >450亿元, with the first figure of the row that is a level, else its first. */
function sayRow(row: FigureRow, words: Words): string {
  const figure = row.figures.find(({ measure }) => measure === 'level') ?? row.figures[0];
  return `${row.indicator} ${formatBound(figure, words)?.sign ?? ''}${formatValue(figure, words)}`;
}
