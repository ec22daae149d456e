import { afterLast, CharacterSet, OF } from '../../language/characters.ts';
import { isOneOf } from '../dates/words.ts';
import { isAskedInBrackets } from './asked.ts';
import { clauseStart } from './clause.ts';
import { isFallenShort } from './fallen-short.ts';
import type { RawQuantity } from './raw.ts';
import { Mark, type Token } from './tokens.ts';

/**
 * The number of a plan that a result is held against: 完成年目标任务9800人的99%, 比省定目标4%低0.7个百分点. It was asked for, for the year of the
 * result; what it is called plans nothing, and the rate behind it is a result.
 */

/** The first and last characters of the expressions below: most numbers have none of them beside them. */
const ENDS = new CharacterSet('划标务算资额数值求约近');
const STARTS = new CharacterSet('的低高多少快慢超短还仍任目计年全总0123456789');

const NOUN = '(?:计划|目标|任务|预算|指标)';
const HELD_TO = new RegExp(
  `(?:占|完成|达到?|为|是|超[过额出]?|[比较距离]|[低高快慢多少优好]于|实现|相当于|不[足到])[^，。；、]{0,14}${NOUN}[^，。；、\\d的]{0,5}的?[近约]?$`,
);
const LONGEST = 28;
const BESIDE =
  '(?:的[近约超]?(?:[\\d.]{1,6}[%％‰成倍]|百分之|[一二三四五六七八九两][成倍])|[还仍]?[低高多少快慢超短][出于了]?[近约]?\\d|[\\d.]{1,6}[个万亿])';
const BEHIND = new RegExp(`^${BESIDE}`);
const PLAN_OF_TIME = new RegExp(
  `^[”度]?[^，。；、\\d]{0,8}${NOUN}[^，。；、\\d的]{0,5}的?[近约]?[\\d.,]{1,9}[万亿]{0,2}[^，。；、.\\d的低高多少快慢超短]{1,4}${BESIDE}`,
);
const VERB_ENDS = new CharacterSet('占成到达为是超过出比较距离于现足');

/** Whether the number `text[start, end)` is one. */
export const isHeld = (text: string, { start, end }: { start: number; end: number }): boolean =>
  (ENDS.at(text, start - 1) &&
    STARTS.at(text, end) &&
    BEHIND.test(text.slice(end, end + 10)) &&
    HELD_TO.test(text.slice(Math.max(0, start - LONGEST), start))) ||
  // 完成省定9万人任务的104.4%
  (NOUN_STARTS.at(text, end) &&
    NOUN_BEHIND.test(text.slice(end, end + 20)) &&
    HELD_BY.test(text.slice(Math.max(0, start - LONGEST), start)));
const NOUN_STARTS = new CharacterSet('年全目任计指的');
const NOUN_BEHIND = new RegExp(
  `^的?(?:年度|全年)?(?:目标)?${NOUN}[数值量]?的[近约超]?(?:[\\d.]{1,6}[%％]|[一二三四五六七八九]成)`,
);
const HELD_BY = /(?:占|完成了?|达到?|为|实现|相当于)[^，。；、\d]{0,10}$/;

/** Whether the number `text[start, end)` is one, is called so behind it, or stands in brackets behind its result: all are for the year that is told of. */
export const isPlanOfTold = (text: string, quantity: { start: number; end: number; unit: string }): boolean =>
  isHeld(text, quantity) ||
  isFallenShort(text, quantity) ||
  isAimHeld(text, quantity) ||
  (text.charCodeAt(quantity.start - 1) === OF &&
    BEAT.test(text.slice(Math.max(0, quantity.start - LONGEST_BEAT), quantity.start))) ||
  isTaskOfYear(text, quantity.end) ||
  isTaskMet(text, quantity) ||
  isAskedInBrackets(text, quantity.start);

const LONGEST_BEAT = 10;
/** 比计划的3000个多出1120个 */
const BEAT = /[比较](?:原|年初|当初)?(?:计划|目标|任务|承诺|确定|定下?|要求)的$/;

/** 超额完成14万平方米的年度目标任务: whether the number that ends at `end` was asked for of the year, as the words behind it say. */
const isTaskOfYear = (text: string, end: number): boolean =>
  text.charCodeAt(end) === OF && TASK_OF_YEAR.test(text.slice(end, end + 10));
