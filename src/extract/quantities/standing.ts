import { afterLast, CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import { PERSON_UNITS } from '../../language/people.ts';
import type { QuantityMention } from '../types.ts';
import { clauseStart } from './clause.ts';
import type { Left } from './left-parts.ts';
import { sideOfPeriod } from './period.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** What is there already and only spoken of in a sentence that plans or demands. */

/** 全县98座水库一律不得超汛限水位运行: whom or what a duty or service is about. */
export function isTopic(
  text: string,
  tokens: readonly Token[],
  at: number,
  quantity: RawQuantity,
  left: Left,
): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'physical') return false;
  if (
    PERSON_UNITS.has(quantity.unit) &&
    CALLED.test(text.slice(quantity.end, quantity.end + 14)) &&
    ALL.test(text.slice(Math.max(0, quantity.start - 16), quantity.start))
  )
    return true;
  // 全市16家企业要有5家完成搬迁: those of which so many are to do it.
  const some = quantity.kind === 'count' ? SOME.exec(text.slice(quantity.end, quantity.end + LONGEST_OBJECT)) : null;
  if (some && text.startsWith(quantity.unit, quantity.end + some[0].length)) return true;
  // 围绕新材料、轴承等8条产业链，…: what the work is about is there.
  const clause = clauseStart(tokens, at);
  if (quantity.kind === 'count' && ABOUT_STARTS.at(text, clause) && ABOUT.test(text.slice(clause, quantity.start)))
    return true;
  // 对脱贫户7户26人、边缘户9户31人，做到月月排查: whom the duty is towards, unless it makes something of them.
  if (
    quantity.kind === 'count' &&
    quantity.start - clause <= LONGEST_OBJECT &&
    TOWARDS.test(text.slice(clause, quantity.start))
  ) {
    const end = predicateEnd(tokens, at);
    const before = text.slice(clause, quantity.start);
    const rest = text.slice(
      quantity.end,
      before.includes('对') && text[end] === '，' ? nextUncounted(tokens, end) : end,
    );
    if (before.includes('向')) return TELLS.test(rest);
    // 对边缘易致贫户1126户，全部纳入即时帮扶
    if (before.includes('对') && WATCHED_OVER.test(rest)) return true;
    return !BROUGHT_ABOUT.test(rest) && (!before.includes('对') || LOOKED_AFTER.test(rest));
  }
  if (left.act || left.reach || left.change || left.nominal || left.of || left.bound || quantity.bound !== '=')
    return false;
  const before = tokens[left.first - 1];
  if (before && !(before.kind & (CLAUSE_END | Mark.list | Mark.period))) return false;
  const end = predicateEnd(tokens, at);
  const said = text.slice(quantity.end, end);
  if (DUTY.test(said)) return true;
  return (
    left.end === quantity.coreStart &&
    WHOLE.test(text.slice(left.start, left.end)) &&
    said.length > 6 &&
    // 全县6个贫困村、1873名贫困人口，2027年底前全部脱贫
    !BROUGHT_ABOUT.test(text[end] === '，' ? text.slice(quantity.end, nextEnd(tokens, end)) : said)
  );
}

/** 各级党组织和8900余名党员要拧成一股绳: those who are there and called upon. */
const ALL = /(?:各级|全体|广大|全[市县区省州])[^，。；]{0,10}$/;
const CALLED = /^[^，。；\d]{1,8}(?<![重主需必首纲摘])要(?![求素点道])[^，。；\d]{2}/;

const SOME = /^[^，。；、\d]{2,16}(?:(?:要|须|将|应|力争|确保)有|(?:要|须|将|应)?至少有?)(?:近|约)?\d{1,4}(?![\d.])/;

/** Where the clause of the number ends. */
function predicateEnd(tokens: readonly Token[], at: number): number {
  const last = Math.min(tokens.length, at + MAX_LOOK);
  for (let i = at + 1; i < last; i++) if ((tokens[i] as Token).kind & CLAUSE_END) return (tokens[i] as Token).start;
  return (tokens[last - 1] as Token).end;
}

/** The end of the clause behind the mark at `from`. */
const nextEnd = (tokens: readonly Token[], from: number): number =>
  tokens.find(({ kind, start }) => start > from && kind & CLAUSE_END)?.start ?? from;

/** The same; `from` where that clause counts something of its own (尚未整治的19处要落实应急措施). */
function nextUncounted(tokens: readonly Token[], from: number): number {
  const next = tokens.find(({ kind, start }) => start > from && kind & (CLAUSE_END | Mark.quantity));
  return next && !(next.kind & Mark.quantity) ? next.start : from;
}

