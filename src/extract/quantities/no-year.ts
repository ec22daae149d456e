import type { Status } from '../types.ts';
import type { Left } from './left-parts.ts';
import { isLongAgo, lastDay } from './period.ts';
import type { Reading } from './reading.ts';
import { NOW } from './status-words.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a number that would be of the year that governs is of none: how things are now, told behind the story of a year that is over
 * (2018年，…。如今，全村产值480万元), or by when without a year, told behind the running one (力争三年内产值突破1亿元).
 */
export function isOfNoYear(
  text: string,
  start: number,
  status: Status,
  governing: string,
  published: string | null,
): boolean {
  const running = published?.slice(0, 4) ?? '';
  if (running === '') return false;
  // 2020年3月，…。目前，已开展11批: nor of months or days that are over; an account of months that its title names tells of their end.
  if (governing.length !== 4)
    return (
      status === 'actual' &&
      lastDay(governing).slice(0, MONTH) < (published ?? '').slice(0, MONTH) &&
      saysNow(text.slice(0, start))
    );
  // In its first weeks a year is told of as the one before: what there is now came of that.
  const begun = published !== null && published.slice(5, 7) <= BEGINNING && Number(governing) === Number(running) - 1;
  // In the first weeks of a year 过去五年 ends with the one before.
  if (status === 'actual' && !begun && YEARS_BACK.test(sentenceBefore(text, start))) return true;
  if (status === 'actual')
    return (
      (governing < running && !begun && saysNow(text.slice(0, start))) ||
      (isLongAgo(governing, published) && STOCK.test(sentenceBefore(text, start)))
    );
  return governing === running && WITHIN.test(text.slice(text.lastIndexOf('。', start) + 1, start));
}

/**
 * Whether the year that governs is one of a story told in an earlier paragraph: 2017年，…签了46个项目。 / 全区亩均税收8.6万元, told in 2019. What a
 * heading or the title names holds on, and so does the year before.
 */
export function isOfEarlierStory(governing: string, { tokens, published, carried }: Reading, at: number): boolean {
  if (!published || governing.length !== 4 || governing === carried.heading.actual) return false;
  return isLongAgo(governing, published) && !tokens.slice(0, at).some((token: Token) => token.period?.value);
}

/** Whether the last sentence that opens with a time opens with 如今. */
function saysNow(before: string): boolean {
  if (!SAYS_NOW.test(before)) return false;
  for (const sentence of before.split(/[。！？”]/).reverse()) {
    if (OPENS_NOW.test(sentence)) return true;
    if (/年|月|当时|时期|期间|季度|“十/.test(sentence.slice(0, 8))) return false;
  }
  return false;
}
/** 办学条件改善，现有学生287名 */
const STOCK = /(?:^|[，；])[^，。；、\d]{0,8}现有[^，。；\d]{0,16}$/;
/** 小院成立三年来, 过去五年, 近三年: no year that was named before. */
const YEARS_BACK =
  /(?:^|[，；“：])(?:[^，。；、\d]{0,12}[两三四五六七八九十]{1,2}(?:多年|年多?)来|(?:在?刚刚)?(?:过去|近|这)的?[两三四五六七八九十]{1,2}年(?:间|里|中)?)[，,](?![^。]*(?:19|20)\d\d年)/;
const BEGINNING = '02';
/** YYYY-MM */
const MONTH = 7;
const NOW_WORDS = [...NOW].join('|');
const SAYS_NOW = new RegExp(NOW_WORDS);
const OPENS_NOW = new RegExp(`^\\s*(?:截至)?(?:${NOW_WORDS})`);
const WITHIN =
  /(?:力争|争取|计划|打算|用|未来|今后|确保)[^，。；\d]{0,6}[\d一二两三四五六七八九十]{1,2}(?:到[一二三四五六七八九十\d])?年(?:[之以]?内|左右|时间)/;

/** 产值去年是8亿元，五年翻两番，干到33亿元: whether the part of a sentence up to `start` counts from now on, by no year that is named. */
export const isYearsOn = (text: string, start: number): boolean => YEARS_ON.test(sentenceBefore(text, start));
const YEARS_ON =
  /[，；：][两三四五六七八九十\d]{1,2}年(?:[之以]?内|时间)?(?:要|力争|争取|实现|再)?(?:翻[一两二三123]?番(?:，[^，。；、\d]{0,4})?)?$/;

/** 到2026年由现在的28%提高到45%, 由2012年的11万亿元增长到现在的45万亿元: whether the number behind `start` is told as one of now; `from`: something starts from it, `to`: it has arrived there. */
export const isOfNow = (
  text: string,
  start: number,
  { from, to, start: at }: Pick<Left, 'from' | 'to' | 'start'>,
): boolean =>
  (from && !to && FROM_NOW.test(text.slice(Math.max(0, at - 4), start))) ||
  TO_NOW.test(text.slice(Math.max(0, start - LONGEST_NOW), start));
const FROM_NOW = new RegExp(`[由从](?:${NOW_WORDS})的?[^，。；\\d]{0,4}$`);
const TO_NOW = new RegExp(`[到至为成](?:${NOW_WORDS}|今天)的(?:约|近|超过?|逾)?$`);
const LONGEST_NOW = 8;

/** 该项目正线全长128公里，总投资约210亿元: how large a work is, told in a sentence without a time before it. */
export function isSizeOfProject(text: string, start: number): boolean {
  const sentence = sentenceBefore(text, start);
  return SIZE.test(sentence.slice(-LONGEST_SIZE)) && OF_PROJECT.test(sentence);
}
const SIZE = /(?:全长|总长|时速|总投资|占地面积?|建筑面积|里程|库容)(?:约|近|达|为|超过?)?$/;
const LONGEST_SIZE = 12;
const OF_PROJECT = /(?:^|[，；])该(?:项目|工程|线路?|铁路|公路|高速|高铁|桥|隧道|园区|水库)(?!(?:今年|明年|计划|年度))/;

/** What stands before `start` in its sentence, as far as matters. */
function sentenceBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  return window.slice(window.lastIndexOf('。') + 1);
}
const LONGEST_SENTENCE = 160;
