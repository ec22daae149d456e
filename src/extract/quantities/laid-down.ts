import { afterLast, CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import type { Over } from './promises.ts';
import type { RawQuantity } from './raw.ts';
import { Mark, type Token } from './tokens.ts';

/** Clauses that say what was laid down, so that what follows is planned, or by whose order something was done. */

/** The words before a colon that name what is aimed at, not what came of it; `over`: the time told of last, where that is over. */
export const isHeaded = (clause: string, over: Over = null) =>
  (HEADED.test(clause.slice(-LONGEST_HEAD)) && !CAME_OF.test(clause)) ||
  (over === null && HANDED_OUT.test(clause) && !OF_OLD.test(clause));
/** 今年的任务已经分解到县、落到人：; 指标我念一下： */
const HANDED_OUT =
  /(?:任务|指标|目标|责任)[书表单]?(?:已经?|都|均|全部|也){0,2}(?:分解|细化|下达|落实|明确|敲定|[定排签列])(?:[到至给好定]|下来|出来|完毕)[^，。；：\d]{0,16}$|(?:任务|指标|目标)(?:已经?|都|就|早){0,2}(?:摆|写|挂|定)在(?:那里|那儿|面前|桌上|纸上|墙上)$|(?:任务|指标|目标|打算|安排|盘子)我(?:先|再|来|给大家|跟大家){0,2}[念报说讲读列摆](?:一下|一遍|给大家)?$/;
const OF_OLD = /[去上前]年|上半年|完成|兑现/;
/** The words that head what follows: the clause from `start` to `end`, and the one before it where it only says that a list comes (…有6项任务，包括：). */
export function headOf(text: string, start: number, end: number): string {
  const clause = text.slice(start, end);
  if (clause.includes('建设') && isFinished(text, start)) return '';
  if (clause.length > 5 || !LISTS.test(clause)) return clause;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start - 1);
  return before.slice(afterLast(before, '，。；：')) + clause;
}
/** 工程已于去年完工，建设内容包括…: whether the words up to `at` tell of a work that is finished. */
export const isFinished = (text: string, at: number): boolean =>
  BUILT.test(text.slice(Math.max(0, at - LONGEST_TELLING), at));
const LONGEST_TELLING = 80;
const BUILT = /(?:已|[去前上]年|日前|正式)[^。；，]{0,16}(?:建成|完工|竣工|验收|投[用运入产])/;
const LISTS = /^(?:具体|主要|分别|其中)?(?:包括|包含|有|是|为|如下)$/;
const LONGEST_BEFORE = 30;
/** 县政府出台收购办法：…: what follows is what it lays down. */
export const isIssued = (clause: string): boolean =>
  ISSUED_ENDS.at(clause, clause.length - 1) &&
  (ISSUED.test(clause) || ISSUED_BY_NAME.test(clause) || (STANDARDS.test(clause) && !LAST_YEAR.test(clause)));
const ISSUED_ENDS = new CharacterSet('法案策施见定准则规条”》态诺状书为是下银招单礼白');
const ISSUED =
  /(?:出台|印发|发布|公布|制定|下发|推出|实施)了?[^，。；：]{0,16}(?:办法|方案|政策|措施|意见|规定|标准|细则|新规|[\d一二三四五六七八九十]{1,3}条)[”》]?$|(?:表态|承诺|立下军令状)$|(?:递交|递上|签订|签下|立下|交上)了?[^，。；：]{0,8}(?:责任[书状]|军令状|承诺书|任务书)$/;
/** 4月18日出台的《若干措施》给出了真金白银：; not 按照…，各地晒出成绩 */
const ISSUED_BY_NAME =
  /(?:出台|印发|制定|推出|发布|实施)的《[^《》]{2,30}(?:措施|办法|政策|意见|规定|细则|方案)》(?:给出|拿出|明确|开出|亮出|规定|写明)[^，。；：\d]{0,8}$/;
/** 补偿标准为：砖混结构450元/平方米 */
const STANDARDS = /(?:补偿|补助|补贴|奖励|奖补|资助|救助|安置|收费)标准(?:分别)?(?:为|是|如下)?$/;
const LAST_YEAR = /[去上]年/;
const LONGEST_HEAD = 9;
const HEADED =
  /(?:目标|任务|安排|打算|建设(?:内容|规模)|建设内容[及和与]规模)(?:具体|主要)?(?:是|为|分别[是为]|包括|包含|如下|主要[是有]|[^，。；：]{2,5}[明定出布])?$|实事(?:项目)?(?:具体|主要)?(?:分别[是为]|包括|包含)$/;
const CAME_OF = /完成|实现|达到|超额|兑现|落实|回顾/;

/** Whether the word of planning at `at` is the end of what somebody else laid down: 市局按照省厅部署要求，…. */
export const isByOrder = (text: string, at: number): boolean =>
  /^[^，。；]{1,4}，/.test(text.slice(at, at + 5)) && BY_ORDER.test(text.slice(Math.max(0, at - 24), at));
