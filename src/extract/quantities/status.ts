import { Cue } from '../../language/cues.ts';
import type { Status } from '../types.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** How sure a reading of the words is: a stated cue beats a period, a period beats the section's heading. */
export interface Mode {
  status: Status | null;
  by: 'cue' | 'weak' | 'period' | 'section' | null;
}

/** What holds at a quantity: said in its sentence so far, and by the sentences before it. */
export interface Modes {
  sentence: Mode;
  paragraph: Status | null;
}

/** Signs of a result that plans use as well (同比增长6%以上), so that any sign of a plan outweighs them. */
const WEAK_DONE =
  /^(?:同比|环比|累计|经过|此次|本次|这次|本届|连续|了|目前|当前|如今|现在|眼下|不断|成功|现场|当天|当日|过去|获悉|据悉|了解到|得知|取得|兑现|先后|加快推进|加紧|加紧推进|有序推进|稳步推进|顺利推进|正在|较年初|比年初)$/;

/** What was once planned, told beside its result: it speaks of the next number only. */
const ONCE = /^(?:当初定下|原定|原计划|年初确定|承诺|承诺建|约定)$/;

/** 到2025年, 6月底前: by then, so something is still to be done; not in 增加到今年的393只. */
const isDeadline = (text: string, token: Token) =>
  (text[token.start - 1] === '到' &&
    !/^的(?:近|超|约)?[\d一二三四五六七八九十百千万]/.test(text.slice(token.end, token.end + 3))) ||
  text.startsWith('年内', token.start) ||
  /^(?:之?前|以前)/.test(text.slice(token.end, token.end + 2));

/** A sentence that begins with a place or body of its own. */
const NEW_SUBJECT =
  /^[”\s]*在?[^，。；：、全本我各该]{2,7}(?:省|市|县|自治区|州|镇|乡|村|公司|集团)(?!区|级|属|场|政府性|域|际|内|外)/;

/** Words of plans that tell of the past as well. */
const EITHER = /^(?:争取|保证|要|安排|预算安排|计划|规划|需|需要)$/;

/**
 * 2000年底前建成的小区: a past year with 前 says which things are meant; “十五五”开局之年 and “十四五”结转的项目 name another
 * time by a plan's.
 */
export const isAttribute = (text: string, token: Token, sideOf: (token: Token) => PeriodSide) =>
  (/^(?:以|之)?前/.test(text.slice(token.end, token.end + 2)) && sideOf(token) === 'past') ||
  /^的?(?:开局|收官|起步|首年|第一年|关键|结转)/.test(text.slice(token.end, token.end + 4));

/** 比去年的最高值712万千瓦增长一成: a number between 比 and the change is what it was. */
function changesNext(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const { kind } = tokens[i] as Token;
    if (kind & Cue.change) return true;
    if (kind & (CLAUSE_END | Mark.quantity)) return false;
  }
  return false;
}

/** 在上年压减8%的基础上: what is built upon. */
export const isFoundation = (text: string, token: Token) =>
  text[token.start - 1] === '在' && /^[^，。；]{0,14}基础上/.test(text.slice(token.end, token.end + 18));

export type PeriodSide = 'past' | 'now' | 'future' | null;

/**
 * What the words up to each quantity say, target or actual: an array by quantity index. Cues hold to the end of
 * their sentence; `paragraph` carries the last word of the paragraph's earlier sentences.
 */
