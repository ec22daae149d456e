import { DEMANDING_BOUNDS } from '../../language/bounds.ts';
import type { Status } from '../types.ts';
import type { Token } from './tokens.ts';

/** Words that `status.ts` weighs, beside the cues. */

/** What is known of a paragraph before it is read. */
export interface Telling {
  /** The section tells what was done. */
  reported: boolean;
  /** The document does. */
  report: boolean;
  /** Section or document promises. */
  policy: boolean;
  /** What the paragraph before ended in. */
  before: Status | null;
  /** It is an item of a list of plans. */
  listed: boolean;
  /** 年内 looks back. */
  yearEnds: boolean;
  /** The years of a plan that lie ahead are in force. */
  planYears: boolean;
  /** A question for the terms of a policy is answered. */
  terms: boolean;
  /** The day of publication. */
  published: string | null;
}

/** What was once planned, told beside its result: it speaks of the next number only. */
const ONCE: ReadonlySet<string> = new Set('当初定下 原定 原计划 年初确定 承诺 承诺建 约定'.split(' '));

/** 规划用地面积1551亩，总投资70亿元: how much land a plan sets aside, and what the work is. */
const OF_LAND = /^总?(?:用地|占地)(?:面积)?约?\d/;
/** Whether a word of planning speaks of the next number only. */
export const isOnce = (text: string, { word, end }: Token): boolean =>
  ONCE.has(word) || (word === '规划' && OF_LAND.test(text.slice(end, end + 7)));

/** Weak signs that only say how a number is counted. */
export const COUNTING: ReadonlySet<string> = new Set('同比 环比 累计 连续 较年初 比年初'.split(' '));

/** 从今年起, 从今年秋季学期起 */
export const FROM_NOW_ON = /^度?(?:[春秋]季?(?:新?学期)?)?起/;
/** The time before such words: 今年 by itself, any behind 从. */
export const SINCE_NOW = /[从自][^，。；从自]{1,4}$|今年$/;

/** 从11月1日起，…最高额度由30万元上调至40万元: whether the time is one that a rule began to hold at some weeks ago; `published`: counted from when. */
export const hasBegunLately = (text: string, { period, start, end }: Token, published: string | null): boolean =>
  published !== null &&
  (text[start - 1] === '从' || text[start - 1] === '自') &&
  period?.value?.length === DAY &&
  Date.parse(published.slice(0, DAY)) - Date.parse(period.value) < SOME_WEEKS &&
  RULE.test(text.slice(end, end + 64));
const DAY = 10;
const SOME_WEEKS = 70 * 24 * 60 * 60 * 1000;
const RULE =
  /^[^。；了已]*(?:标准|比例|额度|限额|上限|封顶线|价格?|起付线|补贴|补助|费率?|工资|年限|门槛)[^。；了已\d]{0,12}\d[^。；，了已]{0,12}(?:提高|上调|调整|调|降|增加|下调|统一)[至到为]/;

/** What is about to happen says nothing of the next sentence. */
export const IMMINENT: ReadonlySet<string> = new Set(['即将', '有望']);

/** What has to be, and not what happens to be. */
export const REQUIRED: ReadonlySet<string> = new Set([
  ...'不少于 不得少于 不得低于 不得高于 不得超过'.split(' '),
  ...DEMANDING_BOUNDS,
]);

/** 已 with a verb before a noun that more words follow. */
export const ATTRIBUTIVE = /^已经?[^，。；、\d]{2,3}的?(?:项目|企业|工程|小区|房屋|合同|用地)[^，。；、\d]{2}/;

/** Words that set what is against what was planned. */
export const NOW: ReadonlySet<string> = new Set('目前 当前 如今 现在 眼下'.split(' '));

/** 到目前，已有38万人缴纳了明年的保费, 2026年度筹资工作日前结束: whether what is told of a year to come has been done already. */
export const isDoneNow = (before: string, after: string): boolean =>
  ((DONE_TO.test(before) || DONE_BEHIND.test(after)) && !PLANNED.test(before + clauseOf(after))) ||
  (GRANTED.test(before) && SUM_OF.test(after));
/** 财政部近日下达2026年水利发展资金400亿元: money handed out for a year to come. */
const GRANTED =
  /^(?![^，。；]*(?:将|拟|要|计划|预计|尽快|及时|加快|抓紧))[^。；]*(?:(?:下[达拨]|拨付|预拨|划拨|核拨)了?|(?:近日|日前|提前|今[天日])[^，。；]{0,6}安排了?)$/;
const SUM_OF = /^(?:度|全年)?[^，。；：\d]{2,24}[\d.]+[万亿]{0,2}元/;
const clauseOf = (words: string) => words.split(/[，。；]/, 1)[0] ?? '';
const DONE_TO = /(?:已|了)[^，。；：]{0,16}$/;
const DONE_BEHIND =
  /^(?:度|年度)?[^，。；：\d]{2,20}(?:日前|近日|昨[日天]|已(?:经|于|全部|全面|基本)?)[^，。；：\d]{0,8}(?:结束|完成|启动|开始|落幕|收官|到位)/;
const PLANNED =
  /展望|描绘|勾[画勒]|擘画|绘[就出]|确定|明确|安排|计划|谋划|储备|下达|部署|提出|规划|将|定下|列出|要|力争|锁定|路线|蓝图|目标|任务|时间表|打算|思路/;

/** 80%的年度目标: an aim right behind the number that is asked for. */
export const OF_AIM = /^的?[^，。；、\d]{0,8}(?:目标|任务|计划|要求)/;

/** 只略低于, 远远超过: what holds a number against another one, as part of an expression. */
export const LESS_OR_MORE = '(?:只|仅|略|稍|远远?|大大|明显)(?:低于|高于|少于|多于|小于|大于|不及|超过)';