const BY_ORDER = /(?:按照?|根据|依据|对照|遵照|落实)[^，。；]{0,20}$/;

/** 4名拟提拔干部, 21艘应检渔船, 应关停的47家企业: which ones are counted, not what is to become of them. */
export const isOfCounted = (text: string, tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  if (token.word !== '拟' && token.word !== '应') return false;
  // 占应关注管网比例: whose the share is.
  if (token.word === '应' && before !== undefined && (before.kind & Cue.account) > 0 && before.end === token.start)
    return true;
  if (before !== undefined && (before.kind & Mark.quantity) > 0 && before.end === token.start) return true;
  // 应取缔的1247家企业
  const next = tokens.slice(at + 1, at + 4).find(({ kind }) => kind & Mark.quantity);
  return next !== undefined && /^[一-龥]{1,4}的$/.test(text.slice(token.end, next.start));
};

/** Whether the clause that ends at `end` says that somebody commits himself there and then: 他当即表示，县里再拿出50万元. */
export const pledges = (text: string, end: number): boolean =>
  PLEDGE_ENDS.at(text, end - 1) && PLEDGES.test(text.slice(Math.max(0, end - 12), end));
const PLEDGE_ENDS = new CharacterSet('示态板定诺应');
const PLEDGES = /(?:当即|当场|现场|随即|立即|立刻|马上)(?:就|便)?(?:表示|决定|承诺|答应|拍板|表态)$|(?:拍板|表态)$/;

/** 根据省里下达的控制指标，: whether it says by which aims, laid down by others, what follows is asked for. */
export const isByAims = (text: string, end: number): boolean =>
  ACCORDING_ENDS.at(text, end - 1) && BY_AIMS.test(text.slice(Math.max(0, end - 30), end));
const BY_AIMS =
  /(?:^|[，。；、“])(?:按照?|根据|依据)[^，。；]{0,10}(?:下达|核定|分解|确定)的?[^，。；]{0,8}(?:指标|任务|目标)$/;

/** Whether a clause that ends at `end` says by what plan something is done. */
export const isAccording = (text: string, end: number): boolean =>
  ACCORDING_ENDS.at(text, end - 1) &&
  ACCORDING.test(text.slice(Math.max(0, end - 30), end)) &&
  // 对照先进县的要求，差距仍然不小
  !SHORT.test(text.slice(end, end + 16));
/** Or what was paid by that order: 按照县里要求，财政局拨付专项资金2430万元. */
const SHORT =
  /^，(?:[^，。；]{0,6}(?:差距|短板|不足|问题|仍|尚|还(?!将|要))|[^，。；：将要拟应年月\d]{2,8}(?:拨付|下拨|划拨))/;

const ACCORDING_ENDS = new CharacterSet('案划署排求标计书确定出');
const ACCORDING =
  /“[^“”]{2,16}[条则章]”(?:明确|规定|提出|要求)$|(?:^|[，。；、“])(?:按照?|根据|依据|对照|照)[^，。；]{0,20}(?:方案|规划|计划|部署|安排|要求|目标|设计|任务书)$|(?:办法|方案|意见|规划|细则|通知|政策|条例|措施|计划|纲要|决定|建议|标准)[》”]{0,2}(?:明确|规定|提出|要求)$/;

/**
 * 当年出台方案，限定产能压减到800万吨以内: what a text asks for that was laid down, however long ago; and what is ruled by a verb and a bound
 * (合同规定租金不低于800元).
 */
export function isLaidDown(text: string, { unit, coreStart, end, bound }: RawQuantity): boolean {
  // 提出17项举措: what it holds.
  if ('项个件条类大次种章'.includes(unit)) return false;
  const before = text.slice(Math.max(0, coreStart - LONGEST_RULED), coreStart);
  const from = afterLast(before, '，。；：');
  const clause = before.slice(from);
  if (!RULES_STARTS.at(clause, 0) || !RULES.test(clause) || TOLD_IN.test(clause)) return false;
  return (
    isIssued(before.slice(0, from - 1).slice(afterLast(before.slice(0, from - 1), '，。；：'))) ||
    (bound !== '=' && bound !== '~' && RULES_STRICTLY.test(clause) && !/^[^，。；、]{0,6}的/.test(text.slice(end)))
  );
}
const LONGEST_RULED = 80;
const RULES_STARTS = new CharacterSet('并也还只统一限规要责明提决');
const RULES =
  /^(?:并|也|还|只|统一|一律)?(?:限定|规定|要求|限期|责令|明令|明确|提出|决定)(?![了的者])[^，。；、\d]{0,24}(?:\d[^，。；\d]{0,10}、[^，。；、\d]{0,16})?$/;
const RULES_STRICTLY = /^.{0,2}(?:限定|规定|要求|限期|责令|明令)/;
const TOLD_IN = /[了曾]|已|完成率|累计/;
