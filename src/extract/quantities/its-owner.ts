import { clauseStart, clauseSubject, topicTold } from './clause.ts';
import type { Unnamed } from './named.ts';
import { cleanName, isBareAttribute } from './names.ts';
import { AGENT } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Measures that say nothing without what they are of, and where the clause says that: before the verb, before the time, or a clause earlier. */

const BARE: ReadonlySet<string> = new Set(
  '收入 总收入 产值 总产值 营收 营业收入 营业额 利润 利润总额 税收 增加值 销售额 商品销售额 零售额 销售收入 交易额 成交额 产量 总产量 销量 投资 出口 进口 进出口 余额'.split(
    ' ',
  ),
);
/** What is done with money: 专项资金8月底前支出七成. */
const PAID_OUT: ReadonlySet<string> = new Set('支出 拨付 支付 使用 兑付 下达 到位'.split(' '));
/** Verbs that have such a measure as their object. */
const EARNED = /(实现|完成|创造)了?$/;
const LONGEST_VERB = 3;
const LONGEST_EARNER = 8;
/** 石油和天然气开采业 */
const LONGEST_TRADE = 14;
const LONGEST_OWNER = 18;
/** Places, people and bodies, whose it is. */
const EARNERS =
  /(?:[省市县区镇乡村旗州国户人家员民业园店站场]|公司|集团|基地|合作社|单位|部门|项目|(?<![制营有体洋字下])经济|^产业|工作|财政|累计|年度?)$/;
/** A trade, whose measure is another than that of all; no firms, and nothing that people do. */
const TRADE = /[^企就创作事物毕从专职待失转全各同]业$/;

/** 高新技术产业实现增加值, 涉农贷款6月末余额, 旅游业贡献突出，收入: a measure alone with what it is of; null where it is no such measure or nothing says of what. */
export function ofItsOwner(unnamed: Unnamed): string | null {
  const { name } = unnamed;
  const part = SIZES.has(name) ? bySemicolon(unnamed) : null;
  if (part) return `${part}${name}`;
  if (!BARE.has(name) && !(unnamed.left.afterPeriod && (isBareAttribute(name) || PAID_OUT.has(name)))) return null;
  const owner = byList(unnamed) ?? byVerb(unnamed) ?? byTime(unnamed) ?? byTopic(unnamed);
  return owner && (owner.endsWith(name) ? owner : `${owner}${name}`);
}

/** 乡村旅游实现收入3亿元, 限额以上餐饮业完成营业额: what the clause begins with, before the verb. */
function byVerb({ reading: { text, tokens }, left, name }: Unnamed): string | null {
  const verb = EARNED.exec(text.slice(Math.max(0, left.start - LONGEST_VERB), left.start))?.[1];
  // 工程完成投资2亿元: how much of it has been put in; the name is the deed.
  if (!verb || (verb === '完成' && name === '投资')) return null;
  // The words up to the verb: one of deeds would be taken for a part of them.
  if (tokens[left.first - 1]?.end !== left.start) return null;
  const earner = clauseSubject(text, tokens, left.first - 2, false);
  return earner &&
    earner.length <= (TRADE.test(earner) ? LONGEST_TRADE : LONGEST_EARNER) &&
    !AGENT.test(earner) &&
    (TRADE.test(earner) || !EARNERS.test(earner))
    ? earner
    : null;
}

/** 制造业中长期贷款6月末余额: what stands before the time. */
function byTime({ reading: { text, tokens }, left }: Unnamed): string | null {
  const at = left.first - 1;
  if (!left.afterPeriod) return null;
  const { start } = tokens[at] as Token;
  const words = text.slice(Math.max(clauseStart(tokens, at), start - LONGEST_OWNER), start);
  if (words.length < 2 || NO_NOUN.test(words)) return null;
  const owner = cleanName(words).name;
  return owner && !AGENT.test(owner) && (TRADE.test(owner) || !EARNERS.test(owner)) && !NO_OWNER.test(owner)
    ? owner
    : null;
}
/** Words that tell what is done, or of which only the end is seen. */
const NO_NOUN = /\d|^[^“]*”|带动|拉动|实现|推动|促进|创造|完成|累计|达到|[了着过]/;
/** Words before a time that are no noun. */
const NO_OWNER = /(?:截[至止]|[至到在从于自比较]|预计|计划|力争|同期|显示|统计|核算|表明|其中|以来|目前)$/;

const SIZES: ReadonlySet<string> = new Set(['规模', '金额', '总额']);
/** 减免房租，规模3亿元；缓缴保证金，规模5亿元: the deed of each part, in the clause before. */
function bySemicolon({ reading: { text }, left }: Unnamed): string | null {
  if (text[left.start - 1] !== '，') return null;
  const part = PART.exec(text.slice(Math.max(0, left.start - LONGEST_PART), left.start))?.[1];
  return part ? cleanName(part).name || null : null;
}
const LONGEST_PART = 20;
const PART = /；((?!其中|从|按|截至)[^，。；：\d]{3,16}[^，。；：\d看中里来面年])，$/;

/** 充电桩、数据中心等投资: the things in a row whose measure it is. */
function byList({ reading: { text, tokens }, left }: Unnamed): string | null {
  if (text[left.start - 1] !== '等') return null;
  const words = text.slice(clauseStart(tokens, left.first), left.start);
  return words.length <= LONGEST_LIST && words.includes('、') ? cleanName(words).name || null : null;
}
const LONGEST_LIST = 26;

/** 旅游业贡献突出，收入12.6亿元: what the clause before is about. */
function byTopic({ reading: { text, tokens }, left, inSentence }: Unnamed): string | null {
  const opening = left.afterPeriod ? (tokens[left.first - 1] as Token).start : left.start;
  return !inSentence && text[opening - 1] === '，' ? topicTold(text, opening) : null;
}
