import type { Article } from '../../article/types.ts';
import { Cue } from '../../language/cues.ts';
import { findPeriods, type PeriodCue } from '../dates/dates.ts';
import type { Attribute, QuantityMention, Status } from '../types.ts';
import { type Left, readLeft } from './left.ts';
import { measureOf } from './measure.ts';
import { BARE_ATTRIBUTE, cleanName, EMPTY_NAME, LEANING, splitNames } from './names.ts';
import { firstDay, lastDay, periodBehind, sideOfPeriod } from './period.ts';
import { readRight } from './right.ts';
import { type RawQuantity, scanQuantities } from './scan.ts';
import { readSection, type Section } from './section.ts';
import { skipper } from './skip.ts';
import { ASKED_FOR, hasOwnCue, isFoundation, readAhead, readModes } from './status.ts';
import { CLAUSE_END, Mark, type Token, tokenise } from './tokens.ts';

/** What earlier text leaves behind for numbers that do not say everything themselves. */
interface Carried {
  /** Indicator and subject of the number before. */
  name: string | null;
  subject: string | null;
  /** Names of the last list of numbers, for 分别 and for lists of growth rates behind lists of levels. */
  list: string[];
  period: Record<Status, string | null>;
  /** Last name of a count by its unit: 68户重建户 … 剩余7户. */
  byUnit: Map<string, string>;
}

/** Finds every quantity of the article with its meaning. Linear in the text; pure. */
export function findQuantities(
  article: Article,
  periods: readonly PeriodCue[] = findPeriods(article),
): QuantityMention[] {
  const found: QuantityMention[] = [];
  let section: Section = readSection(null, article.title, article);
  const carried: Carried = {
    name: null,
    subject: null,
    list: [],
    period: { target: null, actual: null },
    byUnit: new Map(),
  };
  for (const cue of periods)
    if (cue.paragraph < 0 && cue.value && cue.role !== 'base') setPeriod(carried, cue.value, article);
  let from = 0;
  for (let paragraph = 0; paragraph < article.paragraphs.length; paragraph++) {
    const text = article.paragraphs[paragraph] as string;
    while (from < periods.length && (periods[from] as PeriodCue).paragraph < paragraph) from++;
    let to = from;
    while (to < periods.length && (periods[to] as PeriodCue).paragraph === paragraph) to++;
    const own = periods.slice(from, to).filter((cue) => !isLength(cue));
    section = readSection(section, text, article);
    const raw = scanQuantities(text, skipper(text, own));
    if (raw.length) readParagraph(article, paragraph, text, raw, own, section, carried, found);
    else
      for (const cue of own)
        if (section.heading && cue.value && cue.role !== 'base') setPeriod(carried, cue.value, article);
  }
  return found;
}

/** 8天, 45个工作日, 3年: a length of time may itself be what is measured; 3年内 and 三年来 are periods. */
const isLength = (cue: PeriodCue) =>
  cue.value === null &&
  cue.kind === 'soft' &&
  /(?:天|日|小时|年|月|周)$/.test(cue.quote) &&
  /^[\d０-９.．一二三四五六七八九十百两]+(?:个?工作)?(?:天|日|小时|个?月|年|周)$/.test(cue.quote);

/**
 * Takes a period as the one in force. A day or month within the period that already governs is an event or a deadline
 * of its own sentence and does not end it: after 2026年的十件实事 … 8月25日前完工 the next task is still due in 2026.
 */
function setPeriod(carried: Carried, value: string, article: Article): void {
  const side = sideOfPeriod(value, article.published);
  for (const status of ['target', 'actual'] as const) {
    if (side === (status === 'target' ? 'past' : 'future')) continue;
    const governing = carried.period[status];
    const within = governing && firstDay(value) >= firstDay(governing) && lastDay(value) <= lastDay(governing);
    const narrow = status === 'target' ? value !== governing : !value.includes('/') && value.length > 4;
    if (!(within && narrow)) carried.period[status] = value;
  }
}

