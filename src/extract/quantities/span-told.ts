import { sideOfPeriod } from './period.ts';
import type { Reading } from './reading.ts';
import { MAX_LOOK, Mark, type Token } from './tokens.ts';

/** What 全年, 当年 and 当月 mean of a result, which is over or counted up to a time that governs. */

/** The time that result `index` is of, where `period`, read from such a word alone, is later than what can be told; else `period`. */
export function spanTold(reading: Reading, index: number, period: string | null): string | null {
  const { published, carried, text, tokens } = reading;
  if (!period || !published?.startsWith(period)) return period;
  const at = lastTime(tokens, reading.at[index] as number);
  const word = tokens[at];
  if (!word || word.period?.value !== period) return period;
  const governing = tokens[lastTime(tokens, at)]?.period?.value ?? carried.period.actual;
  const span = governing?.length === SPAN && sideOfPeriod(governing, published) === 'past' ? governing : null;
  // 1—10月…，当年到位资金31亿元: of that year, up to then.
  if (text.startsWith('当年', word.start)) return span?.startsWith(`${period}-01`) ? span : period;
  // 一季度工业增加值增长7.5%，其中当月增长9.9%, told in May: the last of those months.
  if (text.startsWith('当月', word.start)) return span ? span.slice(-MONTH) : period;
  // 全年接待游客3365万人次, told in March: no year is over by then but the last.
  if (
    text.startsWith('全年', word.start) &&
    Number(published.slice(MONTH - 2, MONTH)) <= LAST_OF_REVIEWS &&
    // 全年预算3.2亿元，已下达1.2亿元: of the year that runs.
    !RUNS.test(text.slice(word.end, tokens[reading.at[index] as number]?.start)) &&
    !tokens.some(({ start, period: named }) => start < word.start && named?.value === period)
  )
    return String(Number(period) - 1);
  return period;
}
const RUNS = /计划|预算|目标|任务|安排|已/;
/** 2025-01/2025-03, 2025-03 */
const SPAN = 15;
const MONTH = 7;
/** The month up to which the last year is still told of as 全年. */
const LAST_OF_REVIEWS = 4;

/** Index of the time nearest before token `at` in its sentence; −1 where there is none. */
function lastTime(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const { kind, period } = tokens[i] as Token;
    if (kind & Mark.stop) return -1;
    if (period?.value && period.role !== 'base') return i;
  }
  return -1;
}
