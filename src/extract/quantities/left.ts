import { BOUNDS_BEFORE, type BoundSign } from '../../language/bounds.ts';
import { Cue } from '../../language/cues.ts';
import type { RawQuantity } from './scan.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/** What stands before a number, from right to left: the words that link it, then the phrase that names it. */
export interface Left {
  /** The naming phrase, `text.slice(start, end)`; empty where there is none. */
  start: number;
  end: number;
  /** Index of the first token that belongs to the phrase or the links; the boundary is before it. */
  first: number;
  reach: boolean;
  /** 提高到: the number is where a change arrives. */
  to: boolean;
  change: boolean;
  direction: 'up' | 'down' | null;
  /** What a change is compared with (比上年, 较2020年), as written. */
  base: string | null;
  /** 分别, 各, 均. */
  each: boolean;
  /** 占 … : a proportion. */
  account: boolean;
  /** Where the words that touch the number begin; a verb whose object it is counts as one. */
  linkStart: number;
  /** 由, 从: where a change starts. */
  from: boolean;
  /** 的 right before the number (下达的14%). */
  of: boolean;
  /** The verb whose object the number or its noun is, as written. */
  act: string | null;
  /** The links are wholly empty: the noun touches the number (项目56个). */
  adjacent: boolean;
  /** Quantities swallowed by the phrase: thresholds like 50亿元 in 投资过50亿元的项目3个. */
  thresholds: number[];
  /** The phrase touches the number before it and so may be that one's noun. */
  owned: boolean;
  /** A 的 behind the phrase makes a noun of it: 缺工超过50人的有41家. */
  nominal: boolean;
  /** A bound word further left: 至少配2名, 不超过研发投入30%. */
  bound: BoundSign | '=' | null;
  /** The words before a 的 that touches the number are a verb (下达的14%). */
  relative: boolean;
  /** 年均, 累计 and the like between phrase and number. */
  modifiers: string[];
}

const SINGLE_BOUNDARY = new Set([
  '为',
  '是',
  '将',
  '要',
  '已',
  '拟',
  '应',
  '须',
  '占',
  '的',
  '和',
  '及',
  '对',
  '于',
  '在',
  '向',
  '把',
  '由',
  '从',
  '比',
  '较',
  '与',
  '给',
  '被',
  '以',
  '因',
  '当',
  '等',
  '离',
  '距',
  '按',
  '凭',
]);
const isBlank = (text: string, from: number, to: number) => {
  for (let i = from; i < to; i++) if (!/[\s“”"‘’「」]/.test(text[i] as string)) return false;
  return true;
};

const GENERAL_HEAD =
  /^(?:事项|时限|面积|数量|能力|规模|人数|人次|率|标准|费用|成本|总数|总量|增速|增幅|占比|比重|环节|时间|流程|里程|价格|水平|金额|意向金额|意向投资额|比例|次数|工作量|产量|产能)$/;

/** Verbs that are as often the name of a work: 民生保障, 污水治理, 技能培训. */
export const NOMINAL = new Set(
  '保障 服务 治理 改造 建设 培训 整治 安置 排查 监测 销售 种植 生产 采购 收购 开发 转化 孵化 融资 授信 检测 拓展 储备 配套 修复 救助 绿化 造林 办理 组织 支持 投入 创建 建立 覆盖 检查 处置 申报 申请 授权 转移 投放 接待 签约 开工 竣工 招聘 播种 收获 育成 出口创收 补助 征集 评选 调度 清理 调拨 供应 供给'.split(
    ' ',
  ),
);

/** Whether a verb is part of a noun here: a noun touches it from the left, or 类, 型 and the like follow. */
function isNominal(text: string, tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at] as Token;
  if (/[类型性化级者员率量额数业]/.test(text[token.end] ?? '')) return true;
  if (!NOMINAL.has(word)) return false;
  const before = tokens[at - 1];
  const from = before ? before.end : 0;
  return token.start - from >= 2;
}

/** Longest phrase that can name a number; what is longer is a clause, not a name. */
const MAX_PHRASE = 40;

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
    thresholds: [],
    owned: false,
    nominal: false,
    bound: null,
    relative: false,
    modifiers: [],
  };
  let j = readLinks(text, tokens, at, quantities, quantity, left);
  j = readPhrase(text, tokens, j, quantities, quantity, left);
  const compared = tokens[j];
  const beside =
    quantity.kind === 'points' || (quantity.kind !== 'money' && STANDARD.test(text.slice(left.start, left.end)));
  if (beside && /^超/.test(text.slice(left.start, left.end))) {
    // 超警戒水位1.76米
    left.base = text.slice(left.start, left.end);
    left.change = true;
    left.direction = 'up';
    left.end = left.start;
  } else if (beside && compared && COMPARING.test(text.slice(compared.start, compared.end))) {
    // 低于全市平均水平0.6个百分点: the phrase is what it is compared with, its own name stands further left.
    left.base = text.slice(compared.start, left.end);
    left.change = true;
    left.direction = compared.cue?.direction ?? null;
    left.end = compared.start;
    j = readPhrase(text, tokens, skipLinks(text, tokens, j, left), quantities, quantity, left);
  }
  left.first = j + 1;
  return left;
}

