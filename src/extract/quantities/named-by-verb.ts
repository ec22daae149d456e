import { CharacterSet } from '../../language/characters.ts';
import { PEOPLE } from '../../language/people.ts';
import { addedUp } from './added-up.ts';
import { cameBy } from './came-by.ts';
import { COUNTED } from './heads.ts';
import type { Left } from './left-parts.ts';
import { kept, type Naming, type Unnamed } from './named.ts';
import { NOMINAL } from './nominal.ts';
import { sumByVerb } from './sums-by-verb.ts';
import type { Token } from './tokens.ts';

/** Names that are verbs, or that words beside them make of verbs: 调出2.1亿元, 不起诉132人, 按50%收取. */

/** The name of a quantity by the verb that touches it, or by what words around it tell; null where none does so. */
export function namedByVerb(unnamed: Unnamed): Naming | null {
  const { kind } = unnamed.quantity;
  if (kind === 'count') return ofCount(unnamed);
  const name =
    kind === 'money'
      ? ofSum(unnamed)
      : kind === 'percent'
        ? ofShare(unnamed)
        : kind === 'time'
          ? workTaking(unnamed)
          : null;
  return name ? { name, subject: unnamed.subject, stated: true } : null;
}

/** The words before a number, as far as such a verb reaches. */
const before = ({ reading: { text }, quantity: { coreStart } }: Unnamed, length: number) =>
  text.slice(Math.max(0, coreStart - length), coreStart);
/** The number before this one. */
const previous = ({ reading: { raw, tokens }, tokenIndex }: Unnamed) => raw[(tokens[tokenIndex] as Token).quantity - 1];

function ofSum(unnamed: Unnamed): string | null {
  const { reading, quantity, left, name } = unnamed;
  const words = before(unnamed, LONGEST);
  const came = cameBy(unnamed) ?? addedUp(unnamed);
  if (came) return came;
  // 去年亏了14万元; 查出问题金额3.26亿元，移送线索14件，已整改2.71亿元: what was counted in between is no sum.
  const lost = name ? null : LOST.exec(words)?.[1];
  if (lost) return `${lost}损`;
  const corrected = CORRECTED.exec(words)?.[1];
  if (corrected && previous(unnamed)?.kind === 'count') return corrected;
  // 支出3.2亿元，调出2.1亿元: a sum of a budget.
  const item = ITEM_ENDS.at(words, words.length - 1) ? ITEM.exec(words)?.[1] : null;
  if (item) return item;
  const byVerb = sumByVerb(reading.text, quantity.coreStart, previous(unnamed), unnamed.noun !== null);
  if (byVerb) return byVerb;
  // 医保基金超标准支付216.3万元
  const over = words.includes('超') ? OVER.exec(words)?.[1] : null;
  if (over) return over;
  // 税费减免12亿元, 增值税留抵退税36亿元
  const relief = RELIEF_ENDS.at(words, words.length - 1)
    ? RELIEF.exec(words.slice(-(quantity.coreStart - left.start)))?.[0]
    : null;
  if (relief && left.start < quantity.coreStart) return relief;
  // 为企业退税1.2亿元: what was given, not to whom.
  const eased = RELIEF_ENDS.at(words, words.length - 1) ? EASED.exec(words)?.[1] : null;
  if (eased) return eased;
  // 发放低保、养老补贴等68.5万元: several things that the sum was given for.
  const several = words.endsWith('等') ? SEVERAL.exec(before(unnamed, FURTHEST_PLAN)) : null;
  // 整合涉农、扶贫等3.2亿元: where a sum came from is no name of it.
  if (several) return several[1] ?? (MONEY_ENDS.test(several[3] as string) ? several[3] : several[2]) ?? null;
  // 4家医疗机构违规收费132.6万元: those who did it have a number of their own.
  const body = previous(unnamed);
  const who = reading.carried.name;
  return who &&
    body?.kind === 'count' &&
    body.end <= left.start &&
    name.startsWith(who) &&
    MISUSE.test(name.slice(who.length))
    ? name.slice(who.length)
    : null;
}