function readParagraph(
  article: Article,
  paragraph: number,
  text: string,
  raw: RawQuantity[],
  periods: readonly PeriodCue[],
  section: Section,
  carried: Carried,
  found: QuantityMention[],
): void {
  unifyUnits(text, raw);
  const tokens = tokenise(text, raw, periods);
  const modes = readModes(text, tokens, raw.length, (token) =>
    sideOfPeriod(token.period?.value ?? null, article.published),
  );
  const lefts = new Map<number, Left>();
  const dropped = new Set<number>();
  const at: number[] = new Array(raw.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind & Mark.quantity) {
      at[token.quantity] = i;
      const left = readLeft(text, tokens, i, raw);
      lefts.set(token.quantity, left);
      for (const threshold of left.thresholds) dropped.add(threshold);
    }
  }
  let q = 0;
  let sentence = 0; // token index where the sentence of the current group begins
  let sentenceHasName = false;
  let fed = 0;
  /** What earlier sentences said of the period governs where a sentence says nothing itself. */
  const feed = (until: number) => {
    for (; fed < until; fed++) {
      const cue = (tokens[fed] as Token).period;
      if (cue?.value && cue.role !== 'base') setPeriod(carried, cue.value, article);
    }
  };
  carried.list = [];
  carried.byUnit.clear();
  while (q < raw.length) {
    const size = groupSize(text, raw, tokens, at, q);
    const first = at[q] as number;
    for (let i = first - 1; i >= sentence; i--)
      if ((tokens[i] as Token).kind & Mark.stop) {
        sentence = i + 1;
        sentenceHasName = false;
        carried.list = [];
        break;
      }
    feed(sentence);
    const names = nameGroup(text, tokens, at, raw, lefts, q, size, carried, sentenceHasName);
    for (let k = 0; k < size; k++) {
      const index = q + k;
      if (dropped.has(index)) continue;
      const quantity = raw[index] as RawQuantity;
      const left = lefts.get(index) as Left;
      const naming = names[k] as Naming;
      if (quantity.kind === 'time' && !isMeasuredTime(quantity, left, naming)) continue;
      if (isDenied(text, quantity.start)) continue;
      if (isThreshold(text, raw, index, quantity)) continue;
      const head = lefts.get(q) as Left;
      const links = size > 1 && k > 0 && !left.change && !left.reach ? head : left;
      const name = naming.name ?? '';
      const before = found.at(-1);
      const asked = ASKED_FOR.test(text.slice(quantity.end, quantity.end + 12));
      const measure =
        asked && before?.unit === quantity.unit && !naming.stated
          ? before.measure
          : measureOf(text, quantity, links, name);
      const mode = modes[index] as (typeof modes)[number];
      const implied: Attribute[] = [];
      if (!naming.stated) implied.push('indicator');
      const status = statusOf(
        text,
        quantity,
        left,
        naming,
        mode,
        section,
        tokens,
        at[index] as number,
        article.published,
      );
      if (status.implied) implied.push('status');
      const period = periodOf(text, tokens, at[index] as number, status.status, article, carried, left.from);
      if (period.implied && period.value) implied.push('period');
      found.push({
        paragraph,
        start: quantity.start,
        end: quantity.end,
        quote: text.slice(quantity.start, quantity.end),
        status: status.status,
        indicator: naming.name,
        measure,
        value: quantity.value,
        unit: quantity.unit,
        bound: quantity.bound === '=' && left.bound ? left.bound : quantity.bound,
        period: period.value,
        direction: links.direction,
        base: links.base,
        tier: null,
        subject: naming.subject,
        speaker: null,
        responsible: null,
        implied,
        rule: quantity.rule,
      });
      if (quantity.kind === 'count' && naming.name) carried.byUnit.set(quantity.unit, naming.name);
      carried.name = naming.name;
      carried.subject = naming.subject ?? carried.subject;
    }
    if (size > 1) carried.list = names.map((n) => n.name ?? '');
    else if (names[0]?.stated && names[0].name && !carried.list.includes(names[0].name))
      carried.list.push(names[0].name);
    sentenceHasName = true;
    q += size;
  }
  feed(tokens.length);
}

/** Which side of the day of publication a period speaks of: a plan period that has just begun lies ahead. */
function outlook(value: string | null, published: string | null): ReturnType<typeof sideOfPeriod> {
  const side = sideOfPeriod(value, published);
  return side === 'now' && value && published && lastDay(value).slice(0, 4) > published.slice(0, 4) ? 'future' : side;
}

