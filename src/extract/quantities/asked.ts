import { CharacterSet, OF } from '../../language/characters.ts';
import { isFallenShort } from './fallen-short.ts';
import { isLaidDown } from './laid-down.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { CLAUSE_END, type Token } from './tokens.ts';

/** Whether a number was asked for by its name, its place in a list or its task. */

/** 增长6.5%左右、…增长8%以上的目标不调整: what a list ends in holds for all of it. */
export function isListedAskedFor({ text, tokens, raw, at }: Reading, index: number): boolean {
  // Looks a few members ahead only: an endless list would cost the square of its length.
  for (let i = index + 1; i < Math.min(raw.length, index + MAX_MEMBERS); i++) {
    const [before, next] = [raw[i - 1] as RawQuantity, raw[i] as RawQuantity];
    const between = text.slice(before.end, next.start);
    // 省定50%和80%的要求
    const joined = between.includes('、') || JOINED.test(between);
    if (between.length > MAX_LISTED || !joined || APART.test(between)) return false;
    for (let j = (at[i - 1] as number) + 1; j < (at[i] as number); j++)
      if ((tokens[j] as Token).kind & CLAUSE_END) return false;
    if (isAskedFor(text, next.end)) return text.charCodeAt(next.end) === OF && next.kind !== 'count';
  }
  return false;
}

/** 离6万条、5000立方米的储备要求还有差距: what is fallen short of. */
export const isFallenShortOf = (text: string, from: number, quantity: RawQuantity): boolean =>
  isFallenShort(text, quantity) || isAwayFrom(text, from, quantity);
const isAwayFrom = (text: string, from: number, { end }: RawQuantity): boolean =>
  SHORT_STARTS.at(text, from) && (SHORT_OF.test(text.slice(end, end + 32)) || LACKS.test(text.slice(end, end + 4)));
/** 离2.6%还差0.3个百分点 */
const LACKS = /^，?[还尚仍仅只][差缺欠有]/;
const SHORT_STARTS = new CharacterSet('离距与同');
const SHORT_OF =
  /^[^，。；]{0,14}的[^，。；、\d]{0,6}(?:要求|标准|目标|任务|需求)(?:相比)?[，]?(?:还|尚|仍)?(?:有|差|存在|缺)/;

const JOINED = /^(?:左右|以上|以内)?[和与及]$/;
/** Most members of such a list. */
const MAX_MEMBERS = 12;
/** Longest way between two members of such a list. */
const MAX_LISTED = 24;
/** 完成7.2%、高于6%的目标: here the members are held against each other. */
const APART = /[高低快慢多少大]于|超|达|完成|实现|好于|优于|距|离/;

const PLANNED_STARTS = new CharacterSet('计规拟');
const PLANNED_ENDS = new CharacterSet('线值数量');
/** 计划投资, 任务数, 年度计划: planned by its name. */
export const isPlanned = (name: string) =>
  (PLANNED_STARTS.at(name, 0) && /^(?:计划(?!生育|外|单列)|规划|拟)/.test(name)) ||
  (PLANNED_ENDS.at(name, name.length - 1) && /(?:考核线|控制线|目标值|任务数|任务量|计划数)$/.test(name)) ||
  (name.includes('年度') && /年度(?:计划|规划)/.test(name) && !name.includes('占'));

/** 考核指标23.1万亩, 改厕任务38283座: what was to be reached; 重点任务120项 are things counted, 完成任务5万亩 is what was done. */
export const isTask = (text: string, quantity: RawQuantity, left: Left) =>
  (TASK_LINKS.at(text, quantity.coreStart - 1) &&
    ASSIGNED.test(text.slice(Math.max(0, quantity.coreStart - LONGEST_ASSIGNED), quantity.coreStart))) ||
  (left.adjacent &&
    (left.act === null || isOfTask(text, left) || isTakenOn(text.slice(Math.max(0, left.end - 40), left.end))) &&
    TASK_ENDS.has(text.charCodeAt(left.end - 1)) &&
    (quantity.kind === 'physical' || quantity.kind === 'money' || quantity.kind === 'count') &&
    !'项个件条类大次种'.includes(quantity.unit) &&
    /(?:目标任务|任务|任务数|考核指标|计划数)$/.test(text.slice(Math.max(left.start, left.end - 8), left.end))) ||
  isAssigned(text, quantity) ||
  isOfYear(text, quantity) ||
  isAimNamed(text, quantity);
