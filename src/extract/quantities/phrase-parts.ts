import { CharacterSet } from '../../language/characters.ts';
import { Mark, type Token } from './tokens.ts';

/** Words within the phrase before a number that end it elsewhere and go on with the name here. */

/**
 * Whether the words behind 等 or 按 only say that what stands before it is one of several (车价占收入比等指标) or how it is reckoned (通胀率按年率计算),
 * so that the name ends there.
 */
export const endsNameBefore = (word: string, words: string): boolean =>
  (word === '等' && SEVERAL.test(words)) || (word === '按' && RECKONED.test(words));
const SEVERAL = /^(?:[一-龥]{0,2}指标|比例|数据)$/;
const RECKONED = /^[^，。；、的]{1,6}(?:计算|折算|测算)$/;

/** 新能源汽车累计销售: whether the adverb from `start` to `end` stands between a thing and the verb of trade that ends the phrase; not 公司累计销售. */
export const isTraded = (text: string, start: number, end: number, until: number): boolean =>
  until - end <= LONGEST_TRADE &&
  TRADED.test(text.slice(end, until)) &&
  THING.test(text.slice(Math.max(0, start - 3), start));
const LONGEST_TRADE = 3;
const TRADED = /^(?:销售|产销|进出口|出口|进口|成交[量额]?|销售额|销量)$/;
const THING = /[一-龥]{2}[车机船品油气电煤钢粮材料药具器件酒茶果菜池板券额]$/;

/** Whether token `at` is 连续 or 连年, or a length of time that touches one. */
export function inARow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!(token.kind & Mark.quantity)) return token.word === '连续' || token.word === '连年';
  const before = tokens[at - 1];
  return before?.word === '连续' && before.end === token.start;
}

/** 在全行业收入中占比: whether 在 and the `words` behind it say within what a share is told, as a part of the name. */
export const saysWithinWhat = (words: string): boolean => WITHIN_WHAT.test(words);
const WITHIN_WHAT = /^[^，。；、]{2,18}中的?总?(?:占比|比重|比例|份额|占有率)$/;

/** 监测|对象, 法院建设|指数, 帮扶|资金: whether what stands at `at` makes a noun of the verb before it, whatever stands to its left. */
export const endsNounOf = (text: string, at: number): boolean =>
  text.startsWith('对象', at) ||
  text.startsWith('指数', at) ||
  (text.startsWith('资金', at) && FUND_FOR.has(text.slice(at - 2, at))) ||
  (text.startsWith('补贴', at) && SUBSIDY_FOR.has(text.slice(at - 2, at)));
const FUND_FOR: ReadonlySet<string> = new Set('扶持 帮扶 救助 奖补 补助 补贴 奖励 扶贫 救灾 支农'.split(' '));
const SUBSIDY_FOR: ReadonlySet<string> = new Set('租赁 培训 种植 养殖 收购 购置 生产 就业 创业 护理'.split(' '));

/** 品质提升|项目, 车辆购置|及运行费: whether the verb `token` and the words up to `end` go on with the noun that touches it from the left. */
export function isPartOfNoun(text: string, { word, start, end: from }: Token, end: number): boolean {
  const improves = word.endsWith('提升');
  if (!improves && !AND_STARTS.at(text, from)) return false;
  if (!TOUCHING.test(text.slice(Math.max(0, start - 2), start))) return false;
  const rest = text.slice(from, end);
  return improves ? IMPROVING.test(rest) : word.length === 2 && AND_COST.test(rest);
}
const TOUCHING = /[一-龥]{2}$/;
const IMPROVING = /^(?:项目|工程|行动|任务|资金|泵站|泵房|专项资金)$/;
const AND_STARTS = new CharacterSet('及和与');
/** What the verb and another one have in common: 购置及运行费, 建设和管理成本. */
const AND_COST = /^[及和与](?:运行|运营|维护|使用|管理|维修|运维|养护)(?:维护)?(?:费用?|经费|支出|成本)$/;
