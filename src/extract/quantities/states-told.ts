import { clauseStart } from './clause.ts';
import type { RawQuantity } from './raw.ts';
import type { Token } from './tokens.ts';

/** How things stand, as the words right beside a number tell it in a sentence that plans or demands something else. */

/** Whether the number at token `at` is told so. */
export function isStateTold(text: string, tokens: readonly Token[], at: number, quantity: RawQuantity): boolean {
  const { kind, start, end } = quantity;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (READY_MADE.test(before) || MEASURED.test(text.slice(Math.max(0, start - 2 * LONGEST), start))) return true;
  if ((kind === 'count' && THOSE_TO_DO.test(before)) || LAST_TERM.test(before)) return true;
  if (kind === 'money' && STARTED_WITH.test(text.slice(clauseStart(tokens, at), start))) return true;
  const behind = text.slice(end, end + LONGEST);
  const told =
    MORE_THAN_THEN.test(behind) ||
    (kind === 'physical' && SUFFERS.test(behind)) ||
    (kind === 'count' && isSomeOfAll(text, start, end)) ||
    isStateNow(text, quantity, before);
  // 今年计划实施项目135个，比去年增加了23个; 确保12万亩农田不缺水; 力争500个村有300个建成
  return told && !PLANNED.test(text.slice(clauseStart(tokens, at), start));
}
const LONGEST = 24;
const PLANNED =
  /[拟将]|计划|规划|力争|确保|争取|努力|务必|预计|目标|必须|(?<![重主需必首纲摘])要(?!素)|应(?![急用对])|整治|复耕|治理|到20\d\d年/;

/** 租用现成的2.4万平方米厂房; 玉米、大豆实际种植面积分别为148万亩、96万亩: what is there, and what was measured. */
const READY_MADE = /现成的$/;
const MEASURED =
  /实际(?:种植|播种|收获|参保|缴费|受益|在校)(?:面积|人数)(?:分别)?(?:为|是|有)(?:[\d.]{1,9}万?[^，。；、\d]{1,3}[、和]){0,4}$/;

/** 满意率要达到98%以上，而上一届平均为95.4% */
const LAST_TERM = /(?:上一?[届任年]|往届)(?:的?平均)?(?:只?[为是]|达到?)$/;

/** 同日开工的物流园由一家企业投资7.8亿元: what a work costs that begins. */
const STARTED_WITH =
  /^(?:同日|同时|同期|当天|现场|集中|一并)?(?:开工|动工|签约|奠基|开建)的[^，。；、\d将拟]{2,16}(?:[，]?由[^，。；、\d将拟]{2,20})?(?:总)?投资(?:约|达)?$/;

/** 应编制规划的有943个: so many there are. */
const THOSE_TO_DO = /(?:^|[，。；：、])[应需须待][^，。；：、\d]{2,12}的(?:共|还|只|仅)?有$/;

/** 今年他种水田1350亩，比去年多了230亩: a change that has come about is told of it. */
const MORE_THAN_THEN = /^[^，。；\d]{0,6}，[比较](?:去年|上年|前年)(?:同期)?(?:多|少|增加|减少|扩大|提高|下降|翻)了/;

/** 86万亩旱田不同程度缺墒 */
const SUFFERS =
  /^[^，。；、\d不未没防将]{0,10}?(?:不同程度|普遍|仍然?|正在|正)?(?:缺墒|受旱|受灾|缺水|受淹|受冻|绝收|失管|减产)(?![的后地])/;

/** 全村386户有211户在园区有活干: so many of all, and all of them. */
const isSomeOfAll = (text: string, start: number, end: number) =>
  SOME_OF.test(text.slice(Math.max(0, start - LONGEST_ALL), start)) ||
  (text[start - 1] !== '的' && HAS_SOME.test(text.slice(end, end + LONGEST_ALL)));
const LONGEST_ALL = 14;
const SOME_OF = /\d[余多]?[户人名家个](?:[^，。；、\d要须应将]{2,5})?[里中]?[，]?有$/;
const HAS_SOME = /^(?:[^，。；、\d要须应将]{2,5})?[里中]?[，]?有\d{1,5}[户人名家个](?!以上)/;

/** 要加快使用，今年到位4.3亿元，支出2.1亿元，支出进度48.8%，低于全市7个百分点: how far the money has come. */
const isStateNow = (text: string, { kind, end }: RawQuantity, before: string): boolean =>
  kind === 'money'
    ? SPENT.test(text.slice(end, end + 2 * LONGEST))
    : kind === 'percent' && PROGRESS_ENDS.test(before) && FALLS_BEHIND.test(text.slice(end, end + LONGEST));
const SPENT =
  /^，(?:[^，。；\d]{2,6}[\d.]{1,8}[万亿]{0,2}元，)?(?:支出|拨付|执行|兑付|使用)(?:进度|率)[^，。；\d要将须]{0,3}[\d.]{1,6}[%％]，[低高快慢落比]/;
const PROGRESS_ENDS = /(?:支出|拨付|执行|兑付|使用|开工|完成)(?:进度|率)(?:仅|只有|才|为|达)?$/;
const FALLS_BEHIND = /^，(?:[低高快慢]于|落后|比)[^，。；\d]{2,10}\d/;
