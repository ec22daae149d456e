import { Cue } from '../../language/cues.ts';
import { aimEnd, setsYear } from './aims.ts';
import type { Mode } from './modes.ts';
import type { PeriodSide } from './signs.ts';
import { Mark, type Token } from './tokens.ts';

/** What stands in brackets, and aims that are set: they speak for themselves, and what held before them holds again behind them. */

export interface Asides {
  /** What held before the bracket; null outside of one. */
  outside: Mode | null;
  /** The bracket has a number. */
  counted: boolean;
  /** What held before an aim, and where that ends. */
  aim: { until: number; outside: Mode } | null;
}

export const newAsides = (): Asides => ({ outside: null, counted: false, aim: null });

/** What holds at token `i` where an aside begins or ends there, else `sentence`. */
export function turnAside(
  asides: Asides,
  text: string,
  tokens: readonly Token[],
  i: number,
  sentence: Mode,
  sideOf: (token: Token) => PeriodSide,
): Mode {
  const token = tokens[i] as Token;
  if (asides.aim && token.start >= asides.aim.until) {
    sentence = asides.aim.outside;
    asides.aim = null;
  }
  if (token.kind & Mark.quantity) asides.counted = true;
  else if (token.kind & Mark.stop) asides.outside = null;
  else if (token.kind & Mark.open) [asides.outside, asides.counted] = [sentence, false];
  else if (token.kind & Mark.close) {
    // 完成1643万人次（全年预计1920万人次），增长3.4%
    const outside = asides.counted ? asides.outside : null;
    asides.outside = null;
    return outside ?? sentence;
  } else if (token.kind & Cue.act) {
    if (setsYear(text, tokens, i, sideOf)) return { status: 'target', by: 'cue' };
    const until = asides.aim ? -1 : aimEnd(text, token);
    if (until > 0) {
      asides.aim = { until, outside: sentence };
      return { status: 'target', by: 'cue' };
    }
  }
  return sentence;
}
