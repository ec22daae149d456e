import { AIDS, RECIPIENTS } from '../../language/aid.ts';
import { afterLast, CharacterSet } from '../../language/characters.ts';
import { clauseStart } from './clause.ts';
import { cleanName } from './names.ts';
import type { RawQuantity } from './raw.ts';
import { splitNames } from './split-names.ts';
import { CLAUSE_END, type Token } from './tokens.ts';

/** What a sum is given as and to whom, in policies: 对…的，按…的8%给予补助，单个企业最高500万元. */

/** Aid promised right behind a sum. */
export const PROMISED = new RegExp(`^[^，。；：、]{0,4}(?:支持|${AIDS})`);

/** The aid a sum is given as, the last one named in its sentence: 按15%补助，最多不超过200万元. */
export function promisedAid(text: string, quantity: RawQuantity): string | null {
  // 给予补助，单户最高20万元；贷款贴息…: what stands behind a semicolon is other aid.
  const behind = text.slice(quantity.end, quantity.end + 6).split(/[；。]/, 1)[0] ?? '';
  const window = text.slice(Math.max(0, quantity.start - 80), quantity.end) + behind;
  const all = window
    .slice(window.lastIndexOf('。', window.length - behind.length - 1) + 1)
    .match(/一次性(?:奖励|补助|补贴)|建设补助|补助|奖励|补贴|资助|奖补|贴息|补偿|贷款/g);
  return all?.at(-1) ?? null;
}

/** 发放家装消费券，每户最高8000元: what each of those helped is given; null where the clause before gives nothing. */
export function givenEach(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 44), at);
  const each = before.search(EACH);
  return each < 0
    ? null
    : (GIVEN_THING.exec(before.slice(afterLast(before.slice(0, each), '，。；'), each))?.[1] ?? null);
}
const EACH = /，(?:标准为)?(?:每[一-龥]{1,6}|[户人亩]均[一-龥]{0,6})(?:最高|最多|限额|限)?(?:不超过|可达|为)?$/;
const GIVEN_THING =
  /(?:发放|给予|补贴|补助|奖励|提供|享受|派发|赠送)了?(?:[^、\d]{0,10}的)?([^、的\d]{2,12}(?:券|补助|补贴|奖励|奖金|津贴|资金|红包|补偿|慰问金))$/;

const AWARD_STARTS = new CharacterSet('的标比额给予进补奖资贴一不支');
const SUPPORT = /^支持(?:[，。；、）]|$)/;
const GIVEN = /[给予]予(?:最高|不超过|一次性|至少)*$/;
const AWARD = new RegExp(
  `^(?:不等)?(?:的?(?:标准|比例|额度))?(?:的?(?:一次性)?(?:给予|予以|进行)([^，。；、：\\d]{0,6}?(?:${AIDS})金?)|(?:的(?:一次性)?|一次性)([^，。；、：\\d]{0,6}?(?:${AIDS})金?)|((?:${AIDS})(?:支持)?))(?=[，。；、）)]|$)`,
);
const BY_STANDARD =
  /^的?(?:标准|比例|额度)(?:给予|予以|进行|落实|补助|补贴|发放|拨付|安排|配套|缴纳|计提|提取|收取|享受|领取|配建|配套建设|配备|配置|建设|设置|设立|预留|储备|规划)([^，。；、：\d]{2,10})(?=[，。；、]|$)|^的标准(?!化|补[足齐]|执行|落实|建设|配[建备置足齐])([^，。；、：\d]{2,4})(?=[，。；、]|$)/;

/** What is given by this standard, said behind it: 每人每年2400元的标准给予运营补助, 按增量的2%予以奖励. */
export function awardBehind(text: string, { kind, coreStart, end }: RawQuantity): string | null {
  // 每人给500元交通补助
  const handed =
    kind === 'money' && HANDS.test(text.slice(Math.max(0, coreStart - 28), coreStart))
      ? HANDED.exec(text.slice(end, end + 12))?.[1]
      : null;
  if (handed) return handed;
  if (!AWARD_STARTS.at(text, end)) return null;
  // 给予最高500万元支持
  if (
    kind === 'money' &&
    SUPPORT.test(text.slice(end, end + 3)) &&
    GIVEN.test(text.slice(Math.max(0, coreStart - 8), coreStart))
  )
    return '支持';
  // 按每百户不少于20平方米的标准配建养老服务用房
  if (kind !== 'money' && kind !== 'percent' && !(kind !== 'time' && text.startsWith('的标准', end))) return null;
  const behind = text.slice(end, end + 24);
  // 安葬费按每人600元的标准按时发放: paid out is what the clause began with.
  const topic = PAID_OUT.test(behind)
    ? PAID_BY.exec(text.slice(Math.max(0, coreStart - FURTHEST_TOPIC), coreStart))?.[1]
    : null;
  const paid = topic ? cleanName(topic).name : '';
  if (paid) return paid;
  const award = AWARD.exec(behind) ?? BY_STANDARD.exec(behind);
  return award ? (award[1] ?? award[2] ?? award[3] ?? null) : null;
}
const HANDS =
  /(?:给予?(?:[^，。；、的\d]{2,20}(?:各|每[人户家个名])|企业|农户|个人|单位|学生|用户|业主|商户|家庭|团队)?|发放?|予以|奖励|补贴|资助|倒贴|享受|领取)(?:最高|至少|不超过|不低于|一次性)?(?:每[^，。；：、\d每的]{1,5}){0,3}$/;
