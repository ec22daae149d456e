import { Mark, type Token } from './tokens.ts';

/** Questions within an article: what is asked is not told. */

/** 问：怎么报销？ */
export const isAsking = (text: string): boolean => /[？?]$/.test(text.slice(-1)) && text.length < LONGEST_QUESTION;
const LONGEST_QUESTION = 120;

/** Whether the sentence of a token is a question. */
export function isAsked(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_ASKED); i++) {
    const { kind, start } = tokens[i] as Token;
    if (kind & Mark.stop) return text[start] === '？' || text[start] === '?';
  }
  return false;
}

/** No question of a heading's kind has more tokens. */
const MAX_ASKED = 8;
