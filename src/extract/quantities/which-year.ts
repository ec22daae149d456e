import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** Years that are named and govern nothing: 当年 of a rule, which is any, and the one that something is held against. */

/** 对企业当年研发费用按15%给予补助: whether the word means each year in which somebody does what is aided. */
export const isAnyYear = (text: string, { start, end }: Token): boolean =>
  text.startsWith('当年', start) &&
  TO_WHOM.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) &&
  AIDED.test(text.slice(end, end + LONGEST_BEHIND));
const TO_WHOM = /(?:^|[，。；：])(?:对|按|凡|根据)[^，。；：\d]{0,20}$/;
const AIDED = /^[^。；了已]{0,44}(?:给予|奖励|补助|补贴|奖补|资助|返还|贴息|减免|扣除)(?!了)/;
const LONGEST_BEFORE = 24;
const LONGEST_BEHIND = 56;

/** 与2010年第六次普查的10039440人相比，十年共增加978925人: whether the time is that of what was weighed before `until`. */
export function isWeighedAgainst(text: string, { start, end }: Token, until: number): boolean {
  if (!'与同和较'.includes(text.charAt(start - 1) || ' ')) return false;
  return /^[^，。；]{0,40}相[比较](?![^，。；])/.test(text.slice(end, Math.min(until, end + LONGEST_WEIGHED)));
}
const LONGEST_WEIGHED = 44;

/** 与2010年的10039440人相比: the time of the number at token `at`, which another is weighed against. */
export function timeWeighed(text: string, tokens: readonly Token[], at: number): string | null {
  if (!/^相[比较]/.test(text.slice((tokens[at] as Token).end, (tokens[at] as Token).end + 2))) return null;
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const { kind, start, period } = tokens[i] as Token;
    if (kind & (CLAUSE_END | Mark.quantity)) return null;
    if (period?.value && '与同和较'.includes(text.charAt(start - 1) || ' ')) return period.value;
  }
  return null;
}
