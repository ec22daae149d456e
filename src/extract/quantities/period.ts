import { CharacterSet } from '../../language/characters.ts';
import { isFinish } from './signs.ts';
import type { Token } from './tokens.ts';
import { CLAUSE_END, Mark } from './tokens.ts';

/** First day of an EDTF date or interval as YYYY-MM-DD; '' for unspecified years. */
export function firstDay(edtf: string): string {
  const first = edtf.slice(0, edtf.indexOf('/') < 0 ? undefined : edtf.indexOf('/'));
  if (first.startsWith('X')) return '';
  return first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first;
}

/** Last day, with day 31 for a whole month: good enough to compare. */
export function lastDay(edtf: string): string {
  const last = edtf.slice(edtf.indexOf('/') + 1);
  if (last.startsWith('X')) return '';
  return last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-31` : last;
}

const UNSPECIFIED = 0x58; // X

/** How two dates compare as far as the first is told: 2025 and 2025-04-02 are equal. Of the first only `from`..`to` counts. */
function compared(edtf: string, from: number, to: number, day: string): number {
  for (let i = from, j = 0; i < to && j < LONGEST_DAY; i++, j++) {
    const difference = edtf.charCodeAt(i) - day.charCodeAt(j);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** YYYY-MM-DD */
const LONGEST_DAY = 10;

/** Whether a period lies wholly before, around or after the day of publication. */
export function sideOfPeriod(edtf: string | null, published: string | null): 'past' | 'now' | 'future' | null {
  if (!edtf || !published || edtf.charCodeAt(0) === UNSPECIFIED) return null;
  const slash = edtf.indexOf('/');
  // An end nobody gave has no day that is late enough.
  if (edtf.charCodeAt(slash + 1) === UNSPECIFIED || compared(edtf, slash + 1, edtf.length, published) < 0)
    return 'past';
  return compared(edtf, 0, slash < 0 ? edtf.length : slash, published) > 0 ? 'future' : 'now';
}

/** Which side of the day of publication a period speaks of: a plan period that has just begun lies ahead. */
export function outlook(value: string | null, published: string | null): ReturnType<typeof sideOfPeriod> {
  const side = sideOfPeriod(value, published);
  if (side !== 'now' || !value || !published) return side;
  const from = value.indexOf('/') + 1;
  return compared(value, from, from + YEAR, published) > 0 ? 'future' : side;
}

const YEAR = 4;

/** The same for a period in its words: 12月底 told on the eighth is still to come. */
export function outlookAt(
  text: string,
  { period, start, end }: Token,
  published: string | null,
): ReturnType<typeof sideOfPeriod> {
  // 今冬明春 has no value, and lies ahead.
  if (text.startsWith('今冬明春', start)) return 'future';
  const value = period?.value ?? null;
  const side = outlook(value, published);
  if (side !== 'now' || !value || !published) return side;
  return end - start > 1 && ENDS.at(text, end - 1) && lastDay(value) > published.slice(0, LONGEST_DAY)
    ? 'future'
    : side;
}

const ENDS = new CharacterSet('底末');

/** A period that stands behind its number: 7户…11月20日前全部搬进, 首批42个将在一季度集中开工. */
export function periodBehind(text: string, tokens: readonly Token[], at: number): string | null {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind & Mark.quantity) return null;
    if (token.kind & CLAUSE_END) {
      // 4.15亿元重建资金，12月15日前要拨付: the clause is only a noun, its verb comes behind the deadline.
      const next = tokens[i + 1];
      const bare = i === at + 1 && token.start > (tokens[at] as Token).end && token.kind & Mark.comma;
      if (!bare || !next || !(next.kind & Mark.period) || next.start !== token.end) return null;
      continue;
    }
    if (token.kind & Mark.period) {
      if (token.period?.role === 'base' || !token.period?.value) continue;
      const after = text.slice(token.end, token.end + 2);
      const before = text.slice(Math.max(0, token.start - 2), token.start);
      // 剩余17部明年一季度补齐
      const touches = i === at + 1 && token.start === (tokens[at] as Token).end;
      if (touches || isFinish(text, token) || /^(?:之?前|底|末|以前|内)/.test(after) || /[在于到]$/.test(before))
        return token.period.value;
      return null;
    }
  }
  return null;
}
