import { afterLast, CharacterSet } from '../../language/characters.ts';
import { PERSON_UNITS } from '../../language/people.ts';
import { isOneOf } from '../dates/words.ts';
import { givenEach } from './aid.ts';
import { earnedBy, setApart } from './earned.ts';
import { extentTold } from './extents.ts';
import type { Naming, Unnamed } from './named.ts';
import { cleanName, isBareAttribute } from './names.ts';
import { nounBehind } from './phrases.ts';
import type { RawQuantity } from './raw.ts';
import { broughtMore, reckonedAt, soldFor } from './sold.ts';
import type { Token } from './tokens.ts';
import { fateOfTwin } from './twins.ts';

/** Forms in which the words around a number tell its name, whatever stands in the place where names stand. */

/** Verbs whose object is money, so that they say what the sum is. */
const OF_MONEY: ReadonlySet<string> = new Set('放贷 放款 出资 注资 增资 垫资 捐资'.split(' '));
/** What a price, a wage or a rate was set to, in the clause before the one that begins with 每. */
const PRICE_SET =
  /(?:调整?|提高|降低|公布|发布|执行|实行|推行|确定|核定|出台)了?([^，。；：、的了\d]{2,14}(?:[价费]格?|收费|标准|工资|费率|补贴|补助))，每(?:公斤|斤|吨|亩|户|人|方|度|立方米|平方米|千瓦时|小时|天|月)(?:[不最][^，。；：、\d]{1,3}|约|为|只[收需]?|仅)?$/;
const DEAREST = /^(每[公一-龥]{1,2}最[高低贵多])(?:能|可|曾|还)?卖到?了?$/;
/** 其中市级财政安排6亿元 */
const BUDGET = /(?:^|其中|[，。；：、由对])((?:[^，。；：、\d由其]){0,8}财政)$/;
/** What a sum is called that is given so, where nothing else names it. */
const GIVING: ReadonlyMap<string, string> = new Map([
  ['安排', '安排资金'],
  ['筹措', '筹措资金'],
  ['筹集', '筹集资金'],
  ['拿出', '投入资金'],
  ['投入', '投入资金'],
]);
const KIND_OF_AID = /(?:贴息|补贴|补助|奖励|奖补|资助|补偿|救助|慰问|津贴|工资|分红|贷款)$/;
const GRANTED = /^(?:安排|补助|配套)$/;
const AIM = /^，(?:专门|专项|用于|全部|重点)?(扶持|支持|奖励|补贴|补助|资助|帮扶|救助)(?!资金)/;
const KIND_OF_MONEY = /(?:资金|基金|补助|补贴|经费|券|贷款|债券)$/;
const BEARS = /(?:^|[，。；由])([^，。；：、\d由]{2,10}(?:承担|负担|分担))其中的$/;
const BECOMES = new CharacterSet('作留转');
const MADE_OF_IT = /^(?:作为|留作|转为)([^，。；：、的\d]{2,8})(?=[，。；]|$)/;
const OWN_PLAN =
  /((?:年度|全年|当年)(?!预算|计划|任务|目标|指标|调整)[一-龥]{2,6}(?:计划|任务|目标))(?:的|[只仅已才共]?(?:累计)?(?:完成|落实)了?[约近超过不到足]{0,2})$/;
/** Said of tasks, whose year is their period; a plan is called so. */
const OF_YEAR = /^(?:年度|当年)(?=.{2,}(?:任务|目标)$)/;
const PAYS_BACK: ReadonlySet<string> = new Set('报销 赔付 补偿'.split(' '));
/** In what competition a place is had. */
const RANKED_FROM = /(?:排名|位次|排位|名次)，[由从][^，。；]{0,10}$/;
/** 综合指数在168个城市中的排名，由去年同期的倒数第6位: what is ranked; null where nothing is. */
function rankedIn(before: string): string | null {
  const rank = RANKED_FROM.exec(before);
  const clause = rank ? before.slice(0, rank.index) : '';
  const words = clause.slice(afterLast(clause, '，。；、'));
  const field = words.indexOf('在');
  return field >= 2 ? words.slice(0, field) : null;
}
const CONTEST =
  /(?:^|[，。；])在?(?:\d{4}年度?)?([^，。；：在\d]{2,18}(?:考评|考核|评价|评比|测评|评估|竞赛|排行榜))[中里上]，?(?![^，。；]*(?:[率速量额值度分]|指数|收入|成绩)[^，。；]{0,6}$)[^，。；：、\d]{1,20}$/;
