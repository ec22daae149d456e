import { AIDS } from '../../language/aid.ts';
import type { QuantityMention } from '../types.ts';
import { sentenceUntil } from './announce.ts';
import { clauseStart } from './clause.ts';
import { isLaidOut } from './laid-out.ts';
import type { Left } from './left-parts.ts';
import { isOrdered } from './orders.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { isOnlyPast } from './required.ts';
import type { PeriodSide } from './signs.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';
import { isBeforeSeason } from './year-ahead.ts';

/** What its own words tell as planned, whatever was told as done around it. */

/** Whether number `index` is to come about by what stands right beside it; `last` is the one before it in its paragraph. */
export function isPlanTold(
  reading: Reading,
  index: number,
  side: (token: Token) => PeriodSide,
  last?: QuantityMention,
): boolean {
  const { text, tokens, raw, at, section } = reading;
  const quantity = raw[index] as RawQuantity;
  const place = at[index] as number;
  if (isHalfWay(text, quantity)) return true;
  if (section.strong && section.status === 'actual') return false;
  return (
    isOrdered(text, quantity, reading.lefts[index] as Left, isOnlyPast(reading)) ||
    isFirstOfMore(text, tokens, place, side) ||
    OF_AIM.test(text.slice(quantity.end, quantity.end + LONGEST_AIM)) ||
    (quantity.fan && isFanOfYears(text, quantity)) ||
    (last?.status === 'target' && last.unit === '倍' && UP_TO.test(text.slice(last.end, quantity.start))) ||
    isPutOnList(text, clauseStart(tokens, place), quantity) ||
    isAllPutOnList(text, quantity) ||
    (quantity.kind === 'money' &&
      MOVED_BUDGET.test(text.slice(Math.max(0, quantity.start - LONGEST_MOVED), quantity.start))) ||
    (quantity.kind === 'money' &&
      (isGivenEach(text, tokens, place, side) || isOfPlan(text, quantity) || isCapTold(text, tokens, place, side))) ||
    isLaidOut(text, quantity, section.document === 'target', last) ||
    (quantity.kind === 'count' &&
      (isDueSoon(text, quantity) || isAboutTo(text, quantity) || isSought(text, tokens, place, quantity))) ||
    isOnTheWay(text, quantity, reading.published) ||
    (quantity.kind === 'count' && DUE_ALL.test(text.slice(quantity.end, quantity.end + LONGEST))) ||
    (quantity.kind === 'count' && isBeforeAutumn(text, quantity, reading.published)) ||
    (last?.status === 'target' && THAT_IS.test(text.slice(last.end, quantity.start))) ||
    isWorkNeeded(text, quantity) ||
    isOnceChanged(text, quantity, last) ||
    PROPOSED.test(text.slice(Math.max(0, quantity.coreStart - LONGEST_PROPOSED), quantity.coreStart))
  );
}

/** 改造后该片区水压可提升0.05兆帕，漏损率由11.3%降至9%: what a work is to bring. */
function isOnceChanged(text: string, { coreStart }: RawQuantity, last: QuantityMention | undefined): boolean {
  const before = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  const here = ONCE_CHANGED.test(before);
  if (!here && (last === undefined || !ARRIVES.test(before))) return false;
  const sentence = sentenceUntil(text, coreStart);
  return !CAME_TRUE.test(sentence) && (here || ONCE_CHANGED_BEFORE.test(sentence));
}
const CAME_TRUE = /[去前上]年|如今|目前|已/;
const ONCE_DONE = '(?:改造|施工|整治|扩建|升级|检修|完工|切换|调整)后，?[^，。；：\\d]{0,12}可';
const ONCE_CHANGED = new RegExp(`${ONCE_DONE}(?:再|望)?[^，。；：\\d以]{2,8}$`);
const ONCE_CHANGED_BEFORE = new RegExp(`^[^，。；\\d]{0,12}${ONCE_DONE}[^，。；：\\d以]`);
const ARRIVES = /(?:降|升|提高|提升|增加|缩短|减少|扩大)[至到为]$/;
const LONGEST = 30;
/** 该工程共需更换支座212个，目前已换74个: how much work there is in all. */
const isWorkNeeded = (text: string, { kind, start, coreStart }: RawQuantity): boolean =>
  (kind === 'count' || kind === 'physical') &&
  NEEDED.test(text.slice(Math.max(0, coreStart - LONGEST_NEEDED), coreStart)) &&
  !/[了曾]|[去前上]年/.test(sentenceUntil(text, start));
