import { AIDS } from '../../language/aid.ts';
import { afterLast, CharacterSet } from '../../language/characters.ts';
import type { QuantityMention } from '../types.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';

/**
 * What a rule entitles each of those meant to, or asks of them, told without any word that makes a plan of it: 分散供养的每人每年5200元,
 * 起付线200元, 报销比例85%. A sum by the head is a term whoever tells of it; it is a fact only where the words say that it was paid.
 */

/** What is known of the text where the number stands. */
interface Around {
  left: Left;
  name: string;
  /** Rules were announced before: 办法公布了, 待遇也有提高. */
  rules: boolean;
  /** The number before it in the paragraph. */
  last: QuantityMention | undefined;
}

/** Whether a number is a term by its own words or goes on with the terms told before. */
export function isEntitled(text: string, quantity: RawQuantity, { left, name, rules, last }: Around): boolean {
  const { kind, coreStart, end } = quantity;
  if (kind !== 'money' && kind !== 'percent' && kind !== 'points' && kind !== 'multiple') return false;
  const window = text.slice(Math.max(0, coreStart - LONGEST_SENTENCE), coreStart);
  const sentence = window.slice(afterLast(window, '。！？；'));
  const clause = sentence.slice(afterLast(sentence, '，：'));
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (PAID.test(clause) || TOLD.test(sentence) || PAID_BEHIND.test(behind)) return false;
  const near =
    BY_POLICY.test(sentence) ||
    goesOnWithTerms(text, quantity, last) ||
    announcesRules(text.slice(Math.max(0, coreStart - LONGEST_ANNOUNCED), coreStart));
  const onward = rules || near;
  if (kind === 'multiple') return onward && WIDENED.test(clause);
  if (left.change || left.to)
    return onward
      ? RULED.test(name) ||
          RULED.test(clause) ||
          (left.to ? RULED_ABOVE.test(sentence) : FLOATS.test(clause)) ||
          (goesOnWithTerms(text, quantity, last) && RAISED.test(clause)) ||
          isStep(left, last)
      : left.to && FROM.test(clause) && (RULED_SHARE.test(name) || RULED_LIMIT.test(name));
  if (kind === 'points') return false;
  if (kind === 'percent')
    return (
      (RULED_SHARE.test(name) && !REACHED.test(clause)) ||
      (PAID_BACK.test(clause) && !IN_THE_BOOKS.test(clause)) ||
      RETURNED.test(clause) ||
      (BY.test(clause) && BY_BEHIND.test(behind)) ||
      (SHARED_OUT_ENDS.at(clause, clause.length - 1) && onward && SHARED_OUT.test(clause))
    );
  if (RULED_SUM.test(name) || RULED_SUM.test(clause) || isRuledFor(clause)) return true;
  const tail = clause.slice(-LONGEST_EACH);
  const each = EACH.test(tail) || (onward && AVERAGE.test(tail));
  if (each && (AID.test(sentence) || AID_BEHIND.test(behind))) return true;
  if (onward && LIMITED.test(clause)) return true;
  if (onward && GIVEN_ENDS.test(clause) && AID_BEHIND.test(behind)) return true;
  return (near && each) || (onward && SHARED_OUT_ENDS.at(clause, clause.length - 1) && SHARED_OUT.test(clause));
}

/** 每人每月领1080元，比调整前增加90元: how much more than before the rule. */
const isStep = ({ base }: Left, last: QuantityMention | undefined): boolean =>
  base !== null && last?.status === 'target' && BEFORE_IT.test(base);
const BEFORE_IT = /^[比较](?:调整前|提标前|原来|以前|过去|原标准|现行|上年度?|去年|上一?年度?)/;

/** Whether the number before, not far off, is a sum or share that is a term. */
const goesOnWithTerms = (text: string, { start }: RawQuantity, last: QuantityMention | undefined): boolean =>
  last !== undefined &&
  last.status === 'target' &&
  (last.unit === '元' || last.unit === '%') &&
  start - last.end <= LONGEST_BETWEEN &&
  TERM.test(text.slice(Math.max(0, last.start - LONGEST_BEHIND), last.end + LONGEST_BEHIND));

const LONGEST_SENTENCE = 90;
const LONGEST_BEHIND = 20;
const LONGEST_BETWEEN = 44;
const LONGEST_EACH = 14;