const TASK_OF_YEAR = /^的(?:年度|全年)(?:[^，。；、\d]{0,4})(?:目标|任务|计划)/;
/** 完成了市下达的14.5%的目标任务: it was fulfilled, and so held for the time that is told of. */
const isTaskMet = (text: string, { start, end }: { start: number; end: number }): boolean =>
  text.charCodeAt(start - 1) === OF &&
  MET_BEHIND.test(text.slice(end, end + 8)) &&
  MET.test(text.slice(Math.max(0, start - LONGEST), start));
const MET = /(?:完成|达到|实现|超过)了?[^，。；、\d]{0,10}(?:下达|确定|要求|规定|设定|提出)的$/;
const MET_BEHIND = /^的?(?:年度)?(?:目标|任务|指标|要求)/;

/** 低于4.5%的控制目标: whether the number is what was asked for, as the words behind it say. */
const isAimHeld = (text: string, { start, end }: { start: number; end: number }): boolean =>
  isOneOf(text, start - 1, '于过') && AIM.test(text.slice(end, end + 12));
const AIM = /^的[^，。；、\d]{0,6}(?:目标|指标|任务|要求)/;

/** 年计划投资5600万元，已完成投资6100万元: whether what came of a plan is told right behind its number. */
export const isBesideResult = (text: string, { start, end }: { start: number; end: number }): boolean =>
  RESULT.test(text.slice(end, end + 14)) && PLANNED.test(text.slice(Math.max(0, start - 16), start));
const RESULT = /^[，,；](?:截至)?(?:目前|现|年度|全年)?，?(?:已|实际|完成[^，。；\d]{0,4}\d)/;
const PLANNED = /(?:计划|任务)[^，。；、\d]{0,8}$/;

/** 增长目标由年初的8%调高到12%以上: whether the number before which 由 stands is what an aim was before it was moved. */
export const isMovedAim = (text: string, tokens: readonly Token[], at: number): boolean =>
  MOVED_AIM.test(text.slice(clauseStart(tokens, at), (tokens[at] as Token).start));
const MOVED_AIM = /目标值?已?[由从](?:(?:年初|当初|原来?|原先|此前|去年|上年)?[确设拟]?定?的)?$/;

/** Whether the word of planning at `i` is what such a number is called. */
export function isHeldNoun(text: string, tokens: readonly Token[], i: number): boolean {
  const { start, end } = tokens[i] as Token;
  // 连续两年低于“十三五”控制目标；: no number of its own.
  if (PAUSES.at(text, end) && HELD_AGAINST.test(text.slice(Math.max(0, start - LONGEST), start))) return true;
  for (let j = i + 1; j <= i + 2 && tokens[j]; j++) {
    const next = tokens[j] as Token;
    if (next.kind & Mark.quantity)
      return next.start - end <= CLOSE && (isHeld(text, next) || isAskedInBrackets(text, next.start));
  }
  return false;
}
const CLOSE = 6;
const PAUSES = new CharacterSet('，；。,;');
const HELD_AGAINST = /[低高优好快]于[^，。；、\d的]{0,16}$/;

/** Whether the time `text[start, end)` is that of such a plan: 占“十四五”目标30亿元的四成. */
export const isTimeOfHeld = (text: string, { start, end }: { start: number; end: number }): boolean =>
  VERB_ENDS.at(text, text[start - 1] === '“' ? start - 2 : start - 1) &&
  (PLAN_OF_TIME.test(text.slice(end, end + LONGEST)) ||
    (AMOUNTS.within(text, end, end + 2) && AIM_OF_TIME.test(text.slice(end, end + LONGEST))) ||
    // 低于“十四五”控制目标；…
    ('于过'.includes(text[text[start - 1] === '“' ? start - 2 : start - 1] ?? ' ') &&
      AIM_ALONE.test(text.slice(end, end + LONGEST))));