function ofCount(unnamed: Unnamed): Naming | null {
  const { reading, quantity, left, inSentence, phrase, subject } = unnamed;
  const { text, carried } = reading;
  const stated = (name: string): Naming => ({ name, subject, stated: true });
  // 6处现场观摩
  if (SCENE.test(text.slice(quantity.end, quantity.end + 4))) return stated('现场');
  // 其余48个略有亏损: how it is with those left.
  const words = before(unnamed, LONGEST);
  const state = LEFT_OVER.test(words) ? STATE.exec(text.slice(quantity.end, quantity.end + 8))?.[1] : null;
  if (state) return stated(state);
  // 其余4个为生物医药项目: what those left are.
  const kind = LEFT_OVER.test(words) ? WHAT_KIND.exec(text.slice(quantity.end, quantity.end + LONGEST))?.[1] : null;
  if (kind && COUNTED.test(kind)) return stated(kind);
  // 副主任甲、乙和委员共29人出席
  if (words.endsWith('共') && PRESENT.test(text.slice(quantity.end, quantity.end + 5))) return stated('出席');
  // 今年国庆7天就来了5.2万人
  if (
    !unnamed.noun &&
    CAME.test(words) &&
    VISITED.test(text.slice(Math.max(0, quantity.start - FURTHEST_PLACE), quantity.start))
  )
    return stated('游客');
  // 62个自然村、1840户大多在…
  if (
    quantity.unit === '户' &&
    !unnamed.noun &&
    words.endsWith('、') &&
    SETTLED.test(carried.name ?? '') &&
    LIVES.test(text.slice(quantity.end, quantity.end + 2))
  )
    return stated('户数');
  // 全村427户靠种玉米过活
  if (
    quantity.unit === '户' &&
    !unnamed.noun &&
    WHOLE_PLACE.test(phrase.trim()) &&
    OPENS.test(words.slice(0, -phrase.length))
  )
    return stated('户数');
  // 不起诉132人、附条件不起诉96人: what was not done is what is counted.
  const not = words.includes('不') ? NOT_DONE.exec(words)?.[1] : null;
  if (not) return stated(not);
  const last = previous(unnamed);
  // 秋季先招18个班、800人: pupils.
  if (
    !unnamed.noun &&
    last &&
    quantity.unit === '人' &&
    CLASSES.test(text.slice(last.coreEnd, quantity.coreStart)) &&
    ENROLS.test(text.slice(Math.max(0, last.coreStart - 4), last.coreStart))
  )
    return stated('招生');
  if (!inSentence) return null;
  // 今年还要搬3420人
  if (!unnamed.noun && (quantity.unit === '人' || quantity.unit === '户') && MOVES.test(words)) return stated('搬迁');
  // 应编制规划的有943个，已编制完成812个
  const finished = unnamed.noun ? null : FINISHED.exec(words)?.[1];
  if (finished) return { ...stated(finished), byVerb: true };
  // 10蒸吨及以下锅炉已淘汰612台: which of them, by their size.
  const sized =
    !unnamed.noun && left.act && last?.kind === 'physical' && last.bound !== '='
      ? SIZED.exec(text.slice(last.end, quantity.coreStart))
      : null;
  if (sized && sized[2] === left.act) return stated(`${sized[1]}${sized[2]}`);
  const alike = unnamed.noun ? undefined : carried.byUnit.get(quantity.unit);
  // 省级7个 behind 实践创新基地1个
  const level = last?.unit === quantity.unit ? LEVEL.exec(phrase.trim())?.[1] : null;
  if (level && alike && OF_LEVEL.test(alike))
    return stated(`${level}${alike.replace(LEVEL_BEFORE, '').replace(CALLED, '')}`);
  // 已投产8个，在建22个，前期6个 of projects: at which stage so many of them are.
  const stage = STAGE.test(phrase.trim()) ? OF_STAGES.exec(alike ?? '')?.[0] : null;
  if (stage) return stated(`${phrase.trim()}${stage}`);
  // 高新技术企业数量翻了两番，达到2012家: how many that came to.
  return last?.kind === 'multiple' && carried.name && left.reach && COMES_TO.test(text.slice(last.end, quantity.start))
    ? kept(reading, null)
    : null;
}

