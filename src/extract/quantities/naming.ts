import { PROVINCES } from '../../language/regions.ts';
import { awardBehind, labelOf, ONE_OF_THEM, PARTIES, PROMISED, promisedAid, recipients } from './aid.ts';
import {
  COUNTED_OR_PEOPLE,
  investorOf,
  isDeed,
  isSize,
  nameBehind,
  opensWithVerb,
  PERSONS,
  predicateBehind,
} from './behind.ts';
import {
  clauseStart,
  clauseSubject,
  endsClause,
  growthTold,
  itemTold,
  labelBefore,
  levelTold,
  opensClause,
  perHead,
} from './clause.ts';
import { COUNTED, NOUN_HEAD, oneCharacterNoun } from './heads.ts';
import type { Left } from './left-parts.ts';
import { BARE_ATTRIBUTE, cleanName, EMPTY_NAME, LEANING, ofSuchParty, splitNames } from './names.ts';
import { AGENT, nounBehind, phraseOf } from './phrases.ts';
import { isAskedFor } from './plan-words.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { competitor, leanOn, ofThose, rankedNames, recalled, TOGETHER } from './recalled.ts';
import {
  ADJUSTED,
  CLAUSE_START,
  COMPLETION,
  endsNominal,
  NAMED_PLAN,
  PER_HEAD,
  PLACE_END,
  PLANNED,
  STAGE,
} from './stages.ts';
import { workOf } from './works.ts';

export interface Naming {
  name: string | null;
  subject: string | null;
  /** The words stand beside this number, they were not carried over. */
  stated: boolean;
  /** Named by what was done to so many (化解319件): what they are was said before. */
  byVerb?: true;
}

/**
 * Names for the `size` quantities from `first` on that stand in one row (9%、17.5%): one by one where the words before
 * them are a list, else the same for all. `inSentence`: a number before them in the sentence has a name.
 */
export function nameGroup(reading: Reading, first: number, size: number, inSentence: boolean): Naming[] {
  if (size === 1) return [nameOne(reading, first, inSentence)];
  const { text, tokens, lefts, carried } = reading;
  const left = lefts[first] as Left;
  // 甲、乙分别承担72亿元、31亿元: a verb stands between.
  const each = left.each || lefts[first + 1]?.each || text.startsWith('分别', left.end - 2);
  const head = reading.raw[first] as RawQuantity;
  const { name, subject } = cleanName(
    head.kind === 'order' ? phraseOf(text, head, left) : text.slice(left.start, left.end),
  );
  const all = (naming: Naming) => new Array<Naming>(size).fill(naming);
  const listed = (names: readonly string[], stated: boolean) =>
    names.map((n) => ({ name: stated ? leanOn(n, carried) : n, subject: stated ? subject : carried.subject, stated }));
  // 分别为年度计划的108.6%和112%: what is held against its plan was named before.
  const held =
    head.kind === 'percent' &&
    left.of &&
    PLANNED.test(text.slice(left.start, head.coreStart).replace(/^\s*(?:分别|各)?|的\s*$/g, ''));
  if (held && carried.list.length >= size) return listed(carried.list.slice(-size), false);
  // 甲镇、乙镇、丙镇完成率居前三位，分别为98.4%、95.1%和94.7%
  const ranked = name ? null : rankedNames(text, head.start, size);
  if (ranked) return listed(ranked, true);
  const told = recalled(name, carried.list.length >= size ? carried.list : carried.told, size);
  if (told) return listed(told, false);
  // 增速分别提高5.7、3.2、1.1个百分点: an attribute of each of the list before.
  if (BARE_ATTRIBUTE.test(name) && carried.list.length >= size)
    return listed(
      carried.list.slice(-size).map((n) => (n.endsWith(name) ? n : `${n}${name}`)),
      false,
    );
  if (name) {
    const names = splitNames(name.replace(TOGETHER, ''), size);
    // 完成投资185亿元，甲集团、乙集团分别承担72亿元、31亿元: who takes which part of what was named before.
    if (each && inSentence && carried.name && names.length === size && names.every((n) => BODY.test(n)))
      return names.map((n) => ({ name: carried.name, subject: n, stated: false }));
    return names.length === size ? listed(names, true) : all({ name: leanOn(name, carried), subject, stated: true });
  }
  const given = each ? recipients(text, tokens, left.first - 1, size) : null;
  if (given) return listed(given, true);
  if (carried.list.length >= size) return listed(carried.list.slice(-size), false);
  // 国家级、省级实验室，分别给予1000万元、500万元
  const topic = each ? clauseSubject(text, tokens, left.first - 1, true) : null;
  const topics = topic ? splitNames(topic, size) : [];
  return topics.length === size ? listed(topics, true) : all(nameOne(reading, first, inSentence));
}

