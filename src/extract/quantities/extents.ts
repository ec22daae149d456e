import { afterLast, CharacterSet } from '../../language/characters.ts';
import { isOneOf } from '../dates/words.ts';
import type { QuantityMention } from '../types.ts';
import { clauseStart } from './clause.ts';
import type { Unnamed } from './named.ts';
import { cleanName } from './names.ts';
import { NOMINAL } from './nominal.ts';
import type { RawQuantity } from './raw.ts';
import { isBuilding, isJoined } from './standing.ts';
import type { Token } from './tokens.ts';
import { WORK } from './works.ts';

/** What lengths, areas and weights are of, where the words around them tell it. */

/** 桥面距谷底高达180米: between which two it is so far. */
export function extentTold(unnamed: Unnamed): string | null {
  const { reading, quantity, left, tokenIndex, inSentence, name, noun, phrase } = unnamed;
  const { text, tokens, raw } = reading;
  // 一台自重860吨的盾构机
  const size = text[quantity.end] === '的' ? OWN_SIZE.exec(name)?.[1] : null;
  if (size) return size;
  // 完成20户以上自然村通水泥路建设463公里: which ones they are stands before the work.
  const last = raw[(tokens[tokenIndex] as Token).quantity - 1];
  if (
    left.owned &&
    left.act &&
    NOMINAL.has(left.act) &&
    last &&
    BOUNDED.has(last.bound) &&
    last.end === left.start &&
    !text.startsWith('的', last.end)
  ) {
    const told = cleanName(phrase).name;
    return told && `${told}${left.act}`;
  }
  // 今年安排260公里 after so many of the year before; 其中安排造林30万亩
  const alike = inSentence && !noun && left.act === '安排' && last?.unit === quantity.unit;
  if (alike && left.linkStart > left.end && left.start === left.end) return reading.carried.name;
  if (
    left.act &&
    WORK.test(left.act) &&
    !name &&
    text.startsWith(left.act, quantity.coreStart - left.act.length) &&
    text.startsWith('其中', clauseStart(tokens, tokenIndex))
  )
    return left.act;
  // 一条6.5米宽的水泥路
  const wide = isOneOf(text, quantity.end, '宽长高深厚') ? WIDE.exec(text.slice(quantity.end, quantity.end + 9)) : null;
  if (wide) return `${wide[2]}${wide[1]}`;
  if (noun && text[quantity.end] === '的') {
    // 水文站14时出现18.4米的洪峰水位; 签约共建占地5平方公里的产业园
    if (name.endsWith('出现')) return noun.name;
    if (name.length > 6 && name.endsWith('占地')) return '占地';
  }
  // 他走遍了13.6平方公里的每一寸土地
  if (WALKED.test(text.slice(Math.max(0, quantity.coreStart - 4), quantity.coreStart))) return '面积';
  // 社员老孙种了2.5公顷, 先试种了150亩: what is grown was said before or goes without saying.
  const grown =
    LAND.has(quantity.unit) &&
    !noun &&
    (!name ||
      GROWER.test(name) ||
      (/[种栽]/.test(name.slice(-3)) && !(name.length > 4 && name.endsWith('种植')) && !KIND_OF_GROWING.test(name)))
      ? GROWN.exec(text.slice(Math.max(0, quantity.coreStart - 6), quantity.coreStart))
      : null;
  if (grown) {
    // 打算种中稻1850亩，比去年多种260亩
    const alike = reading.carried.byUnit.get(quantity.unit);
    if (alike && MORE_GROWN.test(text.slice(Math.max(0, quantity.coreStart - 5), quantity.coreStart))) return alike;
    // 村里动员种刺梨，头一年种了410亩
    const crop = CROP.exec(text.slice(Math.max(0, quantity.coreStart - FURTHEST_CROP), quantity.coreStart))?.[1] ?? '';
    return `${crop}${grown[1] === '试' ? '试种面积' : '种植面积'}`;
  }
  const boundary = tokens[left.first - 1];
  if (boundary && (boundary.word === '距' || boundary.word === '离') && quantity.unit === '米') {
    const clause = text.slice(clauseStart(tokens, tokenIndex), left.end);
    const apart = clause.slice(afterLast(clause, '、')).trim();
    return APART.test(apart) ? cleanName(apart).name || null : null;
  }
  return null;
}

