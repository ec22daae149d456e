import { CharacterSet } from '../../language/characters.ts';
import type { RawQuantity } from './raw.ts';

/** Sums whose name is the verb that touches them with the words that belong to it: 执行到位4.6亿元, 年度最高支付30万元, 审计核减0.5亿元. */

/** The name of such a sum; null of any other. `before`: the number before it, `noun`: whether one stands behind it. */
export function sumByVerb(text: string, coreStart: number, before: RawQuantity | undefined, noun: boolean) {
  if (!ENDS.at(text, coreStart - 1)) return null;
  const words = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  // 完成缴费2.1万人，入库3200万元: a sum is none of the people counted before it.
  const came = before?.kind === 'count' ? CAME_IN.exec(words)?.[1] : null;
  if (came) return came;
  const named = FORMS.map((form) => form.exec(words)?.[1]).find((one) => one !== undefined);
  if (named) return named;
  // 县财政计划再安排2000万元: who sets it aside, once more.
  const budget = noun ? null : BUDGET.exec(words)?.[1];
  return budget ? `${budget}安排` : null;
}
const LONGEST = 24;
/** What all of these forms end in. */
const ENDS = new CharacterSet('位库销付偿贴助购支目减增排失建升金出本效费收');
const CAME_IN = /[，、；](?:已|累计|共){0,2}((?:缴费)?入库)$/;
/** Deeds by which money is saved or got back. */
const SAVES =
  '(?:增收节支|节支增收|降本增效|减税降费|(?:挽回|避免|减少|追回)(?:[和或、](?:挽回|避免|减少))?(?:经济)?损失|(?:节约|节省|追回|收回|盘活)(?:财政)?(?:资金|开支|支出|成本))';
const FORMS: readonly RegExp[] = [
  // 执行到位92亿元: what the courts brought in.
  /(?:^|[，。；：、])(?:已|累计|共|实际){0,2}((?:执行|追缴|追赃|清欠|兑付|清偿)到位(?:金额|资金)?)$/,
  // 年度最高支付30万元
  /(?:^|[，。；：、由])((?:年度|每人每年|每年|单次|单笔|终身)最高(?:可)?(?:支付|报销|补偿|赔付|补贴|补助))$/,
  // 2家单位无预算采购120万元: against which rule it was spent.
  /((?:无|超|未列|未编)(?:预算|计划|合同|审批|概算)(?:采购|开支|列支|支出|项目))$/,
  // 送审金额8.6亿元，核减0.5亿元
  /(?:^|[，。；：])(?:共|累计|审计|平均|净){0,2}((?:核减|审减|核增)(?:金额|资金|投资)?)$/,
  // 县人民医院迁建2.3亿元: a sum is no object of such a verb.
  /(?:^|[，。；：、])([^，。；：、的\d]{2,12}(?:医院|卫生院|学校|小学|中学|幼儿园|水厂|水库|桥|路|泵站|敬老院|福利院|车站|码头|法院|检察院|市场|园区?|中心)(?:[异原]地)?(?:迁建|新建|改建|扩建|改扩建|重建|改造提升))$/,
  // 促进增收节支和挽回损失1.2亿元: two deeds that one sum came of.
  new RegExp(`((?:促进)?${SAVES}(?:[和、及]|以及)${SAVES})$`),
];
const BUDGET =
  /(?:^|[，。；：、年由])((?:[省市县区镇旗州](?:本?级)?|本级|各级|中央)?财政)(?:(?:计划|拟|将|还要?|要|预计|每年)(?:[再又另还]|另外)?|[再又另])安排$/;
