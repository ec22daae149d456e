import { CharacterSet } from '../../language/characters.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';

/** Verbs at the front of a name that say what is done to those counted, so that the noun behind them is the name: 受理|群众信访. */

/**
 * The name without the verb that it opens with, and who does it (县里还整合|涉农资金, 开工改造|老旧小区); as it is where the verb is part of the
 * noun (改造项目, 检查站) or says what is measured (压减…, 多计…).
 */
export function withoutDoing<N extends { name: string }>(words: N, text: string, quantity: RawQuantity, left: Left): N {
  // 水电年产出1.6亿吨: how much of it in a year.
  const opened =
    left.act && left.linkStart > left.end && BY_YEAR.test(words.name) ? words.name.slice(0, -1) : words.name;
  const name = nounOf(opened, text, quantity, left);
  return name === words.name ? words : { ...words, name };
}

const BY_YEAR = /[一-龥]{2}(?<![青少中老学周丰成幼壮百千今去前后当全每多明上近往元光首次末翌头])年$/;
function nounOf(opened: string, text: string, { kind }: RawQuantity, left: Left): string {
  if (left.change || left.account || left.of || opened.length < 4) return opened;
  const name = kind in DONE ? withoutDoer(opened) : opened;
  const verb = STARTS.at(name, 0) ? (DONE[kind as keyof typeof DONE]?.exec(name)?.[0] ?? '') : '';
  const rest = name.slice(verb.length);
  if (verb && (kind === 'money' || !HEADS.test(rest))) return rest;
  // 共审计项目86个, 支持项目214个: behind a sign or 共 it is done; 下达审计项目 names a kind of them.
  const general = kind === 'count' ? GENERAL.exec(name) : null;
  if (general && opensThere(text, name, left)) return general[1] as string;
  return name.replace(RECORD, '');
}

/** 企业开发了|新产品, 街道组织|志愿者: the name without who does it to them and the verb. */
function withoutDoer(name: string): string {
  // 村里新修了水渠; 集体林折算成林票: what they were made into has a number of its own.
  const done = name.includes('了') ? DID.exec(name) : name.includes('算成') ? INTO.exec(name) : null;
  if (done) return name.slice(done[0].length);
  const verb = VERB.exec(name);
  const rest = verb ? name.slice(verb.index + verb[0].length) : '';
  // 政府采购预算: a kind of purchase, whoever makes it.
  if (verb && verb[0] === '采购' && PUBLIC.test(name.slice(0, verb.index))) return name;
  return verb && DOER.test(name.slice(0, verb.index)) && !KINDS_BY_VERB.test(rest) ? rest : name;
}
const PUBLIC = /(?:^|[^省市县区镇乡民州])政府$/;
const DID = /^(?!.{0,8}(?:[的和与及、“]|了解|为了|除了))[^，。；]{2,8}了(?=[一-龥]{2})/;
const INTO = /^[^，。；：、]{2,12}[折换]算成(?=(?!人民币|标准|美元)[一-龥]{2})/;
const VERB =
  /(?:组织|排查|执行|开发|审理|调解|处置|安置|种植|收购|采购|铺设|安装|培训|清理|修复|救助|调度|调拨|招募|新修|新栽|新种|慰问|服务|受理|投放|投入|享受(?!到|.{0,20}的)|监管验放|验放|查验|监管|成立|收集|查摆|帮带|提取|引导|建设改造|更新改造|更新)(?=[一-龥“]{2})/;
const DOER =
  /(?:[^全各结布格变骨三五大]局|[市县区省]委|[委厅处办]|大队|总队|支队|中队|部门|公司|集团|政府|街道|学校|银行|[^政]协会|[^小微]企业|合作社|医院|法院|检察院|[省市县区镇乡村][里上]|[我他她你咱]们|^企业|海关|[察安检法]机关|边检站|^各地|主产区|个体工商户|经营主体|党员干部|供销社|缴存人)(?:还|又|也|再|已|共|先后|累计|及时|迅速|连夜|紧急|全力|依法){0,2}$/;
/** What is called by what it does, or by what is done with it: 服务中心, 安装设备. */
const KINDS_BY_VERB =
  /^(?:设备|设施|车辆?|人员|队伍|中心|基地|平台|机构|站|点|线|[员师商率量额费期权证书器场所区组业]|系统|体系|网络|网点|服务|活动|工作|办法|方案|计划|经费|资金|收入|支出|工具|环境|产业|团队|岗位|窗口|总|专|类|面|时间|价格?|小组|项目|工程|任务|对象|问题|事项|标准|能力|规模|数量|[^，]{0,8}组织$)/;

/** Whether the name stands where a clause begins, or behind 共 and the like. */
function opensThere(text: string, name: string, { start, end }: Left): boolean {
  const at = text.lastIndexOf(name, end - name.length);
  return at >= start && (at === 0 || OPENERS.at(text, at - 1));
}
const OPENERS = new CharacterSet('，。；：、共已还先计');
/** 支持项目: what any thing is called that this is done to; 检查企业 speaks of more than firms. */
const GENERAL = /^(?:支持|审计)(项目)$/;
const STARTS = new CharacterSet('新改扩迁健设省市县区镇乡村开受追放登检储招归改统整浇支建处监验查享删展调纠参成发抢');
const WHO = '(?:[省市县区镇乡村][里上]?(?:还|又|也|再|已|共|先后|累计){1,3})?';
const DONE = {
  count: new RegExp(
    `^${WHO}(?:开工|启动|累计)?(?:改造(?!提升|[后前])|建设改造|受理(?:处置)?|处置(?=.{3})|监管验放|验放|查验|享受(?!到|.{0,20}的)|删减|展出(?!净)|检视|调备|纠治|参与(?:处置|审理|调解)|成立(?!大会|仪式|时间|以来)|放映|登记(?!注册)|检修|招收|支持|检查|新?改?扩建|改建|迁建|健全(?:完善)?|设(?![计施备定立置想区防卡点站有]))(?=[^率量费面的人].)`,
  ),
  physical: new RegExp(
    `^${WHO}(?:开工|启动)?(?:改造(?!提升|[后前])|储备|浇筑|发展(?=[一-龥]{4})|抢排)(?=[^率量费面的].)`,
  ),
  money: new RegExp(`^${WHO}(?:追偿|归集|统筹整合|整合|统筹)(?!金额|总额)(?=[^率量面的安].)`),
};
/** What belongs to the verb before it: 改造项目, 检查对象, 储备能力. */
const HEADS =
  /^(?:[省市县]级)?(?:项目|工程|任务|面积|能力|数量|规模|对象|标准|指标|企业|单位|问题|事项|案件|资金池|政策|措施|范围|人数|场次|次数|人次|线路|人才|土地|用地|失业.{0,12}|.{0,20}(?:率|补助|补贴|标准|能力|任务|面积|价值|费用|成本|总数|总量|数量))$/;
/** 创下了单日铺筑沥青2.3公里的纪录: that it was never so much. */
const RECORD = /^创[下造]了?(?=[一-龥]{4})/;