/** 在开发区考评中前移8位 */
const CONTESTED =
  /在([^，。；：、在\d]{2,18}(?:考评|考核|评价|评比|测评|评估|竞赛|排行榜|排名|评选))[中里上](?:的?(?:排名|位次|名次))?$/;
/** 利润由负转正，达到1.2亿元: how it turned out. */
const TURNED =
  /(?:^|[，。；：的])(?:而|但是?|可是?|不过)?([^，。；：、\d]{2,14}?)(?:由[负亏]转[正盈]|扭亏为盈|不降反[增升]|不减反增|不[升增]反[降减]|[逐连]年[一-龥]{2}|逆势[一-龥]{2}|再创新高|从无到有|实现零的?突破|创[^，。；：、\d]{0,4}新高|首次突破[^，。；：、\d]{1,4}大关)，(?:达到?了?|为|实现|已?有|超过?|[增升降掉跌缩][至到])[约近]?$/;
/** 营业收入连续跨上三个百亿台阶，达到412亿元 */
const STEPS = /([^，。；：、\d]{4,24})台阶，(?:达到?了?|为|实现|已?有|超过?|增[至到]|升[至到])[约近]?$/;
const CLIMBING = /连续|接连|先后|一举|连跨|跨越|[跨迈跃登]上|[跨迈]过/;
const TURNED_ENDS = /[达到了为现有超过至约近]$/;
const PEOPLE_WORD = /^[一-龥]{1,3}[员者手师生]$/;
/** What a thing has so much of, and what became of that: 其中5个估值翻了一番. */
const ITS_MEASURE =
  /^(?:年|总|累计)?(?:估值|市值|营业收入|营收|收入|产值|销售额|税收|利润|投资额?|产量|面积)(?:翻|增|超|过|达|突破|实现|同比|均|都|已)/;
const AMONG_ENDS = /(?:其中[，,]?(?:有)?|[企户项园校院家]业?中[，,]?有?)$/;
const FURTHEST = 48;

/** The name that the words around a number tell; null where they tell none. */
export function nameTold(unnamed: Unnamed): Naming | null {
  const name = wordsTold(unnamed);
  return name ? { name, subject: unnamed.subject, stated: true } : null;
}

function wordsTold(unnamed: Unnamed): string | null {
  const { reading, quantity, left, counts, name } = unnamed;
  const { text } = reading;
  const { kind, coreStart, end } = quantity;
  const apart = !name && left.change ? setApart(text, coreStart) : null;
  if (apart) return apart;
  const before = (length: number) => text.slice(Math.max(0, coreStart - length), coreStart);
  if (left.reach && !name && left.start === left.end && TURNED_ENDS.test(text[coreStart - 1] ?? '')) {
    const told = before(FURTHEST);
    const turned =
      TURNED.exec(told)?.[1] ?? (told.includes('台阶，') ? STEPS.exec(told)?.[1]?.split(CLIMBING)[0] : null);
    if (turned) return cleanName(turned).name || null;
  }
  const object =
    left.act && left.linkStart > left.end && !unnamed.noun && !name && !left.change
      ? objectBefore(text, left.end, left.act)
      : null;
  if (object) return object;
  if (kind === 'order' && !quantity.rank && left.change) {
    const contest = CONTESTED.exec(text.slice(Math.max(0, left.end - FURTHEST), left.end))?.[1];
    if (contest) return contest;
  }
  if (counts) return countTold(unnamed);
  if (kind === 'order')
    return (
      (left.from || left.to || left.reach || quantity.rank === 'place' ? CONTEST.exec(before(FURTHEST))?.[1] : null) ??
      rankedIn(before(FURTHEST))
    );
  if (kind === 'percent') {
    if (left.act && PAYS_BACK.has(left.act) && left.linkStart > left.end && /^(?:的?部分)?$/.test(name))
      return left.act;
    const of = text[coreStart - 1] === '的';
    // 30万元以上的村占比
    // 30万元以上的村达到四成
    const over =
      left.owned && (unnamed.phrase.endsWith('占比') || (left.reach && OF_THOSE.test(unnamed.phrase.trim())))
        ? reading.raw[(reading.tokens[unnamed.tokenIndex] as Token).quantity - 1]
        : undefined;
    if (over && over.bound !== '=' && text.slice(over.end, left.end) === unnamed.phrase.trim())
      return text.slice(over.start, left.end);
    return (
      (BECOMES.at(text, end) ? MADE_OF_IT.exec(text.slice(end, end + 12))?.[1] : null) ??
      (of ? BEARS.exec(before(20))?.[1] : null) ??
      (of || left.act ? OWN_PLAN.exec(before(18))?.[1]?.replace(OF_YEAR, '') : null) ??
      null
    );
  }
  if (kind === 'physical') return extentTold(unnamed);
  return kind === 'money' ? sumTold(unnamed) : null;
}

