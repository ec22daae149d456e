import { CharacterSet } from '../../language/characters.ts';
import { LEADING } from './listed-brackets.ts';
import { cleanName } from './names.ts';
import type { RawQuantity } from './raw.ts';
import { topicTold } from './topic-told.ts';
import { wordsAround } from './words-around.ts';

/** Names that a set form around a number gives away: what stands behind what is worth so much, what is done to whom, of what it is the part. */

/** The name by the form; null of a number in none of them. */
export function nameByForm(text: string, quantity: RawQuantity): string | null {
  const from = ofEach(text, quantity) ?? wordsAround(text, quantity) ?? topicTold(text, quantity);
  if (from) return from;
  if (quantity.kind === 'money')
    return (
      aidShared(text, quantity) ??
      givenTo(text, quantity) ??
      givenForWork(text, quantity) ??
      worthSoMuch(text, quantity)
    );
  if (quantity.kind === 'points') return aheadOf(text, quantity);
  if (quantity.kind === 'physical')
    return OVER_MARK.exec(text.slice(quantity.coreStart - 9, quantity.coreStart))?.[1] ?? null;
  const counted = quantity.kind === 'count' ? byDeedOrTopic(text, quantity) : null;
  if (counted) return counted;
  // 十项预期指标, which no plan is read in.
  if (quantity.unit === '项') return INDICATORS.exec(text.slice(quantity.end, quantity.end + 8))?.[1] ?? null;
  return quantity.kind === 'percent'
    ? (partBeside(text, quantity) ??
        changedThing(text, quantity) ??
        shareInBracket(text, quantity) ??
        theirPart(text, quantity) ??
        soldWhere(text, quantity))
    : null;
}
const LONGEST = 24;
/** 洪峰流量达8620立方米每秒，超警戒水位1.74米 */
const OVER_MARK = /(超(?:警戒|保证|汛限|设防|历史最高)水位)$/;
const INDICATORS = /^(?:主要)?((?:预期性?|约束性)指标)/;

/** What was done to so many, or what heads the clause before the one of how many there ought to be. */
function byDeedOrTopic(text: string, { start, unit }: RawQuantity): string | null {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const dealt = CASES.has(unit) ? DEALT_WITH.exec(before.slice(-LONGEST_DEED))?.[1] : null;
  if (dealt) return dealt;
  const head = TOPIC.exec(before)?.[1];
  return head && !OPENER.test(head) ? cleanName(head).name || null : null;
}
const LONGEST_DEED = 10;
/** 已立案处罚86起，移送公安机关7起，约谈54人: what was done to cases and people names them where no noun does. */
const CASES: ReadonlySet<string> = new Set(['起', '宗', '例', '件', '人', '家']);
const DEALT_WITH =
  /(?:^|[，。；：、]|已|共|累计)((?:立案|行政)(?:处罚|查处|调查|侦查)|移送公安机关|约谈|问责|追责问责|通报曝光)$/;
/** 新增普惠托位，应建3200个 */
const TOPIC =
  /(?:^|[。；：）])(?:[一二三四五六七八九十]是)?(?:新增|新建|改造)?([^，。；：、\d（）]{2,12})，(?:应[建改办完]成?|计划(?:新增|新建|改造|建设|建成|实施|完成))$/;
/** 据了解，; 城区方面，: no name. */
const OPENER =
  /^(?:据|记者|目前|下一步|接下来|其中|另外|此外|同时|今年|明年|近期)|(?:方面|了解|获悉|介绍|悉|透露|表示)$/;

/** 财政补助由每部10万元提高到15万元: what it is of each. */
function ofEach(text: string, { coreStart, end }: RawQuantity): string | null {
  if (!CHANGE_TO_STARTS.at(text, end)) return null;
  const from = FROM_EACH.exec(text.slice(Math.max(0, coreStart - LONGEST), coreStart))?.[1];
  return from ? cleanName(from).name : null;
}
const CHANGE_TO_STARTS = new CharacterSet('提上增降下减调');
const FROM_EACH = /(?:^|[，。；：])([^，。；：、\d由从]{2,14})[由从](?:每[^，。；、\d每]{1,3}){1,2}$/;

