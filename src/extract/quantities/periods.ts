import type { PeriodCue } from '../dates/dates.ts';
import { isOneOf } from '../dates/words.ts';

const LENGTH = /^[\d０-９.．一二三四五六七八九十百两]+(?:个?工作)?(?:天|日|小时|个?月|年|周)$/;

/**
 * The periods of one paragraph as quantities see them: a bare length of time (8天, 3年) may itself be what is measured;
 * of several in a row behind 比 all are bases (比上半年、一季度分别回升2.1个和8.9个百分点).
 */
export function ownPeriods(text: string, cues: readonly PeriodCue[]): PeriodCue[] {
  const own: PeriodCue[] = [];
  for (const cue of cues) {
    if (cue.value === null && cue.kind === 'soft' && LENGTH.test(cue.quote)) continue;
    const before = own.at(-1);
    // 今年|国庆假期: the days off of that year.
    if (cue.rule === 'dates/feast' && before?.value?.length === YEAR && isBeside(text, before.end, cue.start)) {
      if (cue.value) own[own.length - 1] = { ...cue, start: before.start, role: before.role };
      continue;
    }
    const listed =
      before?.role === 'base' && cue.role !== 'base' && /^[、和与及]?$/.test(text.slice(before.end, cue.start));
    // 上半年、下半年各组织一次: both halves are the year.
    const year = cue.value?.slice(0, 4);
    const halves =
      before?.value === `${year}-01/${year}-06` &&
      cue.value === `${year}-07/${year}-12` &&
      /^[、和与及]$/.test(text.slice(before.end, cue.start));
    own.push(listed ? { ...cue, role: 'base' } : halves ? { ...cue, value: year ?? null } : cue);
  }
  return own;
}

const YEAR = 4;
const isBeside = (text: string, end: number, start: number): boolean =>
  end === start || (start === end + 1 && isOneOf(text, end, '的“'));