/** Whom something is done towards or told. */
const LONGEST_OBJECT = 40;
const TOWARDS =
  /^\s*(?:还|也|更)?要?(?:继续|持续)?(?:对(?![接口外标比照策])|紧盯|盯[紧住]|跟踪(?!培[养训育]|扶持))[^，。；：]*$|^(?:年底|届时|将|要|再)?向[^，。；：\d]{0,8}$/;

/** What is done for those that are there, and makes nothing of them. */
const LOOKED_AFTER =
  /做到|监测|排查|走访|巡查|摸排|巡护|巡检|盯|关注|跟踪(?!培[养训育]|扶持)|洽谈|坚持|防止|严防|回访|督导|督办|包保|联系|逐[一户人个企项]|落实|检[测查验]|服务|采取|保[障证]|送[水医药餐]|看护|照料|管护/;
const WATCHED_OVER =
  /^[^，。；]{0,24}，(?:全部|均|都|一律|逐[户人个一])?纳入[^，。；\d]{0,8}(?:帮扶|监测|台账|管理|清单|名单|范围|保障|救助)/;
const TELLS = /交[卷账]|汇报|述职|报告|承诺|致[敬以]|问好|征求|公开|表态|发出/;

/** Duties of those that are there. */
const DUTY =
  /^[^，。；\d]{2,30}(?:一律|严禁|不得|即日起|每[日月周天晚](?!均)|全部上岗|全员上岗|24小时|延时|照常)|^[^，。；\d]{0,10}(?:应[^，。；]尽|逐[一点户人处项个])/;
/** Words that say what the rest of the sentence is about. */
const ABOUT_STARTS = new CharacterSet('围聚瞄紧 \t\u3000\u00a0');
const ABOUT = /^\s*(?:紧紧)?(?:围绕|聚焦|瞄准)[^，。；\d]{2,24}$/;
/** All of a place. */
const WHOLE = /^\s*全[市县区镇乡村省州]$/;
/** What makes of those that are there what is asked for. */
const BROUGHT_ABOUT =
  /完成|建成|开工|竣工|完工|投产|投用|投运|交付|搬|销号|清零|达标|出列|通车|启动|实施|落地|覆盖|改造|升级|补齐|整改|到位|建设|脱贫|签约|开通|验收|拆除|关停|退出|淘汰|办结|运行|纳入|实现|享受|受益|实行|推行|全部|全面|培训|新建|设立|建立|达到|配备|创建/;

/** 占地860亩, and after another part of the sentence 总投资92亿元: what a work is, unless its own clause plans it. */
export function isStanding(
  { text, tokens, raw, at, lefts }: Reading,
  index: number,
  name: string,
  last?: QuantityMention,
): boolean {
  // 新能源将占总装机容量的60%: how much of it is no size.
  if (!STANDING_ENDS.at(name, name.length - 1) || raw[index]?.kind === 'percent') return false;
  if (isJoined(text, lefts[index]?.start ?? 0, last)) return false;
  const site =
    name === '占地' ||
    name === '占地面积' ||
    ((SITE.test(name) || LENGTHS.test(name)) && !lefts[index]?.reach && !isBuilding(text, lefts[index]?.start ?? 0));
  if (!site && !SIZE.test(name)) return false;
  const quantity = raw[index] as RawQuantity;
  // 策划项目60个以上，总投资不低于120亿元: what they are to come to.
  if (ASKED.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))) return false;
  const before = raw[index - 1];
  const between = before?.kind === 'count' ? text.slice(before.end, quantity.start) : '';
  // 计划清淤干渠8条，全长26公里; 推介项目18个、总投资74亿元: what the planned ones come to is planned with them.
  const planned = last?.status === 'target' && last.end === before?.end;
  // 建成后将有床位200张，总投资1.2亿元: what it will have, and what it costs.
  if (
    before &&
    SUMS_UP.test(between) &&
    ((!'个家项'.includes(before.unit) && ONCE_BUILT.test(sentenceBefore(text, before.start, LONGEST_BESIDE))) ||
      CONTENT.test(sentenceBefore(text, before.start, LONGEST_CONTENT)))
  )
    return true;
  // 明年将有52个项目陆续开工建设，总投资310亿元，其中新区项目9个、总投资74亿元; 总投资62亿元，截至8月底完成投资21亿元: what starts or is under way costs so much.
  if (name.endsWith('总投资') && isOfStarting(text, quantity)) return true;
  if (before && SUMS_UP.test(between) && (planned || ITS_SUM.test(between)))
    // 计划开工项目214个，总投资402亿元: what starts costs so much.
    return (
      between.includes('，总投资') &&
      STARTING.test(text.slice(Math.max(0, before.start - LONGEST_BESIDE), before.start))
    );
  // 计划总投资298亿元，年度计划投资72亿元
  if (text.startsWith(PLANNED_SUM, quantity.start - PLANNED_SUM.length)) return false;
  // 总投资3.2亿元，2025年计划完成投资1.1亿元: what the work costs, beside what of it is planned.
  if (name.endsWith('总投资') && OF_YEAR.test(text.slice(quantity.end, quantity.end + LONGEST_BESIDE))) return true;
  let of = false;
  let apart = false;
  for (let i = (at[index] as number) - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind & (Mark.stop | Mark.semicolon)) return true;
    if (token.kind & (site ? CLAUSE_END | Mark.quantity : 0)) return true;
    // 到2025年新能源装机5000万千瓦
    if (!site && token.kind & Mark.period && text[token.start - 1] === '到') return false;
    // 计划明年通车的公路全长86公里: the plan says which one it is.
    if (token.kind & Cue.plan) return of || (site ? text[token.start] === '将' : false);
    apart ||= (token.kind & (Cue.act | CLAUSE_END | Mark.quantity)) > 0;
    of ||= !apart && (token.kind & Cue.of) > 0;
  }
  return false;
}
const ASKED = /不[少低]于$/;
const LONGEST_BESIDE = 20;
/** The last words, `longest` at most, of the part of a sentence up to `end`. */
function sentenceBefore(text: string, end: number, longest: number): string {
  const words = text.slice(Math.max(0, end - longest), end);
  return words.slice(afterLast(words, '。；'));
}
/** 主要建设内容为：加固堤防26公里，整修泵站12处，总投资5亿元: the sum is that of the whole work. */
const CONTENT = /建设内容/;
const LONGEST_CONTENT = 120;
/** Whether a sum is what works cost that start, or of which some is spent. */
const isOfStarting = (text: string, { coreStart, end }: RawQuantity): boolean => {
  const before = text.slice(Math.max(0, coreStart - LONGEST_START), coreStart);
  if (before.includes('计划总') || before.includes('拟总')) return false;
  return STARTS.test(before) || SPENT.test(text.slice(end, end + LONGEST_BESIDE));
};
const LONGEST_START = 64;
const STARTS =
  /项目[^，。；、\d]{0,8}(?:开工|动工|开建|奠基|破土|签约)(?:建设|动工)?，(?:项目)?总投资(?:[^，。；\d]{0,4}|[\d.]{1,9}[万亿]{0,2}元，其中[^。；]{2,40}[、，]总投资[^，。；\d]{0,4})$/;