/** 交通项目7个、年度计划15.2亿元: what a year's plan comes to; not 完成年度计划5亿元, 超年度计划2亿元. */
const isOfYear = (text: string, { kind, coreStart }: RawQuantity): boolean =>
  kind !== 'percent' &&
  (ASSIGNED_ENDS.at(text, coreStart - 1) || text[coreStart - 1] === '资') &&
  OF_YEAR.test(text.slice(Math.max(0, coreStart - LONGEST_OF_YEAR), coreStart));
const LONGEST_OF_YEAR = 14;
/** 五年的任务是14.5%, 年度目标为8% */
const isAimNamed = (text: string, { coreStart, kind }: RawQuantity): boolean =>
  kind !== 'count' &&
  TASK_LINKS.at(text, coreStart - 1) &&
  AIM_NAMED.test(text.slice(Math.max(0, coreStart - LONGEST_OF_YEAR), coreStart));
const AIM_NAMED = /(?<!完成|实现|超额)(?:目标|任务|指标)值?[是为]$/;
const OF_YEAR = /(?<![成占达超过出于]了?)(?:年度|本年|当年)(?:投资)?计划(?:完成)?(?:总?投资)?[为是]?$/;
/** 省里下达我县造林任务为3.2万亩 */
const TASK_LINKS = new CharacterSet('为是');
const LONGEST_ASSIGNED = 40;
/** 下达该县搬迁计划820户, 今年造林任务为2.6万亩: how much of a work was laid on somebody; money that is so has come. */
function isAssigned(text: string, { kind, unit, coreStart }: RawQuantity): boolean {
  if (!ASSIGNED_ENDS.at(text, coreStart - 1) || (kind !== 'count' && kind !== 'physical')) return false;
  if ('项个件条类大次种'.includes(unit)) return false;
  const before = text.slice(Math.max(0, coreStart - LONGEST_ASSIGNED), coreStart);
  return PLAN_ASSIGNED.test(before) || (TASK_LAID.test(before) && !before.includes('完成'));
}
const ASSIGNED_ENDS = new CharacterSet('划为是、');
const PLAN_ASSIGNED = /(?:下达|分配|承担)[^，。；：\d]{0,20}计划(?:[\d.]{1,8}万?[户人亩]、)?$/;
const TASK_LAID = /[^，。；：、\d]任务[量数]?[为是]$/;
const ASSIGNED =
  /(?:下达|分配|分解|安排|交|给|承担|领受|领到)(?!了)[^，。；：\d]{0,24}(?:任务|指标)(?:数|量)?(?:为|是)$|[^，。；：\d完成重要首]{2}(?:改造|建设|造林|种植|征收|搬迁|培训|整治|征购|收购|征缴|脱贫|招生|就业|减排|治理)任务(?:数|量)?(?:为|是)$/;
/** 产能压减任务65万吨: the verb says what kind of task it is, and is none of doing it. */
const isOfTask = (text: string, { act, start, end }: Left): boolean =>
  act !== null &&
  text.startsWith(act, start - act.length) &&
  text.slice(start, end) === '任务' &&
  !FULFILS.test(text.slice(Math.max(0, start - LONGEST_FULFILLED), start));
const LONGEST_FULFILLED = 16;
const FULFILS = /完成|实现|落实|超额|达到|兑现|推[进动]/;
/** 承担玉米单产提升任务26万亩 */
const isTakenOn = (words: string): boolean =>
  TAKING_ON.some((verb) => words.includes(verb) && !/[，。；\d]/.test(words.slice(words.lastIndexOf(verb))));
const TAKING_ON = ['承担', '承接', '领受', '下达'];
const TASK_ENDS = new CharacterSet('务数标');

/** 造林1.6万亩（年计划1.4万亩）; 占年度任务（486台）的55%: what was asked for, in brackets behind what came of it or what it is called. */
export const isAskedInBrackets = (text: string, start: number): boolean =>
  (BRACKET_ENDS.at(text, start - 1) && IN_BRACKETS.test(text.slice(Math.max(0, start - 14), start))) ||
  (OPENS.at(text, start - 1) &&
    BRACKET_ENDS.at(text, start - 2) &&
    PLAN_HELD.test(text.slice(Math.max(0, start - LONGEST_HELD), start - 1)) &&
    HOW_MUCH_OF.test(text.slice(start, start + LONGEST_HELD)));