/** 发放小额贷款，五年累计发放2300万元: what the same was done to in the clause before; null where it was not. */
function objectBefore(text: string, end: number, act: string): string | null {
  const at = act.length > 1 && !REACHING.has(act) ? text.lastIndexOf(act, end - 1) : -1;
  return at < 0 || end - at > FURTHEST ? null : (OBJECT.exec(text.slice(at + act.length, end))?.[1] ?? null);
}
/** Verbs that say whom something is for, each time anew. */
const REACHING: ReadonlySet<string> = new Set('覆盖 服务 惠及 涉及 包括'.split(' '));
const OBJECT = /^([^，。；：、的了\d]{2,10})，[^，。；：、\d]{0,8}$/;

function sumTold({ reading, quantity, left, name, noun }: Unnamed): string | null {
  const { text } = reading;
  const { coreStart, end } = quantity;
  const sold = left.change ? null : (reckonedAt(text, coreStart, end) ?? soldFor(text, coreStart));
  const more = broughtMore(text, coreStart);
  if (sold || more) return sold ?? more;
  const given = left.change ? null : givenEach(text, coreStart);
  if (given) return given;
  // 规模为5亿元的乡村振兴基金
  // 设立规模2亿元的引导基金
  if (noun && text[end] === '的' && ((left.reach && isBareAttribute(name)) || SCALE.test(name))) return noun.name;
  if (left.act && left.linkStart > left.end) {
    // “惠农贷”累计放贷3.2亿元
    if (OF_MONEY.has(left.act) && !(noun && KIND_OF_MONEY.test(noun.name)))
      return left.modifiers.includes('累计') ? `累计${left.act}` : left.act;
    // 统筹安排3000万元用于设施建设: a sum, whatever it is for.
    const giving = noun && text.startsWith('用于', end) && !KIND_OF_AID.test(noun.name) ? GIVING.get(left.act) : null;
    if (giving) return giving;
    const budget =
      GRANTED.test(left.act) && !(noun && KIND_OF_MONEY.test(noun.name))
        ? BUDGET.exec(text.slice(Math.max(0, left.end - 12), left.end))?.[1]
        : null;
    if (budget) return `${cleanName(budget).name || budget}${left.act}`;
    // 拿出60万元，扶持3家合作社
    const aim =
      left.act === '拿出' && !text.slice(Math.max(0, left.start - 16), left.start).includes('财政')
        ? AIM.exec(text.slice(end, end + 8))?.[1]
        : null;
    if (aim) return `${aim}资金`;
  }
  const earned = earnedBy(text, quantity, noun?.name ?? null);
  if (earned !== null) return earned || null;
  const each = text.slice(left.end, coreStart);
  if (!each.startsWith('每')) return null;
  // 每公斤最高卖到60元
  const dearest = DEAREST.exec(each);
  if (dearest) return `${dearest[1]}价`;
  const before = text.slice(Math.max(0, coreStart - FURTHEST), coreStart);
  const set = PRICE_SET.exec(before)?.[1];
  if (set) return set;
  // 收了一车刺梨，每公斤4.2元，: so much of it has a price, where no other sum was told of.
  const weighed = BY_WEIGHT.test(each) && CLAUSE_ENDS.at(text, end) && CLAUSE_ENDS.at(text, left.end - 1);
  return weighed && !PAID_FOR.test(reading.carried.name ?? '') && !PAID_FOR.test(before) ? `${each}价格` : null;
}

