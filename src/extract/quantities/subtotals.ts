import { CharacterSet } from '../../language/characters.ts';
import { clauseStart } from './clause.ts';
import type { Token } from './tokens.ts';

/** Times of parts of what is told: 其中1—9月计划开工71项，实际已开工66项. */

/** Whether token `period` opens a part (其中2020年先培育2家) that the number at `at` is none of; what came of it (，实际培育3家) is. */
export const isOfSubtotal = (text: string, tokens: readonly Token[], period: number, at: number): boolean =>
  text
    .slice(clauseStart(tokens, period), (tokens[period] as Token).start)
    .trimStart()
    .startsWith('其中') &&
  !/^(?:实际|已|新增|形成|可?实现|年产)/.test(text.slice(clauseStart(tokens, at), (tokens[at] as Token).start));

/** Whether the time that ends at `end` is one for which something was planned, though it is over. */
export const isTimeOfPlan = (text: string, end: number): boolean => PLANNED_THEN.test(text.slice(end, end + 6));
const PLANNED_THEN = /^(?:原|应)?(?:计划|应当?|目标)(?!总?投资)/;

/** 全年目标：150个 已完成：153个: whether the time that ends at `end` is only that of an aim, not of what has come of it. */
export const isOfAim = (text: string, end: number): boolean =>
  AIM_STARTS.at(text, end) && OF_AIM.test(text.slice(end, end + 10));
const AIM_STARTS = new CharacterSet('度目任计');
const OF_AIM = /^度?(?:目标|任务|计划)(?:任务)?[数值量]?[：:为是]?\s?\d/;