function ofShare(unnamed: Unnamed): string | null {
  const { reading, quantity, left, inSentence, phrase, name, noun } = unnamed;
  const { text, carried } = reading;
  const { start, end } = quantity;
  // 同比持平和下降3.8%: the last of the two.
  if (LEVEL_AND.test(phrase) && carried.list.length > 1) return carried.list.at(-1) ?? null;
  // 拿出三成分红
  if (noun && left.act && TAKEN.has(left.act)) return noun.name;
  // 前两年免收租金，第三年按50%收取
  const words = before(unnamed, LONGEST);
  if (words.endsWith('按') && CHARGED.test(text.slice(end, end + 4)))
    return CHARGE.exec(text.slice(Math.max(0, start - FURTHEST), start))?.[1] ?? null;
  // 按不低于5%的比例开展入户抽查
  const ratio = RATIO_STARTS.at(text, end) ? RATIO.exec(text.slice(end, end + LONGEST_RATIO))?.[1] : null;
  if (ratio && BY_RATIO.test(words)) return `${ratio}比例`;
  // 但仍有3成家长希望…: those of whom so many do.
  const people = STILL.test(words) ? WHOEVER.exec(text.slice(end, end + 8))?.[0] : null;
  if (people) return people;
  // 试点城市50%的社区要建成综合体
  if (noun && text[end] === '的' && WHERE.test(name) && COUNTED.test(noun.name) && !left.reach) return noun.name;
  // 咬定全年投资目标不放松，三季度完成年度计划的80%: what is planned, told in the sentence.
  return !inSentence && left.of && PLAN_BEFORE.test(words)
    ? (PLANNED.exec(text.slice(Math.max(0, start - FURTHEST_PLAN), start))?.[1] ?? null)
    : null;
}

/** 企业开办0.5个工作日内办结: the work that takes so long. */
function workTaking({ reading: { text }, quantity, left, name }: Unnamed): string | null {
  const { act } = left;
  return act &&
    name.length > 1 &&
    OFFICES.has(act) &&
    NOMINAL.has(act) &&
    text.slice(left.end, quantity.coreStart) === act
    ? `${name}${act}`
    : null;
}
const OFFICES: ReadonlySet<string> = new Set(['开办', '办理', '审批', '申报']);

/**
 * What was named before and is shared out among those that a list names: 甲集团、乙集团分别承担72亿元、31亿元; 二孩、三孩家庭分别上浮10万元、20万元 of a
 * limit or grant that was told. Null where they name their numbers.
 */
export function sharedOut(carried: string | null, names: readonly string[], { change }: Left): string | null {
  if (!carried || names.every((name) => BODY.test(name))) return carried;
  return change && HOUSEHOLDS.test(names.at(-1) ?? '') && GRANT.test(carried) ? carried.replace(FOR_WHOM, '') : null;
}
/** Bodies and groups of people that share out what was named before. */
const BODY = /(?:集团|公司|[^社园]区|县|[^城]市|镇|乡|街道|局|人员|职工|居民)$/;
const HOUSEHOLDS = /家庭$/;
const GRANT = /(?:额度|标准|限额|补助|补贴)$/;
const FOR_WHOM = /^[^，。；、]{1,10}家庭(?=..)/;

const CAME = /来了(?:近|约|超过?|差不多)?$/;
/** What people come for. */
const VISITED = /旅游|游客|景区|景点|民宿|农家乐|古[镇村城]|国庆|五一|春节|黄金周|假期|赏花|漂流/;
const FURTHEST_PLACE = 90;
/** Where they live. */
const LIVES = /^(?:大多|大都|都[在住]|均在|多[在住]|分布|散[居落]|[，。；])/;
const SETTLED = /(?:村庄?|社区|小区|乡镇|[镇乡屯寨])$/;
const OPENS = /(?:^|[，。；：“\s])$/;
const WHOLE_PLACE = /^全[村组屯寨镇乡县]$/;
/** What is taken out of a sum. */
const TAKEN: ReadonlySet<string> = new Set(['拿出', '提取', '预留']);
const CLASSES = /^(?:教学|新生)?班、$/;
const ENROLS = /(?:招收?|招生|招录)$/;
const MOVES = /(?:还要|还|要|再|将|已|计划|可|又)搬了?$/;
const FINISHED =
  /(?:已经?|累计|共|，|其中)(获批(?:实施|建设|立项)?|(?:编制|修编|审查|评审|评估|普查|测绘|签订|申报)完成)$/;
const SIZED = /^的?([一-龥]{2,10}?)(?:已经?|累计|共|全部){1,2}([一-龥]{2})$/;
const LOST = /(?<![减增多少扭])(亏)损?了?(?:近|约|超过?)?$/;
const CORRECTED = /(?:^|[，。；已累计])(整改|追回|追缴|退还|清退)(?:到位)?(?:金额|资金)?$/;
const LEFT_OVER = /(?:其余|剩下|余下|另外)的?$/;
const STATE =
  /^(?:略有|小幅|仍|还|都|均|尚)?((?:微|小)?(?:亏损?|盈利|持平|停产|停业|歇业|空置|闲置|不达标|未达标))(?=[，。；])/;
