import { CharacterSet, OF } from '../../language/characters.ts';
import type { QuantityMention, Status } from '../types.ts';
import { besideAim } from './against-aim.ts';
import { hasOwnCue, isDoneLater, isInYearsToCome, readAhead } from './ahead.ts';
import { awardBehind } from './aid.ts';
import { isAimed, isReckoned } from './aimed.ts';
import { finishedBy, isArranged, isFitted, isToBuild, isTotalCost } from './arranged.ts';
import { isArrived, isBrought } from './arrived.ts';
import {
  isAskedFor,
  isAskedInBrackets,
  isFallenShortOf,
  isListedAskedFor,
  isOutcome,
  isPlanned,
  isTask,
  isToldBeside,
  isWorkAsked,
} from './asked.ts';
import { isAttendance } from './attendance.ts';
import { isMeantBefore, isOffAim, isOfTasksSet, isPartOfTask, isSetBefore } from './beside-aim.ts';
import { clauseStart } from './clause.ts';
import { deadlineLater } from './deadline-later.ts';
import { isBehind, isLittle, THERE, UNTIL_NOW } from './decide-words.ts';
import { isConcerned, isDescribed } from './described.ts';
import { isDesignedFor } from './designed.ts';
import { endOfChange } from './ends-of-change.ts';
import { isEntitled } from './entitled.ts';
import { isExtentThere, isSiteWithCost, isSizeTold } from './extents.ts';
import { goesOnFrom, goesOnWithSum, isNextPlanned, isPartAhead, isSummed, opensAt } from './goes-on.ts';
import { holdsOn } from './holds-on.ts';
import { restOf } from './left-over.ts';
import type { Left } from './left-parts.ts';
import { isMadeOf } from './made-of.ts';
import type { Modes } from './modes.ts';
import { isFoundationOf } from './moved-from.ts';
import { outlookAt } from './period.ts';
import { isBudget, isHeld, isHeldAgainst, isPartReached } from './plan-held.ts';
import { isOfYearPlan } from './plan-words.ts';
import { isPutForward } from './put-forward.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { isOnlyPast, isRequired } from './required.ts';
import { isYetHeld } from './rule-years.ts';
import { isBuilding, isOnceMore, isOut, isPartOfStanding, isStanding, isTopic, ofEvent } from './standing.ts';
import { isCap, isGiven, isGivenTo, isTermOf, isTermOfCredit } from './terms.ts';
import type { Token } from './tokens.ts';
import { isComparedFact } from './told-as-facts.ts';
import { toldBeside } from './told-beside.ts';
import { isOfPlanPeriod, isYearAhead } from './year-ahead.ts';
import { isBeforePart, isPlanSoFar } from './year-so-far.ts';

/**
 * Target or actual, for quantity `index` named `name`; `last` is the number before it, where its paragraph has one. From the surest sign to the weakest: where a change starts is a
 * fact; what was asked for is a target; then the words beside the number, its sentence, its section, its paragraph and
 * the kind of document.
 */
