import { afterLast } from '../../language/characters.ts';
import { givenEach } from './aid.ts';
import { clauseStart } from './clause.ts';
import type { Naming, Unnamed } from './named.ts';
import { cleanName, isBareAttribute } from './names.ts';
import { NOMINAL } from './nominal.ts';
import { nounBehind } from './phrases.ts';
import type { RawQuantity } from './raw.ts';
import type { Token } from './tokens.ts';
import { WORK } from './works.ts';

/** Forms in which the words around a number tell its name, whatever stands in the place where names stand. */

/** Verbs whose object is money, so that they say what the sum is. */
const OF_MONEY: ReadonlySet<string> = new Set('放贷 放款 出资 注资 增资 垫资 捐资'.split(' '));
/** 一个月能拿2600元, 每人每年可领取8000元: what someone earns in so long. */
const EARNED =
  /((?:每[人户位名])?(?:一个月|每个?月|一天|每天|一年|每年)[就只才可也能还都多少以]{0,3}(?:[挣赚拿领][到回取]?|享受|报销|获得))了?[约近超过多]{0,2}$/;
const WAGE = /(?:工资|补贴|补助|津贴|分红|[老保助]金|租金|报酬|奖金)$/;
const EARNED_ENDS = /[挣赚拿领取受销得到回了约近过多]$/;
/** What a price, a wage or a rate was set to, in the clause before the one that begins with 每. */
const PRICE_SET =
  /(?:调整?|提高|降低|公布|发布|执行|实行|确定|核定|出台)了?([^，。；：、的了\d]{2,14}(?:价格?|标准|工资|费率|补贴|补助))，每(?:公斤|斤|吨|亩|户|人|方|度|立方米|平方米|千瓦时|小时|天|月)$/;
