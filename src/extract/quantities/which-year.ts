import { AIDS } from '../../language/aid.ts';
import { CharacterSet } from '../../language/characters.ts';
import { sentenceUntil } from './announce.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** Years that are named and govern nothing: 当年 of a rule, which is any, and the one that something is held against. */

/**
 * Whether a time governs no number before `until`: any year of a rule, when something was founded that is told of as it is, or what was weighed
 * against.
 */
export const governsNothing = (text: string, token: Token, until: number): boolean =>
  isAnyYear(text, token) ||
  isFounding(text, token) ||
  isWeighedAgainst(text, token, until) ||
  isOfEvent(text, token) ||
  isOfPaper(text, token);

/** 现将2023年预算执行情况和2024年预算草案提请审议: whether the year is part of what a paper is called that is laid before an assembly. */
const isOfPaper = (text: string, { start, end, period }: Token): boolean =>
  period?.value?.length === YEAR &&
  PAPER.test(text.slice(end, end + LONGEST_PAPER)) &&
  (LAID_BEFORE.test(sentenceUntil(text, start)) || TO_BE_HEARD.test(text.slice(end, end + LONGEST_LAID)));
const PAPER =
  /^度?[^，。；：\d]{0,26}(?:(?:执行|完成|收支)情况|(?:预算|计划|决算)(?:[（(]?草案)|决算)(?=[与和及暨、，。）)的请提]|20)/;
const LONGEST_PAPER = 40;
const LAID_BEFORE = /(?:大会|会议|人大|常委会|各位)[^，。；]{0,8}(?:报告|汇报)|听取|现将/;
const TO_BE_HEARD = /^[^。；]{0,50}(?:请予?|提请)[^。；]{0,14}审[议查]/;
const LONGEST_LAID = 80;

/** 今天，2025年全国城市招聘专场活动启动，1200家单位参加: whether the year is part of what an event is called whose day was told. */
const isOfEvent = (text: string, { start, end, period }: Token): boolean =>
  period?.value?.length === YEAR &&
  EVENT.test(text.slice(end, end + LONGEST_EVENT)) &&
  DAY_TOLD.test(text.slice(Math.max(0, start - LONGEST_DAY_TOLD), start));
const EVENT =
  /^(?!(?:全[省市县区年国]|我[省市县区国])?[^，。；]{0,4}(?:举办|开展|组织|共|将|计划))(?:度|届)?[^，。；、\d]{2,26}(?:活动|大会|峰会|论坛|[展博]览会|博览会|招聘会|推介会|洽谈会|发布会|锦标赛|联赛|公开赛|马拉松|艺术节|文化节|[仪]式)(?:今[天日]|[在于]|正式|启动|开幕|举行|举办|闭幕|召开|拉开)/;
const LONGEST_EVENT = 40;
/** A day, and nothing but where and a bracket between. */
const DAY_TOLD =
  /(?:今[天日晚]|昨[天日]|\d{1,2}日)(?:[上下]午)?(?:（[^（）]{2,12}）)?[，,]?(?:由[^，。；\d]{2,20}的)?[“]?$/;
const LONGEST_DAY_TOLD = 50;

/** 林场始建于1958年，经营面积9万亩; 合作社2011年成立，入社农户312户. */
const isFounding = (text: string, { start, end, period }: Token): boolean =>
  period?.role !== 'base' &&
  ((FOUNDED_ENDS.at(text, start - 1) && FOUNDED_IN.test(text.slice(Math.max(0, start - 4), start))) ||
    (FOUNDED_STARTS.at(text, end) &&
      period?.value?.length === YEAR &&
      FOUNDED_THEN.test(text.slice(end, end + 6)) &&
      OF_ONE.test(text.slice(Math.max(0, start - LONGEST_ONE), start))));
const FOUNDED_ENDS = new CharacterSet('于自');
const FOUNDED_IN = /(?:始建|[成建创设]立|[创组兴]建|创办|始创|建[成厂场校院馆]?|诞生|注册|落户)[于自]$/;
const FOUNDED_STARTS = new CharacterSet('成创组注建始');
const FOUNDED_THEN = /^(?:注册)?(?:成立|创立|创建|创办|组建|建[厂场校院馆]|始建)[，,]/;
/** Who it was that was founded, and not that many were. */
const OF_ONE = /(?:公司|集团|企业|合作社|协会|[厂场校院馆园所店社])$/;
const LONGEST_ONE = 4;
const YEAR = 4;

/** 对企业当年研发费用按15%给予补助: whether the word means each year in which somebody does what is aided. */
const isAnyYear = (text: string, { start, end }: Token): boolean =>
  text.startsWith('当年', start) &&
  TO_WHOM.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) &&
  AIDED.test(text.slice(end, end + LONGEST_BEHIND));
const TO_WHOM = /(?:^|[，。；：])(?:对|按|凡|根据)[^，。；：\d]{0,20}$/;
const AIDED = new RegExp(`^[^。；了已]{0,44}(?:给予|返还|减免|扣除|${AIDS})(?!了)`);
const LONGEST_BEFORE = 24;
const LONGEST_BEHIND = 56;

/** 与2010年第六次普查的10039440人相比，十年共增加978925人; 与2012年的1000只相比数量倍增，栖息地有16处: whether the time is that of what was weighed before `until`. */
function isWeighedAgainst(text: string, { start, end }: Token, until: number): boolean {
  if (!'与同和较'.includes(text.charAt(start - 1) || ' ')) return false;
  return WEIGHED.test(text.slice(end, Math.min(until, end + LONGEST_WEIGHED)));
}
const LONGEST_WEIGHED = 44;
const WEIGHED = /^(?:[^，。；]{0,40}相[比较](?![^，。；])|的[^，。；\d]{0,8}\d[\d.]{0,9}[^，。；\d]{1,12}相[比较])/;

/** 与2010年的10039440人相比: the time of the number at token `at`, which another is weighed against. */
export function timeWeighed(text: string, tokens: readonly Token[], at: number): string | null {
  if (!/^相[比较]/.test(text.slice((tokens[at] as Token).end, (tokens[at] as Token).end + 2))) return null;
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const { kind, start, period } = tokens[i] as Token;
    if (kind & (CLAUSE_END | Mark.quantity)) return null;
    if (period?.value && '与同和较'.includes(text.charAt(start - 1) || ' ')) return period.value;
  }
  return null;
}
