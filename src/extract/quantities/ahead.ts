import { Cue } from '../../language/cues.ts';
import type { Status } from '../types.ts';
import { isAskedOf } from './plan-nouns.ts';
import { isNoPlan, isObject } from './plan-words.ts';
import { isDeadline, isFinish, isInForceFrom, isPartDone, isWhich, type PeriodSide, WEAK_DONE } from './signs.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** What the words behind a number, and those of its own clause before it, say of its status. */

/** A strong sign of plan or result in the token's own clause, to its right: 36座…必须完工, 6.8万平方米已经封顶. */
export function readAhead(
  text: string,
  tokens: readonly Token[],
  at: number,
  sideOf: (token: Token) => PeriodSide,
): Status | null {
  // 16部入围作品将角逐: that they are among them is settled.
  if (CHOSEN.has(text.slice((tokens[at] as Token).end, (tokens[at] as Token).end + 2))) return 'actual';
  let list = false;
  let shared = false;
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    // 新增大棚860亩（目标800亩）: a number in brackets speaks for itself.
    if ((tokens[i] as Token).kind & Mark.open) i = asideEnd(tokens, i);
    const token = tokens[i] as Token;
    if (token.kind & CLAUSE_END) return null;
    // 总投资45亿元、全部达产后，年产值100亿元: what comes of it is no part of the list.
    if (token.kind & Cue.plan && list && !shared && token.word.endsWith('后')) return null;
    if (token.kind & Mark.list) list = true;
    // 接驳车45辆、停车位1300个已全部到位: of all members of the list.
    if (token.kind & Mark.quantity) {
      // 5户13人已经全部脱贫: the same counted twice.
      if (token.start === (tokens[i - 1] as Token).end && i === at + 1) continue;
      if (!list) return null;
      shared = true;
      list = false;
      continue;
    }
    if (shared) {
      if (token.kind & Cue.done && OF_ALL.has(token.word)) return 'actual';
      continue;
    }
    // 52%的受访者认为经济将恶化: what they think is not what is counted.
    if (token.kind & Cue.plan && OPINION.test(text.slice((tokens[at] as Token).end, token.start))) return null;
    // 1530万人需要救援
    if (NEED.has(token.word) && token.start === (tokens[at] as Token).end) return null;
    if (
      token.kind & Mark.period &&
      token.period?.role !== 'base' &&
      sideOf(token) === 'future' &&
      // 剩余17部明年一季度补齐
      (isDeadline(text, token) ||
        isFinish(text, token) ||
        isInForceFrom(text, token) ||
        // 6条生产线下月底就能进场调试
        SOON.test(text.slice(token.end, token.end + 3)) ||
        (i === at + 1 && token.start === (tokens[at] as Token).end))
    )
      return 'target';
    // 其中一期6条于去年11月开工
    if (token.kind & Mark.period && text[token.start - 1] === '于' && sideOf(token) === 'past') return 'actual';
    if (
      token.kind & Cue.plan &&
      !isObject(text, token) &&
      !isAskedOf(text, tokens, i) &&
      !isNoPlan(text, token, tokens[i + 1]) &&
      !isAttributive(text, tokens, at, i)
    )
      return 'target';
    if (token.kind & Cue.done && !isWhich(tokens, i) && (isDoneTo(text, token) || !WEAK_DONE.has(token.word)))
      return 'actual';
  }
  return null;
}

/** Where the bracket that opens at token `at` ends, if it has a number; else `at`. */
function asideEnd(tokens: readonly Token[], at: number): number {
  let counted = false;
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_ASIDE); i++) {
    const { kind } = tokens[i] as Token;
    if (kind & Mark.close) return counted ? i : at;
    if (kind & Mark.stop) return at;
    counted ||= (kind & Mark.quantity) > 0;
  }
  return at;
}
const LONGEST_ASIDE = 16;

const SOON = /^[就便即]?(?:能(?![源力])|可(?!以说)|会(?![议展])|将)/;
const CHOSEN: ReadonlySet<string> = new Set(['入围', '入选', '获奖']);
const OF_ALL: ReadonlySet<string> = new Set('已全部 均已 都已 全部办结'.split(' '));

/** Verbs of opinion. */
const OPINION = /认为|表示|相信|担心|预计/;
const NEED: ReadonlySet<string> = new Set(['需要', '需']);

/** 梳理出10条要集中解决的问题: a plan that touches the number and ends in 的 describes what was counted. */
function isAttributive(text: string, tokens: readonly Token[], at: number, plan: number): boolean {
  if ((tokens[plan] as Token).start !== (tokens[at] as Token).end) return false;
  for (let i = plan + 1; i < Math.min(tokens.length, plan + MAX_LOOK); i++) {
    const token = tokens[i] as Token;
    if (token.kind & (CLAUSE_END | Mark.quantity)) return false;
    if (token.kind & Cue.of) return /[^，。；]/.test(text[token.end] ?? '。');
  }
  return false;
}

/** 点燃了主火炬, 建起了: a verb with 了 and its object has happened; 就要开工了 at the end of a clause has not. */
const isDoneTo = (text: string, token: Token) =>
  text[token.start] === '了' && token.end - token.start === 1 && /[^，。；！？、,;!?]/.test(text[token.end] ?? '。');

/** Whether a strong cue stands in the token's own clause, to its left. */
export function hasOwnCue(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind & (CLAUSE_END | Mark.quantity)) return false;
    if (token.kind & Cue.plan && !isObject(text, token) && !isNoPlan(text, token, tokens[i + 1])) return true;
    if (token.kind & Cue.done && !WEAK_DONE.has(token.word)) return true;
  }
  return false;
}

