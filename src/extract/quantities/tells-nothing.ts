import { Cue } from '../../language/cues.ts';
import { comesOf, countsNext } from './behind-cue.ts';
import { isWhich } from './signs.ts';
import type { Mode } from './status.ts';
import { ATTRIBUTIVE, NOW } from './status-words.ts';
import type { Token } from './tokens.ts';

/** Whether the word of a result at `i` tells of nothing done where it stands; `sentence` is what the words before it say. */
export function tellsNothing(
  text: string,
  tokens: readonly Token[],
  i: number,
  sentence: Mode,
  policy: boolean,
): boolean {
  const token = tokens[i] as Token;
  // 在现有基础上增长40%, 现有水库全部清零: which are meant, where the clause counts none of them; 由目前的72%
  if (token.word === '现有' && (BUILT_UPON.test(text.slice(token.end, token.end + 16)) || !countsNext(tokens, i)))
    return true;
  if (NOW.has(token.word) && /[由从]$/.test(text.slice(Math.max(0, token.start - 1), token.start))) return true;
  // 按实际支付额的20%补助, 实际增长7%: an attribute, unless a verb follows (实际建成47处).
  const next = tokens[i + 1];
  const verb = next && next.start === token.end && next.kind & (Cue.act | Cue.reach);
  if (!verb && text.startsWith('实际', token.start) && !(sentence.status === 'target' && comesOf(text, tokens, i)))
    return true;
  // 已签约项目开工率不低于75%: which projects are meant.
  if (sentence.status === 'target' && ATTRIBUTIVE.test(text.slice(token.start, token.start + 14))) return true;
  // 拆除5个现有收费站: which ones are meant.
  if (isWhich(tokens, i)) return true;
  // 本次招聘46名 in what is announced
  if (policy && token.word === '本次') return true;
  return false;
}

/** 现有基础, 现有11.3万元的基础上 */
const BUILT_UPON = /^[^，。；]{0,12}基础/;
