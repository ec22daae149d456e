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

/** Whether a period lies wholly before, around or after the day of publication. */
export function sideOfPeriod(edtf: string | null, published: string | null): 'past' | 'now' | 'future' | null {
  if (!edtf || !published || edtf.startsWith('X')) return null;
  const day = published.slice(0, 10);
  if (lastDay(edtf) < day) return 'past';
  if (firstDay(edtf) > day) return 'future';
  return 'now';
}

/** Which side of the day of publication a period speaks of: a plan period that has just begun lies ahead. */
export function outlook(value: string | null, published: string | null): ReturnType<typeof sideOfPeriod> {
  const side = sideOfPeriod(value, published);
  return side === 'now' && value && published && lastDay(value).slice(0, 4) > published.slice(0, 4) ? 'future' : side;
}

/** The same for a period in its words: 12月底 told on the eighth is still to come. */
export function outlookAt(
  text: string,
  { period, start, end }: Token,
  published: string | null,
): ReturnType<typeof sideOfPeriod> {
  // 今冬明春 has no value, and lies ahead.
  if (text.startsWith('今冬明春', start)) return 'future';
  const side = outlook(period?.value ?? null, published);
  const value = period?.value;
  const ends = '底末'.includes(text[end - 1] ?? '\0') && end - start > 1;
  return side === 'now' && ends && value && published && lastDay(value) > published.slice(0, 10) ? 'future' : side;
}

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
