import type { Reading } from './reading.ts';
import { Mark } from './tokens.ts';

/** 较一季度（-3.2%）回升1.1个百分点: the time compared with whose own number the bracket right behind it gives; null where the number stands elsewhere. */
export function periodOfBase({ text, tokens, raw, at }: Reading, index: number): string | null {
  const start = raw[index]?.start ?? 0;
  const place = at[index] as number;
  const open = tokens[place - 1];
  if (!open || !(open.kind & Mark.open) || open.end < start - 1) return null;
  const time = tokens[place - 2];
  if (!time || !(time.kind & Mark.period) || time.end !== open.start || time.period?.role !== 'base') return null;
  return '）)'.includes(text[raw[index]?.end ?? 0] ?? '。') ? (time.period.value ?? null) : null;
}