/** By the head, the acre, the month. */
const EACH = /(?:每(?!年[^每，。；、\d]{2})[^，。；、\d每的]{1,5}|单[机个户台])[^，。；、\d]{0,8}$/;
/** An average is a standard only where rules are told. */
const AVERAGE = /[人户亩]均[^，。；、\d]{0,8}$/;
const FROM = /[由从][^，。；]{1,24}$/;
const AID =
  /补[助贴偿]?(?![充齐足课选办短位种植栽造])|津贴|奖励|奖补|助学金|奖学金|资助|供养|救助|低保|生活费|安置费|过渡费|搬迁费|慰问金|优待金|抚恤金|诊疗费|养老金|缴费|缴纳|自缴|保费|保额|保教费|学费|住宿费|物业费|停车费|垃圾处理费|污水处理费|水资源费|取暖费|采暖费|通行费|(?:保险金|工资|供暖|收费|水费)标准/;
const AID_BEHIND = /^的?[^，。；、\d]{0,6}(?:补助|补贴|奖励|津贴|资助|奖补|助学金|奖学金|救助金|贷款|奖金)/;
/** 县上给予5万元贴息贷款, behind other terms. */
const GIVEN_ENDS = /(?:给予|提供|可申请|可享受|可获得?|可领取?)(?:一次性|最高|不超过)*$/;
/** 住宿费不超过400元, behind other terms. */
const LIMITED = /(?:不超过|不高于|不低于|不少于|不得超过|不得高于|不得低于|最高|最低)$/;
/** 民办园可上浮20% */
const FLOATS = /可[^，。；、\d]{0,8}[上下]浮$|[上下]浮(?:不超过|不得超过|最高)$/;
/** 二孩家庭上浮10万元, behind other terms */
const RAISED = /(?:上浮|下浮|上调|下调|调高|调低)$/;
/** 贷款额度放宽到最高限额的4倍 */
const WIDENED =
  /(?:限额|额度|标准|比例|基数|年限)(?:可|再)?(?:放宽|提高|上浮|上调|扩大|增加)[到至为][^，。；、\d]{0,10}$/;
/** 每次按起付标准的50%收取 */
const BY = /按照?[^，。；\d]{2,16}的$/;
const BY_BEHIND =
  /^的?(?:标准|比例)?(?:收取|征收|缴纳|支付|计发|执行|核定|报销|发放|扣[除缴]|返还|奖励|补助|补贴)(?!了)/;
/** 起付标准为三级医院1000元, 补贴标准按轻度、中度分别为每人每月200元: for whom each is. */
const isRuledFor = (clause: string): boolean => {
  const level = LEVEL.exec(clause);
  return level !== null && FOR_WHOM.test(clause.slice(level.index + level[0].length));
};
/** What has a standard by which it is given or paid. */
const STANDARD_OF = `${AIDS}|供养|低保|保障|救助|缴费|收费|筹资|膳食|津贴`;
const LEVEL = new RegExp(`起付线|起付标准|封顶线|限额|(?:${STANDARD_OF}|护理|工资)标准`);
const FOR_WHOM = /^(?:分别|统一)?(?:[为是按]|[^，。；、\d为是按每]{0,8}每)[^，。；\d]{0,28}$/;
/** Levels that only a rule lays down. */
const RULED_SUM = new RegExp(
  `(?:起付线|起付标准|封顶线|起征点|(?:支付|报销)限额|(?:${STANDARD_OF})标准)(?:为|是)?(?:每[^，。；、\\d]{1,8}|[户人亩]均)?(?:最[高低])?$`,
);
/** Limits and rates that move only when their rule does. */
const RULED_LIMIT =
  /(?:起付线|起付标准|封顶线|起征点|(?:支付|报销)限额|贷款(?:最高)?额度|(?:提取|贷款|额度|补贴|年龄)上限|(?:票|起步|水|电|气|运|热)价|(?:[金费险资助贴障养保入务]|补偿|救助)标准)$/;
const RULED_SHARE =
  /(?:报销|支付|补偿|缴费|缴存|首付款?|补助|补贴|返还|抵扣|扣除|赔付|自付|资助)比例$|费率$|(?:^|[^实])税率$|^资助面$/;
/** What is laid down and can be changed. */
const RULED =
  /(?:起付线|起付标准|封顶线|起征点|限额|额度|标准|比例|费率|税率|补助|补贴|津贴|助学金|过渡费|安置费|基数|门槛|年限)(?:由|从|再|将|统一)?$/;
