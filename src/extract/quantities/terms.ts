import { AIDS, RECIPIENTS } from '../../language/aid.ts';
import { afterLast, CharacterSet } from '../../language/characters.ts';
import type { Status } from '../types.ts';
import { isIssued } from './laid-down.ts';
import type { Left } from './left-parts.ts';
import { withoutAsker } from './questions.ts';
import type { RawQuantity } from './raw.ts';

/** The terms of a policy: what somebody gets or pays by it. They hold from now on, whatever text tells of them. */

/** 对首次升规的企业一次性奖励20万元: whom aid is for, and that it is given. */
export const isGivenTo = (text: string, { start, coreStart }: RawQuantity): boolean =>
  GIVEN_TO.test(text.slice(Math.max(0, start - 40), coreStart));
const GIVEN_TO = new RegExp(
  `(?:^|[，。；、：])对[^，。；、：\\d]{3,24}的?(?:${RECIPIENTS})?[，]?(?:一次性|再|分别|最高|按[^，。；]{0,8})?(?:给予|${AIDS})(?:奖励|补助)?(?:至少|最[高多少低])?$`,
);

/** 查实的最高奖励5万元, 单台最高2万元: a cap; 按50%给予贴息, 按每人100元代缴: by what it is reckoned. */
export function isGiven(text: string, quantity: RawQuantity): boolean {
  const { kind, start, coreStart, end } = quantity;
  if (kind !== 'money' && kind !== 'percent') return false;
  if (isCap(text, quantity) || isOffered(text, quantity)) return true;
  const before = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  if (GIVEN_STARTS.at(text, end) && before.includes('按') && BY.test(before)) {
    const behind = text.slice(end, end + LONGEST);
    return GIVEN_BY.test(behind) && !TOLD.test(behind);
  }
  // 市财政安排800万元对购置播种机给予补贴
  return text.startsWith('安排', start - 2) && FOR_AID.test(text.slice(end, end + 2 * LONGEST));
}

/** 单户贷款额度最高15万元, 单户年度贴息额不超过50万元 */
export function isCap(text: string, { coreStart }: RawQuantity): boolean {
  const before = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  return CAP_ENDS.at(before, before.length - 1) && (AT_MOST.test(before) || NO_MORE.test(before));
}
const CAP_ENDS = new CharacterSet('高多过达为度助励贴持予补奖贷顶');
const NO_MORE =
  /(?:单[个家户笔]|每[个家户人年]|个人|企业)[^，。；、\d]{0,8}(?:补助|补贴|奖励|贴息|奖补|资助|贷款)[^，。；、\d]{0,4}不超过$/;

/**
 * 首次入统的企业奖励8万元, 每吸纳1人再奖2000元, 合办企业的最高200万元: a sum that aid is named of right before or behind it, in a clause that says
 * for what, for each of what or up to what it is given, and not that it was.
 */
function isOffered(text: string, { coreStart, end }: RawQuantity): boolean {
  const window = text.slice(Math.max(0, coreStart - LONGEST_CONDITION), coreStart);
  if (!AID_ENDS.at(window, window.length - 1)) return false;
  const from = afterLast(window, '，。；：');
  const before = window.slice(from);
  // 每引进一家企业，奖励5万元; 举报查实的，奖励200元: on what condition.
  const offered = AID.test(before)
    ? OPEN.test(before) || CONDITION.test(window.slice(0, from))
    : UP_TO.test(before) && (OF_AID.test(before) || AID_BEHIND.test(text.slice(end, end + 8)));
  return (
    offered &&
    !GIVEN.test(before) &&
    !DONE.test(window.slice(afterLast(window, '。；'))) &&
    !GIVEN_AWAY.test(text.slice(end, end + LONGEST))
  );
}
const LONGEST_CONDITION = 48;
const AID_ENDS = new CharacterSet('励助贴补奖持予贷息还度准高多为位人业队员构户者');
const AID = new RegExp(
  `(?:${AIDS}|[奖补]|给予|贷|返还)(?:金?额度?|标准|[^，。；、\\d的]{2,6}(?:单位|个人|企业|团队|人员|机构|户|者))?(?:最[高多]|为)?$`,
);
const CONDITION = /(?:的|(?:^|[。；])[^，。；每\d]{0,10}每[^，。；]{2,24})，$/;
const UP_TO = /最[高多]$/;
const OF_AID = /的最|(?:额度?|限额|标准|补助|补贴|奖励)最[高多]$/;
const AID_BEHIND = new RegExp(`^的?[^，。；、\\d]{0,4}(?:支持|贷款|${AIDS})`);
const OPEN =
  /首次|一次性|最[高多]|每[一-龥\d]|单[个户家项台件]|新(?:[认评获引入购建办增升]|落户)|的[^，。；、\d的]{2,}|再[奖补]/;
/** That it was given, or to somebody of whom is told. */
const GIVEN =
  /[了已曾]|累计|共|去年|上年|发放|惠及|拿到|收到|得到|兑现|争取|拨付|支付|获得了?[^，。；的]{0,12}$|(?<![能可以])领[到取]|对[他她我]/;
/** 他家种了30亩，每亩补助600元; 县里出台了政策 opens terms. */
const DONE =
  /[^台定发布施行]了|授予|颁发|表彰|获奖|(?:公司|合作社|集团|基地|老板|(?<!加工)厂里?|超市|商场)[^，。；]{0,6}(?:[对给为向每]|实行|拿出|提供)/;
