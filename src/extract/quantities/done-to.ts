import { CharacterSet } from '../../language/characters.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';

/** Verbs at the front of a name that say what is done to those counted, so that the noun behind them is the name: 受理|群众信访. */

/**
 * The name without the verb that it opens with, and who does it (县里还整合|涉农资金, 开工改造|老旧小区); as it is where the verb is part of the
 * noun (改造项目, 检查站) or says what is measured (压减…, 多计…).
 */
export function withoutDoing<N extends { name: string }>(words: N, text: string, quantity: RawQuantity, left: Left): N {
  const name = nounOf(words.name, text, quantity, left);
  return name === words.name ? words : { ...words, name };
}

function nounOf(name: string, text: string, { kind }: RawQuantity, left: Left): string {
  if (left.change || left.account || left.of || name.length < 4) return name;
  const verb = STARTS.at(name, 0) ? (DONE[kind as keyof typeof DONE]?.exec(name)?.[0] ?? '') : '';
  const rest = name.slice(verb.length);
  if (verb && (kind === 'money' || !HEADS.test(rest))) return rest;
  // 共审计项目86个, 支持项目214个: behind a sign or 共 it is done; 下达审计项目 names a kind of them.
  const general = kind === 'count' ? GENERAL.exec(name) : null;
  if (general && opensThere(text, name, left)) return general[1] as string;
  return name.replace(RECORD, '');
}

/** Whether the name stands where a clause begins, or behind 共 and the like. */
function opensThere(text: string, name: string, { start, end }: Left): boolean {
  const at = text.lastIndexOf(name, end - name.length);
  return at >= start && (at === 0 || OPENERS.at(text, at - 1));
}
const OPENERS = new CharacterSet('，。；：、共已还先计');
/** 支持项目: what any thing is called that this is done to; 检查企业 speaks of more than firms. */
const GENERAL = /^(?:支持|审计)(项目)$/;
const STARTS = new CharacterSet('新改扩迁健设省市县区镇乡村开受追放登检储招归改统整浇支');
const WHO = '(?:[省市县区镇乡村][里上]?(?:还|又|也|再|已|共|先后|累计){1,3})?';
const DONE = {
  count: new RegExp(
    `^${WHO}(?:开工|启动|累计)?(?:改造(?!提升|[后前])|受理|放映|登记(?!注册)|检修|招收|支持|检查|新?改?扩建|改建|迁建|健全(?:完善)?|设(?![计施备定立置想区防卡点站有]))(?=[^率量费面的人].)`,
  ),
  physical: new RegExp(`^${WHO}(?:开工|启动)?(?:改造(?!提升|[后前])|储备|浇筑)(?=[^率量费面的].)`),
  money: new RegExp(`^${WHO}(?:追偿|归集|统筹整合|整合|统筹)(?!金额|总额)(?=[^率量面的安].)`),
};
/** What belongs to the verb before it: 改造项目, 检查对象, 储备能力. */
const HEADS =
  /^(?:[省市县]级)?(?:项目|工程|任务|面积|能力|数量|规模|对象|标准|指标|企业|单位|问题|事项|案件|资金池|政策|措施|范围|人数|场次|次数|人次|线路|人才|土地|用地|失业.{0,12}|.{0,20}(?:率|补助|补贴|标准|能力|任务|面积|价值|费用|成本|总数|总量|数量))$/;
/** 创下了单日铺筑沥青2.3公里的纪录: that it was never so much. */
const RECORD = /^创[下造]了?(?=[一-龥]{4})/;