/** What a level is held against: 超警戒水位1.76米. */
const STANDARD = /(?:水位|水平|平均|平均数|平均值|警戒|标准|限值|指标|进度|同期|门槛|底线)$/;
const COMPARING = /^(?:低于|高于|快于|慢于|优于|好于|多于|少于|超|超过|超出|高出|多出|落后|要高于|要快于)$/;

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

const LINKS = Cue.bound | Cue.modifier | Cue.reach | Cue.change | Cue.plan | Cue.done;

/** The words that touch the number; returns the index of the first token left of them. */
function readLinks(
  text: string,
  tokens: readonly Token[],
  at: number,
  quantities: readonly RawQuantity[],
  quantity: RawQuantity,
  left: Left,
): number {
  let position = (tokens[at] as Token).start;
  let j = at - 1;
  for (; j >= 0; j--) {
    const token = tokens[j] as Token;
    if (!isBlank(text, token.end, position)) break;
    const word = text.slice(token.start, token.end);
    const cue = token.cue;
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
      const is = quantity.kind === 'multiple' ? findReach(text, tokens, j - 1) : -1;
      if (is >= 0) {
        left.base = text.slice((tokens[is] as Token).end, token.start);
        left.reach = true;
        left.adjacent = false;
        position = (tokens[is] as Token).start;
        j = is;
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
    if (!cue) break;
    // 比2014年翻了一番; 在2018年基础上翻一番; 向2000亿元迈进
    if (token.kind & Cue.than && position < (tokens[at] as Token).start) {
      left.base ??= text.slice(token.start, position);
      position = token.start;
      continue;
    }
    if (word === '在' || word === '向') {
      position = token.start;
      continue;
    }
    if (token.kind & Cue.from) {
      left.from = true;
      position = token.start;
      continue;
    }
    if (token.kind & Cue.act && !(token.kind & (Cue.reach | Cue.plan | Cue.change | Cue.bound | Cue.done))) {
      left.act = word;
      left.linkStart = token.end;
      left.adjacent = false;
      position = token.start;
      j--;
      break;
    }
    if (token.kind & LINKS) {
      // 最高提至90%
      if (token.kind & Cue.bound && position < (tokens[at] as Token).start && DISTANT_BOUND.test(word))
        left.bound = BOUNDS_BEFORE.longestAt(text, token.start)?.[1] ?? null;
      left.adjacent = left.adjacent && !(token.kind & (Cue.reach | Cue.change));
      if (token.kind & Cue.reach && (cue.to || !(token.kind & Cue.change))) {
        left.reach = true;
        left.to ||= cue.to;
        if (cue.direction) left.direction ??= cue.direction;
      } else if (token.kind & Cue.change && !(token.kind & Cue.bound && quantity.kind !== 'points')) {
        left.change = true;
        left.direction ??= cue.direction;
      }
      if (token.kind & Cue.modifier && word.length > 1) left.modifiers.push(word);
      if (cue.each) left.each = true;
      position = token.start;
      if (left.change || left.reach) {
        const than = findBack(tokens, j - 1, Cue.than, CLAUSE_END | Mark.quantity | Mark.list);
        if (than >= 0 && left.base === null && position - (tokens[than] as Token).end <= 24 && left.change) {
          left.base = text.slice((tokens[than] as Token).start, position);
          position = (tokens[than] as Token).start;
          j = than;
        }
      }
      continue;
    }
    break;
  }
  left.end = position;
  left.start = position;
  if (!left.act) left.linkStart = position;
  return j;
}

/** Whether a verb touches the 的 at token `of`: 下达的, 欠拨的, 集中开工的. */
function endsInVerb(text: string, tokens: readonly Token[], of: number): boolean {
  const token = tokens[of] as Token;
  const before = tokens[of - 1];
  if (before && before.end === token.start && before.kind & (Cue.act | Cue.reach | Cue.plan)) return true;
  return /(?:要求|规定|确定|核定|欠拨|承诺|设定|提出|下达|约定|预定|产生|确立)$/.test(
    text.slice(Math.max(0, token.start - 2), token.start),
  );
}

function findBack(tokens: readonly Token[], from: number, kind: number, until: number): number {
  for (let j = from; j >= 0; j--) {
    const token = tokens[j] as Token;
    if (token.kind & kind) return j;
    if (token.kind & until) return -1;
  }
  return -1;
}

/** 是 or 为 that begins 是…的2.4倍, within the clause. */
function findReach(text: string, tokens: readonly Token[], from: number): number {
  for (let j = from; j >= 0; j--) {
    const token = tokens[j] as Token;
    if (token.kind & (CLAUSE_END | Mark.quantity)) return -1;
    if (token.kind & (Cue.reach | Cue.account) && /[是为到达]$/.test(text.slice(token.start, token.end))) return j;
  }
  return -1;
}

/** Bounds that may stand apart from their number. */
const DISTANT_BOUND = /^(?:至少|最少|最多|至多|最高|不超过|不低于|不少于|不高于|不得超过|不得低于|不得少于|不足|不到)$/;

/** The noun phrase left of the links; returns the index of the boundary token. */
function readPhrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  quantities: readonly RawQuantity[],
  quantity: RawQuantity,
  left: Left,
): number {
  let j = from;
  let start = left.end;
  let seenOf = false;
  let lastList = -1;
  for (; j >= 0; j--) {
    const token = tokens[j] as Token;
    const word = text.slice(token.start, token.end);
    if (left.end - token.end > MAX_PHRASE) break;
    start = token.end;
    if (token.kind & CLAUSE_END || token.kind & Mark.period) break;
    if (token.kind & Mark.quantity) {
      const other = quantities[token.quantity] as RawQuantity;
      // 投资过50亿元(的)项目3个: a threshold inside the name of what is counted.
      const between = text.slice(token.end, left.end);
      const bounded = other.bound !== '=' && quantity.kind === 'count';
      if (
        quantity.kind === 'count' &&
        (between.length >= 2 || left.nominal) &&
        !/^[、，和及与]/.test(between) &&
        other.kind !== 'percent' &&
        (other.kind !== 'count' || bounded) &&
        !left.of &&
        (bounded || left.nominal || /^(?:的|级|项目)/.test(between))
      ) {
        left.thresholds.push(token.quantity);
        start = token.start;
        continue;
      }
      // 61户房子封顶、户均补助2.6万元: what stands before the 、 belongs to the number before.
      if (lastList > 0 && !left.each) start = lastList;
      else if (isBlank(text, token.end, token.end + 1) === false) left.owned = true;
      break;
    }
    if (token.kind & Mark.list && token.end === left.end) break;
    if (token.kind & (Mark.list | Cue.and)) {
      lastList = token.end;
      const previous = tokens[j - 1];
      if (previous && previous.kind & Mark.quantity && isBlank(text, previous.end, token.start)) break;
      continue;
    }
    if (token.kind & Mark.close) {
      const open = findBack(tokens, j - 1, Mark.open, Mark.stop);
      if (open < 0) break;
      j = open;
      start = (tokens[open] as Token).start;
      continue;
    }
    if (token.kind & Mark.open) break;
    if (token.kind & Cue.of) {
      seenOf = true;
      continue;
    }
    if (token.kind & Cue.account) {
      left.account = true;
      continue;
    }
    if (word.length === 1 && !SINGLE_BOUNDARY.has(word)) continue;
    if (token.kind & Cue.bound && word !== '最高' && DISTANT_BOUND.test(word)) {
      left.bound = BOUNDS_BEFORE.longestAt(text, token.start)?.[1] ?? null;
      break;
    }
    if (token.kind & (Cue.plan | Cue.done)) break;
    if (quantity.kind === 'order') {
      // 竞争力由全省第41位升至第33位; 实力跻身全国城市前50位: the field of comparison is not the end of the phrase.
      if (token.kind & Cue.from) {
        left.from = true;
        left.end = token.start;
        continue;
      }
      if (token.kind & Cue.reach) continue;
    }
    if (token.kind & Cue.reach) {
      if (seenOf || text[token.end] === '或') continue;
      break;
    }
    if (token.kind & (Cue.act | Cue.change)) {
      if (seenOf && token.kind & Cue.act && start - token.end === 0 && text.slice(token.end, left.end).startsWith('的'))
        continue;
      if (token.kind & Cue.act && isNominal(text, tokens, j, word)) continue;
      left.act ??= word;
      // 新发放贷款
      if (text[token.start - 1] === '新') {
        start = token.start - 1;
        break;
      }
      // 容缺受理事项: a general head alone says nothing, the verb belongs to its name.
      if (token.kind & Cue.act && GENERAL_HEAD.test(text.slice(token.end, left.end))) continue;
      break;
    }
    if (token.kind & Cue.than) {
      if (left.account || seenOf) break;
      break;
    }
    if (token.kind & (Cue.preposition | Cue.from)) break;
  }
  if (j < 0) start = left.end - start > 0 ? Math.min(start, left.end) : start;
  left.start =
    j < 0
      ? Math.max(0, left.end - MAX_PHRASE > 0 && left.end > MAX_PHRASE ? left.end - MAX_PHRASE : 0)
      : Math.max(start, left.end - MAX_PHRASE);
  return j;
}
