import type { Reading } from './reading.ts';
import { Mark, type Token } from './tokens.ts';

/** 扩展到42项（2026年）: the year that brackets right behind quantity `index` give it; null where they give none. */
export function yearInBrackets({ text, tokens, raw, at }: Reading, index: number): string | null {
  const end = raw[index]?.end ?? 0;
  if (text[end] !== '（' && text[end] !== '(') return null;
  const place = at[index] as number;
  const time = tokens.slice(place + 1, place + 3).find(({ kind }) => kind & Mark.period) as Token | undefined;
  if (!time || time.start !== end + 1 || time.period?.role === 'base' || time.period?.value?.length !== YEAR)
    return null;
  return /^[底末]?[）)]/.test(text.slice(time.end, time.end + 2)) ? time.period.value : null;
}
const YEAR = 4;
