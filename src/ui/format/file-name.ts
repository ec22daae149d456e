import type { Summary } from '../../summary/schema.ts';
import type { ExportFormat } from '../port.ts';
import type { Translate } from '../words.tsx';

/** What some file system refuses in names, control characters and marks of direction among them. */
const REFUSED = /[\\/:*?"<>|~\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const LONGEST_TITLE = 60;

/** A name any file system takes: `划重点 <title> 目标.csv`, or with the day in place of the title where there are several. */
export function fileName(
  summaries: readonly Pick<Summary, 'title'>[],
  format: ExportFormat,
  day: Date,
  t: Translate,
): string {
  const [first] = summaries;
  const title = summaries.length === 1 && first ? [...first.title].slice(0, LONGEST_TITLE).join('') : '';
  const parts = [t('name'), title || localDay(day), format === 'json' ? '' : t(`export.${format}`)];
  const stem = parts.filter(Boolean).join(' ').replace(REFUSED, ' ').replace(/\s+/g, ' ').trim();
  return `${stem}.${format === 'json' ? 'json' : 'csv'}`;
}

/** The day on the reader's own calendar, `YYYY-MM-DD`. */
function localDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
