import { sentenceUntil } from './announce.ts';
import { isByOrder, isOfCounted } from './laid-down.ts';
import { isAskedOf, isNoPlan, isObject, isQuoted } from './plan-words.ts';
import type { Mode } from './status.ts';
import type { Token } from './tokens.ts';

/** Words of plans that tell of the past as well. */
const EITHER = /^(?:争取|保证|要|安排|预算安排|计划|规划|需|需要|可.{2,3})$/;

/** Money, won or not. */
const WON =
  /^(?:到|上级|中央|国家|省|各[类级]|专项|[^，。；\d]{0,4})(?:[^，。；\d]{0,4}(?:资金|债券|补助|经费|贷款|转移支付|捐款)|支持)(?:近|约|超|共)?\d/;
const OF_OLD = /(?:过去|以前|从前|那时候?|当时|那会儿?|早年|早些年|往年|刚到[^，。；]{0,6}时)/;
const SHARE_OF = /占[^，。；、\d]{0,6}$/;

/** 三年后要达5000万千瓦时 */
const LATER = /(?:年后|以后|今后|下一步|未来)[^，。；]{0,3}$/;

/** Whether the word of planning at `i` plans nothing where it stands; `sentence` is what the words before it say, `dayOnly` that of a single day. */
export function plansNothing(
  text: string,
  tokens: readonly Token[],
  i: number,
  sentence: Mode,
  reported: boolean,
  report: boolean,
  dayOnly: boolean,
  thisYear: boolean,
): boolean {
  const token = tokens[i] as Token;
  if (
    isObject(text, token) ||
    isOfCounted(text, tokens, i) ||
    isAskedOf(tokens, i) ||
    isNoPlan(text, token, tokens[i + 1]) ||
    // 按照省审计厅要求，完成40个 in a report
    ((reported || report) && isByOrder(text, token.start)) ||
    isQuoted(text, token)
  )
    return true;
  // 全年累计争取专项债券23.6亿元
  if (token.word === '争取' && /(?:累计|共计?|向上|成功)$/.test(text.slice(Math.max(0, token.start - 2), token.start)))
    return true;
  // 他跑部门，争取项目资金430万元: to try for money is a deed like any other, planned where the words around it plan.
  if (token.word === '争取' && sentence.status === null && WON.test(text.slice(token.end, token.end + 14))) return true;
  // 过去每吨水要卖到60元: what it took then.
  if (token.word === '要' && OF_OLD.test(sentenceUntil(text, token.start))) return true;
  // 分别占三年规划总量的95%
  if (
    /^[计规]划$/.test(token.word) &&
    SHARE_OF.test(text.slice(Math.max(0, token.start - 8), token.start)) &&
    /^[^，。；、\d]{0,6}的\d/.test(text.slice(token.end, token.end + 8))
  )
    return true;
  // 争取中央、省各类转移支付29.7亿元: what was won, told among results.
  if (
    sentence.status === 'actual' &&
    text.startsWith('争取', token.start) &&
    /^(?:中央|上级|国家|省|专项|资金|政策|各类|到)/.test(text.slice(token.end, token.end + 4))
  )
    return true;
  // 去年争取新增债券8亿元, 2023年安排资金: no plan in a year that is over.
  if (
    (reported || (sentence.by === 'period' && sentence.status === 'actual' && !dayOnly)) &&
    EITHER.test(token.word) &&
    // 今年初启动三年大决战，计划建设公路9000公里
    !(thisYear && !reported && token.word === '计划') &&
    !LATER.test(text.slice(Math.max(0, token.start - 6), token.start))
  )
    return true;
  // 截至10月底，可提供托位2万个
  if (sentence.status === 'actual' && sentence.by !== 'weak' && text[token.start] === '可') return true;
  return false;
}
