import { clauseStart } from './clause.ts';
import { isFinish } from './signs.ts';
import type { Token } from './tokens.ts';

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
  (commas > 1 || OWN_WORK.test(text.slice(clauseStart(tokens, at), (tokens[at] as Token).start))) &&
  isFinish(text, tokens[i] as Token) &&
  WORK.test(text.slice(clauseStart(tokens, i), (tokens[i] as Token).start));

/** 新院区6月底启用，改造小区21个: what is done is no part of the work before. */
const OWN_WORK =
  /^(?:新(?:改扩)?建|[改扩]建|改造|更换|整治|治理|清理|修[建缮复]|加装|铺设|拆除|打通|实施|完成|建设|发放|培训|引进|栽[种植])(?!了)/;
/** A clause that begins with a work of its own. */
const WORK = /^(?!(?:力争|确保|争取|计划|要|在|到|将))[^\d，。；]{3,16}$/;