const BY_WEIGHT = /^每(?:公斤|斤|吨|担)$/;
const CLAUSE_ENDS = new CharacterSet('，。；！？“”');
/** What a sum for so much of something may be as well. */
const PAID_FOR = /[价费补贴奖税金润]|成本|收入|工资|增收|标准|售/;
const SCALE = /^(?:设立|组建|成立|总|首期|发起|募集)*规模$/;
const OF_THOSE = /^的[一-龥]{1,6}$/;

function countTold({ reading, quantity, left, tokenIndex, name, noun }: Unnamed): string | null {
  const { text, tokens, raw, carried } = reading;
  const { start, end, unit } = quantity;
  // 青河区以95分位列第一
  const scorer = unit === '分' ? SCORER.exec(text.slice(Math.max(0, start - 14), start))?.[1] : null;
  if (scorer) return `${scorer}得分`;
  // 重点项目开工率达92%（230个）: those of whom so many per cent are.
  if (isOneOf(text, start - 1, '（(') && !noun && carried.name?.endsWith('率')) return carried.name.replace(/率$/, '');
  // 对存在隐患的企业立案处罚86件: what was done, not to whom.
  if (left.act && !noun && '件起宗例'.includes(unit) && text[left.start - 1] === '对') {
    const done = CASES.exec(text.slice(Math.max(0, quantity.coreStart - 9), quantity.coreStart))?.[1];
    if (done) return done;
  }
  // 就业困难人员实现就业860人
  const placed =
    name.endsWith('就业') && name.length <= 4
      ? PLACED.exec(text.slice(Math.max(0, quantity.coreStart - 22), quantity.coreStart))
      : null;
  if (placed) return `${cleanName(placed[1] as string).name || placed[1]}就业`;
  const trouble = '村户人个'.includes(unit) ? TROUBLED.exec(text.slice(end, end + 40))?.[1] : null;
  if (trouble) return noun && unit === '个' ? `${trouble}${noun.name}` : trouble;
  // 像茶园这样因路而兴的村，全市有420多个: the head of what the clause before sets off.
  const kind = noun
    ? null
    : OF_THAT_KIND.exec(text.slice(Math.max(0, quantity.coreStart - FURTHEST), quantity.coreStart));
  if (kind) return kind[1] as string;
  // 站长带着12名技术员，: people, and no verb.
  if (noun && (unit === '名' || unit === '位') && left.adjacent && PEOPLE_WORD.test(noun.name)) return noun.name;
  // 各单位负责同志，企业代表共160余人参加会议: the last of them is not all of them.
  const meeting =
    (unit === '人' || unit === '名') && text[quantity.coreStart - 1] === '共'
      ? MEETING.exec(text.slice(end, end + 8))
      : null;
  if (meeting && ATTENDING.test(text.slice(Math.max(0, start - 24), quantity.coreStart - 1))) return meeting[0];
  // 4户11人已经全部达到脱贫标准
  const fate = unit === '户' && !noun && !name ? FATE.exec(text.slice(end, end + 28))?.[1] : null;
  if (fate && fate !== '户数') return fate;
  const alike = carried.byUnit.get(unit);
  if (alike && ITS_MEASURE.test(text.slice(end, end + 8)) && AMONG_ENDS.test(text.slice(Math.max(0, start - 5), start)))
    return alike;
  if ((unit !== '户' && unit !== '人') || noun || name) return null;
  const index = (tokens[tokenIndex] as Token).quantity;
  if (isOfVillage(text, raw, index)) return unit === '户' ? '户数' : '人口';
  // 2.3万人、1.1万头大牲畜饮水困难
  if (unit === '人' && text[end] === '、') return DRY.exec(text.slice(end, end + 32))?.[1] ?? null;
  // 1.2万户、3.6万名居民: of whom there are so many households.
  const fated = fateOfTwin(reading, index);
  if (fated) return fated;
  const next = raw[index + 1];
  if (unit !== '户' || next?.start !== end + 1 || text[end] !== '、' || !PERSON_UNITS.has(next.unit)) return null;
  return nounBehind(text, tokens, tokenIndex + 2, next, raw)?.name ?? null;
}

