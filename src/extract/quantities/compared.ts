import { Cue } from '../../language/cues.ts';
import { findBack } from './left-parts.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/** What a number is compared with, and the words that open the comparison. */

/** The 比 or 较 of 较上年多装67部, whatever the verb; −1 where nothing is compared. */
export function findMore(text: string, tokens: readonly Token[], from: number, until: number): number {
  const than = findThan(text, tokens, from);
  if (than < 0) return -1;
  const { end, word } = tokens[than] as Token;
  return (word === '比' || word === '较') && MORE_AFTER.test(text.slice(end, until)) ? than : -1;
}

/** What it is compared with, then the verb with 多 or 少. */
const MORE_AFTER = /^[^，。；、多少]{2,10}[多少][一-龥]{1,2}$/;

/** The word that opens the comparison left of `from` (与 in 与去年同期相比), −1 where there is none. */
export function findThan(text: string, tokens: readonly Token[], from: number): number {
  let than = findBack(tokens, from, Cue.than, CLAUSE_END | Mark.quantity | Mark.list);
  // 比排名第一的乙区少
  const rank = than < 0 ? findBack(tokens, from, Mark.quantity, CLAUSE_END | Mark.list) : -1;
  if (
    rank >= 0 &&
    '第前'.includes(text[(tokens[rank] as Token).start] ?? '。') &&
    text[(tokens[rank] as Token).end] === '的'
  )
    than = findBack(tokens, rank - 1, Cue.than, CLAUSE_END | Mark.quantity | Mark.list);
  if (than < 0 || text[(tokens[than] as Token).start] !== '相') return than;
  const opening = findBack(tokens, than - 1, Cue.than, CLAUSE_END | Mark.quantity | Mark.list);
  return opening >= 0 ? opening : than;
}

/** Index of the 与 that opens what ends in the 相比 at `at`; `at` where none does within a few words. */
export function openingOf(text: string, tokens: readonly Token[], at: number): number {
  const opening = findThan(text, tokens, at);
  return opening >= 0 && (tokens[at] as Token).start - (tokens[opening] as Token).end <= LONGEST_HELD ? opening : at;
}
const LONGEST_HELD = 16;

/** 单位与居民物品物流总额: 与 joins two nouns where nothing is compared or shared. */
export function joinsNouns(text: string, than: Token, until: number): boolean {
  return than.word === '与' && !COMPARED.test(text.slice(than.end, until));
}

/** What makes 与 a comparison or a partnership, in the words behind it. */
const COMPARED =
  /相比|上年|去年|上月|前年|相较|持平|同期|一致|差距|相当|结对|合作|共建|共同|签|对接|联合|联动|来往|往来/;

/** What a number is held against, in words that stand alone: 比2020年翻一番, 比去年同期（下同）增长, 较2017年分别压缩; `start`: where the number begins. */
export function wholeBase(text: string, base: string | null, start: number): string | null {
  if (base === null) return null;
  if (BARE.test(base)) {
    const at = text.lastIndexOf(base, start);
    const words = at < 0 || start - at > LONGEST_BASE ? base : text.slice(at, start);
    return OPENED.test(words) ? words.replace(EACH, '') : base;
  }
  // （下同） holds the word of another comparison.
  if (base.startsWith('同）')) return BRACKETED.exec(text.slice(Math.max(0, start - LONGEST_BASE), start))?.[1] ?? null;
  return base.replace(EACH, '') || base;
}
const LONGEST_BASE = 32;
const BARE = /^[比较]$/;
const OPENED = /^[比较][^，。；：]{2,24}$/;
const EACH = /(?:分别|又|再|已|还|仍|尚|实现|达到?)$/;
const BRACKETED = /([比较][^，。；（）]{2,10})（(?:以下简称)?下?同）[^，。；]{0,6}$/;