/** 回升2.1个和8.9个百分点: the unit of the last holds for the ones before it. */
function unifyUnits(text: string, raw: RawQuantity[]): void {
  for (let i = raw.length - 2; i >= 0; i--) {
    const [a, b] = [raw[i] as RawQuantity, raw[i + 1] as RawQuantity];
    if (b.kind === 'points' && a.unit === '个' && /^[、和及与]?$/.test(text.slice(a.end, b.start).trim())) {
      a.unit = b.unit;
      a.kind = b.kind;
    }
  }
}

/** How many quantities from `q` on stand in one row: 9%、17.5%; 2876亿美元和1742亿美元. */
function groupSize(
  text: string,
  raw: readonly RawQuantity[],
  tokens: readonly Token[],
  at: readonly number[],
  q: number,
): number {
  let size = 1;
  while (q + size < raw.length) {
    const [a, b] = [raw[q + size - 1] as RawQuantity, raw[q + size] as RawQuantity];
    const between = text.slice(a.end, b.start);
    if (between.length > 8) break;
    // Only list words, and perhaps the links of the second number (、翻两番和增长三成以上; 、不超过5%).
    if (!/^\s*[、和及与]\s*/.test(between)) break;
    let pure = true;
    for (let i = (at[q + size - 1] as number) + 1; i < (at[q + size] as number); i++)
      if ((tokens[i] as Token).kind & CLAUSE_END) pure = false;
    const rest = between.replace(/^\s*[、和及与]\s*/, '');
    if (!pure || (rest && !/^(?:增长|下降|提高|达到|不低于|不少于|不超过|超过|约|近|突破)$/.test(rest))) break;
    size++;
  }
  return size;
}

interface Naming {
  name: string | null;
  subject: string | null;
  /** The words stand beside this number, they were not carried over. */
  stated: boolean;
}

function nameGroup(
  text: string,
  tokens: readonly Token[],
  at: readonly number[],
  raw: readonly RawQuantity[],
  lefts: ReadonlyMap<number, Left>,
  q: number,
  size: number,
  carried: Carried,
  inSentence: boolean,
): Naming[] {
  const left = lefts.get(q) as Left;
  const phrase = text.slice(left.start, left.end);
  if (size > 1) {
    const { name, subject } = cleanName(phrase);
    const each = left.each || lefts.get(q + 1)?.each;
    if (name) {
      const names = splitNames(name, size);
      if (names.length === size) return names.map((n) => ({ name: leanOn(n, carried), subject, stated: true }));
      if (!each) return Array.from({ length: size }, () => ({ name: leanOn(name, carried), subject, stated: true }));
      // 增速比上半年、一季度分别回升2.1个和8.9个百分点: one name, two bases.
      return Array.from({ length: size }, () => ({ name: leanOn(name, carried), subject, stated: true }));
    }
    const topic = each ? clauseSubject(text, tokens, left.first - 1, true) : null;
    const topics = topic ? splitNames(topic, size) : [];
    if (topics.length === size && carried.list.length < size)
      return topics.map((n) => ({ name: n, subject, stated: true }));
    if (carried.list.length >= size) {
      const names = carried.list.slice(-size);
      return names.map((n) => ({ name: n, subject: carried.subject, stated: false }));
    }
    const one = nameOne(text, tokens, at[q] as number, raw[q] as RawQuantity, left, carried, inSentence);
    return Array.from({ length: size }, () => one);
  }
  return [nameOne(text, tokens, at[q] as number, raw[q] as RawQuantity, left, carried, inSentence)];
}

/** 增幅, 占比, 占…的比重 need what they are of: the name carried from before goes in front. */
function leanOn(name: string, carried: Carried): string {
  if (!carried.name) return name;
  if (BARE_ATTRIBUTE.test(name)) return carried.name.endsWith(name) ? carried.name : `${carried.name}${name}`;
  if (LEANING.test(name) && name.length <= 20 && carried.name.length <= 16) return `${carried.name}${name}`;
  return name;
}