/**
 * A strong sign of a result later in the sentence: 投入11.6亿元实施74项工程，目前已投运61项; or, where `text` is given, of a work that began: 全长164公里，去年9月开工.
 */
export function isDoneLater(tokens: readonly Token[], at: number, text = ''): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const token = tokens[i] as Token;
    if (token.kind & (Mark.stop | Cue.plan)) return false;
    if (token.kind & Mark.period && BEGAN.test(text.slice(token.start, token.end + 4))) return true;
    if (token.kind & Cue.done && !WEAK_DONE.has(token.word)) return true;
  }
  return false;
}

const BEGAN = /^(?:去年|前年|上年).{0,6}(?:开工|动工|启动|开建)/;

/** Most tokens of a clause that only says what is left. */
const MAX_CLAUSE = 6;

/** 三季度末前出清: the clause behind the number's begins with a deadline and has no number. Where it does, the deadline. */
export function dueNext(
  text: string,
  tokens: readonly Token[],
  at: number,
  sideOf: (token: Token) => PeriodSide,
): string | null {
  // 剩下的61处因涉及管线迁改，要放到明年3月底前完成: the first comma is that of the number's own clause.
  let i = at + 1;
  while (i < tokens.length && !((tokens[i] as Token).kind & CLAUSE_END)) {
    // 剩下的320亩地、46户房屋，5月底前清零: of all that is listed.
    const alone = (tokens[i] as Token).kind & Mark.quantity && !((tokens[i - 1] as Token).kind & Mark.list);
    if (alone || i - at > MAX_CLAUSE) return null;
    i++;
  }
  if (!tokens[i] || !((tokens[i] as Token).kind & Mark.comma)) return null;
  for (i++; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind & (CLAUSE_END | Mark.quantity)) return null;
    if (token.period && sideOf(token) !== 'past' && isDeadline(text, token))
      return hasOwnNumber(tokens, i) || isPartDone(text, token.end) ? null : token.period.value;
  }
  return null;
}

/**
 * 今年投入1亿元，建一座3万平方米的厂房，9月底前建成: the day by which a work is finished, where the clause behind the number says nothing else;
 * null where it does not.
 */
export function finishedNext(text: string, tokens: readonly Token[], at: number): string | null {
  let i = at + 1;
  while (tokens[i] && !((tokens[i] as Token).kind & (CLAUSE_END | Mark.quantity | Mark.period))) i++;
  const [comma, due] = [tokens[i], tokens[i + 1]];
  if (!comma || !due?.period?.value || !(comma.kind & Mark.comma) || due.start !== comma.end) return null;
  return FINISHED.test(text.slice(due.end, due.end + LONGEST_FINISH)) ? due.period.value : null;
}
const FINISHED =
  /^(?:之?前|以前)(?:全部|全面|全线)?(?:建成|完工|竣工|交付|投用|投产|投运)(?:投[用产运]|使用|入住|通车)?[，。；]/;
const LONGEST_FINISH = 14;

/** 月底前剩下的3100亩: a deadline right before what is left says what becomes of it. */
export function dueBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  sideOf: (token: Token) => PeriodSide,
): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind & (CLAUSE_END | Mark.quantity)) return false;
    if (token.kind & Mark.period)
      return (
        sideOf(token) !== 'past' &&
        /^(?:之?前|以前)[，,]?[^，。；\d]{0,4}(?:剩|余)/.test(text.slice(token.end, (tokens[at] as Token).start))
      );
  }
  return false;
}

/** 提升至94%，预计到2030年将达到96%: a deadline whose own clause, or the one it opens (到明年暑假，要超过100所), goes on to a number is that number's. */
export function hasOwnNumber(tokens: readonly Token[], period: number): boolean {
  let open = true;
  for (let i = period + 1; i < Math.min(tokens.length, period + MAX_LOOK); i++) {
    const { kind } = tokens[i] as Token;
    if (kind & CLAUSE_END && !(open && kind & Mark.comma)) return false;
    if (kind & Mark.quantity) return true;
    open = false;
  }
  return false;
}

/** What the sentence goes on with: 目前主体已完成，今年确保招生. */
export function isToCome(text: string, from: number): boolean {
  const rest = text.slice(from, from + 60);
  const stop = rest.indexOf('。');
  return /将|明年|计划|力争|确保|拟|预计/.test(stop < 0 ? rest : rest.slice(0, stop));
}

/** 三年内，全市建成…: the years to come, unless 近 or 过去 stands before; said in the number's own sentence. */
export function isWithinYears(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const at = before.lastIndexOf('年内');
  // 用三年时间，使全县旅游收入翻一番
  if (at < 0) return BROUGHT_TO.test(before);
  return (
    at > 0 &&
    !/[。；]/.test(before.slice(at)) &&
    /(?:^|[。；，：“])(?:在|未来|今后|力争)?[两三四五六七八九十\d]{1,2}$/.test(before.slice(0, at))
  );
}
const BROUGHT_TO =
  /(?:^|[。；，：“])用[两三四五六七八九十\d]{1,2}年(?:左右)?的?时间，(?:使|让|推动|实现|把)[^，。；]{2,20}$/;
/** 新一个五年里，…累计并网装机达到1亿千瓦，比“十四五”末翻一番 */
export function isInYearsToCome(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return before.includes('个五年') && YEARS_TO_COME.test(before.slice(before.lastIndexOf('。') + 1));
}
const YEARS_TO_COME = /(?:新|下)一个五年[里内，]/;
