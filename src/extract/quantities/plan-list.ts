import { announces, sentenceUntil } from './announce.ts';

/** Lists that a sentence of plans opens (下半年要打好“五大硬仗”：一是…。二是…。): all their items plan, whatever one of them tells beside it. */

const FIRST = /^\s*(?:一是|一要|第一[，、]|其一|①|[1１][.．、]|[（(](?:1|一)[）)])/;
const NEXT = /^\s*(?:[二三四五六七八九十]{1,2}[是要]|第[二三四五六七八九十][，、]|其[二三四五]|[②-⑳])/;
/** What is asked for or lies ahead; 着力抓好三件事 alone may have been done. */
const PLANS =
  /(?<![重主需必首纲摘概简])要(?![素点道看清认闻]|求(?!，))|今年(?:就|只|重点|主要|集中|全力|再|着力)?[干办抓做打](?=[好一二两三四五六七八\d几]|什么|哪)|下一?步|下一?阶段|下半年|四季度|明年|来年|今后|接下来|力争|必须|务必/;
const LOOKS_BACK =
  /看到|看清|认识|肯定|总结|回顾|成绩|成效|问题|差距|短板|不足|原因|教训|优势|机遇|挑战|条件|基础|家底|账|经验|做法|考虑|[^为除]了|已经?|过去|通报|体现|表现|得益|主要是$|上半年[^下]{0,12}$|去年|上年|以来|[年月]来|特点|变化|亮点|原则$/;

/** 2025年，…将…做好五个方面工作。一是…: whether the sentence that ends at `stop` opens a list of plans. */
export const closesOnPlanList = (text: string, stop: number): boolean =>
  FIRST.test(text.slice(stop + 1, stop + 6)) &&
  COUNTED_TASKS.test(text.slice(Math.max(0, stop - LONGEST_TASKS), stop)) &&
  (WILL.test(sentenceUntil(text, stop)) || opensPlanList(text, stop));
const LONGEST_TASKS = 14;
const COUNTED_TASKS =
  /(?:以下|如下|[两三四五六七八九十]{1,2}(?:个?方面|项|件|大|个)?)(?:的?重?点?)?(?:工作|任务|文章|举措|措施|行动|事|方面)$/;
const WILL = /^(?![^。；]*(?:[^为除]了|已经?|过去|去年))[^。；]*(?<![即行])将(?![军士近])/;

/** Whether the words up to the colon at `colon` open a list of plans; the list may begin with the next paragraph. */
export function opensPlanList(text: string, colon: number): boolean {
  const ends = colon === text.length - 1;
  if (!ends && !FIRST.test(text.slice(colon + 1, colon + 6))) return false;
  const words = sentenceUntil(text, colon);
  // 市长给各县排了“功课表”：, and its items below.
  if (ends && announces(words, '：')) return true;
  return PLANS.test(words) && !LOOKS_BACK.test(words);
}

/** 增长12%以上。一要大上项目。 Whether the first item of a list of what to do begins at `at`. */
export const isFirstToDo = (text: string, at: number): boolean => text.startsWith('一要', at);

/** Whether the next item of a list within a paragraph begins at `at`. */
export const isNextItem = (text: string, at: number): boolean => NEXT.test(text.slice(at, at + 6));

/** Whether the sentence that begins at `at` is no part of a list any more: 会议还听取了…; 据统计，…. */
export const leavesList = (text: string, at: number): boolean => LEAVES.test(text.slice(at, at + 8));
const LEAVES = /^[“”]?(?:会议|会上|会前|会后|据|记者)/;

/** Whether the last sentence of a paragraph asks for something or speaks of what is to come. */
export const looksAhead = (text: string): boolean =>
  AHEAD.test(text.slice(Math.max(text.lastIndexOf('。', text.length - 2) + 1, text.length - LONGEST_LAST)));
const LONGEST_LAST = 120;
const AHEAD =
  /下一?步|接下来|今后|明年|来年|[强调要]求?，要|要求|力争|将|目标|任务|打算|规划|思路|措施|举措|安排|部署|(?<![重主需必首纲摘概简])要(?![素点道看清认闻])|(?:怎么|如何|怎样)[^，。；]{1,12}[？?]/;