/** 贷款额度也作了调整：个人由10万元提高到15万元 */
const RULED_ABOVE = /(?:限额|额度|标准|比例|费率|税率|补助|补贴|津贴)[^，。；、\d]{0,8}：/;
/** Who bears which part: 其中个人缴纳50元, 农户承担20%. */
const SHARED_OUT_ENDS = new CharacterSet('助贴担纳缴政筹付销补套还费人奖励');
const SHARED_OUT =
  /(?:财政|个人|农户|企业|单位|家庭|职工|集体|基金|统筹)[^，。；、\d]{0,6}(?:补助|补贴|承担|负担|缴纳|自缴|自筹|自付|支付|缴费|配套)$|(?:报销|返还|[补奖]|补助|补贴|奖励|保费|配套)$/;
/** 报销比例达到72%: what has come of it. */
const REACHED = /达到?$/;
/** 在村卫生室就诊报销50% */
const PAID_BACK = /(?<!累计|共|已)(?:报销|返还)(?:比例)?$/;
/** 政策范围内报销比例: how the books reckon what was paid back. */
const IN_THE_BOOKS = /政策范围内|实际/;
/** 返还企业上年度缴纳保费的40% */
const RETURNED = /^[^，。；、\d]{0,6}(?:返还|退还)[^，。；、\d]{2,20}的$/;
/** 按照县里的政策，… */
const BY_POLICY =
  /(?:^|[，。；“])(?:按照?|根据|依据)[^，。；]{0,16}(?:政策|办法|规定|标准)，|(?:^|[，。；])(?:政策|标准|新政)?(?:调整|提高|提标|调高|上调|统一)后，/;
const TERM = /每|标准|比例|补|奖|报销|限额|额度|起付|封顶|缴|费/;

/** That it was given, or comes in and goes out. */
const PAID =
  /[了曾]|已(?!婚)|(?:维持|保持|稳定)在|仍(?:旧|然)?[为是按]|累计(?!不超|最高)|共(?!同|有产|济)|发放|惠及|拿到|收到|领到|(?<![能可以月年])领取|得到|兑现|争取|拨付|支出|投入|收入(?!标准)|增收|分红|实际(?!缴|支付)|到位|使用|落实|完成|下达|筹集到|产值|利润|成本(?!保险)|纯收|净收|效益|租金收|工资性|减[免负税]|节[省约]|价格|挣|工钱|务工|打工|干活|日薪|卖|租金|利息/;
/** 他家种了30亩，每亩补助600元; 公司出台…. */
const TOLD =
  /(?:[^台定发布施行订作出行有]了|领到|拿到|授予|颁发|表彰|获奖|兑现|下达|拨付|投入)|(?:^|[，。；])[^，。；]{0,4}(?:公司|合作社|集团|基地|老板|超市|商场|厂里?)[^，。；]{0,6}(?:[对给为向每]|实行|拿出|提供)/;
const PAID_BEHIND = /^[^，。；]*(?:[了过已]|惠及|兑现)|^[^，。；]{0,8}发放到/;

/** Whether the beginning of a paragraph or a headline says that rules were laid down or changed, and not that this was long ago. */
export function announcesRules(text: string): boolean {
  const words = text.slice(0, LONGEST_ANNOUNCED);
  return (
    (RULES_ISSUED.test(words) || RULES_CHANGED.test(words) || CHANGED_RULES.test(words) || NEW_RULES.test(words)) &&
    !OF_OLD.test(words)
  );
}
const LONGEST_ANNOUNCED = 160;
/** 市政府公布了新的办法 */
const RULES_ISSUED =
  /(?:出台|公布|印发|下发|发布|修订|制定|推出)了?[^，。；]{0,24}(?:办法|政策|标准|意见|通知|细则|规定|措施|方案)/;
/** 报销待遇也有提高。 */
const RULES_CHANGED =
  /(?:标准|待遇|政策|额度|比例|费率|补贴|补助)[也均都再又将有所作了出进行同步相应]{0,6}(?:提高|调整|上调|下调|降低|放宽|敲定|确定|出炉)(?:$|[。，：！])/;
/** 关于提高低保标准的通知 */
const CHANGED_RULES =
  /(?:提高|调整|上调|下调|降低|放宽|统一)[^，。；、\d]{0,16}(?:标准|额度|比例|待遇|费率|起付线)(?:$|有关|的通知|的决定|[。》！])/;
const NEW_RULES =
  /(?:办法|标准|政策|细则|规定)(?:今天|昨天|日前|近日|正式)?(?:公布|出台|出炉|发布|印发|施行|敲定)|新[政规](?:$|[^策定模])/;
const OF_OLD = /去年|上年|前年|近年|[年月]来|回顾|总结/;