const OPENS = new CharacterSet('（(');
const PLAN_HELD = /(?:占|完成|达到?|超过?|为|[低高]于)[^，。；、\d]{0,12}(?:计划|目标|任务|指标)[数值量]?$/;
const HOW_MUCH_OF = /^[\d.,]{1,10}[万亿]{0,2}[^\d（）()，。；][^（）()，。；]{0,7}[）)]的?[近约超]?\d/;
const LONGEST_HELD = 24;
const BRACKET_ENDS = new CharacterSet('划务标数值量为是');
const IN_BRACKETS =
  /[（(](?:[本全今]年|年初?|年度|当年)?(?:[国省市县区]家?级?)?(?:原|既定|下达)?(?:计划|目标|任务|指标|目标任务)[数值量]?[为是]?$/;

/** 12个日间照料中心建设已完成9个: how many works were to be done, beside how many of them are. */
const isOfWork = (text: string, { kind, unit, end }: RawQuantity): boolean => {
  if (kind !== 'count') return false;
  const done = WORK_DONE.exec(text.slice(end, end + 32));
  return done !== null && text.startsWith(unit, end + done[0].length);
};
const WORK_DONE =
  /^[^，。；、\d已]{2,16}(?:建设|改造|整治|治理|修复|援助|救助|培训|安装|加装|新建|扩建|改建|维修|提升|搬迁|任务)(?:工程|项目)?(?:(?:目前|现)?已(?:经|累计)?(?:完成|建成|办结|完工)|任务(?:目前|现)?已(?:经|累计)?(?:开工|启动|实施|竣工|整改|拆除|安装))[\d.]{1,6}万?/;

/** 210亩土地征收任务超额完成: how much of a work was asked for, where more was done. */
const isOutdone = (text: string, { kind, unit, end }: RawQuantity): boolean =>
  (kind === 'physical' || kind === 'count') &&
  !'项个件条类大次种'.includes(unit) &&
  OUTDONE.test(text.slice(end, end + 24));
const OUTDONE = /^[^，。；、\d的]{2,14}任务(?:已|均|全部|提前)*超额完成/;

/** 年初人代会定的是6%左右: what was laid down. */
const isSetAs = (text: string, start: number): boolean =>
  text[start - 1] === '是' && SET_AS.test(text.slice(Math.max(0, start - 16), start));
const SET_AS = /(?:年初|会上?|当初|上级|[国省市县区])[^，。；：\d]{0,4}定下?的(?:目标|数|任务)?是$/;
/** 省里要求的是7月底办结率80%: what was asked for, and not what came of it. */
const isAskedAs = (text: string, { coreStart }: RawQuantity): boolean =>
  ASKED_AS.test(text.slice(Math.max(0, coreStart - LONGEST_ASKED_AS), coreStart));
const LONGEST_ASKED_AS = 34;
const ASKED_AS =
  /(?:^|[，。；：])[^，。；：\d]{0,8}(?:要求|规定|下达|定下|承诺)的(?:目标|标准|时限)?[是为][^，。；：]{0,8}?[^，。；：\d]{0,10}$/;
/** 改造管网5800公里，比上年实绩多740公里: what is held against results is none. */
const isAboveResults = (text: string, end: number): boolean =>
  text[end] === '，' &&
  (text[end + 1] === '比' || text[end + 1] === '较') &&
  ABOVE_RESULTS.test(text.slice(end, end + 12));
const ABOVE_RESULTS = /^，[比较](?:上年|去年)(?:实绩|实际(?:完成|执行)?数?)[多少高低]/;

/** Whether a number says how much of a work was asked for, as the words around it tell. */
export const isWorkAsked = (text: string, quantity: RawQuantity): boolean =>
  isSetAs(text, quantity.coreStart) ||
  isAskedAs(text, quantity) ||
  isAboveResults(text, quantity.end) ||
  isOfWork(text, quantity) ||
  isMeantWork(text, quantity) ||
  isOutdone(text, quantity) ||
  isLaidDown(text, quantity);

/** 计划6月底前竣工的28个标段已竣工21个: works by a day by which they were meant to be done, beside how many of them are. */
function isMeantWork(text: string, { kind, unit, start, end }: RawQuantity): boolean {
  if (kind !== 'count' || text.charCodeAt(start - 1) !== OF) return false;
  if (!MEANT_WORK.test(text.slice(Math.max(0, start - LONGEST_MEANT), start))) return false;
  const some = SOME_DONE.exec(text.slice(end, end + LONGEST_MEANT));
  return some !== null && text.startsWith(unit, end + some[0].length);
}
const LONGEST_MEANT = 24;
const MEANT_WORK = /(?:^|[，。；：]|其中)(?:原)?计划[^，。；、]{2,18}的$/;
const SOME_DONE = /^[^，。；、\d]{1,16}\d{1,4}/;

/** 应到位6200万元，实际到位3850万元; 下达建设计划286公里，已建成301公里: what was to be, told beside what came of it. */
export const isToldBeside = (text: string, { coreStart, end, kind }: RawQuantity): boolean =>
  kind !== 'percent' &&
  PAUSES.at(text, end) &&
  ((CAME_STARTS.at(text, end + 1) &&
    CAME_OF.test(text.slice(end + 1, end + 18)) &&
    (MEANT_BY.test(text.slice(Math.max(0, coreStart - 14), coreStart)) ||
      MEANT_IN.test(text.slice(Math.max(0, coreStart - 28), coreStart)))) ||
    (SUM_ENDS.at(text, coreStart - 1) &&
      SUM_OF_YEAR.test(text.slice(Math.max(0, coreStart - 12), coreStart)) &&
      SUM_DONE.test(text.slice(end, end + 24))) ||
    (CAME_STARTS.at(text, end + 1) &&
      CAME_OF_PLAN.test(text.slice(end + 1, end + 5)) &&
      PLANNED_BY.test(text.slice(Math.max(0, coreStart - 12), coreStart))));
const PAUSES = new CharacterSet('，,；;、');
/** How what came of a plan is told first. */
const CAME_STARTS = new CharacterSet('前上一二三0123456789截实已现目仅只');
const SUM_ENDS = new CharacterSet('资额');
const CAME_OF =
  /^(?:(?:前[一二三四五六七八九十\d]{1,2}个?月|上半年|[一二三]季度|\d{1,2}[-—至]\d{1,2}月|截[至止][^，。；]{2,10}?)，?(?:累计)?已|实际|实[到缴拨收建]|已|现已|目前|仅|只)/;
/** 今年全市确定新开工项目60个，目前已开工52个 */
const MEANT_IN = /今年[^，。；、\d]{0,6}(?:确定|安排|排定|谋划|部署)(?!了)[^，。；、\d]{0,14}$/;
/** Whether the number is what came of a plan that is told right before it: 计划建成30所、实际34所. */
export const isOutcome = (text: string, coreStart: number): boolean =>
  ACTUALLY.within(text, coreStart - 5, coreStart) &&
  OUTCOME.test(text.slice(Math.max(0, coreStart - LONGEST_OUTCOME), coreStart));
/** The end of 实际. */
const ACTUALLY = new CharacterSet('际');
const LONGEST_OUTCOME = 36;
const OUTCOME =
  /(?:计划|原定)[^，。；、\d]{0,6}[\d.]{1,8}[万亿]{0,2}[^，。；、\d]{1,6}[、，,]实际(?!上)[^，。；、\d计拟将]{0,4}$/;
/** 年度投资58亿元，截至2月底已完成6亿元: for the year, and what of it is done. */
const SUM_OF_YEAR = /(?:^|[，。；：、])(?:年度|全年)(?:总?投资|投资额)$/;
const SUM_DONE = /^，(?:截至[^，。；]{1,10}|目前|现|年内|前\d{1,2}个?月)?，?已(?:累计)?完成/;
/** 计划建成30所、实际34所 */
const CAME_OF_PLAN = /^实际(?!上)/;
const PLANNED_BY = /(?:计划|原定)[^，。；、\d]{0,6}$/;
const MEANT_BY =
  /(?:^|[^供反适效响相对])应(?:到位|缴|收|退|拨付?|配套?|完成|建成?|投入|整改|治理|拆除|报名?|参保)[^，。；、\d]{0,4}$|(?:下达|分配|安排|单列|切块|核定)[^，。；、]{0,8}(?:计划|任务|指标)$/;

const ASKED_FOR =
  /^(?:以上|左右)?的?(?:“?十[一二三四五六]五”?(?:时期|期间)?|20\d\d年|年度|预期|约束性|预定|既定|全年|总体|考核|控制|管控|管理|规划|评价|国家|省定|市定|规定|(?:耕地|永久基本农田|基本农田|生态)(?:保有量|保护)?(?=红线|底线|目标|任务)|(?:增长|增速|发展|投资|产值|减排|招商|收入)(?=(?:预期)?目标)|债务(?=限额))*(?:目标|要求|任务|指标|标准(?!厂房|化|地[^的]|件|箱|煤|机架|间|体系|园|校|型|田)|承诺|计划|下限|上限|限额|红线|底线|控制线|达标线|考核线|约束线|目标线|预期(?=[，。；、,;]|$))/;
const ASKED_FOR_STARTS = new CharacterSet('以左的“十2年预约既全总考控管规评目要任指标承计下上限红底国省市耕永基生债');

/** 下达的14%的约束性任务, 离90%的要求: whether the number that ends at `end` was asked for, whatever came of it. */
export const isAskedFor = (text: string, end: number): boolean =>
  ASKED_FOR_STARTS.at(text, end) && ASKED_FOR.test(text.slice(end, end + 16));