const GIVEN_AWAY = /^[^，。；]*(?:[了过已]|发放|惠及|兑现)/;
const LONGEST = 18;
const AT_MOST =
  /最高(?:可?(?:奖励|补助|补贴|资助|奖补|支持|给予))$|(?:单[个家户台项件笔套]|每[个家户台项件人]|个人|企业|一次性)[^，。；、\d]{0,6}(?:最高(?:额度)?(?:不超过|可?达?|为)?|封顶)$|贷款(?:金额|额度|限额)最高(?:额度)?(?:不超过|可?达?|为)?$/;
const GIVEN_STARTS = new CharacterSet('的给予代减报贴返补资奖');
const BY = /按(?:照)?[^，。；、\d]{0,14}$/;
const GIVEN_BY = new RegExp(
  `^的?(?:标准|比例|额度)?(?:给予|予以|进行)?[^，。；、\\d]{0,4}(?:代缴|减免|报销|返还|${AIDS})`,
);
const TOLD = /^[^，。；]*[了过]/;
const FOR_AID = /^，?(?:专项资金，?)?对[^，。；\d了]{2,16}给予(?:补贴|补助|奖励|奖补|资助|贴息)(?!了)/;

/** Whether a number that is told in answer to a question about terms is one of them. */
export const isTermOf = ({ kind }: RawQuantity, { to, change }: Left): boolean =>
  kind === 'money' || kind === 'percent' ? !change : to === true;

/** 设立科技创新再贷款，总额度5000亿元，年利率1.5%: the terms of a credit that is newly set up. */
export function isTermOfCredit(text: string, { kind, coreStart, end }: RawQuantity): boolean {
  if (kind !== 'money' && kind !== 'percent') return false;
  if (!CREDIT_TERM.test(text.slice(Math.max(0, coreStart - 8), coreStart))) return false;
  const sentence = text.slice(Math.max(0, coreStart - LONGEST_CREDIT), end);
  return SET_UP.test(sentence.slice(afterLast(sentence, '。；')));
}
const LONGEST_CREDIT = 60;
const CREDIT_TERM = /(?:额度|利率)(?:共?为|达|共)?$/;
const SET_UP =
  /(?:设立|创设|推出)[^。；已了]{0,20}再?贷款(?![^。；]{0,30}(?:余额|累计|发放))|再?贷款(?:正式)?(?:设立|创设|推出)/;

/** 问：个人能贷多少？ Whether what is asked for are terms. */
export const asksForTerms = (question: string): boolean => {
  const asked = withoutAsker(question);
  return TERMS.test(asked) && !OF_RESULTS.test(asked);
};
const TERMS =
  /(?:缴|交|报|贷|领|补|享受|补贴|补助|减免|资助|给)[^，。？]{0,6}(?:多少|几|哪些|什么)|(?:多少|哪些|什么|几档|怎么|如何|怎样)[^，。？]{0,6}(?:缴|交费|报销|贷|领取?|补贴|补助|待遇|优惠|奖励|减免|资助|标准|条件)|(?:补贴|补助|奖励|奖补|补偿|津贴)[^，。？]{0,3}(?:怎么|如何|怎样)|(?:比例|标准|待遇|限额|额度|档次)[^，。？]{0,6}(?:多少|怎|如何|哪些|什么|变化|提高|几)|(?:能不能|能否|可不可以|是否|可以|少|不)[^，。？]{0,3}(?:报|补|缴|领|贷|享受)/;
const OF_RESULTS = /进展|成效|成绩|成果|完成|已经|情况|效果|去年|上年|发放了|了多少|兑现/;

/**
 * Whether the clause up to a comma opens the terms of a policy: 县里出台政策，, and 在资金上予以补助， where no result was told before; `told`: what was.
 */
export const opensTerms = (clause: string, told: Status | null): boolean =>
  isIssued(clause) || (told !== 'actual' && GIVING_ENDS.at(clause, clause.length - 1) && GIVING.test(clause));
const GIVING_ENDS = new CharacterSet('助贴励补息');
const GIVING =
  /^(?![^，。；]*(?:[已了曾共]|累计))[^，。；]*(?:给予|予以|实行|享受)[^，。；、\d]{0,8}(?:补助|补贴|奖励|资助|奖补|贴息|救助)$/;

/** 首期30亿元已经到位；对制造业项目，按投资额给予最高12%的补助: whether the part of a sentence that opens at `at` says whom aid is for and what is given. */
export const givesTo = (text: string, at: number): boolean =>
  text[at] === '对' && givesAid(text, at) && !/^[^；。]{0,80}[了已]/.test(text.slice(at, at + 80));

/** Whether the clause that opens at `at` gives aid, or says to whom the next one gives it: behind 县里出台政策，. */
export const givesAid = (text: string, at: number): boolean => AID_AHEAD.test(text.slice(at, at + 80));
const AID_AHEAD =
  /^(?:[对凡][^，。；]{3,40}，)?(?![^，。；]*(?:已|累计|共|发放|兑现))[^，。；了]{0,28}?(?:补贴|补助|奖励|奖补|资助|贴息|配套|最高|不超过)(?:标准|金额|额度)?(?:为|给予|最高|达|可|不超过|不低于|[人户亩]均|每[^，。；\d]{1,4}){0,4}\d/;