const BOUNDED: ReadonlySet<string> = new Set(['>=', '<=']);
const OWN_SIZE = /^(?:一[台座艘架辆个条])?([自载净毛]重|主跨)$/;
const APART = /^(?:[^，。；：、\d]{2,10})[离距](?:离)?[^，。；：、\d]{2,8}$/;
const WALKED = /[走跑踏转访]遍了?$/;
const LAND: ReadonlySet<string> = new Set(['亩', '公顷', '垧']);
/** 订单种植: how a crop is grown is the name. */
const KIND_OF_GROWING = /^(?:订单|林下|设施|露地|有机|连片|规模|错峰)种植$/;
const GROWER = /^(?:社员|村民|农户|农民|大户|种植?户|菜农|果农|粮农|茶农|[我他她俺咱]|自己|自家)/;
const GROWN = /([试扩改补])?(?<![播育引接选良])[种栽][植下]?[了到着]?(?:约|近|超过?)?$/;
const MORE_GROWN = /[多少][种栽]了?(?:约|近)?$/;
const FURTHEST_CROP = 40;
/** What is grown, in a clause before of the same sentence. */
const CROP =
  /(?:[来地民户员田土去头始家人][改扩试]?种|栽种|种植|改种|试种)(?!植|子|业|了|的|面积|规模|技术|结构|大户)([一-龥]{2,4})，[^。；！？种栽]{0,24}[种栽][^。；]{0,4}$/;
const WIDE = /^([宽长高深厚])的([一-龥]{0,4}?(?:[路桥渠坝墙巷街沟堤道]|隧道))/;

/** Whether a number is how large a thing is that is there or spoken of: 占地3200亩的新城; `from`: where its phrase begins, `last`: the number before it. */
export function isExtentThere(
  text: string,
  { kind, end }: RawQuantity,
  name: string,
  from: number,
  last?: QuantityMention,
): boolean {
  if (kind === 'money')
    return COST.test(text.slice(Math.max(0, end - 24), end)) && LAID_OUT.test(text.slice(end, end + 8));
  // 28公里长的环湖路正在铺油
  if (kind === 'physical' && text.startsWith('长的', end))
    return !isBuilding(text, from) && !isJoined(text, from, last);
  if (kind !== 'physical' || text[end] !== '的' || !EXTENT.test(name) || isBuilding(text, from)) return false;
  return !isJoined(text, from, last);
}
/** 动力电池项目。投资26亿元，分三期建设: what a work costs. */
const COST = /(?:^|[。；：])(?:项目|工程)?总?投资[约近超]?[\d.]{1,8}[万亿]{0,2}元$/;
const LAID_OUT = /^，(?:共?分[一二两三四五\d]期|占地|用地|总?建筑面积)/;
const EXTENT = /(?:全长|总长|占地|占地面积)$/;

/** 工程全长1.7公里, 物流园占地210亩: whether number `at` says how large a thing is, in a clause that plans nothing. */
export const isSizeTold = (text: string, tokens: readonly Token[], at: number, name: string): boolean =>
  SIZE_ENDS.at(name, name.length - 1) &&
  SIZE_TOLD.test(name) &&
  !PLANS_SIZE.test(text.slice(clauseStart(tokens, at), (tokens[at] as Token).start));
/** 新校区占地620亩、总投资11亿元: how large the site of a work is, before what it costs. */
export const isSiteWithCost = (text: string, { end }: RawQuantity, name: string): boolean =>
  SITE.test(name) && /^、总投资[约达]?\d/.test(text.slice(end, end + 6));
const SITE = /占地(?:面积)?$/;
const SIZE_ENDS = new CharacterSet('地积长度');
const SIZE_TOLD = /(?:占地|占地面积|全长|总长|红线宽度|路基宽度|路面宽度)$/;
const PLANS_SIZE = /[新改扩]建|建设|打造|修建|规划|拟|将|计划|要|达到|提高|扩大|增加|延长/;
