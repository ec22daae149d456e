import { BOUNDS_BEFORE, DISTANT_BOUND } from '../../language/bounds.ts';
import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import { findMore, findThan, joinsNouns, openingOf } from './compared.ts';
import { makesUp } from './composed.ts';
import { isDeedOfList, isSecondDeed } from './deed-lists.ts';
import { sizeBefore } from './heads.ts';
import { beforeRate, findBack, isBlank, type Left, reachesNow, signBefore } from './left-parts.ts';
import { NOMINAL } from './nominal.ts';
import type { RawQuantity } from './raw.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

export const LINKS = Cue.bound | Cue.modifier | Cue.reach | Cue.change | Cue.plan | Cue.done;

/** The words that touch the number; returns the index of the first token left of them. */
export function readLinks(
  text: string,
  tokens: readonly Token[],
  at: number,
  quantities: readonly RawQuantity[],
  quantity: RawQuantity,
  left: Left,
): number {
  let position = (tokens[at] as Token).start;
  let j = at - 1;
  const rated = beforeRate(text, tokens, j, position);
  position -= rated.length;
  j = rated.at;
  const than =
    (MORE_STARTS.at(text, position - 2) || MORE_STARTS.at(text, position - 3)) &&
    MORE.test(text.slice(Math.max(0, position - 3), position))
      ? findMore(text, tokens, j, position)
      : -1;
  if (than >= 0) {
    left.change = true;
    left.direction = text.slice(position - 3, position).includes('多') ? 'up' : 'down';
    left.base = text.slice((tokens[than] as Token).start, position);
    left.adjacent = false;
    position = (tokens[than] as Token).start;
    j = than - 1;
  }
  for (; j >= 0; j--) {
    const token = tokens[j] as Token;
    if (!isBlank(text, token.end, position)) break;
    const { word } = token;
    const cue = token.cue;
    // 浓度高于全省平均1微克: a mean is what something is held against.
    if (word === '平均' && MEAN_OF.test(text.slice(Math.max(0, token.start - 2), token.start))) break;
    if (token.kind & Mark.period) {
      position = token.start;
      continue;
    }
    // 能耗五年累计下降18.9%: a length of time is no number of its own here.
    if (
      token.kind & Mark.quantity &&
      position < (tokens[at] as Token).start &&
      quantities[token.quantity]?.kind === 'time'
    ) {
      position = token.start;
      continue;
    }
    if (token.kind & Cue.of) {
      // 由2016年的41%升到, 从眼下的1.2万元: where a change starts.
      const from = findBack(tokens, j - 1, Cue.from, CLAUSE_END | Mark.quantity);
      if (from >= 0 && token.start - (tokens[from] as Token).end <= 12) {
        left.from = true;
        position = (tokens[from] as Token).start;
        j = from;
        continue;
      }
      // 压缩到现在的60天
      if (reachesNow(text, tokens, j)) {
        position = (tokens[--j] as Token).start;
        continue;
      }
      // 年产值过亿元的仅7家: the 的 makes a noun of what stands before it.
      if (position < (tokens[at] as Token).start && quantity.kind === 'count') {
        left.nominal = true;
        position = token.start;
        continue;
      }
      // 是2020年的2.4倍, 占全部投资的61.7%
      if (quantity.kind !== 'multiple' && quantity.kind !== 'percent') {
        left.of = true;
        break;
      }
      const account = findBack(tokens, j - 1, Cue.account, CLAUSE_END | Mark.quantity);
      if (account >= 0) {
        left.account = true;
        left.adjacent = false;
        left.end = token.start;
        // The phrase runs from before 占 to the 的.
        left.start = token.start;
        return j;
      }
      left.relative = endsInVerb(text, tokens, j);
      const is = quantity.kind === 'multiple' ? findReach(tokens, j - 1) : -1;
      if (is >= 0) {
        left.base = text.slice((tokens[is] as Token).end, token.start);
        left.reach = true;
        left.adjacent = false;
        j = is;
        position = (tokens[is] as Token).start;
        // 不超过月标准的24倍
        if ((tokens[is] as Token).kind & Cue.bound) left.bound = BOUNDS_BEFORE.longestAt(text, position)?.[1] ?? null;
        continue;
      }
      left.of = true;
      break;
    }
    if (token.kind & Cue.account) {
      left.account = true;
      left.adjacent = false;
      position = token.start;
      continue;
    }
    if (!cue || token.kind & Cue.named) break;
    // 直径5米、高35米: a size, where it is held against nothing.
    if (word === '高' && sizeBefore(text, quantity)) break;
    // 比2014年翻了一番; 在2018年基础上翻一番; 向2000亿元迈进
    if (token.kind & Cue.than && position < (tokens[at] as Token).start) {
      // 与先进高新区相比还有2个百分点的差距
      j = word.startsWith('相') ? openingOf(text, tokens, j) : j;
      const { start } = tokens[j] as Token;
      left.base ??= text.slice(start, position);
      position = start;
      continue;
    }
    // 赤字率按4%安排
    const scheduled = word === '按' && /^[安执测考掌]/.test(text.slice(quantity.end, quantity.end + 1));
    if (word === '在' || word === '向' || scheduled) {
      position = token.start;
      continue;
    }
    if (token.kind & Cue.from) {
      left.from = !makesUp(text, quantity.end);
      position = token.start;
      continue;
    }
    // 企业开办已由5个环节: what changed is a work with the name of a verb.
    if (token.kind & Cue.act && left.from && NOMINAL.has(word)) break;
    if (token.kind & Cue.act && !(token.kind & (Cue.reach | Cue.plan | Cue.change | Cue.bound | Cue.done))) {
      // 比去年多招535人
      const more = tokens[j - 1];
      const than =
        word.length === 1 && more && more.end === token.start && (more.word === '多' || more.word === '少')
          ? findThan(text, tokens, j - 2)
          : -1;
      if (than >= 0) {
        left.change = true;
        left.direction ??= more?.cue?.direction ?? null;
        left.base ??= text.slice((tokens[than] as Token).start, (more as Token).start);
        position = (tokens[than] as Token).start;
        j = than;
        continue;
      }
      // 分别新改建9000公里、8000公里
      const before = tokens[j - 1];
      const verb = text[token.start - 1] === '新' && text[token.start - 2] !== '换' ? token.start - 1 : token.start;
      if (before?.cue?.each && before.end === verb) left.each = true;
      left.act = word;
      left.linkStart = token.end;
      left.adjacent = false;
      position = token.start;
      j--;
      // 迁入我市的最高奖励50万元
      if (quantity.kind === 'money' && before?.word === '最高' && before.end === verb) left.bound = '<=';
      break;
    }
    // 关停18家、搬迁9家、提升5家: one more deed of a list, no change; 加快1550个重点项目建设, 窄路面拓宽63公里.
    const hastened =
      (word === '加快' && quantity.kind === 'count') ||
      // 拉动近万亿元投资规模: so much of it came in by that.
      (word === '拉动' &&
        quantity.kind === 'money' &&
        !left.change &&
        DRAWN.test(text.slice(quantity.end, quantity.end + 9))) ||
      (word === '拓宽' && quantity.unit === '公里' && !left.change) ||
      // 整治提升16个菜市场: the second of two deeds.
      (word === '提升' && quantity.kind === 'count' && !left.change && isSecondDeed(tokens, j));
    if (
      hastened ||
      (token.kind & Cue.change && word === '提升' && isDeedOfList(text, tokens, j, quantities, quantity))
    ) {
      left.act = word;
      left.linkStart = token.end;
      left.adjacent = false;
      position = token.start;
      j--;
      break;
    }
    if (token.kind & LINKS) {
      // 最高提至90%; 至少要有1座
      if (word === '至少要') left.bound = '>=';
      if (token.kind & Cue.bound && position < (tokens[at] as Token).start && DISTANT_BOUND.has(word))
        left.bound = BOUNDS_BEFORE.longestAt(text, token.start)?.[1] ?? null;
      left.adjacent = left.adjacent && !(token.kind & (Cue.reach | Cue.change));
      // 到2025年由38%提高到45%: what the year is reached by, no value is.
      const next = tokens[j + 1];
      const untilThen = cue.to && next !== undefined && next.kind & Mark.period && next.start === token.end;
      if (untilThen) left.adjacent = false;
      else if (token.kind & Cue.reach && (cue.to || !(token.kind & Cue.change))) {
        left.reach = true;
        left.to ||= cue.to;
        if (cue.direction) left.direction ??= cue.direction;
      } else if (token.kind & Cue.change && !(token.kind & Cue.bound && quantity.kind !== 'points')) {
        left.change = true;
        left.direction ??= cue.direction;
      }
      // 较年初新增187亿元
      if (word === '新增' && THAN_THEN.test(text.slice(Math.max(0, token.start - 10), token.start))) {
        left.change = true;
        left.direction ??= 'up';
      }
      if (token.kind & Cue.modifier && word.length > 1) left.modifiers = [...left.modifiers, word];
      if (cue.each) left.each = true;
      position = token.start;
      // 电价在平段基础上下浮55%: what it goes out from.
      const ground = word.endsWith('基础上')
        ? findBack(tokens, j - 1, Cue.preposition, CLAUSE_END | Mark.quantity)
        : -1;
      const on = ground >= 0 ? tokens[ground] : undefined;
      if (on && on.word === '在' && token.start - on.end <= MAX_GROUND) {
        left.base ??= text.slice(on.start, token.end);
        position = on.start;
        j = ground;
        continue;
      }
      if (left.change || left.reach) {
        // 比年度目标4.5%低1.4个百分点: the value of what it is compared with touches the verb.
        const value = tokens[j - 1];
        const valued = value && value.end === token.start && isValue(quantities[value.quantity]);
        const than = findThan(text, tokens, valued ? j - 2 : j - 1);
        if (
          than >= 0 &&
          !joinsNouns(text, tokens[than] as Token, position) &&
          left.base === null &&
          position - (tokens[than] as Token).end <= 24 &&
          left.change
        ) {
          left.base = text.slice((tokens[than] as Token).start, position);
          position = (tokens[than] as Token).start;
          j = than;
        }
      }
      continue;
    }
    break;
  }
  // 同比+6.8%, 3.7万辆(+182%)
  const sign = quantity.kind === 'percent' || quantity.kind === 'points' ? signBefore(text, position) : null;
  if (sign) {
    left.change = true;
    left.direction = sign;
    position--;
  }
  left.end = position;
  left.start = position;
  if (!left.act) left.linkStart = position;
  return j;
}