const SCORER = /(?:^|[，。；：])([^，。；：、\d]{2,10})以$/;
const CASES = /((?:立案)?(?:处罚|查处|侦查|调查|起诉|问责)|立案)(?:共|近|约|超过?)?$/;
const PLACED =
  /(?:^|[，。；：、]|帮助|帮扶|促进|其中)([^，。；：、的\d]{2,12}(?:人员|毕业生|劳动?力|群众|人口|军人|农民工|青年|妇女))(?:实现|稳定|就近|转移)+就业(?:共|约|近|超过?)?$/;

/** 31个村、2.4万人在枯水期存在饮水困难: what those counted suffer from. */
const TROUBLED =
  /^(?:[村屯组]|乡镇|社区|村庄|行政村|自然村)?(?:、[\d.]+[万余多]*[户人][^，。；：、\d]{0,2})?(?:在[^，。；：、\d]{2,10})?(?:仍|还|依然)?存在(?:着)?([^，。；：、\d]{2,10}(?:缺水|困难|隐患|风险|缺口|问题))(?=[，。；、])/;
const OF_THAT_KIND =
  /[样种类][^，。；：]{0,12}的([^，。；：、的\d]{1,8})，(?:全[市县省区镇乡村州旗国]|目前|现在|如今|我[市县省区]|[市县省区镇]里|已|共|现|还|就|仅|约|超过?|近)*有(?:约|近|超过?)?$/;
const DRY = /^、[\d.]+万?[头只][^，。；、]{0,2}牲畜[^，。；、]{0,6}?((?:临时性?)?饮水困难)/;
const MEETING = /^(?:参加|出席|列席)(?:会议|活动|大会|仪式|培训)/;
const ATTENDING = /(?:同志|人员|代表|负责人|干部|群众|职工|师生)[，、][^，。；、]{2,14}$/;
const FATE = /^\d+人(?:已经?|全部|均|都)+(?!是|为|有|在)([^，。；、\d的]{3,10})(?=[，。；])/;
/** A village or a part of one, and what stands between it and how many live there. */
const VILLAGE = /^(?:自然村|行政村|村民小?组|村小组|村|组|社区|屯|乡镇|[乡镇])[、，]?$/;
/** The whole of a small place, whose households are counted. */
const WHOLE_PLACE = /(?:全[村镇乡组屯寨]|全社区|全村共有?)(?:共|共有|有|现有)?$/;
const ALONE = /^[、，。；：）\d]|^$/;

/** 7个村民组、372户、1436人: whether households or people are those of the villages counted before them. */
function isOfVillage(text: string, raw: readonly RawQuantity[], index: number): boolean {
  const [before, { start, end, unit }] = [raw[index - 1], raw[index] as RawQuantity];
  if (!before || start - before.end > 6 || !ALONE.test(text.slice(end, end + 1))) return false;
  const between = text.slice(before.end, start);
  if (before.kind === 'count' && VILLAGE.test(before.unit === '个' ? between : before.unit + between)) return true;
  return (
    unit === '人' &&
    before.unit === '户' &&
    (between === '、' || between === '，' || !between) &&
    (isOfVillage(text, raw, index - 1) || WHOLE_PLACE.test(text.slice(Math.max(0, before.start - 5), before.start)))
  );
}