const AIM_ALONE = /^[”度]?[^，。；、\d的]{0,6}(?:目标|任务|要求|指标)值?[，。；]/;
/** 距全年12%的预期目标 */
const AMOUNTS = new CharacterSet('0123456789.');
const AIM_OF_TIME =
  /^[”度]?[\d.]{1,9}[%％万亿]{1,2}[^，。；、\d的]{0,4}的(?:预期|年度|增长|控制)*(?:目标|任务|计划|预算|要求)/;

/** The time that is named for the plan itself; null where none is. */
export function heldTime(text: string, tokens: readonly Token[], at: number): string | null {
  const from = clauseStart(tokens, at);
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.start < from || token.kind & Mark.quantity) return null;
    if (token.period?.value) return isTimeOfHeld(text, token) ? (plannedFor(text, token) ?? null) : null;
  }
  return null;
}

/** 新增3.12万个，超过年初确定的3万个: the year at whose beginning was settled what was outdone; null elsewhere. */
export function yearBeaten(text: string, tokens: readonly Token[], at: number): string | null {
  const { start } = tokens[at] as Token;
  if (text.charCodeAt(start - 1) !== OF) return null;
  if (!BEATEN.test(text.slice(Math.max(0, start - LONGEST_BEAT), start))) return null;
  for (let i = at - 1; i >= Math.max(0, at - CLOSE); i--) {
    const token = tokens[i] as Token;
    if (text.startsWith('年初', token.start)) return token.period?.value?.slice(0, 4) ?? null;
  }
  return null;
}
/** 超过年初的7%, 离年初确定的7%还有差距: what the aim of a year is held against, whichever way. */
const BEATEN = /(?:超[过出额]了?|[离距与])年初[^，。；、\d]{0,4}的$/;

/** The period a token names; what was settled 年初 was settled for the year. */
export function plannedFor(text: string, { period, end }: Token): string | null | undefined {
  const value = period?.value;
  return value && value.length > 4 && text.startsWith('年初', end - 2) ? value.slice(0, 4) : value;
}

/** 整改目标：2018年10月底前，1126户全部退养, told when that is over: whether the sentence up to `start` is labelled as what was aimed at. */
export function isAimLabelled(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LABELLED), start);
  return LABEL.test(before.slice(afterLast(before, '。；')));
}
const LONGEST_LABELLED = 47;
const LABEL = /目标[：:]/;

/** 占全年目标任务的40%: whether the number is how much of a plan was reached, as the words before it say. */
export const isPartReached = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === OF && PART_OF_PLAN.test(text.slice(Math.max(0, start - LONGEST), start));
const PART_OF_PLAN = /(?:^|[，。；：、已约仅共])占[^，。；、\d的]{0,14}(?:计划|目标|任务|指标)[数量值]?的$/;
/** 完工12个，占市下任务的120%: whether the number that ends at `end` is held against a plan right behind it. */
export const isHeldAgainst = (text: string, end: number): boolean =>
  text[end] === '，' && text[end + 1] === '占' && AGAINST_PLAN.test(text.slice(end, end + LONGEST + 4));
const AGAINST_PLAN = /^，占[^，。；、\d的]{0,14}(?:计划|目标|任务|指标)[数量值]?的[\d.]{1,6}[%％]/;

/** 支出年初预算820万元，调整预算960万元: what was budgeted, beside what came of it. */
export const isBudget = (text: string, start: number): boolean =>
  BUDGET_ENDS.at(text, start - 1) && BUDGETED.test(text.slice(Math.max(0, start - 9), start));
const BUDGET_ENDS = new CharacterSet('算数额为入出');
const BUDGETED = /(?:年初|调整后?|年度|当年)预算(?:收入|支出|[数额])?为?$/;

/** 就业6200人，为年度目标任务8000人的77.5%; 改造率64.2%，而时序要求是75%: whether a name is only what the plan is called that something is held against. */
export const isPlanAlone = (name: string, text: string, quantity: RawQuantity): boolean =>
  name === '时序' || name === '序时' || (PLAN_ALONE.test(name) && isHeld(text, quantity));
const PLAN_ALONE =
  /^[占为]?(?:[国省市县]?下达)?(?:(?:年初|年度|全年|当年)?(?:调整后?的?)?(?:预算|计划)数|目标任务|计划任务|任务目标|预期目标|控制目标|任务)$/;
