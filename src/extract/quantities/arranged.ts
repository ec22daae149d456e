import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import type { QuantityMention } from '../types.ts';
import { isDoneLater } from './ahead.ts';
import { clauseStart } from './clause.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { isDeadline, isFinish, type PeriodSide, WEAK_DONE } from './signs.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** Numbers that no word of planning makes plans, but what they are set aside for or how they are to be spread. */

/** Whether quantity `index` is arranged for; `last` is the number before it in its paragraph. */
export function isArranged({ text, tokens, raw, at }: Reading, index: number, last?: QuantityMention): boolean {
  const { coreStart, end } = raw[index] as RawQuantity;
  const before = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  const yearly = YEARLY_ENDS.at(text, coreStart - 1) && before.includes('每年');
  const arranges = before.includes('安排');
  // 分3年投入23亿元
  if (before.includes('分') && SPREAD.test(before)) return true;
  // 市财政每年安排5000万元专项资金
  if (yearly && YEARLY.test(before) && FUND.test(text.slice(end, end + 14))) return true;
  // 每年至少安排300万元: what has to be, year after year.
  if (yearly && AT_LEAST.test(before) && !/近|过去|以来|年来/.test(before)) return true;
  // 财政安排的专项资金由去年的1.2亿元增加到3亿元: what is set aside for this year.
  if (
    TO.at(text, coreStart - 1) &&
    before.includes('年的') &&
    SET_ASIDE.test(text.slice(Math.max(0, coreStart - 2 * LONGEST), coreStart))
  )
    return true;
  // 今年安排1500公里，截至7月底已完工1096公里
  if (arranges && FOR_YEAR.test(before) && isDoneLater(tokens, at[index] as number)) return true;
  // 今年初步安排项目346个，总投资3126亿元: their sum is planned with them.
  if (arranges && ARRANGED.test(before)) return true;
  // 今年财政安排教育支出146亿元，占支出的21%，同比增长5%: how much more that is than before.
  if (arranges && BUDGET.test(text.slice(Math.max(0, coreStart - 2 * LONGEST), coreStart))) return true;
  if (last?.status === 'target' && GROWS_ENDS.at(text, coreStart - 1) && isBudgetGrowth(text, last.end, coreStart))
    return true;
  if (index === 0 || last?.status !== 'target') return false;
  const count = raw[index - 1];
  return (
    count?.kind === 'count' &&
    last.end === count.end &&
    /^[、，]总投资额?$/.test(text.slice(count.end, coreStart)) &&
    ARRANGED.test(text.slice(Math.max(0, count.start - LONGEST), count.start))
  );
}
const LONGEST = 22;
/** What YEARLY and AT_LEAST end in. */
const YEARLY_ENDS = new CharacterSet('排出支筹立入于低金费');
const TO = new CharacterSet('到至');
const SPREAD = /(?<!已)分[两三四五六七八九十\d]{1,2}年(?!前|来|级)[^，。；、已了\d]{2,12}$/;
const YEARLY = /财政(?:计划)?每年(?:安排|拿出|列支|统筹|设立|投入)(?:不少于|不低于)?$/;
const AT_LEAST =
  /(?<!近|年)每年(?:至少|不少于|不低于)(?:安排|拿出|列支|统筹|设立|投入)(?:资金|经费)?$|每年(?:安排|拿出|列支|统筹|投入)(?:至少|不少于|不低于)$/;
const SET_ASIDE =
  /(?:财政|预算)(?:计划)?安排(?!了)[^，。；、\d]{0,14}(?:资金|经费|基金|预算)[由从](?:去年|上年)的[\d.]+[万亿]{0,2}元(?:增加|提高|增长|扩大|增|提)[到至]$/;
const FUND = /^的?[^，。；了\d]{0,10}(?:资金|经费|基金)(?!，(?:累计)?(?:撬动|带动|吸引|累计|共|已))/;
const FOR_YEAR = /(?:今年|全年|年内)(?:计划|初步|共)?安排$/;
const ARRANGED = /(?:初步|计划|拟)安排(?!了)[^，。；、\d]{0,12}$/;

const BUDGET = /今年[^。；了已]{0,12}财政(?:共|总共|预算|计划)?安排(?!了)[^，。；、\d]{1,10}支出$/;
const GROWS_ENDS = new CharacterSet('长加');
/** Whether the number that begins at `start` is by how much the budget grows of which the one that ends at `end` is a part. */
const isBudgetGrowth = (text: string, end: number, start: number): boolean =>
  GROWS.test(text.slice(end, start)) && BUDGETED.test(text.slice(Math.max(0, end - LONGEST_BUDGET), end));