function nameOne(
  text: string,
  tokens: readonly Token[],
  tokenIndex: number,
  quantity: RawQuantity,
  left: Left,
  carried: Carried,
  inSentence: boolean,
): Naming {
  const counts = quantity.kind === 'count';
  const phrase = phraseOf(text, quantity, left);
  const { name: own, subject } = cleanName(phrase);
  const noun = nounBehind(text, tokens, tokenIndex, quantity);
  // 5000亿元互换便利和3000亿元再贷款: what touches the number before is that one's noun.
  const name = left.owned && (noun || carried.name === own) ? '' : own;
  if (counts && noun && !(name && left.adjacent && !left.of && endsClause(text, noun.end)))
    return { name: noun.name, subject: subject ?? (name.length <= 8 ? name || null : null), stated: true };
  const takesNoun = quantity.kind === 'money' || quantity.kind === 'physical' || quantity.kind === 'time';
  if (takesNoun && noun && (left.of || !name) && !left.change) return { name: noun.name, subject, stated: true };
  // 以全市0.4%的土地贡献了全市27.6%的进出口额
  if (
    quantity.kind === 'percent' &&
    noun &&
    text[quantity.end] === '的' &&
    /(?:^|以|了|占)全[市省县区国州]$/.test(phrase.trim())
  )
    return { name: noun.name, subject, stated: true };
  if (name && PARTY.test(name)) {
    const label = labelOf(text);
    if (label) return { name: `${label}${name}`, subject: name, stated: true };
  }
  if (name && PER_HEAD.test(name) && carried.name) return { name: `${name}${carried.name}`, subject, stated: true };
  if (name) return { name: leanOn(name, carried), subject, stated: true };
  // 百分之八十五的劳力在家门口有活干
  if (quantity.kind === 'percent' && noun && (left.of || text[quantity.end] === '的'))
    return { name: noun.name, subject, stated: true };
  const kept = { name: carried.name, subject: subject ?? carried.subject, stated: false };
  const ownAct =
    left.act &&
    !(left.act.length === 1 && carried.name) &&
    !left.of &&
    !EMPTY_NAME.test(left.act) &&
    !left.change &&
    !left.reach;
  const among =
    inSentence &&
    carried.name !== null &&
    /^其中/.test(text.slice(clauseStart(tokens, tokenIndex), quantity.start).trimStart());
  const alike = counts ? carried.byUnit.get(quantity.unit) : undefined;
  if (among) return alike ? { ...kept, name: alike } : kept;
  const boundary = left.first - 1;
  const head = clauseSubject(text, tokens, boundary, false);
  const actor = head !== null && AGENT.test(head);
  if (ownAct && !counts && inSentence && carried.name && COMPLETION.test(left.act as string) && !head) return kept;
  if (quantity.kind === 'money' && head && !actor) return { name: head, subject, stated: true };
  const aid =
    PROMISED.test(text.slice(quantity.end, quantity.end + 6)) || quantity.bound === '<='
      ? promisedAid(text, quantity)
      : null;
  if (aid && quantity.kind === 'money') return { name: aid, subject, stated: true };
  if (ownAct && counts && !(alike && COMPLETION.test(left.act as string)))
    return { name: left.act, subject, stated: true };
  if (ownAct && (quantity.kind === 'money' || quantity.kind === 'physical'))
    return { name: left.modifiers.includes('累计') ? `累计${left.act}` : left.act, subject, stated: true };
  if (alike && inSentence) return { name: alike, subject: subject ?? carried.subject, stated: false };
  if (head && !actor) return { name: head, subject, stated: true };
  if (inSentence && carried.name) return kept;
  const topic = clauseSubject(text, tokens, boundary, true);
  if (topic) return { name: topic, subject, stated: true };
  if (alike) return { name: alike, subject: subject ?? carried.subject, stated: false };
  if (noun) return { name: noun.name, subject, stated: true };
  if (carried.name) return kept;
  return { name: left.act, subject, stated: left.act !== null };
}

const PROMISED = /补助|奖励|补贴|资助|奖补|贴息|支持|补偿/;

/** The aid a sum is given as, the last one named in its sentence: 按15%补助，最多不超过200万元. */
function promisedAid(text: string, quantity: RawQuantity): string | null {
  const from = Math.max(text.lastIndexOf('。', quantity.start) + 1, quantity.start - 80, 0);
  const all = text
    .slice(from, quantity.end + 6)
    .match(/一次性(?:奖励|补助|补贴)|建设补助|补助|奖励|补贴|资助|奖补|贴息|补偿|贷款/g);
  return all?.at(-1) ?? null;
}

/** Verbs that tell how far things named before have come: 新建12个，建成5个. */
const COMPLETION = /完成|建成|开工|竣工|投产|投用|交付|办结|启动|实施|落地|签约|续建|新建/;