/** 对改善明显的乡镇最高奖励200万元, 不达标的扣缴50万元: what is done to those of whom it is told. */
function givenTo(text: string, { coreStart }: RawQuantity): string | null {
  if (!GIVEN_ENDS.at(text, coreStart - 1)) return null;
  const given = GIVEN_TO.exec(text.slice(Math.max(0, coreStart - 2 * LONGEST), coreStart));
  return given?.[1] ?? given?.[2] ?? null;
}
const GIVEN_ENDS = new CharacterSet('励助贴补缴减除罚款发');
const GIVEN_TO =
  /(?:^|[，。；、：])对[^，。；、：\d]{2,20}的[^，。；、\d的]{2,6}?(?:最高)?((?:一次性)?(?:奖励|补助|补贴|资助|奖补))$|的(扣缴|扣减|扣除|扣罚|罚款|扣发)$/;

/** 再给予20万元、10万元、5万元购房补贴: the aid behind a row of sums is what each of them is. */
function aidShared(text: string, { coreStart, end }: RawQuantity): string | null {
  if (!ROW_SIGNS.at(text, end) && !ROW_SIGNS.at(text, coreStart - 1)) return null;
  const aid = AID_BEHIND_ROW.exec(text.slice(end, end + 2 * LONGEST))?.[1];
  return aid && GIVES_ROW.test(text.slice(Math.max(0, coreStart - 2 * LONGEST), coreStart)) ? aid : null;
}
const ROW_SIGNS = new CharacterSet('、和及');
const AID_BEHIND_ROW =
  /^(?:[、和及]\d[\d.]{0,7}[万亿]?元){0,4}的?([一-龥]{0,6}(?:补贴|补助|奖励|资助|津贴|奖金|贴息|奖补|安家费|生活费))(?=[，。；、（]|$)/;
const GIVES_ROW = /(?:给予|发放|提供|享受)(?:\d[\d.]{0,7}[万亿]?元[、和及]){0,4}$/;

/** 价值20亿美元（578亿新台币）的采购订单: what is worth so much. */
function worthSoMuch(text: string, { coreStart, end }: RawQuantity): string | null {
  if (!WORTH_ENDS.at(text, coreStart - 1)) return null;
  if (!WORTH.test(text.slice(Math.max(0, coreStart - LONGEST), coreStart))) return null;
  return WORTH_OF.exec(text.slice(end, end + LONGEST))?.[1] ?? null;
}
const WORTH_ENDS = new CharacterSet('值约近达超过为（(');
const WORTH = /价值(?:高达|超过|[约近达超为])?(?:[\d.]{1,9}[万亿]{0,2}[美欧日港]?元[（(](?:约合?|合)?)?$/;
const WORTH_OF =
  /^(?:[（(][^（()）]{1,16}[）)]|[）)])?的([一-龥]{0,8}(?:订单|合同|协议|设备|物资|货物|商品|产品|药品|资产|股份|股权|礼品|土地|房产|农产品|项目))(?=[，。；、]|$)/;

/** 城区和90%的乡镇已通气: a part of those that stand beside others. */
function partBeside(text: string, { coreStart, end }: RawQuantity): string | null {
  if (!JOINTS.at(text, coreStart - 1) || !BESIDE.test(text.slice(Math.max(0, coreStart - 3), coreStart))) return null;
  return PART_OF.exec(text.slice(end, end + LONGEST))?.[1] ?? null;
}
const JOINTS = new CharacterSet('和及与、');
/** Not another number, nor a bound of one. */
const BESIDE = /(?<!以[上下])(?<![率比重度额量])[一-龥][和及与、]$/;
const PART_OF =
  /^的([一-龥]{1,8}?)(?=已|均|都|实现|通[了上天公水电气]|建立|建成|配备|完成|达[到标]|开展|纳入|接入|安装)/;

/** 减少90%粉尘排放: what is so much less or more. */
function changedThing(text: string, { coreStart, end }: RawQuantity): string | null {
  if (!CHANGE_ENDS.at(text, coreStart - 1)) return null;
  if (!CHANGED.test(text.slice(Math.max(0, coreStart - 6), coreStart))) return null;
  return CHANGED_THING.exec(text.slice(end, end + LONGEST))?.[1] ?? null;
}
const CHANGE_ENDS = new CharacterSet('少低约省高升短加了近过多');
const CHANGED = /(?:减少|降低|节约|节省|提高|提升|缩短|增加)(?:了|约|近|超过?|至少|最多)?$/;
const CHANGED_THING =
  /^的?([一-龥]{0,8}?(?:排放量?|消耗|能耗|成本|用量|用[水电气]量?|效率|污染|损耗|时间|浪费|费用|风险|工作量|用工|用药量?|用肥量?))(?=[，。；、]|$)/;

