import type { QuantityMention } from '../types.ts';
import { sentenceUntil } from './announce.ts';
import type { RawQuantity } from './raw.ts';

/** What a plan or a list lays out, by the words that touch the number. */

/** Whether a plan lays a number out; `policy`: the document says what is to be done; `last`: the number before it in the paragraph. */
export function isLaidOut(
  text: string,
  { kind, unit, start }: RawQuantity,
  policy: boolean,
  last: QuantityMention | undefined,
): boolean {
  if (isShareOf(text, start, unit, last)) return true;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (kind === 'money')
    return (
      YEAR_SUM.test(before) ||
      PER_MORE.test(text.slice(Math.max(0, start - 2 * LONGEST), start)) ||
      (policy && YEARLY.test(before))
    );
  return (
    kind === 'count' && (LAID_OUT.test(before) || (ON_LIST.test(before) && !DONE.test(sentenceUntil(text, start))))
  );
}
const LONGEST = 20;
/** 项目582个，年度计划完成1533.7亿元: the sum of a year, and not 已完成年度计划投资. */
const YEAR_SUM = /(?:^|[，。；、：（])(?:其中)?年度计划(?:完成)?(?:总?投资)?$/;
/** 每多参一年，最高支付限额提高1500元: by how much for each. */
const PER_MORE =
  /每[多增](?:加|参保?|缴|招|新增)?[^，。；\d]{1,6}，(?![^，。；]*[去上]年)[^，。；\d了]{0,14}(?:限额|标准|额度|比例|待遇|养老金|奖励|补助)(?:再?提高|增加|上浮)?$/;
/** 县财政每年安排专项资金2000万元 */
const YEARLY = /每年(?:统筹|安排|列支|拿出|预算安排)[^，。；、\d]{0,10}$/;
/** 本级政府投资项目计划共安排588个 */
const LAID_OUT = /计划(?:共|总共|合计)安排[^，。；、\d]{0,6}$/;
/** 今年列入计划32个; 今年共安排重大项目260个; 年初下达1500户，完成1562户 */
const ON_LIST =
  /(?:列入|纳入)(?:年度|今年|改造|建设|实施)?计划$|(?:今年|本年)(?:共|总共|计划)?安排[^，。；、\d]{0,8}(?:项目|工程)$|(?:^|[，。；：])年初(?:下达|定下?|确定|排定)(?:任务|计划|指标)?$/;
const DONE = /已|[去上]年|截[至止]|20\d\d年/;
/** 安排24万亩：人工造林6.5万亩、工程固沙5万亩: the parts of what is to be done, and what is laid upon what was asked for by the same measure. */
function isShareOf(text: string, start: number, unit: string, last: QuantityMention | undefined): boolean {
  if (last?.status !== 'target' || last.unit !== unit || start - last.end > LONGEST) return false;
  const between = text.slice(last.end, start);
  return PART.test(between) || MORE.test(between);
}
const PART = /^：[^，。；：、\d]{2,12}$/;
const MORE = /^，[^。；\d]{2,12}、?安排$/;