/** Where the clause of a token begins in the text. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if ((tokens[i] as Token).kind & CLAUSE_END) return (tokens[i] as Token).end;
  return 0;
}

/** 日均410户, 户均2.6万元: the measure per head needs what was named before. */
const PER_HEAD = /^(?:[日月年户人亩地]均|平均|每[日月年户人亩吨])$/;

/** Whom a sum is for: 个人最高30万元 under the label 创业担保贷款：. */
const PARTY = /^(?:个人|小微企业|企业|单户|单位|家庭|每户|每人|法人|团队|机构)$/;

/** The words before the first colon of a paragraph, when they are few. */
function labelOf(text: string): string | null {
  const colon = text.search(/[：:]/);
  if (colon < 2 || colon > 14) return null;
  const { name } = cleanName(text.slice(0, colon));
  return name.length >= 2 ? name : null;
}

/** Times that are measured (办理时限压缩到5个工作日, 人均预期寿命81岁); other durations and ages are left alone. */
function isMeasuredTime(quantity: RawQuantity, left: Left, naming: Naming): boolean {
  if (quantity.unit === '工作日') return true;
  if (/周年|学年|季度|刻钟/.test(quantity.unit)) return false;
  return (
    (left.reach || left.change || left.from || quantity.bound !== '=') &&
    naming.name !== null &&
    /(?:时间|时限|期限|周期|寿命|年限|时长|天数|日数|工期|年龄|用时|耗时|期|开工|审批|办理|提速)$/.test(naming.name)
  );
}

/** 不再下达增长15%之类的指标, 不再为此掏300元: what is done away with is no target and no result. */
function isDenied(text: string, start: number): boolean {
  const clause = text.slice(Math.max(0, start - 30), start);
  return /(?:不再(?!低于|少于|高于|超过|是)|不搞|不设|取消|不提)[^，。；,;]*$/.test(clause);
}

/** The words that may name the number; nothing where they are a clause of their own (下达的14%). */
function phraseOf(text: string, quantity: RawQuantity, left: Left): string {
  const phrase = text.slice(left.start, left.end);
  if (left.of && (quantity.kind !== 'percent' || left.relative)) return '';
  if (quantity.kind === 'order' && /[中里]$/.test(phrase)) return '';
  // 从拿地到开工压缩在45个工作日以内
  const course = COURSE.exec(text.slice(Math.max(0, left.linkStart - 24), left.linkStart));
  if (quantity.kind === 'time' && course) return course[0];
  if (left.act && left.linkStart > left.end && AGENT.test(phrase)) return '';
  if (quantity.kind === 'order') {
    // 增速居全省第6位: the field of comparison stands between the verb and the place.
    const verb = RANK_VERB.exec(phrase);
    if (verb) return phrase.slice(0, verb.index) || phrase.slice(verb.index + verb[0].length - (verb[1]?.length ?? 0));
    return phrase.replace(FIELD, '');
  }
  // A list of people or bodies before a count: the last of them is what was counted.
  if (phrase.length > 14 && !left.each && /以及|、/.test(phrase))
    return phrase.slice(Math.max(phrase.lastIndexOf('、') + 1, phrase.lastIndexOf('以及') + 2));
  return phrase;
}

const COURSE = /从[^，。；、从]{1,10}到[^，。；、从]{1,10}$/;
/** Who acts, where the number is the object of the verb: 县财政累计拿出9000万元, 每位副主席领办2件. */
const AGENT =
  /^每|(?:财政|政府|部门|单位|委|局|办|公司|集团|银行|代表|委员|主席|主任|干部|社|院|所|队|组|镇|乡|县|市|区|省|村|厅|处|中心|协会|商会|会议|[他她我们])$/;

const RANK_VERB =
  /(?:保持在|稳居|位居|位列|名列|排名|排在|居于|进入|跻身|挺进|上升到|升至|升到|居|列|排)([^居列排]{0,14})$/;
const FIELD = /(?:全(?:国|省|市|县|区|球|州)|世界|同类|国内|省内|市内|全市县区|各县区)[^，]{0,6}$/;

