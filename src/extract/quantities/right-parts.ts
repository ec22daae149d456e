import { Cue } from '../../language/cues.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/** How far a noun behind a number reaches, by the tokens behind it. */

/** Farthest that such a description reaches, in characters. */
const LONGEST_DESCRIPTION = 20;

/** Index of the 的 behind the verb at token `at`, in its clause, that a noun follows; −1 where there is none. */
export function nounAfterOf(text: string, tokens: readonly Token[], at: number): number {
  const from = (tokens[at] as Token).end;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start - from > LONGEST_DESCRIPTION || token.kind & (CLAUSE_END | Mark.quantity)) return -1;
    if (token.kind & Cue.of) return /^[一-龥A-Z“]/.test(text.slice(token.end, token.end + 1)) ? i : -1;
  }
  return -1;
}

/** 东部8个省与西部10个省: another number behind 与 has a noun of its own. */
export function pairs(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    const { kind } = tokens[i] as Token;
    if (kind & Mark.quantity) return true;
    if (kind & (CLAUSE_END | Mark.list)) return false;
  }
  return false;
}
