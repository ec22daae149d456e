import { BOUNDS_BEFORE, type BoundSign, DISTANT_BOUND } from '../../language/bounds.ts';
import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import { causeBefore } from './cause.ts';
import { noteGain } from './gains.ts';
import { isBlank, type Left } from './left-parts.ts';
import { LINKS, readLinks } from './links.ts';
import { readPhrase } from './phrase.ts';
import type { RawQuantity } from './raw.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/** Reads what stands before the quantity that is token `at`: the words that touch it, then the phrase that names it. */
export function readLeft(text: string, tokens: readonly Token[], at: number, quantities: readonly RawQuantity[]): Left {
  const token = tokens[at] as Token;
  const quantity = quantities[token.quantity] as RawQuantity;
  const left: Left = {
    start: token.start,
    end: token.start,
    first: at,
    reach: false,
    to: false,
    change: false,
    direction: null,
    base: null,
    each: false,
    account: false,
    linkStart: token.start,
    from: false,
    of: false,
    act: null,
    adjacent: true,
    thresholds: NONE,
    owned: false,
    nominal: false,
    afterPeriod: false,
    bound: null,
    relative: false,
    modifiers: NONE,
  };
  let j = readLinks(text, tokens, at, quantities, quantity, left);
  j = readPhrase(text, tokens, j, quantities, quantity, left);
  const compared = tokens[j];
  const beside =
    quantity.kind === 'points' ||
    // 优质麦高出普通麦0.12元
    (compared?.word === '高出' && left.end - left.start >= 2) ||
    ((compared?.word === '低于' || compared?.word === '高于') && LIMIT.test(text.slice(left.start, left.end))) ||
    // 大豆补贴每亩高于玉米150元
    (quantity.kind === 'money' &&
      (compared?.word === '低于' || compared?.word === '高于') &&
      left.end - left.start === 2 &&
      EACH.test(text.slice(Math.max(0, compared.start - 3), compared.start))) ||
    (quantity.kind !== 'money' &&
      STANDARD_ENDS.at(text, left.end - 1) &&
      STANDARD.test(text.slice(left.start, left.end)));
  const over = beside ? text.slice(left.start, left.end).lastIndexOf('超') : -1;
  if (over >= 0) {
    // 水位超警戒水位1.76米
    left.base = text.slice(left.start + over, left.end);
    left.change = true;
    left.direction = 'up';
    left.end = left.start + over;
  } else if (beside && compared && COMPARING.has(compared.word)) {
    // 低于全市平均水平0.6个百分点: the phrase is what it is compared with, its own name stands further left.
    left.base = text.slice(compared.start, left.end);
    left.change = true;
    left.direction = compared.cue?.direction ?? null;
    left.end = compared.start;
    j = readPhrase(text, tokens, skipLinks(text, tokens, j, left), quantities, quantity, left);
  }
  // 契税因交易回落分别下降12%: why it did is none of its name.
  const cause = left.change || left.to ? causeBefore(text, tokens, j, left) : -1;
  if (cause >= 0) {
    left.end = cause;
    left.start = Math.min(left.start, cause);
    while (j >= 0 && (tokens[j] as Token).end > cause) j--;
    j = readPhrase(text, tokens, j, quantities, quantity, left);
  }
  // 超出规划目标22公里: the words that touch the number are what it is compared with.
  const outdone = OUTDONE_ENDS.at(text, token.start - 1)
    ? OUTDONE.exec(text.slice(Math.max(0, token.start - MAX_OUTDONE), token.start))
    : null;
  if (outdone) {
    left.base = outdone[0];
    left.change = true;
    left.direction = /[低少慢]/.test(outdone[0]) ? 'down' : 'up';
    left.end = Math.min(left.end, token.start - outdone[0].length);
    left.start = Math.min(left.start, left.end);
  }
  // 比上年增收1.3亿元: by how much the sum named before is more.
  noteGain(text, tokens, j, quantities, quantity, left);
  // 要求企业办电时间压缩: the verb that begins with the sign of a plan; not 还要求助, 要求职人员
  if (text[left.start] === '求' && text[left.start - 1] === '要' && !'学职助救'.includes(text[left.start + 1] ?? '学'))
    left.start = Math.min(left.start + 1, left.end);
  left.bound ??= boundApart(text, tokens, j, left.start);
  const boundary = tokens[j];
  left.afterPeriod = boundary !== undefined && (boundary.kind & Mark.period) > 0 && boundary.end === left.start;
  left.first = j + 1;
  return left;
}

/** Most numbers have none: one array for all. */
const NONE: readonly never[] = [];

/** What a level is held against: 超警戒水位1.76米. */
const STANDARD_ENDS = new CharacterSet('警位平均数值戒准限标度期槛线划务额');
const STANDARD =
  /(?:水位|水平|平均|平均数|平均值|警戒?|标准|限值|指标|进度|同期|门槛|底线|目标|计划|任务|定额|目标值|计划数)$/;
/** A measure or by what it is reckoned, right before a comparison. */
const EACH = /(?:补[贴助]|收入|价格?|工资|成本|每[亩吨斤户人]|每公斤)$/;
const LIMIT = /(?:限额|上限|市价|市场价|成本价|收购价|保护价|均价|普通.{1,4})$/;
const OUTDONE_ENDS = new CharacterSet('标务划期度');
const OUTDONE =
  /(?:超出|超过|超|超额完成|高于|高出|多于|低于|少于|快于|慢于)了?(?:[国省市县区][家级里定控考]?|自治区|上级|年度|全年|年初|规划|计划|预期|既定|原定|序时|进度|考核|下达|约束性|控制)*(?:目标|任务|计划|规划|工期|进度|预期)$/;
const MAX_OUTDONE = 16;
const COMPARING: ReadonlySet<string> = new Set(
  '低于 高于 快于 慢于 优于 好于 多于 少于 超 超过 超出 高出 多出 落后 要高于 要快于'.split(' '),
);

/** Goes left over the links that touch `left.end` and moves it; returns the index of the next token. */
function skipLinks(text: string, tokens: readonly Token[], at: number, left: Left): number {
  let j = at - 1;
  while (j >= 0) {
    const token = tokens[j] as Token;
    if (!(token.kind & LINKS) || !isBlank(text, token.end, left.end)) break;
    left.end = token.start;
    j--;
  }
  return j;
}

/** A bound in front of the verb that governs the phrase: 至少配备医生2名. */
function boundApart(text: string, tokens: readonly Token[], boundary: number, start: number): BoundSign | '=' | null {
  for (let j = boundary; j >= 0; j--) {
    const token = tokens[j] as Token;
    if (start - token.end > MAX_APART || token.kind & (CLAUSE_END | Mark.quantity | Mark.list)) return null;
    if (token.kind & Cue.bound && text[token.end] !== '的' && DISTANT_BOUND.has(token.word))
      return BOUNDS_BEFORE.longestAt(text, token.start)?.[1] ?? null;
  }
  return null;
}

/** Longest way from a bound to the phrase. */
const MAX_APART = 6;
