import { Cue } from '../../language/cues.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/** What is said of a thing between the number and its noun, up to the 的 before the noun. */

/** What a thing has or meets, said before its noun. */
const HAVING: ReadonlySet<string> = new Set(
  '具备 具有 拥有 符合 达到 满足 含有 设有 配有 以 来自 载有 装有 装载 满载 搭载 运送 运输 持有 携带 从事 位于'.split(
    ' ',
  ),
);
/** How a thing is to others, or not: 不适应需求的专业, 与消费者相关的产品, 因塌方受阻的道路. */
const RELATING: ReadonlySet<string> = new Set(['不', '与', '被', '因', '由', '有']);
/** What only looks like the noun of such a description. */
const TELLS = /^(?:是|[情状][况态]|水平|时[候间]|原因|程度|基础|前提|人员)/;
/** What happened to a thing, said before its noun: 33家纳入监测的A级景区. */
const DOING: ReadonlySet<string> = new Set('纳入 列入 参与 参加 承担 获得 享受 实施 入选 安装 加装 配备'.split(' '));

/**
 * Index of the 的 with which what is said of the noun from token `at` on ends; −1 where nothing is. `counts`: of things that are counted it may
 * be said as well how they are to others.
 */
export function descriptionEnd(text: string, tokens: readonly Token[], at: number, counts: boolean): number {
  const { word } = tokens[at] as Token;
  const relates = counts && RELATING.has(word);
  if (!relates && !HAVING.has(word) && !DOING.has(word)) return -1;
  const of = nounAfterOf(text, tokens, at);
  if (of < 0 || !relates) return of;
  const { end } = tokens[of] as Token;
  return TELLS.test(text.slice(end, end + 3)) ? -1 : of;
}

/** Farthest that such a description reaches, in characters. */
const LONGEST_DESCRIPTION = 20;

/** Index of the 的 behind the verb at token `at`, in its clause, that a noun follows; −1 where there is none. */
function nounAfterOf(text: string, tokens: readonly Token[], at: number): number {
  const from = (tokens[at] as Token).end;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start - from > LONGEST_DESCRIPTION || token.kind & (CLAUSE_END | Mark.quantity)) return -1;
    if (token.kind & Cue.of) return /^[一-龥A-Z“]/.test(text.slice(token.end, token.end + 1)) ? i : -1;
  }
  return -1;
}