const HANDED =
  /^的?(?:一次性)?([一-龥]{0,6}(?:补助|补贴|奖励|津贴|红包|补偿|奖金|慰问金|消费券|生活费|救助金|抚恤金|保障金|养老金|支持经费|启动金|启动资金|创业金|安家费|路费|学费|伙食费|(?:基金|资金|信贷|经费|贷款)支持))(?:政策)?(?=[，。；、）]|$)/;
const PAID_OUT =
  /^的?(?:标准|额度)(?:按[时月季年]|及时|足额|全额|一次性|统一|逐[月年]|直接|如数|全部|分[两二三四]?[次期批])*(?:发放|拨付|支付|兑付|兑现|计发|下达|执行|落实|收取|征收|缴纳)(?:到位|到人|到户)?(?=[，。；、）]|$)/;
const PAID_BY = /(?:^|[，。；：、])([^，。；：、\d]{2,14}?)(?:统一|一律|均|继续|仍|暂)?按照?[^，。；：、\d按]{0,12}$/;
const FURTHEST_TOPIC = 32;

/** 对首次升规的企业奖励10万元: the aid without those it is for; null where the phrase names none or stands behind no 对. */
export function aidOf(text: string, start: number, phrase: string): string | null {
  return text[start - 1] === '对' && AID_ENDS.at(phrase, phrase.length - 1) ? (AID.exec(phrase)?.[0] ?? null) : null;
}
const AID_ENDS = new CharacterSet('励助贴补息');
const AID = /(?<=.)(?:一次性)?(?:奖励|补助|补贴|奖补|资助|贴息)$/;

/** 对新获批的甲实验室、乙实验室，分别给予1000万元、200万元: the bodies that each get one of the sums. */
export function recipients(text: string, tokens: readonly Token[], boundary: number, size: number): string[] | null {
  const comma = tokens[boundary];
  if (!comma || !(comma.kind & CLAUSE_END)) return null;
  const start = clauseStart(tokens, boundary);
  const clause = text
    .slice(start, comma.start)
    .trim()
    .replace(/^(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,3}[）)])\s*/, '');
  if (!/^[对给向为]/.test(clause)) return null;
  const names = splitNames(clause.slice(Math.max(1, clause.replace(/的$/, '').lastIndexOf('的') + 1)), size);
  if (names.length === size) return names.map((name) => name.replace(/的$/, ''));
  // 对首次认定、重新认定的高新技术企业: one body in so many states.
  const states = STATES.exec(clause);
  const told = states ? splitNames(states[1] as string, size) : [];
  return told.length === size ? told.map((state) => `${state}${states?.[2]}`) : null;
}
const STATES = /^[对给向为]([^，。；的\d]{2,24})的([^，。；、的\d]{2,10})$/;

/** One of those who are helped, up to whom a sum is limited: 单个企业, 每家. */
export const ONE_OF_THEM =
  /^(?:单[个家户项件台辆笔套]|每[个家户人件台辆项])(?:[^，。；]{0,5}[^，。；额度准价费金本均])?$/;

/** Whom a sum is for: 个人最高30万元 under the label 创业担保贷款：. */
export const PARTIES: ReadonlySet<string> = new Set(
  '个人 小微企业 企业 单户 单位 家庭 每户 每人 法人 团队 机构'.split(' '),
);

/** The words before the first colon of a paragraph, when they are few. */
export function labelOf(text: string): string | null {
  const colon = text.search(/[：:]/);
  if (colon < 2 || colon > 14) return null;
  const { name } = cleanName(text.slice(0, colon));
  return name.length >= 2 ? name : null;
}

/** The end of a clause that says who gets what follows. */
export const CONDITION = new RegExp(`的(?:${RECIPIENTS})?$`);

/** Whether the clause that ends here says whom the aid behind it is for. */
export function isPromised(text: string, tokens: readonly Token[], comma: number): boolean {
  const { start, end } = tokens[comma] as Token;
  const from = clauseStart(tokens, comma);
  return text[from] === '对' && start - from > 4 && AID_AHEAD.test(text.slice(end, end + 12));
}
const AID_AHEAD = new RegExp(
  `^(?:按|分别|再|可|将|一次性|省财政|市财政|财政|最高|每[^，。；]){0,3}[^，。；了已]{0,4}(?:(?:给予|${AIDS})(?!了)|按[^，。；]{2,4})`,
);
