import { MAX_LOOK, Mark, type Token } from './tokens.ts';

/** 2026年上半年建成。届时，里程将突破450公里: the period named last before the word for that time, which opens the sentence or clause; null without one. */
export function thatTime(text: string, tokens: readonly Token[], at: number): string | null {
  const start = (tokens[at] as Token).start;
  const before = text.slice(Math.max(0, start - LONGEST_THEN), start);
  if (!before.includes('时')) return null;
  const word = Math.max(...THEN.map((then) => before.lastIndexOf(then)));
  if (word < 0 || SENTENCE_END.test(before.slice(word)) || !OPENS.includes(before[word - 1] ?? '，')) return null;
  const place = start - before.length + word;
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const { kind, end, period } = tokens[i] as Token;
    if (end > place || !(kind & Mark.period)) continue;
    return period?.role === 'base' ? null : (period?.value ?? null);
  }
  return null;
}
const LONGEST_THEN = 60;
const THEN = ['届时', '到时候', '到那时'];
const OPENS = '，。；！？';
const SENTENCE_END = /[。！？；]/;