const WHAT_KIND = /^(?:[均都则]|全部)?[为是]([一-龥]{2,10})(?=[，。；])/;
const PRESENT = /^(?:出席|列席)(?:会议)?[，。；]/;
const LONGEST = 14;
const FURTHEST = 28;
const ITEM_ENDS = new CharacterSet('出入解转划年');
const ITEM = /(?:^|[，。；、：])(?:补助)?(调出|调入|上解|上划|下划|划转|结转(?:下年)?)$/;
const OVER =
  /(?:^|[，。；、：])([^，。；、：\d]{0,7}超(?:标准|范围|限额|概算|预算|进度)(?:支付|列支|发放|支出|开支|拨付|报销|收费))$/;
const NOT_DONE = /((?:附条件|相对|绝对|存疑)?不(?:予)?(?:批准逮捕|批捕|起诉|立案|受理|抗诉|提请|核准|通过))$/;
const LEVEL = /^[、和及]?((?:国家|世界|[省市县区部])级)$/;
const OF_LEVEL = /(?:基地|示范区|园区|中心|企业|平台|实验室|品牌|项目|公园|工厂|乡镇|示范[县镇村])$/;
const LEVEL_BEFORE = /^(?:国家|世界|[省市县区部])级/;
const SCENE = /^现场(?:观摩|参观|察看|考察)/;
const CALLED = /^“[^“”]{1,12}”(?=..)/;
const COMES_TO = /^，(?:已|目前)?(?:达到?|增至|增加到)?$/;
const LEVEL_AND = /^(?:同比|环比|分别){0,3}持平[和、]?$/;
const CHARGED = /^(?:收取|征收|计收|减收|缴纳)/;
const CHARGE = /(?:免收|减收|收取|缴纳|免缴|征收)([一-龥]{2,6})，[^，。；]{0,8}按$/;
const RATIO_STARTS = new CharacterSet('的');
const LONGEST_RATIO = 18;
const RATIO =
  /^的比例(?:随机|统一|进行|开展|组织|实施|落实|予以|给予){0,2}([一-龥]{0,4}(?:抽查|抽检|抽样|复核|核查|复查|配套|配备|补助|补贴|奖励|奖补|计提|提取|分配|分成|缴纳|缴存|收取|征收|分红|返还|置换|预留|录取|分担|承担))(?=[，。；、]|$)/;
const BY_RATIO = /(?:按|按照|以)(?:不[低少高多]于|不超过|最高|约)?$/;
const STILL = /[仍还尚]有$/;
const WHOEVER = new RegExp(`^的?(?:家长|农户|企业|受访者|商户|家庭|${PEOPLE})`);
const RELIEF_ENDS = new CharacterSet('免税缴征');
const RELIEF = /^[一-龥]{0,8}(?:税|费|租|租金|金|抵|出口|社保|税收)(?:减免|退税|缓缴|缓征)$/;
const EASED = /[为给][^，。；：、\d]{0,4}(?:企业|主体|商户|纳税人|单位)(?:累计|共)?(退税|减税|减免|免税)$/;
const SEVERAL =
  /(?:(?:发放|拨付|兑现|支付|补发|减免|报销)了?([^，。；：、\d的了]{2,8}(?:、[^，。；：、\d的了]{2,8}){1,3})|(落实|整合|统筹|争取|筹集|筹措|撬动)了?([^，。；：、\d的了]{2,8}(?:、[^，。；：、\d的了]{2,8}){1,3}))等$/;
const MONEY_ENDS = /(?:[资基益本]金|经费|贷款|债券?|补[贴助]|专款|款项|投资|捐赠|奖励|收入)$/;
const MISUSE = /^(?:违规|超|多[计付]|少[计缴]|未|挪用|虚[报列]|套取|骗取|拖欠|滞留)/;
const STAGE = /^(?:在建|待建|前期|续建|停工|储备)$/;
const OF_STAGES = /(?:项目|工程|电站|园区)$/;
const WHERE = /(?:城市|县区|乡镇|地区|省份|园区)$/;
const FURTHEST_PLAN = 40;
const PLAN_BEFORE = /完成(?:年度|全年)(?:计划|任务|目标)的$/;
const PLANNED =
  /(投资|产值|签约|税收|就业|收储|招商)(?:目标|任务|计划)[^，。；]{0,6}，[^，。；]{0,8}完成(?:年度|全年)(?:计划|任务|目标)的$/;
