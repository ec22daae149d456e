import { afterLast, CharacterSet } from '../../language/characters.ts';
import type { Mode } from './modes.ts';
import { SAYS_WHAT_TO_DO } from './plan-verbs.ts';
import { givesAid } from './terms.ts';

/** Sentences and parts of them that speak for themselves, whatever was planned before. */

/** Works that are told as done as well. */
const WORKS = '建成|[改扩修重组]建|整治|治理|修复|开发|培训|扶持|安排';
/** A sentence that begins with a place or body of its own; 改造城镇老旧小区, 支持县城建设 begin with what is done. */
const NEW_SUBJECT = new RegExp(
  `^(?![”\\s]*(?:${SAYS_WHAT_TO_DO}|${WORKS}))[”\\s]*在?[^，。；：、全本我各该]{2,7}(?:省|市|县|自治区|州|(?<!城)镇|(?<!城)乡|(?<![农乡])村|公司|集团)(?!区|级|属|场|政府性|域|际|内|外)`,
);

/** 为赶工期，施工方组织15个班组: what is being done so that a plan comes true. */
const EFFORT =
  /^[”\s]*为(?:了)?(?:此|确保|保障|保证|加快|尽快|推[动进]|抢|赶|如期|按[时期]|方便|缩短)[^。；：]{0,24}?，(?!要|将|须|必须|计划|力争|确保|到|下一步|今后)/;

/** Whether the sentence that begins at `at` is no part of the plan before it; `asked`: that is laid down, not told. */
export const opensAnew = (text: string, at: number, asked: boolean): boolean =>
  // 河南省有望突破300亿斤。山东省投入2.14亿元: what one place plans says nothing of the next one.
  NEW_SUBJECT.test(text.slice(at, at + 12)) ||
  (OF_A_FIELD.test(text.slice(at, at + 12)) && !isFieldOfPlan(text, at)) ||
  (!asked &&
    TOLD_STARTS.at(text, at) &&
    (OF_PLACE.test(text.slice(at, at + 2)) ||
      REPORTED.test(text.slice(at, at + 5)) ||
      EFFORT.test(text.slice(at, at + 36))));
const TOLD_STARTS = new CharacterSet('为该据”');
/** 据介绍，全县关闭煤矿11座 */
const REPORTED = /^据(?:介绍|了解|悉|统计)，/;
/** 下一步，县里将打造3个基地。该县种植猕猴桃12万亩: what kind of place it is. */
const OF_PLACE = /^该[县市区镇乡村州旗省]/;

/** 价格比往年贵0.3元: whether the part of a sentence that begins at `at` weighs what is now against what was, or tells what was done ahead. */
const isWeighed = (text: string, at: number): boolean =>
  WEIGHED.test(text.slice(at, at + 16)) || AHEAD_OF_IT.test(text.slice(at, at + LONGEST_AHEAD));
/** 收购即将启动，农发行先期安排资金1500亿元: what has been done before it begins. */
const AHEAD_OF_IT =
  /^[^，。；将要拟可\d]{0,16}(?:先期|提前)(?:安排|下达|拨付|投放|预拨|备足|储备)[^，。；将要\d]{0,12}\d/;
const LONGEST_AHEAD = 40;
const WEIGHED = /^[^，。；将要可\d]{0,8}[比较](?:往年|去年|上年|上月|前年|同期|以前|以往|上周)/;

/**
 * Whether the part of a sentence that begins at `at` is none of its plan: what has just been done (计划新建学校12所，近日，3所开工), and, where the rest is
 * about to happen (`imminent`), what is weighed now.
 */
export const isBesides = (text: string, at: number, imminent: boolean): boolean =>
  LATELY.test(text.slice(at, at + LONGEST_AHEAD)) || (imminent && isWeighed(text, at)) || isGapTold(text, at - 1);
/** 离年初确定的7%的增长目标仍有差距；32个项目完成投资46亿元: whether the clause that ends at `end` told how far off an aim things are; the next one is about something else. */
const isGapTold = (text: string, end: number): boolean => {
  if (text[end - 2] !== '差' || text[end - 1] !== '距' || text[end] !== '；') return false;
  const before = text.slice(Math.max(0, end - LONGEST_GAP), end - 2);
  const clause = before.slice(afterLast(before, '，。；：'));
  return GAP_STARTS.at(clause, 0) && /[仍还尚存有]/.test(clause);
};
const LONGEST_GAP = 44;
const GAP_STARTS = new CharacterSet('离距与同');
const LATELY =
  /^(?:近日|日前|前不久|不久前|昨[天日]|前几天|前些天)，?[^，。；将要拟]{0,20}(?:开工|签约|竣工|投产|投用|启用|揭牌|完工|开园|开业|封顶|通车|到位|交付)(?![^，。；]{0,8}(?:仪式|前|后))/;

/** A part of a sentence that begins with a place of its own. */
const ELSEWHERE = /^在[^，。；：、期]{1,12}[^中上下内后前里时]，/;