export function statusOf(
  reading: Reading,
  index: number,
  name: string,
  modes: Modes,
  last?: QuantityMention,
): { status: Status; implied: boolean } {
  const { text, tokens, section, published } = reading;
  const quantity = reading.raw[index] as RawQuantity;
  const left = reading.lefts[index] as Left;
  const at = reading.at[index] as number;
  const behind = text.slice(quantity.end, quantity.end + 12);
  const side = (token: Token) => outlookAt(text, token, published);
  const stated = (status: Status) => ({ status, implied: false });
  const implied = (status: Status) => ({ status, implied: true });

  const end = endOfChange(reading, index, side);
  if (end) return stated(end);
  const touching = text.charCodeAt(quantity.start - 1);
  // 按上年已缴保费的30%给予补贴 in a policy: what it promises, whatever was done for it.
  if (
    section.document === 'target' &&
    !quantity.rank &&
    awardBehind(text, quantity) !== null &&
    !/^[^，。；]{0,6}了/.test(behind)
  )
    return stated('target');
  const before = text.slice(Math.max(0, quantity.start - 4), quantity.start);
  // 高于此前的1500元: what was given until now.
  if (text.charCodeAt(quantity.start - 1) === OF && UNTIL_NOW.test(before)) return stated('actual');
  const aside = besideAim(text, reading.raw, index);
  if (aside) return stated(aside);
  const rest = restOf(reading, index, side);
  if (rest) return stated(rest);
  // 今年的预算只有580万元, 产值才1.8亿元, whatever is planned around.
  if (isLittle(text, quantity.coreStart) && !hasOwnCue(text, tokens, at)) return stated('actual');
  if (section.document !== 'target' && holdsOn(text, quantity, published)) return stated('actual');
  // 全年目标：300部
  if (
    LABEL_ENDS.has(touching) &&
    /(?:目标|计划|任务)[：:]\s*$/.test(text.slice(Math.max(0, quantity.start - 5), quantity.start))
  )
    return stated('target');
  const told = toldBeside(reading, index, side, last);
  if (told) return stated(told);
  // 占年度计划的79.6% is how much of the plan was reached.
  if (touching === OF && isSetBefore(text, quantity))
    return stated(quantity.kind === 'count' && readAhead(text, tokens, at, side) === 'actual' ? 'actual' : 'target');
  // 60多个目标, 18项任务: things counted, and asked of nobody by their name.
  const counted = quantity.kind === 'count' && !(OF_STARTS.at(text, quantity.end) && /^(?:以上|左右)?的/.test(behind));
  if (
    (!counted && isAskedFor(text, quantity.end)) ||
    isListedAskedFor(reading, index) ||
    isFallenShortOf(text, clauseStart(tokens, at), quantity) ||
    isOfTasksSet(text, clauseStart(tokens, at), quantity) ||
    (quantity.kind !== 'percent' &&
      quantity.kind !== 'multiple' &&
      touching === OF &&
      // 确定的12类46项工程: only what they are grouped by.
      !(counted && reading.raw[index + 1]?.start === quantity.end) &&
      isMeantBefore(text, quantity.start))
  )
    // 规划的39个中心已全部建成
    return stated(counted && readAhead(text, tokens, at, side) === 'actual' ? 'actual' : 'target');
  if (isHeld(text, quantity) || (quantity.kind === 'money' && isBudget(text, quantity.coreStart)))
    return stated('target');
  // 占全年任务的40%, unless what is held against it so is planned itself.
  if (quantity.kind === 'percent' && isPartReached(text, quantity.start) && last?.status !== 'target')
    return stated('actual');
  if (
    isBrought(text, quantity.coreStart) ||
    isOutcome(text, quantity.coreStart) ||
    isPutForward(text, quantity, section.status === 'target' || modes.paragraph === 'target') ||
    isOffAim(text, quantity)
  )
    return stated('actual');
  if (
    isTask(text, quantity, left) ||
    isToldBeside(text, quantity) ||
    isWorkAsked(text, quantity) ||
    (quantity.kind !== 'percent' && isOfYearPlan(text, quantity.start)) ||
    isAskedInBrackets(text, quantity.start) ||
    isPlanSoFar(text, reading.raw, index) ||
    isArranged(reading, index, last)
  )
    return stated('target');
  if (
    isPlanned(name) &&
    // 已完成年度计划投资15亿元
    !text.slice(left.start - 3, left.start).endsWith('已完成') &&
    !(quantity.kind === 'percent' ? before.endsWith('的') : counted && isBehind(text, quantity.end, name))
  )
    return stated('target');
  // 市商务局等8部门印发方案: those who act are there.
  if (quantity.unit === '部门') return stated('actual');
  if (isTopic(text, tokens, at, quantity, left)) return stated('actual');
  if (isTermOfCredit(text, quantity)) return stated('target');
  // 组成人员33人，出席31人，赞成30票
  if (counted && isAttendance(text, quantity.start, name)) return stated('actual');
  if (isDesignedFor(text, quantity, name || (reading.carried.name ?? ''), section.status === 'target', published))
    return implied('target');
  if (isFoundationOf(text, quantity)) return stated('actual');
  // 抓好占地3200亩的新城建设: how large a thing is that is there or spoken of; not 新建全长30公里的绿道.
  if (isExtentThere(text, quantity, name, left.start, last)) return implied('actual');
  // 投资6.5亿美元的项目计划明年投用: the plan is about the project, not about the sum.
  const attributive = quantity.kind === 'money' && behind.startsWith('的');
  if (!attributive && !hasOwnCue(text, tokens, at)) {
    const ahead = readAhead(text, tokens, at, side);
    if (ahead) return stated(ahead);
  }
  const { sentence, paragraph, terms } = modes;
  // 总投资800万元，其中中央资金500万元，地方配套300万元: what is there has its parts.
  if (last?.status === 'actual' && quantity.kind !== 'count' && isPartOfStanding(text, last.end, quantity.start))
    return implied('actual');
  if (sentence.status === 'target' && (isStanding(reading, index, name, last) || ofEvent(text, tokens, at)))
    return stated('actual');
  // 2021年计划投资9.6亿元。其中，物流园占地210亩: how large a thing is whose cost was planned.
  if (isSiteWithCost(text, quantity, name)) return implied('actual');
  if (![sentence.status, section.status].includes('target') && isSizeTold(text, tokens, at, name))
    return implied('actual');
  if (sentence.status === 'actual' && isOnceMore(text, tokens, at, published)) return stated('target');
  // 已安置4300人；…提供贴息，单户最高15万元
  if (sentence.by === 'cue' && sentence.status === 'actual' && quantity.kind === 'money' && isCap(text, quantity))
    return implied('target');
  // 要办好教育，投资2.3亿元的新校区明年投用; 总投资36亿元的项目7月开工, whatever else is planned
  const within = () => sentence.by === 'cue' && !opensAt(text, tokens, at, left);
  if (attributive && (isTotalCost(text, quantity) || (name.endsWith('投资') && !within()))) return implied('actual');
  if (sentence.by === 'cue' && sentence.status === 'target' && isConcerned(text, quantity)) return stated('actual');
  if (isReckoned(text, quantity.coreStart)) return stated('target');
  if (sentence.by === 'cue') return stated(sentence.status as Status);
  // A signed or starting project's 总投资 is what it is; 安排项目1200个、总投资8600亿元: in a row of what is planned it is planned as well.
  const inPlannedRow = last?.status === 'target' && text.slice(last.end, left.start) === '、';
  if (
    name.endsWith('总投资') &&
    !inPlannedRow &&
    !(sentence.by === 'period' && sentence.status === 'target' && isOfPlanPeriod(text, left.start)) &&
    (section.status !== 'target' || isStanding(reading, index, name, last))
  )
    return implied('actual');
  if (left.to && finishedBy(text, tokens, at, side)) return stated('target');
  if (sentence.by === 'period') return stated(sentence.status as Status);
  if (sentence.status !== 'actual' && section.status !== 'actual') {
    if (isToBuild(text, tokens, at) || isMadeOf(text, quantity, section.begins)) return implied('target');
    if (isFitted(text, tokens, at)) return stated('target');
  }
  if (isHeldAgainst(text, quantity.end)) return stated('actual');
  if (sentence.status !== 'target' && (isConcerned(text, quantity) || isDescribed(text, tokens, at, quantity)))
    return implied('actual');
  if (section.status && section.strong) return implied(section.status);
  if (isInYearsToCome(text, quantity.start)) return implied('target');
  // 按增量的2%奖励, 累计不超过20万元: in a policy 同比 and 累计 say how it is counted.
  const policy = section.document === 'target' && section.status !== 'actual';
  if (sentence.by === 'weak' || (sentence.by === 'counted' && !policy)) return stated(sentence.status as Status);
  if (
    sentence.by === null &&
    !attributive &&
    !(THERE.test(name) && !isBuilding(text, left.start) && !text.startsWith('新增', left.start)) &&
    deadlineLater(text, tokens, at, side)
  )
    return stated('target');
  // ——上半年，产值完成52亿元; ——税收完成3亿元
  const { items, plans, results } = reading.carried;
  if (
    paragraph !== 'actual' &&
    LIST_ITEM.test(text) &&
    section.status !== 'actual' &&
    !items?.period &&
    (plans || policy || !results)
  )
    return implied('target');
  if (sentence.by === null && isAimed(text, quantity)) return implied('target');
  // 单台最高2万元, 按50%给予贴息, 起付线400元 behind a question about terms: what somebody is to get is promised.
  if (
    sentence.status !== 'actual' &&
    (isGiven(text, quantity) || (terms && sentence.status === null && isTermOf(quantity, left)))
  )
    return implied('target');
  // 分散供养的每人每年5200元, 起付线200元: what a rule lays down, where nothing says that it was given.
  if (
    sentence.status !== 'actual' &&
    paragraph !== 'actual' &&
    section.status !== 'actual' &&
    (isEntitled(text, quantity, {
      left,
      name: name || (reading.carried.name ?? ''),
      rules: reading.carried.rules,
      last,
    }) ||
      isYetHeld(text, tokens, at, published))
  )
    return implied('target');
  // 全年完成投资138亿元，其中一季度26亿元; 今年药品达到850种，耗材突破120类: what was told of the whole or first holds for the sentence.
  if (
    last?.status === 'target' &&
    sentence.by === null &&
    // 年度计划投资62亿元，其中一季度开工40个, told in March
    (((last.implied.includes('status') ||
      isPartAhead(text, tokens, at, last.end, side) ||
      isPartOfTask(text.slice(last.end, quantity.start))) &&
      goesOnFrom(text, last, quantity.start, section.status)) ||
      (section.status !== 'actual' && isNextPlanned(text, last, quantity.start, left)))
  )
    return implied('target');
  if (sentence.status !== 'target' && section.status !== 'target' && !policy && isComparedFact(text, quantity))
    return implied('actual');
  // 对首次升规的企业一次性奖励20万元
  if (sentence.status === null && paragraph !== 'actual' && section.status !== 'actual' && isGivenTo(text, quantity))
    return implied('target');
  const summed = isSummed(tokens, at);
  const required = isRequired(text, quantity, left, isOnlyPast(reading) || paragraph === 'actual');
  if ((required || sentence.by === 'required') && section.status !== 'actual') return implied('target');
  if (
    !summed &&
    section.status !== 'actual' &&
    !modes.account &&
    !isArrived(text, quantity.coreStart) &&
    isYearAhead(text, tokens, at, published)
  )
    return implied('target');
  // 两市将合作。两地推出首批86项事项: what came out first is there, whatever was planned before.
  const out = !policy && section.status !== 'target' && sentence.by === null && isOut(text, quantity.start);
  // 共资助3.2万人次，发放资金2986万元: what is summed up and what goes on with it.
  const counts = () => summed || goesOnWithSum(reading, index);
  const done = () => isDoneLater(tokens, at, text) && !isBeforePart(text, reading.raw, index);
  if (paragraph === 'target' && (out || (!policy && counts()) || done())) return implied('actual');
  if (paragraph) return implied(paragraph);
  return implied(section.status ?? 'actual');
}

/** The first or last characters of the expressions below: most numbers have none of them beside them. */
const LABEL_ENDS = new CharacterSet('：: \t\u3000\u00a0');
const OF_STARTS = new CharacterSet('以左的');

/** 3.守护“一老一小”。新增普惠托位3600个: the items of a list of tasks are imperatives. */
const LIST_ITEM = /^\s*(?:\d{1,2}[.．、]|——|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]是)/;
