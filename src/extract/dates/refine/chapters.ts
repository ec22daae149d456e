import { isPartOfDigest } from '../../digest-heads.ts';

/** Lines that head a part of a report, and the year that each part speaks of. */

/** 一、2022年工作回顾 or （二）… : the line that heads a section. */
const HEADING = /^[（(]?[一二三四五六七八九十]{1,3}(?:、|[）)])/;
/** 第一部分 2015年预算执行情况: the line that heads several of them. */
const PART = /^第[一二三四五六七八九十]{1,2}(?:部分|章|篇)/;
/** 2009年工作回顾, 今年怎么干: a line that heads a section without a number. */
const OF_A_YEAR =
  /^(?:\d{4}\s?年度?|[去今明]年)的?[^，。；：]{0,8}(?:回顾|工作|情况|打算|安排|计划|任务|总结|完成情况|目标|重点|成绩单|(?:怎么|如何|咋)[干办抓做]|[干办抓做]什么)$/;
/** 【民生篇】, 【2026，定个小目标】: so does a line in brackets, which goes on under the year of its part. */
const IN_BRACKETS = /^[^一-龥A-Za-z0-9，。；：【〔（(]{0,6}[【〔][^【】〔〕。；]{2,24}[】〕]\s{0,4}$/;

/** A numbered line that is no sentence. Headings without a number are not told from captions and lists. */
export function isHeading(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (isPartOfDigest(text)) return !/[，,]/.test(text);
  return IN_BRACKETS.test(text) || ((HEADING.test(text) || isPart(text)) && !/[。；，,;:：]/.test(text));
}
const LONGEST = 40;
const isPart = (text: string): boolean =>
  PART.test(text) || isPartOfDigest(text) || OF_A_YEAR.test(text.replace(BRACKETS, ''));
const BRACKETS = /[【】〔〕\s]/g;

/** The headings of one article, fed from top to bottom. */
export class Chapters {
  /** The year of the running part, which its numbered chapters share: 2022年工作回顾 / 一、产业 / 二、民生. */
  #year: number | null = null;
  #part = false;

  /** The year that a new heading leaves in force, before its own is read. */
  enter(heading: string): number | null {
    this.#part = isPart(heading);
    if (this.#part) this.#year = null;
    return this.#year;
  }

  /** The last heading names a `year`: for its whole part, or for a chapter, behind which the part's year is no longer spoken of. */
  name(year: number | null): number | null {
    this.#year = this.#part ? year : null;
    return year;
  }
}