const DEAREST = /^(每[公一-龥]{1,2}最[高低贵多])(?:能|可|曾|还)?卖到?了?$/;
/** 其中市级财政安排6亿元 */
const BUDGET = /(?:^|其中|[，。；：、由对])((?:[^，。；：、\d由其]){0,8}财政)$/;
const GRANTED = /^(?:安排|补助|配套)$/;
const AIM = /^，(?:专门|专项|用于|全部|重点)?(扶持|支持|奖励|补贴|补助|资助|帮扶|救助)(?!资金)/;
const KIND_OF_MONEY = /(?:资金|基金|补助|补贴|经费|券|贷款|债券)$/;
const BEARS = /(?:^|[，。；由])([^，。；：、\d由]{2,10}(?:承担|负担|分担))其中的$/;
const MADE_OF_IT = /^(?:作为|留作|转为)([^，。；：、的\d]{2,8})(?=[，。；]|$)/;
const OWN_PLAN =
  /((?:年度|全年|当年)(?!预算|计划|任务|目标|调整)[一-龥]{2,6}(?:计划|任务|目标))(?:的|[只仅已才共]?(?:累计)?(?:完成|落实)了?[约近超过不到足]{0,2})$/;
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
  /(?:^|[，。；：的])(?:而|但)?([^，。；：、\d]{2,14}?)(?:由[负亏]转[正盈]|扭亏为盈|不降反[增升]|不减反增|逆势[一-龥]{2}|再创新高|从无到有|实现零的?突破|创[^，。；：、\d]{0,4}新高|首次突破[^，。；：、\d]{1,4}大关)，(?:达到?了?|为|实现|已?有|超过?|增[至到]|升[至到])[约近]?$/;
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
  const before = (length: number) => text.slice(Math.max(0, coreStart - length), coreStart);
  if (left.reach && !name && left.start === left.end && TURNED_ENDS.test(text[coreStart - 1] ?? '')) {
    const turned = TURNED.exec(before(FURTHEST))?.[1];
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
      MADE_OF_IT.exec(text.slice(end, end + 12))?.[1] ??
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
  const given = left.change ? null : givenEach(text, coreStart);
  if (given) return given;
  // 规模为5亿元的乡村振兴基金
  if (left.reach && noun && text[end] === '的' && isBareAttribute(name)) return noun.name;
  if (left.act && left.linkStart > left.end) {
    // “惠农贷”累计放贷3.2亿元
    if (OF_MONEY.has(left.act) && !(noun && KIND_OF_MONEY.test(noun.name)))
      return left.modifiers.includes('累计') ? `累计${left.act}` : left.act;
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
  if (EARNED_ENDS.test(text[coreStart - 1] ?? '')) {
    const earned = EARNED.exec(text.slice(Math.max(0, coreStart - 14), coreStart))?.[1];
    // 每个月领600元养老金
    if (earned) return !noun ? earned : WAGE.test(noun.name) ? noun.name : null;
  }
  const each = text.slice(left.end, coreStart);
  // 每公斤最高卖到60元
  const dearest = DEAREST.exec(each);
  if (dearest) return `${dearest[1]}价`;
  return each.startsWith('每')
    ? (PRICE_SET.exec(text.slice(Math.max(0, coreStart - FURTHEST), coreStart))?.[1] ?? null)
    : null;
}

const OF_THOSE = /^的[一-龥]{1,6}$/;
const BOUNDED: ReadonlySet<string> = new Set(['>=', '<=']);
const OWN_SIZE = /^(?:一[台座艘架辆个条])?([自载净毛]重|主跨)$/;
const AMONG = /^其中/;
const APART = /^(?:[^，。；：、\d]{2,10})[离距](?:离)?[^，。；：、\d]{2,8}$/;

/** 桥面距谷底高达180米: between which two it is so far. */
function extentTold(unnamed: Unnamed): string | null {
  const { reading, quantity, left, tokenIndex, inSentence, name, noun } = unnamed;
  const { text, tokens, raw } = reading;
  // 一台自重860吨的盾构机
  const size = text[quantity.end] === '的' ? OWN_SIZE.exec(name)?.[1] : null;
  if (size) return size;
  // 完成20户以上自然村通水泥路建设463公里: which ones they are stands before the work.
  const last = raw[(tokens[tokenIndex] as Token).quantity - 1];
  const { phrase } = unnamed;
  if (
    left.owned &&
    left.act &&
    NOMINAL.has(left.act) &&
    last &&
    BOUNDED.has(last.bound) &&
    last.end === left.start &&
    !text.startsWith('的', last.end)
  )
    return cleanName(phrase).name && `${cleanName(phrase).name}${left.act}`;
  // 今年安排260公里 after so many of the year before; 其中安排造林30万亩
  const alike =
    inSentence &&
    !noun &&
    left.act === '安排' &&
    raw[(tokens[tokenIndex] as Token).quantity - 1]?.unit === quantity.unit;
  if (alike && left.linkStart > left.end && left.start === left.end) return reading.carried.name;
  if (
    left.act &&
    WORK.test(left.act) &&
    !name &&
    text.startsWith(left.act, quantity.coreStart - left.act.length) &&
    AMONG.test(text.slice(clauseStart(tokens, tokenIndex), quantity.start))
  )
    return left.act;
  if (noun && text[quantity.end] === '的') {
    // 水文站14时出现18.4米的洪峰水位; 签约共建占地5平方公里的产业园
    if (name.endsWith('出现')) return noun.name;
    if (name.length > 6 && name.endsWith('占地')) return '占地';
  }
  const boundary = tokens[left.first - 1];
  if (boundary && (boundary.word === '距' || boundary.word === '离') && quantity.unit === '米') {
    const clause = text.slice(clauseStart(tokens, tokenIndex), left.end);
    const apart = clause.slice(afterLast(clause, '、')).trim();
    return APART.test(apart) ? cleanName(apart).name || null : null;
  }
  return null;
}

function countTold({ reading, quantity, left, tokenIndex, name, noun }: Unnamed): string | null {
  const { text, tokens, raw, carried } = reading;
  const { start, end, unit } = quantity;
  // 重点项目开工率达92%（230个）: those of whom so many per cent are.
  if ('（('.includes(text[start - 1] ?? '。') && !noun && carried.name?.endsWith('率'))
    return carried.name.replace(/率$/, '');
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
  const next = raw[index + 1];
  if (unit !== '户' || next?.start !== end + 1 || text[end] !== '、' || !OF_PEOPLE.has(next.unit)) return null;
  return nounBehind(text, tokens, tokenIndex + 2, next, raw)?.name ?? null;
}

/** 31个村、2.4万人在枯水期存在饮水困难: what those counted suffer from. */
const TROUBLED =
  /^(?:[村屯组]|乡镇|社区|村庄|行政村|自然村)?(?:、[\d.]+[万余多]*[户人][^，。；：、\d]{0,2})?(?:在[^，。；：、\d]{2,10})?(?:仍|还|依然)?存在(?:着)?([^，。；：、\d]{2,10}(?:缺水|困难|隐患|风险|缺口|问题))(?=[，。；、])/;
const OF_THAT_KIND =
  /[样种类][^，。；：]{0,12}的([^，。；：、的\d]{1,8})，(?:全[市县省区镇乡村州旗国]|目前|现在|如今|我[市县省区]|[市县省区镇]里|已|共|现|还|就|仅|约|超过?|近)*有(?:约|近|超过?)?$/;
const DRY = /^、[\d.]+万?[头只][^，。；、]{0,2}牲畜[^，。；、]{0,6}?((?:临时性?)?饮水困难)/;
const MEETING = /^(?:参加|出席|列席)(?:会议|活动|大会|仪式|培训)/;
const ATTENDING = /(?:同志|人员|代表|负责人|干部|群众|职工|师生)[，、][^，。；、]{2,14}$/;
const FATE = /^\d+人(?:已经?|全部|均|都)+(?!是|为|有|在)([^，。；、\d的]{3,10})(?=[，。；])/;
const OF_PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位']);
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