/** The noun behind the number, cleaned; 5个是省定贫困村 has it behind 是. */
function nounBehind(
  text: string,
  tokens: readonly Token[],
  at: number,
  quantity: RawQuantity,
): { name: string; end: number } | null {
  const next = tokens[at + 1];
  const after = next ? text.slice(next.start, next.end) : '';
  // 5个是省定贫困村; 9000万元用于技改贴息
  const linked =
    next &&
    next.start === quantity.end &&
    (quantity.kind === 'count' ? after === '是' : quantity.kind === 'money' && after === '用于');
  const right = readRight(text, tokens, linked ? at + 1 : at);
  const raw = text.slice(right.start, right.end).replace(/[里中内]$/, '');
  if (/^[村县镇乡区市省校]$/.test(raw)) return { name: raw, end: right.end };
  const { name } = cleanName(raw);
  return name.length >= 2 && !/^(?:多|余|以|之|为|速度|增速|比例|幅度)/.test(name) ? { name, end: right.end } : null;
}

/**
 * The noun at the head of the number's clause; with `earlier`, of a short clause before it that only names a topic
 * (老旧小区改造，今年干了1860个).
 */
function clauseSubject(text: string, tokens: readonly Token[], boundary: number, earlier: boolean): string | null {
  let to = boundary + 1;
  let commas = 0;
  for (let i = boundary; i >= -1; i--) {
    const token = tokens[i];
    if (token && token.kind & Mark.quantity) return null;
    if (token && !(token.kind & CLAUSE_END)) continue;
    if (commas === (earlier ? 1 : 0)) return headNoun(text, tokens, i + 1, to);
    if (!token || !(token.kind & Mark.comma)) return null;
    commas++;
    to = i;
  }
  return null;
}

const SAYS = /(?:说|表示|介绍|指出|强调|透露|坦言|认为|告诉记者|提出|通报|明确|要求|称|看来|来看|显示|了解)\s*$/;

/** The noun from before token `from` up to the first cue that is no part of a name. */
function headNoun(text: string, tokens: readonly Token[], from: number, to: number): string | null {
  const start = from > 0 ? (tokens[from - 1] as Token).end : 0;
  let end = to < tokens.length ? (tokens[to] as Token).start : text.length;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (
      token.kind & (Cue.act | Cue.of | Cue.promise | Cue.and | Mark.list) &&
      !(token.kind & (Cue.plan | Cue.done | Cue.modifier))
    )
      continue;
    end = token.start;
    break;
  }
  const raw = text.slice(start, end);
  if (SAYS.test(raw)) return null;
  const { name } = cleanName(raw);
  return name.length >= 2 && name.length <= 18 ? name : null;
}

/** A noun directly before the number with a verb behind it: 设备300台运抵 has its noun on the left. */
function endsClause(text: string, end: number): boolean {
  return /^[，。；、]/.test(text.slice(end, end + 1));
}

const THRESHOLD_NOUN =
  /^(?:的)?(?:重大|重点|产业|工业|大|超大|新)?(?:项目|企业|产业|集群|产值|单体|大项目|工程|龙头|产业链|产业集群|家庭|用户|机组|锅炉|城市|人口|小区)/;

/** 亿元以上项目50个, 过10亿元项目10个: the number that only says which things are counted. */
function isThreshold(text: string, raw: readonly RawQuantity[], index: number, quantity: RawQuantity): boolean {
  if (text[quantity.start - 1] === '每') return true;
  if (text[quantity.end] === '级') return true;
  const next = raw[index + 1];
  if (!next || next.kind !== 'count' || quantity.kind === 'count' || quantity.kind === 'percent') return false;
  const between = text.slice(quantity.end, next.start);
  return between.length <= 24 && !/[，。；：]/.test(between) && quantity.bound !== '=' && THRESHOLD_NOUN.test(between);
}