const NEEDED =
  /(?:共|总共|一共|尚|还)需要?(?:更换|改造|新建|建设|铺设|安装|拆除|整治|维修|修建|治理|搬迁|培训|清理|栽植|补种)[^，。；：、\d]{0,8}$/;
const LONGEST_NEEDED = 18;

/** 交由政府办理的119件，须在6月底前全部办复 */
const DUE_ALL = /^[^，。；\d]{0,8}，[须要应]?(?:必须)?(?:于|在)[^，。；]{2,6}前(?:全部|全面|一律|悉数)[^，。；了已]{2}/;

/** 秋季开学前交付45个，消除大班额600个以上 */
const isBeforeAutumn = (text: string, { start, end }: RawQuantity, published: string | null): boolean =>
  published !== null &&
  AUTUMN.test(text.slice(Math.max(0, start - 2 * LONGEST), start)) &&
  isBeforeSeason(text, start, end, Number(published.slice(5, 7)));
const AUTUMN = /秋季?(?:新?学期)?开学之?前/;

/** 日处理能力由5万吨提高到8万吨，目前土建完成85%: where a work is to bring it that is only partly done. */
const isHalfWay = (text: string, { start, end }: RawQuantity): boolean =>
  HALF_WAY.test(text.slice(end, end + LONGEST)) && ARRIVES.test(text.slice(Math.max(0, start - 4), start));
const HALF_WAY = /^，(?:目前|现|已)[^，。；\d]{0,12}(?:完成|达到?)(?:总工程量的|形象进度)?[\d.]{1,5}[%％]/;

/** 今年新增托位2.4万个，年底达到4.2万个, told before the year ends: what the end of the year is to bring, told behind what brings it about. */
const isOnTheWay = (text: string, { kind, start, end }: RawQuantity, published: string | null): boolean =>
  kind !== 'percent' &&
  Number(published?.slice(5, 7)) <= LAST_OPEN &&
  BY_YEAR_END.test(text.slice(end, end + 12)) &&
  NEW_OF_YEAR.test(text.slice(Math.max(0, start - LONGEST), start));
const BY_YEAR_END = /^，(?:到)?年底(?:前|将|要|可|预计){0,2}(?:达到?|增至|增加到|突破)/;
const LAST_OPEN = 10;
const NEW_OF_YEAR = /(?:今年|年内|(?<!\d年)全年)(?:再|将|要)?(?:新增|新建|改造|建设|增加)(?!了)[^，。；\d]{0,14}$/;

/** 规模计划为2400吨/日，即87.6万吨/年: the same in another unit. */
const THAT_IS = /^[，（]即(?:约|每年|每天)?$/;
/** 可以适当发展到8万亩: what somebody would have it be. */
const PROPOSED = /(?:可以?|应|宜)(?:适当|适度|逐步|继续|进一步)(?:发展|扩大|增加|扩种|提高|扩|增)[到至]约?$/;
const LONGEST_PROPOSED = 14;

/** 36亿元的投资计划; 下发水系治理投资计划，总投资额为12.4亿元: what a plan for spending is for. */
function isOfPlan(text: string, { start, end }: RawQuantity): boolean {
  if (PLAN_OF.test(text.slice(end, end + LONGEST_PLAN))) return true;
  const sentence = sentenceUntil(text, start);
  return SUM_OF_PLAN.test(sentence) && ISSUED.test(sentence);
}
const LONGEST_PLAN = 16;
const PLAN_OF =
  /^(?:左右|以上)?的(?:年度|中期|新|长期|[^，。；、\d的]{0,2})?(?:投资|融资|增资|采购|建设|支出|扩产|援助|减债|化债|刺激)计划(?!单列)/;
const SUM_OF_PLAN = /(?:投资|建设|治理|项目|采购)计划，(?:计划|估算|涉及)?总投资额?[为达约共近]?$/;
const ISSUED = /下[发达]|印发|公布|发布|编制|出台|批复/;