const DRAWN = /^的?[一-龥]{0,4}(?:投资|消费|贷款|融资|资金|需求)/;
const MEAN_OF = /全[国省市县区州]$/;
const THAN_THEN = /[较比](?:[^，。；\d]{1,6}|\d{4}年(?:年?[底末初]|同期)?)$/;
/** A number with a unit, and no length of time. */
const isValue = (quantity: RawQuantity | undefined) => quantity !== undefined && quantity.kind !== 'time';

/** Longest words between 在 and 基础上. */
const MAX_GROUND = 12;

/** 多装, 少用, 多打了: so much more or less was done than at another time. */
const MORE_STARTS = new CharacterSet('多少');
const MORE = /[多少][一-龥]{1,2}$/;

/** Whether a verb touches the 的 at token `of`: 下达的, 欠拨的, 集中开工的. */
function endsInVerb(text: string, tokens: readonly Token[], of: number): boolean {
  const token = tokens[of] as Token;
  const before = tokens[of - 1];
  if (before && before.end === token.start && PLAN_NOUN.has(before.word)) return false;
  if (before && before.end === token.start && before.kind & (Cue.act | Cue.reach | Cue.plan)) return true;
  return /(?:要求|规定|确定|核定|欠拨|承诺|设定|提出|下达|约定|预定|产生|确立)$/.test(
    text.slice(Math.max(0, token.start - 2), token.start),
  );
}

/** What a share is of: 年度投资计划的60%. */
const PLAN_NOUN: ReadonlySet<string> = new Set('计划 规划 预算 目标 任务'.split(' '));

const REACHES = /[是为到达]$/;
/** 是, 为 or a bound that begins 是…的2.4倍, within the clause. */
function findReach(tokens: readonly Token[], from: number): number {
  for (let j = from; j >= 0; j--) {
    const token = tokens[j] as Token;
    if (token.kind & (CLAUSE_END | Mark.quantity)) return -1;
    if (DISTANT_BOUND.has(token.word) || (token.kind & (Cue.reach | Cue.account) && REACHES.test(token.word))) return j;
  }
  return -1;
}
