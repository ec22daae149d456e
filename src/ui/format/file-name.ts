import { localDay } from '../../summary/local-time.ts';
import { safeName } from '../../summary/safe-name.ts';
import type { Summary } from '../../summary/schema.ts';
import type { ExportFormat } from '../port.ts';
import type { Translate } from '../words.tsx';

const LONGEST_TITLE = 60;
const LONGEST_NAME = 120;

/** Formats whose file says what it is by its ending alone; the others name their content. */
const PLAIN: readonly ExportFormat[] = ['json', 'xlsx', 'markdown', 'ics', 'bibtex', 'ris'];

/** A name any file system takes: `划重点 <title> 目标.csv`, or with the day in place of the title where there are several. */
export function fileName(
  summaries: readonly Pick<Summary, 'title'>[],
  { format, extension }: { format: ExportFormat; extension: string },
  day: Date,
  t: Translate,
): string {
  const [first] = summaries;
  const title = summaries.length === 1 && first ? safeName(first.title, LONGEST_TITLE) : '';
  const parts = [t('name'), title || localDay(day), PLAIN.includes(format) ? '' : t(`export.${format}`)];
  return `${safeName(parts.filter(Boolean).join(' '), LONGEST_NAME)}.${extension}`;
}