const GROWS = /^，(?:同比|比上年|比去年|较上年)增[长加]$/;
const BUDGETED =
  /财政(?:共|总共|预算|计划)?安排(?!了)[^，。；、\d]{1,10}支出[\d.]{1,8}[万亿]{0,2}元(?:，占[^，。；]{2,24})?$/;
const LONGEST_BUDGET = 60;

/** 主要建设4条生产线: what a project is to build, where its clause begins so. */
export const isToBuild = (text: string, tokens: readonly Token[], at: number): boolean =>
  text.startsWith('主要建设', clauseStart(tokens, at));

/**
 * 同日开工的有县医院迁建（总投资4亿元，设置床位500张）: what is told in brackets behind the name of a work that begins; or behind its cost: …集中开工。
 * 其中，度假村二期投资3.9亿元，新建客房320间.
 */
export function isFitted(text: string, tokens: readonly Token[], at: number): boolean {
  const from = clauseStart(tokens, at);
  const { start } = tokens[at] as Token;
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start);
  const open = before.lastIndexOf('（');
  if (open < 0 || before.indexOf('）', open) >= 0)
    return MAKES_OF.test(text.slice(from, start)) && STARTED.test(before) && COSTS.test(before) && !ENDED.test(before);
  const opening = Math.max(from, start - before.length + open + 1);
  if (!MAKES.test(text.slice(opening, start)) || !WORK.test(before.slice(0, open))) return false;
  const sentence = before.slice(before.lastIndexOf('。') + 1, open);
  return BEGINS.test(sentence) && !ENDED.test(sentence);
}
const MAKES_OF =
  /^[^，。；、\d]{0,12}?(?:新建|建设|改造|衬砌|铺设|修建|改建|扩建|新增|整治|清淤|安装|配[建置备]|设置|可?容纳|改善)(?!了)[^，。；、\d]{0,10}$/;
const STARTED =
  /(?:集中|正式|同[日时]|今[日天]|[昨\d]日|现场)[^，。；\d]{0,8}(?:开工|动工|开建)|(?:开工|动工|奠基|开建)(?:仪式|活动|的)|破土动工/;
const COSTS = /[^成]投资(?:约|达)?[\d.]+[万亿]/;
const LONGEST_LIST = 240;
const MAKES = /^(?:设置|新增|新建|建设|改造|规划|配[建置备]|提供|可?容纳|内设)(?!了)[^，。；、（\d]{0,10}$/;
const WORK = /(?:[迁扩改新重]建|建设|改造|工程|项目|[一二三四]期|整治|提升)$/;
const BEGINS = /开工|动工|奠基|破土|启动|在建|签约/;
const ENDED = /竣工|建成|投[用产运]|完工|交付|通车|启用/;

/**
 * 航站楼扩建到3万平方米，跑道延长至2800米，2024年6月前建成: the day by which a list of works is finished that ends its part of the
 * sentence; null where the sentence tells of a result or the deadline has a number of its own.
 */
export function finishedBy(
  text: string,
  tokens: readonly Token[],
  at: number,
  sideOf: (token: Token) => PeriodSide,
): string | null {
  let due: string | null = null;
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const token = tokens[i] as Token;
    if (token.kind & (Mark.stop | Mark.semicolon)) return due;
    if (token.kind & Cue.done && !WEAK_DONE.has(token.word)) return null;
    if (token.kind & (CLAUSE_END | Mark.quantity)) due = null;
    else if (token.period && token.period.role !== 'base') {
      const finish =
        (isDeadline(text, token) && isFinish(text, token)) || THEN.test(text.slice(token.end, token.end + 8));
      due = sideOf(token) === 'future' && finish ? token.period.value : null;
    }
  }
  return due;
}
/** 扩到3万平方米，8月底通水后…: what is so once it is finished. */
const THEN = /^(?:全[部面线])?(?:建成|完工|竣工|投[产用运]|通[水车电气航]|启用|交付)(?:后|以后|之后)/;

/** 总投资36亿元的项目, whatever is planned around; not 拟总投资36亿元的方案. */
export const isTotalCost = (text: string, { coreStart }: RawQuantity): boolean =>
  TOTAL_COST.test(text.slice(Math.max(0, coreStart - 8), coreStart));
const TOTAL_COST = /(?<![拟划计估])总投资额?(?:约|达|近|超|超过)?$/;