/** A part of a text about a field of its own. */
const OF_A_FIELD = /^[^，。；：、]{2,8}方面[，,]/;

/** 全年实施项目260个。民生方面，实施项目35个: whether the field that the sentence at `at` opens is one of the works of a year planned before it. */
const isFieldOfPlan = (text: string, at: number): boolean =>
  OF_WORK.test(text.slice(at, at + LONGEST_WORK)) && OF_YEAR.test(text.slice(Math.max(0, at - LONGEST_PLAN), at));
/** Whether the number at `start` stands in a sentence that opens such a field. */
export function isInFieldOfPlan(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_FIELD), start);
  const from = before.lastIndexOf('。') + 1;
  return from > 0 && isFieldOfPlan(text, start - before.length + from);
}
const LONGEST_FIELD = 160;
const LONGEST_WORK = 40;
const LONGEST_PLAN = 480;
const OF_WORK =
  /^[^，。；：、]{2,8}方面，(?:实施|新[建上增签开引]|建[设成]|完成|改造|安排|启动|开工|培训|引进)(?!了)[^，。；\d]{0,16}\d/;
const OF_YEAR = /(?:全年|今年|明年|年内)，?[^，。；\d]{0,16}\d/;

/** 从产业布局看，…: whether the sentence that begins at `at` goes through the parts of what the one before counted. */
export const isBreakdown = (text: string, at: number): boolean => BREAKDOWN.test(text.slice(at, at + 16));
const BREAKDOWN = /^[从按分][^，。；、]{2,10}[看分]，/;

/** 市里还选派了120名干部: whether the part of a sentence that begins at `at` tells of a number as done at once. */
const isToldAnew = (text: string, at: number): boolean => TOLD_ANEW.test(text.slice(at, at + 16));
const TOLD_ANEW = /^[^，。；：、\d]{3,12}[^为除到罢极有够好完]了(?:近|约|超)?\d/;

/** What is known of the sentence up to a semicolon. */
interface Parts {
  /** What comes of a work once it is finished. */
  conditional: boolean;
  /** A number before is told as a result; as one of a time that is over. */
  toldBefore: boolean;
  pastBefore: boolean;
  /** The terms of a policy are told. */
  ofTerms: boolean;
  /** The deadline is that of one work. */
  ofWork: boolean;
}

/** 交付后…增至6.8张；在北港，一个园区正在建设: whether the part of a sentence that begins at `at` is no part of the plan before. */
export const leavesPlan = (text: string, at: number, { by }: Mode, parts: Parts): boolean =>
  parts.conditional ||
  // 2026年增长6%左右；五年来，全市累计脱贫12万人
  LOOKS_BACK.test(text.slice(at, at + 8)) ||
  // 已整改1790个，剩余53个9月底前到位；新建管网36公里: the deadline was that of the rest.
  (parts.toldBefore && by === 'period' && !/^[全今年到]/.test(text[at] ?? '')) ||
  // 一季度开工52项；谋划明年项目64项；累计引进37项
  (parts.pastBefore && SUMMED.test(text.slice(at, at + 8))) ||
  (parts.ofTerms && !givesAid(text, at)) ||
  ELSEWHERE.test(text.slice(at, at + 16)) ||
  isToldAnew(text, at) ||
  // 工程6月20日前通水；教育方面，巩固率99.6%
  (parts.ofWork && by === 'period' && OF_A_FIELD.test(text.slice(at, at + 12)));
const LOOKS_BACK = /^(?:过去的?|近|这)?[一两三四五六七八九十]{0,2}年(?:来|间)，|^(?:去年|今年)以来，/;
const SUMMED = /^[^，。；：、\d]{0,6}(?:累计|共|已)/;

/** 75%以上，眼下只有61%；: whether the part of a sentence that ends at `end` only says how it stands now, beside what it is to be. */
export const isAsideNow = (text: string, end: number): boolean =>
  ASIDE_NOW.test(text.slice(Math.max(0, end - LONGEST_ASIDE), end));
/** 全年新增80户，上半年已新增36户；: the same within a list of plans, said of what has come about. */
export const isAsideSoFar = (text: string, end: number): boolean =>
  ASIDE_SO_FAR.test(text.slice(Math.max(0, end - LONGEST_ASIDE), end));
const ASIDE_SO_FAR =
  /，(?:上半年|[一二三]季度|前[\d一二三四五六七八九十]{1,2}个?月|前三季度|目前|截至[^，。；\d]{0,2}\d{1,2}月[底末]?)，?(?:已|累计|只|仅)[^，。；\d]{1,8}[\d.]{1,9}[^，。；\d]{0,6}$/;
const LONGEST_ASIDE = 32;
const ASIDE_NOW =
  /，(?:而)?(?:眼下|目前|现在|现|当前|如今|去年底?|上年底?)(?:还)?(?:只有|仅有?|才|不足|不到|为|是)[\d.]{1,9}[^，。；\d]{0,6}$/;
