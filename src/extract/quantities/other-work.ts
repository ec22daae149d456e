import { clauseStart } from './clause.ts';
import { isPartOfYear, isWithin } from './period.ts';
import { isFinish } from './signs.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/**
 * 安永高速6月底前建成通车，渝安铁路开工，新改建公路1200公里: whether the day of token `i` is that by which another work is finished than the one that
 * token `at` counts, `commas` clauses later.
 */
export const isDayOfOtherWork = (
  text: string,
  tokens: readonly Token[],
  i: number,
  at: number,
  commas: number,
): boolean =>
  ((commas > 1 || OWN_WORK.test(text.slice(clauseStart(tokens, at), (tokens[at] as Token).start))) &&
    isFinish(text, tokens[i] as Token) &&
    WORK.test(text.slice(clauseStart(tokens, i), (tokens[i] as Token).start))) ||
  (commas === 1 && isOfAnother(text, tokens[i] as Token, clauseStart(tokens, at), (tokens[at] as Token).start));

/** 10月1日前滨河公园建成开放，城镇化率提高1.5个百分点: whether a day is that of a work right behind it, and the next clause, from `from` to the number, has a subject of its own. */
const isOfAnother = (text: string, { end }: Token, from: number, start: number): boolean =>
  WORK_BEHIND.test(text.slice(end, from)) && OF_ITS_OWN.test(text.slice(from, start));
const WORK_BEHIND =
  /^(?:之?前|以前)(?![要须将全力确])[^，。；、\d]{3,12}(?:建成|开放|开园|通车|竣工|完工|投[用产运]|启用|交付)(?:开放|使用|投[用产运]|通车)?，$/;
const OF_ITS_OWN =
  /^(?!(?:力争|确保|争取|使|可|将|届时|新增|带动))[^，。；、\d]{3,12}(?:率|比重|面积|收入|产值|总量|人数)(?:提高|提升|达到?|增长|增加|突破|稳定在|下降)?[到至]?$/;

/**
 * 推动26家停产企业9月底前复产，新入库企业不少于35家, told of the second half of a year: whether the day of token `i` is that of a number before it in its
 * clause, and token `at` counts a work of its own in the next one, while `running` is planned for.
 */
export function isDayOfItsNumber(
  text: string,
  tokens: readonly Token[],
  i: number,
  at: number,
  running: string | null,
): boolean {
  const { end, period } = tokens[i] as Token;
  if (!running || !period?.value || period.value === running || !isPartOfYear(period.value)) return false;
  const from = clauseStart(tokens, at);
  if (!DUE.test(text.slice(end, from)) || !isWithin(period.value, running)) return false;
  return NEW_ONES.test(text.slice(from, (tokens[at] as Token).start)) && hasNumberBefore(tokens, i);
}
/** Whether a number stands in the clause of token `i` before it. */
function hasNumberBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const { kind } = tokens[k] as Token;
    if (kind & CLAUSE_END) return false;
    if (kind & Mark.quantity) return true;
  }
  return false;
}
/** A deadline with its verb and nothing more. */
const DUE = /^(?:之?前|以前)(?:要|须|力争|确保|全部|全面|基本|必须|一律)*[^，。；、\d]{2,6}，$/;
const NEW_ONES =
  /^(?:再?新(?:增|入库|认定|培育|引进|签约|开工)|净增|新(?:改扩)?建|[改扩]建|改造|更换|整治|加装|铺设|打通|建设|发放|培训|引进|栽[种植])(?!了)/;

/** 新院区6月底启用，改造小区21个: what is done is no part of the work before. */
const OWN_WORK =
  /^(?:新(?:改扩)?建|[改扩]建|改造|更换|整治|治理|清理|修[建缮复]|加装|铺设|拆除|打通|实施|完成|建设|发放|培训|引进|栽[种植])(?!了)/;
/** A clause that begins with a work of its own. */
const WORK = /^(?!(?:力争|确保|争取|计划|要|在|到|将))[^\d，。；]{3,24}(?:\d{1,2}[所个座条项][^\d，。；]{2,8})?$/;