function statusOf(
  text: string,
  quantity: RawQuantity,
  left: Left,
  naming: Naming,
  mode: { sentence: { status: Status | null; by: string | null }; paragraph: Status | null },
  section: Section,
  tokens: readonly Token[],
  tokenIndex: number,
  published: string | null,
): { status: Status; implied: boolean } {
  const attributive = quantity.kind === 'money' && text[quantity.end] === '的';
  const ahead =
    attributive || hasOwnCue(text, tokens, tokenIndex)
      ? null
      : readAhead(text, tokens, tokenIndex, (token) => outlook(token.period?.value ?? null, published));
  if (left.from || /^\s*(?:→|->|—>)/.test(text.slice(quantity.end, quantity.end + 4)))
    return { status: 'actual', implied: false };
  if (ASKED_FOR.test(text.slice(quantity.end, quantity.end + 12))) return { status: 'target', implied: false };
  const name = naming.name ?? '';
  if (/^(?:年度)?(?:计划|规划|拟)/.test(name)) return { status: 'target', implied: false };
  if (ahead) return { status: ahead, implied: false };
  const { sentence } = mode;
  if (sentence.by === 'cue') return { status: sentence.status as Status, implied: false };
  if (/总投资$/.test(name) && section.status !== 'target') return { status: 'actual', implied: true };
  if (sentence.by === 'period') return { status: sentence.status as Status, implied: false };
  if (section.status && section.strong) return { status: section.status, implied: true };
  if (sentence.by === 'weak') return { status: sentence.status as Status, implied: false };
  if (sentence.by === null && LIST_ITEM.test(text) && section.status !== 'actual')
    return { status: 'target', implied: true };
  if (sentence.by === null && isYearAhead(tokens, tokenIndex, published)) return { status: 'target', implied: true };
  if (mode.paragraph) return { status: mode.paragraph, implied: true };
  return { status: section.status ?? 'actual', implied: true };
}

/** 3.守护“一老一小”。新增普惠托位3600个: the items of a list of tasks are imperatives. */
const LIST_ITEM = /^\s*(?:\d{1,2}[.．、]|——|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]是)/;

/** 今年 said in the first months of the year speaks of what is to come where nothing says that it was reached. */
function isYearAhead(tokens: readonly Token[], at: number, published: string | null): boolean {
  if (!published || Number(published.slice(5, 7)) > 4) return false;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind & Mark.stop) return false;
    if (token.kind & Mark.period && token.period?.role !== 'base') return token.period?.value === published.slice(0, 4);
  }
  return false;
}

/** 由2020年的6.3%提高到去年的10.8%: a period that touches its number. */
function adjacentPeriod(text: string, tokens: readonly Token[], at: number, from: boolean): string | null {
  const token = tokens[at] as Token;
  const of = tokens[at - 1];
  const period = of && of.kind & Cue.of && of.end === token.start ? tokens[at - 2] : of;
  // 是2014年的4.7倍: the year it is compared with is not the year it holds in.
  if (period?.period?.role === 'base' && !from) return null;
  if (!period?.period?.value || !(period.kind & Mark.period)) return null;
  const between = text.slice(period.end, token.start);
  return between === '的' || between === '' ? period.period.value : null;
}

/** Whether a period stands at the head of its sentence and so governs all its parts. */
function opensSentence(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind & Mark.stop) return (tokens[at] as Token).start - token.end <= 10;
    if (token.kind & (Mark.quantity | Mark.semicolon)) return false;
  }
  return (tokens[at] as Token).start <= 16 || !text.slice(0, (tokens[at] as Token).start).includes('，');
}

function periodOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  status: Status,
  article: Article,
  carried: Carried,
  from: boolean,
): { value: string | null; implied: boolean } {
  const near = adjacentPeriod(text, tokens, at, from);
  if (near) return { value: near, implied: false };
  const behind = periodBehind(text, tokens, at);
  const fits = (value: string) => {
    const side = sideOfPeriod(value, article.published);
    return status === 'target' ? side !== 'past' : side !== 'future';
  };
  let clause = true;
  let semicolon = false;
  let earlier: string | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind & Mark.stop) break;
    if (token.kind & Mark.semicolon) semicolon = true;
    if (token.kind & CLAUSE_END) {
      if (clause && behind) return { value: behind, implied: false };
      clause = false;
    }
    const value = token.period?.value;
    // 其中2020年先培育2家；线路增至8条: a subtotal's period ends with its part of the sentence.
    if (value && semicolon && !opensSentence(text, tokens, i)) continue;
    if (value && /^其中/.test(text.slice(clauseStart(tokens, i), token.start).trimStart())) continue;
    if (value && token.period?.role !== 'base' && !isFoundation(text, token)) {
      if (fits(value)) return { value, implied: false };
      earlier ??= value;
    }
  }
  if (behind) return { value: behind, implied: false };
  // A single past day or month in the sentence is an event; the plan's own period outlives it.
  if (
    earlier &&
    !(status === 'target' && carried.period.target && /^\d{4}-\d{2}/.test(earlier) && !earlier.includes('/'))
  )
    return { value: earlier, implied: false };
  return { value: carried.period[status], implied: true };
}