const SPENT = /^[，；](?:截[至止][^，。；]{2,12}，?|目前|到目前(?:为止)?，?|现|已)(?:已|累计|共)*完成(?:总?投资|投入)/;
const ONCE_BUILT = /(?:建成|竣工|完工|投[产用]|投入使用|达产|交付|启用)后/;
const PLANNED_SUM = '计划总投资';
const ITS_SUM = /^[、，]总投资$/;
const SUMS_UP = /^[^，。；、\d]{0,14}[，、](?:全长|总长度?|总里程|总面积|总投资)(?:约|达|近|超过?)?$/;
const OF_YEAR = /^，(?:其中)?(?:20\d\d年度?|今年|明年|当年|年内|年度)(?:(?:计划|拟)(?:完成)?|完成)投资/;
const STARTING = /(?:开工|动工|开建|复工|签约|竣工|投产)[^，。；\d]{0,12}$/;

/** 占地120亩（生产用地80亩、仓储用地40亩）: whether the number that begins at `start`, behind one that ends at `end`, is part of what a work costs or covers. */
export const isPartOfStanding = (text: string, end: number, start: number): boolean =>
  start - end < LONGEST_PART &&
  !PLANNED_PART.test(text.slice(end, start)) &&
  isInParts(text.slice(Math.max(0, start - LONGEST_PARTS), start));
/** Whether words end in the parts of such a number. */
function isInParts(words: string): boolean {
  const open = Math.max(words.lastIndexOf('，其中'), words.lastIndexOf('（'));
  return open > 0 && !PARTS_END.test(words.slice(open)) && WHOLE_SIZE.test(words.slice(0, open));
}
const PARTS_END = /[。；：）]/;
const LONGEST_PART = 24;
const LONGEST_PARTS = 90;
const PLANNED_PART = /[年月要须拟将]|计划|争取|自筹|力争|确保|完成|新增|预计/;
const WHOLE_SIZE = /(?:总投资|占地|占地面积)[额约达为]?[\d.]{1,8}[万亿]{0,2}(?:元|亩|平方米|公顷)$/;

/** 建成全长120公里的绿道: a verb of building touches what begins at `at`. */
export const isBuilding = (text: string, at: number): boolean => BUILT.test(text.slice(Math.max(0, at - 2), at));
const BUILT = /(?:新建|建成|打造|建设|修建|改造|开通|贯通|实施|完成|规划|新增|修通|铺设)$/;
/** 计划建设10万平方米的站房和占地6万平方米的广场: whether the number whose phrase begins at `from` is planned with the one before it. */
export const isJoined = (text: string, from: number, last?: QuantityMention): boolean =>
  last?.status === 'target' && JOINED.test(text.slice(last.end, Math.max(last.end, from)));
