import { isOneOf } from '../dates/words.ts';
import type { Carried } from './carried.ts';
import { clauseStart } from './clause.ts';
import { isPartOfYear } from './period.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** Where a time stands: at the head of its sentence or clause it speaks of all of it. */

/** 说成绩，去年全区完成产值683亿元；财政收入38.7亿元: results go on under the period that opened them. */
export function opensClause(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return STARTS.test(text.slice(clauseStart(tokens, at), token.start));
}

/** All that stands between the beginning of a clause or sentence and a time that opens it. */
const STARTS = /^[\s“]?(?:到|至|从|自|在|截至|截止|力争到|争取到|预计)?$/;

/** 该县去年, 全市2019年: whether only a place stands between the beginning of a clause and a time. */
export const opensWithPlace = (text: string, tokens: readonly Token[], at: number): boolean =>
  PLACE.test(text.slice(clauseStart(tokens, at), (tokens[at] as Token).start));
const PLACE = /^[\s“]?[一-龥]{1,4}[省市县区州旗盟镇乡村]$/;

/** Whether a period is a clause of its own (力争到2022年，…; 今年樱花节（4月5日至10日），…) or opens its sentence (2024年全县…). */
export function standsAlone(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isBracketed(text, token) && isOneOf(text, token.end + 1, '，,')) return true;
  if (/^(?:之?前|底|末|时|期间|以来|以内|内|起)?[，,：:]/.test(text.slice(token.end, token.end + 4))) return true;
  for (let i = at - 1; i >= 0; i--) {
    const before = tokens[i] as Token;
    if (before.kind & Mark.stop) return STARTS.test(text.slice(before.end, token.start));
    if (before.kind & (Mark.quantity | CLAUSE_END)) return false;
  }
  return STARTS.test(text.slice(0, token.start));
}

/**
 * 接待1643万人次（全年预计1920万人次），同比增长3%: where the bracket ends, as a token, in which the time of token `at` stands before a number and so is that
 * number's alone; −1 where it is in none.
 */
export function asideEnd(tokens: readonly Token[], at: number): number {
  let holds = false;
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_ASIDE); i++) {
    const { kind } = tokens[i] as Token;
    if (kind & (Mark.open | Mark.stop)) return -1;
    if (kind & Mark.close) return holds ? i : -1;
    if (kind & Mark.quantity) holds = true;
  }
  return -1;
}
/** So many tokens a time and what it is told of in a bracket have at most. */
const MAX_ASIDE = 16;

/** 国庆假期（10月1日至7日）: whether a time is all that stands in brackets, and so says which days the words before it mean. */
export const isBracketed = (text: string, { start, end }: Token): boolean =>
  isOneOf(text, end, '）)') && isOneOf(text, start - 1, '（(');

/** 要主攻工业，明年新引进项目40个。到2024年，产值翻一番。要扩大投资，安排项目118个: whether a time stands alone in a sentence between two demands, which go on with the time before. */
function isBetweenDemands(text: string, { start, end }: Token): boolean {
  if (text[start - 1] !== '到' || text[start - 2] !== '。') return false;
  const stop = text.indexOf('。', end);
  if (stop < 0 || text[stop + 1] !== '要') return false;
  const before = text.slice(Math.max(0, start - LONGEST_DEMAND), start - 2);
  return DEMAND.test(before.slice(before.lastIndexOf('。') + 1));
}
const LONGEST_DEMAND = 160;
const DEMAND = /(?:^|[，：])要(?!求)/;

/** Whether a time is named for one item of a passage that plans for another: not where it opens its sentence. */
export function isItem({ frame }: Carried, text: string, tokens: readonly Token[], at: number): boolean {
  const { period } = tokens[at] as Token;
  if (!frame || !period?.value || period.role === 'frame' || period.value === frame) return false;
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const { kind, end } = tokens[i] as Token;
    if (kind & Mark.stop) return isOfItem(text.slice(end, (tokens[at] as Token).start));
  }
  return isOfItem(text.slice(0, (tokens[at] as Token).start));
}
/** 今后五年，年均增长7%以上，到2026年突破600亿元；…: what the years to come end with is the time of all. */
const isOfItem = (before: string) => !STARTS.test(before) && !/^[^；]*(?:今后|未来)[一-龥\d]{1,3}年/.test(before);

/**
 * Whether the time of token `at` is one of its own sentence or item, and none of its passage: 明年二季度试产; 做好明年工作，…；力争到2027年达到10家.
 */
export function isMilestone(carried: Carried, text: string, tokens: readonly Token[], at: number): boolean {
  const { period } = tokens[at] as Token;
  if (!period?.value || period.role === 'frame') return false;
  return (
    (isPartOfYear(period.value) && !standsAlone(text, tokens, at)) ||
    isItem(carried, text, tokens, at) ||
    (carried.period.target !== null && isBetweenDemands(text, tokens[at] as Token))
  );
}
