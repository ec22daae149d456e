import type { PeriodCue } from '../dates/dates.ts';
import type { QuantityMention } from '../types.ts';

/** Tables whose cells are lines: a task, below it whose it is, and the day by which it is due. */

/** 2025年底, 10月底前 */
const DAY = /^(?:20\d\d年|今年)?(?:\d{1,2}月)?(?:\d{1,2}日|年底|底|末)?(?:之?前|以前)?(?:完成)?$/;
const ENDS = /[年月][^年月]*[底末前]/;
/** A body, a name, a telephone number. */
const CELL = /^(?:[^，。；：:%\d]{2,18}|\d{1,12})$/;
const isCell = (text: string | undefined): boolean =>
  text !== undefined && text.length <= LONGEST_CELL && CELL.test(text.trim());
const [LONGEST_DAY, LONGEST_CELL] = [14, 24];
const MOST_CELLS = 8;
/** A day below a single task may be that of a signature. */
const FEWEST = 2;

/** The paragraphs that are tasks of such a table, each with the paragraph of its day. */
export function taskRows(paragraphs: readonly string[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const [day, text] of paragraphs.entries()) {
    if (text.length > LONGEST_DAY || !ENDS.test(text) || !DAY.test(text.trim())) continue;
    let task = day - 1;
    while (task > day - 2 - MOST_CELLS && isCell(paragraphs[task])) task--;
    // A body stands between, and what stands above it says something.
    if (task < day - 1 && TASK.test(paragraphs[task] ?? '')) rows.set(task, day);
  }
  return rows.size < FEWEST ? new Map() : rows;
}
const TASK = /[，。；].{0,3}$|[^\d]{4}\d/;

/** Gives the numbers of a task, which name no time themselves, the day that stands in paragraph `day` below it. */
export function setDue(
  mentions: readonly QuantityMention[],
  day: number | undefined,
  periods: readonly PeriodCue[],
): void {
  if (day === undefined) return;
  const value = periods.find(({ paragraph }) => paragraph === day)?.value;
  if (!value) return;
  for (const mention of mentions)
    if (mention.status === 'target' && (mention.period === null || mention.implied.includes('period')))
      mention.period = value;
}
