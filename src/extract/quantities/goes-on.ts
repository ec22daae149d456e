import { Cue } from '../../language/cues.ts';
import type { QuantityMention, Status } from '../types.ts';
import { isInFieldOfPlan } from './anew.ts';
import { clauseStart } from './clause.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import type { PeriodSide } from './signs.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** How a number stands to the words and the number before it. */

/** Whether the name of a number opens its clause, behind another one. */
export const opensAt = (text: string, tokens: readonly Token[], at: number, left: Left): boolean => {
  const from = clauseStart(tokens, at);
  return text[from - 1] === '，' && left.start === from;
};

/** Whether a number goes on in the sentence and the kind of the one before it, which was told of a time to come. */
export function goesOnFrom(text: string, last: QuantityMention, start: number, section: Status | null): boolean {
  const between = text.slice(last.end, start);
  if (section === 'actual' || between.length > MAX_OF_FIELD || /[！？;已了]|现有|目前/.test(between)) return false;
  // 全年实施项目260个。民生方面，实施项目35个；…
  return (between.length <= MAX_GOING_ON && !/[。；]/.test(between)) || isInFieldOfPlan(text, start);
}
const MAX_OF_FIELD = 60;
const MAX_GOING_ON = 30;

/**
 * Whether a number only says how much more than before what was planned right before it is (安排项目120个，比上年多15个), or is that of a next work that has
 * no subject of its own (2025年改造小区90个。加装电梯30部).
 */
export function isNextPlanned(text: string, last: QuantityMention, start: number, left: Left): boolean {
  const between = text.slice(last.end, start);
  if (between.length > MAX_GOING_ON || /[！？了已]|现有|目前|完成/.test(between)) return false;
  if (left.change !== null && left.base !== null && /^，[^，。；]*$/.test(between)) return true;
  const stop = between.lastIndexOf('。') + 1;
  return stop > 0 && !/[，；：]/.test(between.slice(stop)) && NEXT_WORK.test(between.slice(stop));
}
const NEXT_WORK = /^(?:[新改续扩迁]建|改造|更新|加装|更换|整治|治理|修[建缮复]|铺设|安装|拆除|增设|补齐|栽[种植])/;

/** Whether a number is part of the one that ends at `end`, in a time that is not over. */
export function isPartAhead(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  side: (token: Token) => PeriodSide,
): boolean {
  if (!text.startsWith('，其中', end)) return false;
  for (let i = at - 1; i >= 0 && (tokens[i] as Token).start > end; i--) {
    const { kind, period } = tokens[i] as Token;
    if (kind & Mark.period && period?.value) return side(tokens[i] as Token) !== 'past';
  }
  return false;
}

/** 单体平均投资5.8亿元，比去年同批次多出1.3亿元: whether a number only says how much more a result right before it is than another. */
export const isMoreThanFact = (
  text: string,
  { start }: RawQuantity,
  { base, change }: Left,
  last?: QuantityMention,
): boolean =>
  last?.status === 'actual' && Boolean(change) && base !== null && MORE_THAN.test(text.slice(last.end, start));
const MORE_THAN = /^，[比较](?![^，。；]*(?:计划|目标|任务|预算))[^，。；、\d要将]{2,16}$/;

const SUMS: ReadonlySet<string> = new Set('共 总共 累计 合计'.split(' '));

/** 共接待12万人次: summed up, so it has been counted. */
export function isSummed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const token = tokens[i] as Token;
    if (token.kind & (CLAUSE_END | Mark.quantity)) return false;
    if (token.kind & Cue.modifier && SUMS.has(token.word)) return true;
  }
  return false;
}

/** Whether the number before in the sentence is summed up. */
export function goesOnWithSum({ text, tokens, raw, at }: Reading, index: number): boolean {
  const [before, quantity] = [raw[index - 1], raw[index] as RawQuantity];
  return (
    before !== undefined &&
    !/[。！？；]/.test(text.slice(before.end, quantity.start)) &&
    isSummed(tokens, at[index - 1] as number)
  );
}