const OF = '的'.charCodeAt(0);
/** 合 of 折合, 约合. */
const CONVERTED_TO = '合'.charCodeAt(0);

/** 竣工投产60个: both verbs of a stage. */
function wholeStage(text: string, until: number, act: string): string {
  const at = text.lastIndexOf(act, until);
  const before = text.slice(Math.max(0, at - 2), Math.max(0, at));
  return STAGE.test(before) ? `${before}${act}` : act;
}

/** A village or town by its name. */
const VILLAGE = /^[^贫困示范特色脱]{1,6}(?:村|镇|乡|社区|屯|庄|寨|小区)$/;

/** Bodies and groups of people that share out what was named before. */
const BODY = /(?:集团|公司|[^社园]区|县|[^城]市|镇|乡|街道|局|人员|职工|居民)$/;

/**
 * The name of one quantity. What stands beside it comes first: the noun behind a count (24个项目), the phrase before any
 * other number; then what the sentence has said, the head of the clause, the verb; last what was said before.
 */
function nameOne(reading: Reading, index: number, inSentence: boolean): Naming {
  const { text, tokens, carried } = reading;
  const quantity = reading.raw[index] as RawQuantity;
  const left = reading.lefts[index] as Left;
  const tokenIndex = reading.at[index] as number;
  // 300余位代表 are counted like 300名.
  const counts = quantity.kind === 'count' || (quantity.kind === 'order' && !quantity.rank);
  const kept = (subject: string | null): Naming => ({
    name: carried.name,
    subject: subject ?? carried.subject,
    stated: false,
  });
  // 同意率从52%一点点磨到了94%: both ends of a change have one name.
  const origin = reading.lefts[index - 1];
  if (origin?.from && left.to && !left.from && carried.name) return kept(null);
  const phrase = phraseOf(text, quantity, left);
  const investor = quantity.kind === 'money' ? investorOf(phrase) : null;
  if (investor) return { ...investor, stated: true };
  const cleaned = cleanName(phrase);
  const own =
    workOf(text, quantity, left, cleaned.name) ||
    (quantity.kind === 'count' && left.adjacent ? oneCharacterNoun(phrase) : '');
  // 居全省第9位: where it is counted, not whose number it is.
  const subject = quantity.kind === 'order' ? null : cleaned.subject;
  // 安排资金800万元给予企业补助: the sum has its name before it.
  const funded = left.adjacent && !left.of && /(?:资金|经费)$/.test(own);
  const award =
    !funded && (quantity.kind === 'money' || quantity.kind === 'percent') ? awardBehind(text, quantity.end) : null;
  if (award) return { name: award, subject, stated: true };
  const noun = nounBehind(text, tokens, tokenIndex, quantity, reading.raw);
  const those = counts && inSentence ? ofThose(reading, index, noun) : null;
  if (those) return { name: those, subject, stated: false };
  // 5000亿元互换便利和3000亿元再贷款: what touches the number before is that one's noun.
  const name = left.owned && (noun || carried.name === own) ? '' : own;
  if (
    counts &&
    noun &&
    !(
      name &&
      left.adjacent &&
      !left.of &&
      endsClause(text, noun.end) &&
      noun.name.length <= 3 &&
      !NOUN_HEAD.test(noun.name) &&
      !COUNTED.test(noun.name)
    ) &&
    // “煤改电”用户18.6万户执行谷段电价: what they do stands behind them.
    !(
      name &&
      left.adjacent &&
      !left.of &&
      COUNTED_OR_PEOPLE.test(name) &&
      opensWithVerb(tokens[tokenIndex + 1], quantity) &&
      !COUNTED.test(noun.name)
    )
  )
    return { name: noun.name, subject: subject ?? (name.length <= 8 ? name || null : null), stated: true };
  const takesNoun = quantity.kind === 'money' || quantity.kind === 'physical' || quantity.kind === 'time';
  if (
    takesNoun &&
    noun &&
    (left.of ||
      !name ||
      AGENT.test(name) ||
      PROVINCES.has(name) ||
      isSize(name, text, quantity) ||
      isDeed(name, noun.name, quantity, left)) &&
    !left.change
  )
    return { name: noun.name, subject, stated: true };
  // 减少1920万吨的燃煤消耗
  if (takesNoun && noun && !name && left.change && !left.to && !left.base && text.charCodeAt(quantity.end) === OF)
    return { name: noun.name, subject, stated: true };
  const behind = nameBehind(text, quantity, left, noun, name, counts);
  if (behind) return { name: behind, subject, stated: true };
  // 为预算的101.2%, 完成调整预算的96.5%: what is held against its plan was named before.
  if (quantity.kind === 'percent' && left.of && PLANNED.test(phrase.trim().replace(/的$/, ''))) {
    const what = clauseSubject(text, tokens, left.first - 1, false);
    if ((!what || PLANNED.test(what)) && carried.name) return kept(subject);
  }
  // 完成年度投资计划的60%
  const plan =
    quantity.kind === 'percent' && left.of && !name
      ? NAMED_PLAN.exec(text.slice(Math.max(0, quantity.start - 16), quantity.start))
      : null;
  if (plan) return { name: plan[1] as string, subject, stated: true };
  // 扣除留抵退税因素后同口径增长8.6%
  if (!name && inSentence && carried.name && ADJUSTED.test(text.slice(clauseStart(tokens, tokenIndex), quantity.start)))
    return kept(subject);
  // 失业率3.4%，低于年初4.5%的控制目标; （按年平均汇率折合10160美元）
  const converted =
    quantity.kind === 'money' &&
    text.charCodeAt(quantity.start - 1) === CONVERTED_TO &&
    /[（(][^）)]{0,14}合$/.test(text.slice(Math.max(0, quantity.start - 18), quantity.start));
  if (carried.name && (converted || (inSentence && isAskedFor(text, quantity.end) && name.length <= 2)))
    return kept(subject);
  // 在香港发行40亿美元主权债券: the object of the verb that touches the number stands behind it.
  if (
    quantity.kind === 'money' &&
    noun &&
    left.adjacent &&
    !left.account &&
    endsNominal(phrase) &&
    !CLAUSE_START.test(noun.name)
  )
    return { name: noun.name, subject, stated: true };
  // 以全市0.4%的土地贡献了全市27.6%的进出口额
  if (
    quantity.kind === 'percent' &&
    noun &&
    text[quantity.end] === '的' &&
    /(?:^|以|了|占)全[市省县区国州]$/.test(phrase.trim())
  )
    return { name: noun.name, subject, stated: true };
  const each = quantity.kind === 'money' && ONE_OF_THEM.test(name) ? promisedAid(text, quantity) : null;
  if (each) return { name: `${name}${each}`, subject, stated: true };
  // 清溪村426户: whose they are, not what.
  if (quantity.unit === '户' && VILLAGE.test(name)) return { name: '户', subject: name, stated: true };
  if (name && PARTIES.has(name)) {
    const label = labelOf(text);
    if (label) return { name: `${label}${name}`, subject: name, stated: true };
  }
  // 租金不超过市场价的七成: the standard stands between the name and the number.
  const standard =
    left.of && left.bound && quantity.kind === 'percent' ? clauseSubject(text, tokens, left.first - 1, false) : null;
  if (standard) return { name: standard, subject, stated: true };
  if (name === '后者' || name === '前者')
    return { name: carried.list.at(name === '后者' ? -1 : -2) ?? carried.name, subject, stated: false };
  const party = inSentence && quantity.kind !== 'count' ? ofSuchParty(name, carried.name) : null;
  if (party) return { name: party, subject, stated: true };
  if (name.length >= 2 && name.length <= 3 && carried.name && PER_HEAD.test(name))
    return { name: `${name}${carried.name}`, subject, stated: true };
  // 骨干教师要占交流教师的两成
  const sharer = left.account && LEANING.test(name) ? clauseSubject(text, tokens, left.first - 1, false) : null;
  if (sharer && sharer !== name) return { name: `${sharer}${name}`, subject, stated: true };
  // 家庭纯收入持续增加，2020—2023年年均增速为6.9%
  const grown = !inSentence && BARE_ATTRIBUTE.test(name) ? growthTold(text, left.start) : null;
  if (grown) return { name: grown.endsWith(name) ? grown : `${grown}${name}`, subject, stated: true };
  if (name) return { name: perHead(text, tokens, left, name) ?? leanOn(name, carried), subject, stated: true };
  // 百分之八十五的劳力在家门口有活干; 四成以上劳力在外打工
  if (
    quantity.kind === 'percent' &&
    noun &&
    (left.of || text[quantity.end] === '的' || opensClause(text, tokens, left))
  )
    return { name: noun.name, subject, stated: true };
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
  // 新签约项目17个，其中开工11个: what became of some of them.
  const deed = ownAct ? wholeStage(text, quantity.start, left.act as string) : '';
  const stage = counts && alike && STAGE.test(deed) ? NOUN_HEAD.exec(alike)?.[0] : null;
  if (among && stage) return { name: `${deed}${stage}`, subject, stated: true, byVerb: true };
  if (among) return alike ? { ...kept(subject), name: alike } : kept(subject);
  const boundary = left.first - 1;
  // 镇级综合实力在全市13个镇中由第9位跃升
  const competing =
    quantity.kind === 'order' ? competitor(text.slice(clauseStart(tokens, tokenIndex), quantity.start)) : null;
  if (competing) return { name: competing, subject, stated: true };
  // 地区生产总值:1523.6亿元
  const label = labelBefore(reading, tokenIndex);
  if (label) return { name: label, subject, stated: true };
  const clauseHead = clauseSubject(text, tokens, boundary, false);
  const head = clauseHead && leanOn(clauseHead, carried);
  const actor = clauseHead !== null && AGENT.test(clauseHead);
  if (ownAct && !counts && inSentence && carried.name && COMPLETION.test(left.act as string) && !head)
    return kept(subject);
  if (quantity.kind === 'money' && head && !actor) return { name: head, subject, stated: true };
  const aid =
    PROMISED.test(text.slice(quantity.end, quantity.end + 6)) || quantity.bound === '<='
      ? promisedAid(text, quantity)
      : null;
  if (aid && quantity.kind === 'money') return { name: aid, subject, stated: true };
  const predicate = counts && PERSONS.has(quantity.unit) ? predicateBehind(text, quantity.end) : null;
  if (predicate) return { name: predicate, subject, stated: true };
  const completed = left.act !== null && !left.of && !left.change && !left.reach && COMPLETION.test(left.act);
  const item = completed ? itemTold(text, left.start) : null;
  if (item) return { name: item, subject, stated: true };
  const topic = clauseSubject(text, tokens, boundary, true);
  if (ownAct && topic && !inSentence && COMPLETION.test(left.act as string))
    return { name: topic, subject, stated: true };
  // 新开工53个，竣工投产41个 after 项目: what became of how many of them.
  if (stage && inSentence) return { name: `${deed}${stage}`, subject, stated: true, byVerb: true };
  // 集采药品已累计落地409种: a stage without an object is said of what heads the clause.
  if (
    ownAct &&
    counts &&
    head &&
    !actor &&
    // 行政村卫星电话至少配备1部
    (left.bound !== null || STAGE.test(left.act as string)) &&
    !PLACE_END.test(head)
  )
    return { name: head, subject, stated: true };
  if (ownAct && counts && !(alike && COMPLETION.test(left.act as string)))
    return { name: left.act, subject, stated: true, byVerb: true };
  if (ownAct && (quantity.kind === 'money' || quantity.kind === 'physical'))
    return { name: left.modifiers.includes('累计') ? `累计${left.act}` : left.act, subject, stated: true };
  if (quantity.kind === 'money' && head) return { name: head, subject, stated: true };
  if (alike && inSentence) return { name: alike, subject: subject ?? carried.subject, stated: false };
  if (head && !actor) return { name: head, subject, stated: true };
  const level = levelTold(text, left.start);
  if (level) return { name: level, subject, stated: true };
  // 年度计划投资89亿元；累计完成47.5亿元: the plan is not what was done.
  if (inSentence && carried.name && completed)
    return { ...kept(subject), name: carried.name.replace(/^(?:年度|全年|今年|当年)?计划(?:完成)?(?=投资)/, '完成') };
  if (inSentence && carried.name) return kept(subject);
  if (topic) return { name: topic, subject, stated: true };
  if (alike) return { name: alike, subject: subject ?? carried.subject, stated: false };
  if (noun) return { name: noun.name, subject, stated: true };
  if (carried.name) return kept(subject);
  return { name: left.act, subject, stated: left.act !== null };
}