/** 补助资金最高可达3000万元, 每月最高可以提取6000元: up to how much is to be given or had, in no time that is over. */
function isCapTold(text: string, tokens: readonly Token[], at: number, side: (token: Token) => PeriodSide): boolean {
  const { start } = tokens[at] as Token;
  const coreless = text.slice(Math.max(0, start - LONGEST_CAP), (tokens[at] as Token).end);
  if (!CAP_TOLD.test(coreless) || DONE.test(sentenceUntil(text, start))) return false;
  for (let i = at - 1; i >= 0 && !((tokens[i] as Token).kind & Mark.stop); i--) {
    const token = tokens[i] as Token;
    if (token.period && token.period.role !== 'base' && side(token) === 'past') return false;
  }
  return true;
}
const LONGEST_CAP = 16;
const CAP_TOLD = new RegExp(
  `(?:扶持|支持|${AIDS})(?:资金|金额|额度|标准)?最高可(?:达|至|到|获)到?\\d|(?:最高可以?|可以?最高)(?:提取|支取|申[请领]|领取?|享受|获得?|报销|抵[扣免]?|减免?|退还?|缓缴|贷款?|借款?|授信|补[助贴偿]?|奖励?|返还?)(?:款项|贷款|补贴|资金)?\\d`,
);

/** 9个乡镇的污水准备接入管网: what is made ready for. */
const isAboutTo = (text: string, { end }: RawQuantity): boolean => ABOUT_TO.test(text.slice(end, end + LONGEST_READY));
const LONGEST_READY = 20;
const ABOUT_TO =
  /^[^，。；：、\d了已]{1,10}?准备(?:接入|进入|纳入|并入|开工|动工|上市|启动|投产|投用|关停|搬迁|拆除|新建|扩建|改造|签约|开建|实施)(?![了过])/;

/** 216个项目加紧推进，预计6月底前全部完工: works that go on, and by when they are to be finished. */
const isDueSoon = (text: string, { end }: RawQuantity): boolean => DUE_SOON.test(text.slice(end, end + LONGEST_DUE));
const LONGEST_DUE = 48;
const DUE_SOON =
  /^[^，。；、\d了已]{2,18}?(?:加紧|抓紧|加快|全力|全速|有序|紧张)(?:推进|施工|建设|实施|改造|安装)(?:之?中)?，(?:预计|计划|确保|力争|将|拟|有望|争取)[^，。；了已]{2,16}?(?:完工|竣工|建成|投[用产运]|通[水车气航]|完成|交付|启用)/;

/** 招聘会上…。某产业园招聘30多名电商人才: whom those at a fair look for. */
const isSought = (text: string, tokens: readonly Token[], at: number, { start, end }: RawQuantity): boolean =>
  SOUGHT.test(text.slice(clauseStart(tokens, at), start)) &&
  !HIRED.test(sentenceUntil(text, start)) &&
  !/^[^，。；]{0,12}了/.test(text.slice(end, end + LONGEST_READY)) &&
  FAIR.test(text.slice(Math.max(0, start - LONGEST_FAIR), start));
const LONGEST_FAIR = 120;
const SOUGHT =
  /(?:公司|企业|集团|园区?|厂|医院|学校|院|单位|中心)(?:拟|计划|打算)?(?:招聘|招收|招录|招募|招)(?:近|约|超)?$/;
const HIRED = /[已了共]|累计|去年|上年|以来|成功/;
const FAIR = /招聘会|招聘活动|洽谈会|双选会|招聘专场/;

/** 确立了翻番的新目标, 接近2%的中期目标 */
const OF_AIM =
  /^(?:左右|以上)?的(?:新|总|总体|中期|长期|短期|预期|年度|全年|既定|发展|奋斗|增长|规划|通胀|控制|考核|[^，。；、\d的]{0,2}){1,3}目标(?![群客人物区])/;
const LONGEST_AIM = 16;

/** 由年初预算的46亿元调减为42亿元: what is to come in after all. */
const MOVED_BUDGET = /[由从]年初预算的[\d.]{1,8}[万亿]{0,2}元(?:调[减增整]|核减|压减|调整|上调|下调)[到至为]$/;
const LONGEST_MOVED = 24;

