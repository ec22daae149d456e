import type { PeriodCue } from '../dates/dates.ts';
import { sideOfPeriod } from './period.ts';
import { isWork } from './plan-words.ts';

/** 明年，全区高标准推进城市建设。/ 新建市政道路8条，改造危桥5座: a year to come opens a paragraph, and the next one goes through its works without a subject. */

/** The year for which the works that open `below` are planned, as `text`, the paragraph above it, says; null where it says none. */
export function yearOfWorks(
  text: string,
  below: string,
  [first]: readonly PeriodCue[],
  published: string | null,
): string | null {
  if (!first?.value || first.value.length !== YEAR || first.role === 'base') return null;
  if (/\S/.test(text.slice(0, first.start)) || !/^\s*，/.test(text.slice(first.end))) return null;
  if (TOLD.test(text) || !isOneOfWorks(below)) return null;
  const side = sideOfPeriod(first.value, published);
  return side === 'future' || (side === 'now' && MEANT.test(text)) ? first.value : null;
}
/** Whether a paragraph begins with a work that has not been done. */
export const isOneOfWorks = (text: string): boolean =>
  isWork(text.trimStart(), 0) && !TOLD.test(text.slice(0, LONGEST));

const YEAR = 4;
const LONGEST = 40;
const TOLD = /已|了(?!解)|曾|以来/;
const MEANT = /[，。区县市省州镇们](?:将|要(?!求|[素点]))/;