/** 集中在电梯（占比11.3%）、医疗设备（占比7.3%）: whose share a bracket tells right behind the name. */
function shareInBracket(text: string, { coreStart, end }: RawQuantity): string | null {
  if (!SHARE_ENDS.at(text, coreStart - 1) || !CLOSES.at(text, end)) return null;
  const told = SHARE_IN.exec(text.slice(Math.max(0, coreStart - 2 * LONGEST), coreStart));
  const { name } = cleanName(told ? (told[1] as string).replace(LEADING, '') : '');
  return name ? `${name}占比` : null;
}
const SHARE_ENDS = new CharacterSet('比占约近');
const CLOSES = new CharacterSet('）)');
const SHARE_IN =
  /(?:^|[，。；：、）)和与及])([^，。；：、（）()和与及\d]{2,16}?)\s?[（(](?:[^（）()\d]{2,24}，)?占比?(?:约|近)?$/;

/** 公司70%的原料来自…: the part of those that whom the number's clause begins with has. */
function theirPart(text: string, { coreStart, end }: RawQuantity): string | null {
  if (!OWNER_ENDS.at(text, coreStart - 1) || text[end] !== '的') return null;
  if (!OWNER.test(text.slice(Math.max(0, coreStart - LONGEST), coreStart))) return null;
  return PART_DOES.exec(text.slice(end, end + LONGEST))?.[1] ?? null;
}
const OWNER_ENDS = new CharacterSet('司业团社厂地区校院村户店里家有近约超');
const OWNER =
  /(?:^|[，。；：])[^，。；：、的\d]{0,12}(?:公司|企业|集团|合作社|工厂|[药酒糖钢电茶纺]厂|基地|园区|学校|医院|[全本该]村|农户|门店|店里|厂家)(?:有|近|约|约有|超)?$/;
const PART_DOES =
  /^的([一-龥]{2,10}?)(?=来自|销往|出口|远销|供应|都?是|为|由|从|用于|卖到|返销|源于|产自|取自|采购自|通过|实行|采用|走|在)/;

/** 收入增速跑在全省前面3个百分点: what is ahead of that of others. */
function aheadOf(text: string, { coreStart }: RawQuantity): string | null {
  if (!AHEAD_ENDS.at(text, coreStart - 1)) return null;
  const told = AHEAD.exec(text.slice(Math.max(0, coreStart - 2 * LONGEST), coreStart))?.[1];
  return told ? cleanName(told).name || null : null;
}
const AHEAD_ENDS = new CharacterSet('面列头');
const AHEAD =
  /(?:^|[，。；：])([^，。；：\d]{2,18}?)(?:继续|始终|持续|一直|稳定|还要?|要)?[跑走赶排]在[^，。；：、\d]{2,12}[前后](?:面|列|头)$/;

/** 对秸秆离田作业每亩补助30元, 对深松作业每亩给予25元补贴: the work for which so much is given. */
function givenForWork(text: string, { coreStart, end }: RawQuantity): string | null {
  const told = FOR_WORK_ENDS.at(text, coreStart - 1)
    ? FOR_WORK.exec(text.slice(Math.max(0, coreStart - 2 * LONGEST), coreStart))
    : null;
  const aid = told?.[2] ?? (told ? AID_BEHIND.exec(text.slice(end, end + 6))?.[1] : undefined);
  return told && aid ? `${told[1]}${aid}` : null;
}
const FOR_WORK_ENDS = new CharacterSet('予亩吨台套座处户公斤里头只株个家励助贴补给');
const FOR_WORK =
  /对([^，。；、：\d的对]{0,8}(?:作业|还田|离田|种植|播种|造林|防治|深松|轮作|养殖|育苗|更换|加装|购置|收储|流转))(?:的|，)?(?:按照?)?每(?:亩|吨|台|套|座|处|户|公斤|公里|头|只|株|个|家)(?:一次性)?(?:给予)?(补助|补贴|奖励|奖补)?$/;
const AID_BEHIND = /^(?:的)?(?:一次性)?(补助|补贴|奖励|奖补)(?=[，。；、）]|$)/;

/** 年产6000台，45%销往东南亚: where so large a part goes, in a clause of its own. */
function soldWhere(text: string, { start, end }: RawQuantity): string | null {
  if (!CLAUSE_STARTS.at(text, start - 1) && !ALMOST.test(text.slice(Math.max(0, start - 3), start))) return null;
  return SOLD.exec(text.slice(end, end + LONGEST))?.[1] ?? null;
}
const CLAUSE_STARTS = new CharacterSet('，；：');
const ALMOST = /[，；：]其中$/;
const SOLD = /^((?:销往|远销|出口到|外销|运往|发往|卖到|流向|投向|返销)[一-龥]{2,8})(?=[，。；、]|$)/;