/** 一季度先开42个: what is begun with in a time that is not over. */
function isFirstOfMore(
  text: string,
  tokens: readonly Token[],
  at: number,
  side: (token: Token) => PeriodSide,
): boolean {
  const { start } = tokens[at] as Token;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind & (CLAUSE_END | Mark.quantity) || start - token.end > LONGEST_FIRST) return false;
    if (token.period) return side(token) !== 'past' && side(token) !== null && FIRST.test(text.slice(token.end, start));
  }
  return false;
}
const LONGEST_FIRST = 12;
const FIRST = /^(?:计划|打算|准备)?先(?![后进行前期锋导天是富在锁声])[^，。；了已\d]{1,8}$/;

/** 五年翻两番, and behind it 干到33亿元左右: what the years to come are to bring, where nothing says that they have. */
const isFanOfYears = (text: string, { start, end }: RawQuantity): boolean =>
  OF_YEARS.test(text.slice(Math.max(0, start - LONGEST_YEARS), start)) &&
  text[start + 1] !== '了' &&
  !ARRIVED.test(text.slice(end, end + 4));
const LONGEST_YEARS = 10;
const OF_YEARS = /(?:^|[，。；：“,])(?:力争|争取|用|要)?[两三四五六七八九十\d]{1,2}年(?:时间)?[内里]?(?:要|再|实现)?$/;
const ARRIVED = /^[，,]?(?:已|达|为|是)/;
const UP_TO = /^，(?:干到|做到|冲到|达到|突破|增至|增加到|提高到)(?:约|近|超过?)?$/;

/** 把新增社区食堂60个列入民生实事: a deed with its number that is put on a list of what is to be done; not 将3个村列入计划. */
const isPutOnList = (text: string, from: number, { start, end }: RawQuantity): boolean =>
  LISTED.test(text.slice(end, end + LONGEST_LISTED)) && DEED.test(text.slice(from, start));
const LONGEST_LISTED = 30;
const LISTED =
  /^[^，。；\d]{0,8}?(?:列入|纳入|列为|写入|写进|作为)[^，。；]{0,12}?(?:实事|任务|工作要点|目标|责任[状书]|承诺|工作报告|必办|年度计划|工作计划)/;
const DEED =
  /[把将][^，。；、\d]{0,4}?(?:[新增改扩续]建|新增|增加|改造|建设|建成|培训|完成|整治|加装|安装|更新|发放|打通|创建|修[建缮复]|培育|引进)(?!了)[^，。；\d]{0,16}$/;

/** 新增车位2000个，危桥改造16座，这些都写进了今年的民生实事: what is put on such a list as a whole. */
const isAllPutOnList = (text: string, { kind, end }: RawQuantity): boolean => {
  if (kind !== 'count' && kind !== 'physical') return false;
  const behind = text.slice(end, end + LONGEST_OF_ALL);
  const at = behind.indexOf('，这些');
  return at >= 0 && !/[。；！？]/.test(behind.slice(0, at)) && ALL_LISTED.test(behind.slice(at));
};
const LONGEST_OF_ALL = 80;
const ALL_LISTED =
  /^，这些[^，。；\d]{0,4}(?:写进|写入|列入|纳入|列为)了?(?:今年|明年|20\d\d年)[^，。；\d]{0,10}(?:实事|任务|计划|清单|要点|时间表)/;

/** 财政按每个托位1万元给予补助: by which sum each is given, in no year that is over. */
function isGivenEach(text: string, tokens: readonly Token[], at: number, side: (token: Token) => PeriodSide): boolean {
  const { start, end } = tokens[at] as Token;
  const from = clauseStart(tokens, at);
  if (!EACH.test(text.slice(from, start)) || !GIVEN.test(text.slice(end, end + LONGEST_GIVEN))) return false;
  for (let i = at - 1; i >= 0 && !((tokens[i] as Token).kind & Mark.stop); i--) {
    const token = tokens[i] as Token;
    if (!token.period || token.period.role === 'base') continue;
    if (token.start >= from || token.period.value?.length === YEAR) return side(token) !== 'past';
  }
  return !DONE.test(sentenceUntil(text, start));
}
const YEAR = 4;
const LONGEST_GIVEN = 24;
const EACH = /^[^，。；了已\d]{0,16}按照?(?:每[^，。；、\d了]{1,10}|[人户亩]均)$/;
const GIVEN = /^的?(?:标准)?[^，。；了已\d]{0,8}?(?:给予|予以|发放|拨付|奖励|补助|补贴|补偿|奖补)(?!了)/;
const DONE = /[了曾]|已|累计|共/;
