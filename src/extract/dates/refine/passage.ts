import type { CalendarDay } from '../../../language/calendar.ts';
import type { Around } from './around.ts';
import type { Tense } from './tense.ts';

export type Leaning = Extract<Tense, 'running' | 'near'> | null;

/**
 * The year of a bare month or day whose clause has no tense, where what stands around `text[start, end)` tells: the `running` one (`today`)
 * before a time of the next (大坝3月合龙，明年5月蓄水), what is `near` in a passage that goes ahead (年内优化42条；…。快速化改造10月18日主线放行,
 * told in September). A sentence of such a row says nothing itself; null where nothing tells.
 */
export function leaningOf(text: string, start: number, end: number, today: number): Leaning {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER).split(/[。！？\n]/, 1)[0] ?? '';
  if (isBeforeNext(after, today)) return 'running';
  return TO_COME.test(before) || TO_COME.test(after) || isOfLater(before, today) ? 'near' : null;
}
const BEFORE = 80;
const AFTER = 60;

/** What a clause leans to, see `leaningOf`; a clause with a tense needs nothing else. */
export function leant(tense: Tense, { leaning }: Around, { year }: CalendarDay): Tense {
  return tense === 'none' || tense === 'open' ? (leaning(year) ?? tense) : tense;
}

/** Times that lie ahead whenever they are named; not 过去一年内, 重要. */
const TO_COME =
  /(?<![十一二三四五六七八九两半\d早去])年内|[年月]底前|下月|下一步|接下来|全年.{2,18}保持|此后每年|(?<![需重主只想])要[从把在让]|[节明]前/;

/** Whether a year later than this one is named. */
const isOfLater = (text: string, today: number): boolean =>
  text.includes('明年') || [...text.matchAll(YEAR)].some(([, year]) => Number(year) > today);
const YEAR = /(?<!\d)(20\d\d)年/g;

/** …，明年主汛期; …，2018年三季度 in 2017; not …出台规划，提出到2018年, which is what was said then. */
function isBeforeNext(after: string, today: number): boolean {
  const next = /明年|20\d\d年/.exec(after);
  const named = next && (next[0] === '明年' || Number.parseInt(next[0], 10) === today + 1);
  return !!named && !/[到至在]$|提出|要求|明确|规划|方案|意见|会议/.test(after.slice(0, next.index));
}