export function readModes(
  text: string,
  tokens: readonly Token[],
  quantityCount: number,
  sideOf: (token: Token) => PeriodSide,
): Modes[] {
  const modes: Modes[] = new Array(quantityCount);
  let sentence: Mode = { status: null, by: null };
  let paragraph: Status | null = null;
  let inComparison = false;
  /** Whether the sentence has a number that its cue governs: only what was said of numbers goes on for later ones. */
  let governs = false;
  /** The period that decides is a single day, an event of its own sentence. */
  let dayOnly = false;
  /** What held before a cue that speaks of one number only. */
  let restore: Mode | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind & Mark.quantity) {
      const compared = inComparison && changesNext(tokens, i);
      governs = true;
      modes[token.quantity] = { sentence: compared ? { status: 'actual', by: 'cue' } : sentence, paragraph };
      if (restore) sentence = restore;
      restore = null;
      inComparison = false;
    } else if (token.kind & Mark.stop) {
      const said = sentence.by === 'cue' || (sentence.by === 'period' && !dayOnly);
      if (said && (governs || sentence.status === 'actual')) paragraph = sentence.status;
      governs = false;
      // 河南省有望突破300亿斤。山东省投入2.14亿元: what one place plans says nothing of the next one.
      if (paragraph === 'target' && NEW_SUBJECT.test(text.slice(token.end, token.end + 12))) paragraph = null;
      sentence = { status: null, by: null };
      inComparison = false;
    } else if (token.kind & CLAUSE_END) {
      inComparison = false;
      // 按照行动方案，2024年…下降3.8%: what follows is what the plan says.
      if (token.kind & Mark.comma && ACCORDING.test(text.slice(Math.max(0, token.start - 30), token.start)))
        sentence = { status: 'target', by: 'cue' };
    } else if (token.kind & Mark.period) {
      if (token.period?.role === 'base' || isFoundation(text, token) || isAttribute(text, token, sideOf)) continue;
      // 截至24日12时: the count is in, whatever the day.
      const before = tokens[i - 1];
      if (
        before &&
        before.kind & Cue.done &&
        before.end === token.start &&
        /^截[至止]/.test(text.slice(before.start, before.end))
      )
        continue;
      const side = sideOf(token);
      dayOnly = (token.period?.value?.length ?? 0) === 10;
      if (side !== 'past' && isDeadline(text, token)) {
        // 确保10月底前全部开工，全年完成800亿元: a deadline does not weaken the cue before it.
        if (sentence.status !== 'target' || sentence.by !== 'cue') sentence = { status: 'target', by: 'period' };
      } else if (side === 'past') sentence = { status: 'actual', by: 'period' };
      else if (side === 'future') sentence = { status: 'target', by: 'period' };
      else if (side === 'now' && sentence.by === 'period') sentence = { status: null, by: null };
    } else if (token.kind & Cue.than && !(token.kind & Cue.reach)) {
      inComparison = true;
    } else if (inComparison && token.kind & (Cue.change | Cue.reach)) {
      inComparison = false;
      // 相比上年同期上涨了0.6%
      if (text[token.end - 1] === '了' && token.end - token.start > 1) sentence = { status: 'actual', by: 'cue' };
    } else if (token.kind & Cue.plan && !inComparison) {
      if (isObject(text, token) || isAskedOf(text, tokens, i) || isNoPlan(text, token)) continue;
      // 争取中央、省各类转移支付29.7亿元: what was won, told among results.
      if (
        sentence.status === 'actual' &&
        text.startsWith('争取', token.start) &&
        /^(?:中央|上级|国家|省|专项|资金|政策|各类|到)/.test(text.slice(token.end, token.end + 4))
      )
        continue;
      // 去年争取新增债券8亿元, 2023年安排资金: no plan in a year that is over.
      if (sentence.by === 'period' && sentence.status === 'actual' && EITHER.test(text.slice(token.start, token.end)))
        continue;
      if (ONCE.test(text.slice(token.start, token.end))) restore ??= sentence;
      sentence = { status: 'target', by: 'cue' };
    } else if (token.kind & Cue.done && !inComparison) {
      // 按实际支付额的20%补助: an attribute, unless a verb follows (实际建成47处).
      if (
        text.startsWith('实际', token.start) &&
        !tokens.some((t, k) => k === i + 1 && t.start === token.end && t.kind & (Cue.act | Cue.reach | Cue.change))
      )
        continue;
      const weak = WEAK_DONE.test(text.slice(token.start, token.end));
      if (!weak) sentence = { status: 'actual', by: 'cue' };
      else if (sentence.status === null) sentence = { status: 'actual', by: 'weak' };
    } else if (token.kind & (Cue.reach | Cue.change) && token.end - token.start > 1 && text[token.end - 1] === '了') {
      // 涨到了, 增长了: told as something that has happened.
      sentence = { status: 'actual', by: 'cue' };
    } else if (token.kind & Cue.promise && sentence.status === null && text[token.end] !== '了') {
      sentence = { status: 'target', by: 'weak' };
    }
  }
  return modes;
}

/** 完成计划的108%, 制定规划, 目标完成率: the plan is a thing spoken of, nobody plans here. */
function isObject(text: string, token: Token): boolean {
  const word = text.slice(token.start, token.end);
  if (
    word === '计划' ||
    word === '规划' ||
    word === '目标' ||
    word === '要求' ||
    word === '任务' ||
    word === '建议' ||
    word === '预算'
  ) {
    const before = text.slice(Math.max(0, token.start - 2), token.start);
    const after = text[token.end] ?? '';
    if (/(?:完成|超额)[^，。；]{0,4}$/.test(text.slice(Math.max(0, token.start - 6), token.start)) && after === '的')
      return true;
    if (
      /(?:完成|超额|年度|全年|当年|年初|按照|制定|编制|印发|落实|通过|根据|占)$/.test(before) &&
      after !== '完' &&
      after !== '投'
    )
      return true;
    if (/[》”的率书批]/.test(after)) return word !== '目标';
    if (word === '目标' && text.startsWith('任务', token.end)) return true;
    // 议案和建议97件
    // 议案和建议97件, 量刑建议采纳率: who recommends a number says 建议 and goes on.
    if (word === '建议') return !/[，,为将到把对在各由加：:]/.test(after) && !before.endsWith('标');
  }
  return false;
}