const JOINED = /^的[^，。；、]{1,16}[和及与、]$/;
/** What the names of such measures end in. */
const STANDING_ENDS = new CharacterSet('地积长资机量煤存额');
/** 用地150亩，分两期建设，一期投资7亿元 */
const SITE = /^(?:总?用地(?:面积)?|[一二三]期总?投资)$/;
const LENGTHS = /^(?:线路|主线|路线)?(?:全长|总长)$|概算(?:总)?投资$/;
const SIZE = /(?:总投资额?|装机|装机容量|存煤|库存)$/;

/** 去年已达46万亩，今年再增8万亩: what is to come on top of what is there; 银行加了码，五年内提供授信90亿元: or in the years to come, where no time before them is named. */
export function isOnceMore(text: string, tokens: readonly Token[], at: number, published: string | null): boolean {
  const { start } = tokens[at] as Token;
  const before = text.slice(Math.max(0, start - LONGEST_AGAIN), start);
  if (
    published &&
    Number(published.slice(5, 7)) <= LAST_OF_PLANS &&
    STOCK.test(text.slice(Math.max(0, start - LONGEST_STOCK), start))
  )
    return true;
  if (!before.includes('再') && !text.slice(Math.max(0, start - LONGEST_YEARS), start).includes('年内')) return false;
  const from = clauseStart(tokens, at);
  if (YEARS_AHEAD.test(text.slice(from, from + LONGEST_YEARS))) return !hasTimeBefore(tokens, at);
  if (!published || !before.includes('再') || !AGAIN.test(before)) return false;
  for (let i = at - 1; i >= 0 && (tokens[i] as Token).start >= from; i--) {
    const { period } = tokens[i] as Token;
    if (period) return period.role !== 'base' && isRunning(period.value, published);
  }
  return false;
}
/** 现有教师860名，今年招录80名, told in the first months of the year */
const STOCK =
  /现有[^，。；]{2,16}，(?:[^，。；]{2,14}，)?今年(?:(?:计划|拟|将|要)(?:新增|新建|引进|培训|改造)|新招|招录|招聘|扩建|添置|购置)(?!了)[^，。；、\d]{0,8}$/;
const LONGEST_STOCK = 56;
const LAST_OF_PLANS = 4;
const YEARS_AHEAD = /^(?:在|未来|今后|计划)?[两三四五六七八九十\d]{1,2}年内(?![^，。；]*(?:[了曾]|已|累计))/;
const LONGEST_YEARS = 40;
/** Whether a time is named before token `at` in its sentence. */
function hasTimeBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK) && !((tokens[i] as Token).kind & Mark.stop); i--)
    if ((tokens[i] as Token).period?.value) return true;
  return false;
}
/** Whether a period is the running year, or a half or quarter of it with months to go. */
const isRunning = (value: string | null, published: string): boolean =>
  value === published.slice(0, 4) ||
  (sideOfPeriod(value, published) === 'now' &&
    value?.length === SPAN &&
    Number(value.slice(-2)) - Number(published.slice(5, 7)) >= 2);
/** 2025-07/2025-12 */
const SPAN = 15;
const LONGEST_AGAIN = 16;
const AGAIN =
  /再(?:[^，。；、已了获度次创迎]{1,3}|(?:解决|实施|[增建开新改投培引补签拿安完种栽招添扩整治修打办发收])[^，。；、已了\d]{0,10})$/;

/** 将于8月28日举行，…，共设22个大项: what an event that is only to be held has. */
export function ofEvent(text: string, tokens: readonly Token[], at: number): boolean {
  const from = clauseStart(tokens, at);
  if (
    !HAS_STARTS.at(text, from) ||
    !HAS.test(text.slice(from, Math.min(from + LONGEST_HAS, (tokens[at] as Token).start)))
  )
    return false;
  const before = text.slice(Math.max(0, from - LONGEST_EVENT), from);
  return HELD.test(before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1));
}
const LONGEST_HAS = 12;
const LONGEST_EVENT = 80;
const HAS_STARTS = new CharacterSet('本共分下设');
const HAS = /^(?:本届[^，。；]{0,6})?(?:[共分下]设|设有|共有)/;
const HELD = /[将定]于[^，。；]{2,24}(?:举行|举办|召开|开幕|开赛)/;

/** 推出首批86项, 发布第一批20件: what has come out. */
export const isOut = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === BATCH && OUT.test(text.slice(Math.max(0, start - 6), start));
const BATCH = '批'.charCodeAt(0);
const OUT = /(?:推出|发布|公布|上线|评出|授牌|命名|揭晓)了?(?:首|第一)批$/;
