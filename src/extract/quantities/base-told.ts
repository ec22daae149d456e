import type { Reading } from './reading.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/** 较一季度（-3.2%）回升1.1个百分点: the time compared with whose own number the bracket right behind it gives; null where the number stands elsewhere. */
export function periodOfBase({ text, tokens, raw, at }: Reading, index: number): string | null {
  if (text[raw[index]?.end ?? 0] === TURNS) return periodTurnedFrom(text, tokens, at[index] as number);
  const start = raw[index]?.start ?? 0;
  const place = at[index] as number;
  const open = tokens[place - 1];
  if (!open || !(open.kind & Mark.open) || open.end < start - 1) return null;
  const time = tokens[place - 2];
  if (!time || !(time.kind & Mark.period) || time.end !== open.start || time.period?.role !== 'base') return null;
  return '）)'.includes(text[raw[index]?.end ?? 0] ?? '。') ? (time.period.value ?? null) : null;
}

/** 由上月下降0.4%转为上涨: what a rate turned from was that of the time before. */
export const TURNS = '转';
function periodTurnedFrom(text: string, tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, period, start } = tokens[i] as Token;
    if (kind & (CLAUSE_END | Mark.quantity)) return null;
    if (period) return period.role === 'base' && /[由从]/.test(text[start - 1] ?? '。') ? period.value : null;
  }
  return null;
}