/** 共创繁荣未来: a noun, unless a length of time or a new clause says when; 将12家企业列入名单: 将 for 把. */
function isNoPlan(text: string, token: Token): boolean {
  const word = text.slice(token.start, token.end);
  if (word === '预期') return /^(?:指数|寿命|收益|管理)/.test(text.slice(token.end, token.end + 2));
  if (word === '未来')
    return (
      /[^，。；：、“\s在于]/.test(text[token.start - 1] ?? '，') &&
      !/^[\d一二三四五六七八九十几两]/.test(text.slice(token.end, token.end + 1))
    );
  return word === '将' && BA.test(text.slice(token.end, token.end + 40));
}

/** What 将 as 把 brings its object to. */
const BA =
  /^[^，。；将]{2,30}(?:列入|纳入|列为|评为|认定为|确定为|定为|作为|用于|划归|并入|移交给?|分解到|分解为|转化为|分为)/;

const ACCORDING =
  /(?:^|[，。；、“])(?:按照?|根据|依据|对照|照)[^，。；]{0,20}(?:方案|规划|计划|部署|安排|要求|目标|设计|任务书)$/;

/** 离90%的目标还差: the word belongs to the number before it. */
function isAskedOf(text: string, tokens: readonly Token[], at: number): boolean {
  const word = text.slice((tokens[at] as Token).start, (tokens[at] as Token).end);
  const [of, number] = [tokens[at - 1], tokens[at - 2]];
  // 60多个目标, 28项任务
  if (of && of.kind & Mark.quantity && of.end === (tokens[at] as Token).start && NOUN.test(word)) return true;
  return Boolean(of && number && of.kind & Cue.of && number.kind & Mark.quantity && of.start === number.end);
}

/** Cues of plans that are nouns. */
const NOUN = /^(?:目标|计划|规划|建议|承诺|预算|要求)$/;

/** 下达的14%的约束性任务, 离90%的要求: the number behind which it stands was asked for, whatever came of it. */
export const ASKED_FOR =
  /^(?:以上|左右)?的?(?:年度|预期|约束性|预定|既定|全年|总体|考核|控制|规划|评价)*(?:目标|要求|任务|指标|标准|承诺|计划|下限|上限|红线|底线)/;

/** A strong sign of plan or result in the token's own clause, to its right: 36座…必须完工, 6.8万平方米已经封顶. */
export function readAhead(
  text: string,
  tokens: readonly Token[],
  at: number,
  sideOf: (token: Token) => PeriodSide,
): Status | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const token = tokens[i] as Token;
    if (token.kind & (CLAUSE_END | Mark.quantity)) return null;
    if (
      token.kind & Mark.period &&
      token.period?.role !== 'base' &&
      sideOf(token) === 'future' &&
      isDeadline(text, token)
    )
      return 'target';
    if (
      token.kind & Cue.plan &&
      !isObject(text, token) &&
      !isAskedOf(text, tokens, i) &&
      !isAttributive(text, tokens, at, i)
    )
      return 'target';
    if (token.kind & Cue.done && (isDoneTo(text, token) || !WEAK_DONE.test(text.slice(token.start, token.end))))
      return 'actual';
  }
  return null;
}

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
    if (token.kind & Cue.plan && !isObject(text, token)) return true;
    if (token.kind & Cue.done && !WEAK_DONE.test(text.slice(token.start, token.end))) return true;
  }
  return false;
}

/** A strong sign of a result later in the sentence: 投入11.6亿元实施74项工程，目前已投运61项. */
export function isDoneLater(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const token = tokens[i] as Token;
    if (token.kind & (Mark.stop | Cue.plan)) return false;
    if (token.kind & Cue.done && !WEAK_DONE.test(text.slice(token.start, token.end))) return true;
  }
  return false;
}

/**
 * A deadline later in the same part of the sentence: 新建水厂4座、改造管网860公里，2026年底前完工. Null where another
 * period or a sign of a result comes first.
 */
export function deadlineLater(
  text: string,
  tokens: readonly Token[],
  at: number,
  sideOf: (token: Token) => PeriodSide,
): string | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const token = tokens[i] as Token;
    if (token.kind & (Mark.stop | Mark.semicolon | Cue.done)) return null;
    if (token.kind & Mark.period && token.period?.role !== 'base')
      return sideOf(token) !== 'past' && isDeadline(text, token) ? (token.period?.value ?? null) : null;
  }
  return null;
}
