import { hasOwnCue } from './ahead.ts';
import { sentenceUntil } from './announce.ts';
import { clauseStart } from './clause.ts';
import type { RawQuantity } from './raw.ts';
import type { Token } from './tokens.ts';

/** What was found, what people were heard to wish and what had begun before: facts, though words beside them plan. */

/** Whether the number at token `at` tells what an audit or an inquiry found, how many wish something, what a plan is about, or how things stand. */
export function isFoundFact(text: string, tokens: readonly Token[], at: number, quantity: RawQuantity): boolean {
  const { kind, start, end } = quantity;
  if (isFinding(text, start, end)) return true;
  if ((kind === 'count' || kind === 'money') && CASES.test(text.slice(Math.max(0, start - LONGEST), start)))
    if (!MEANT.test(sentenceUntil(text, start))) return true;
  const behind = text.slice(end, end + LONGEST);
  if (
    (kind === 'percent' || kind === 'count') &&
    WISHED.test(behind) &&
    STILL.test(text.slice(clauseStart(tokens, at), start))
  )
    return true;
  if (kind === 'count' && TO_DO.test(behind) && BEGUN.test(text.slice(Math.max(0, start - LONGEST), start)))
    return true;
  if (
    kind === 'count' &&
    ON_DUTY.test(text.slice(end, end + 2 * LONGEST)) &&
    OF_PLACE.test(text.slice(clauseStart(tokens, at), start))
  )
    return true;
  return isUnusual(text, start, end) && !hasOwnCue(text, tokens, at);
}
const LONGEST = 24;

/** 立案查办职务犯罪12件16人，挽回损失206万元: what comes before courts and the police is told, and planned by nobody. */
const CASES =
  /(?:立案(?:查办|查处|侦查|侦办|审查)|审结|审执结|批准逮捕|提起公诉|破获|侦破|抓获|查获|追回|挽回|缴获|起诉|判处)(?:各类|涉嫌|犯罪)*[^，。；、\d]{0,12}(?:\d{1,6}[件起宗案])?(?:、?\d{1,6}[件起宗案])?$/;
const MEANT = /[将拟]|(?<![重主需必首纲摘])要|力争|确保|计划|目标|不少于|不低于|以上|[到至]20\d\d年|每/;

/** （一）预算执行审计情况。12个项目年初安排1.36亿元，当年未支出: all that stands under such a head was found, but what is asked for. */
function isFinding(text: string, start: number, end: number): boolean {
  if (!FINDINGS.test(text.slice(0, Math.min(start, LONGEST_HEAD)))) return false;
  const behind = text.slice(end, end + LONGEST_HEAD);
  const sentence = sentenceUntil(text, start) + (behind.split(/[。；]/, 1)[0] ?? '');
  return !DEMANDS.test(sentence);
}
const LONGEST_HEAD = 40;
const FINDINGS = /^[^。：，；]{0,24}(?:审计情况|审计结果|审计发现|(?:审计|检查|督查|巡察)发现的?(?:主要)?问题)[。：]/;
const DEMANDS = /[将拟]|要求|责令|力争|确保|必须|整改(?:到位|完成)|底前/;

/** 仍有3成家长希望延长服务: how many wish, think or fear something. */
const WISHED = /^(?:左右|以上)?的?[^，。；、\d]{0,8}?(?:希望|认为|觉得|反映|担心|愿意|盼望|期盼)/;
const STILL = /(?:仍|还|尚|约|近|共)?有$|(?:显示|表明)，?$/;

/** 一季度开工的286个项目要在6月底前完成投资50%: what has begun is there, and something else is asked of it. */
const BEGUN =
  /(?:(?:去年|上年|上半年|[一二三四]季度|前[一二三]季度|今年以来|已|[\d一二三四五六七八九十]月)[^，。；、\d]{0,4}|集中)(?:开工|签约|落地|投产|竣工|复工|入库|引进|落户)的(?:近|约)?$/;
const TO_DO = /^[^，。；、\d]{1,8}(?:要|须|必须|力争|确保|争取)[^，。；]{0,16}\d/;

/** 全市37座大型水库、863座小型水库要落实责任人: those of a place whom a duty is laid on are there. */
const ON_DUTY =
  /^[^，。；、\d]{1,10}(?:、\d{1,5}[座处个条名家所][^，。；、\d]{1,10})?(?:要|须|必须|应)(?:全面|严格)?(?:落实|压实|明确|遵守|执行|坚持)(?![^，。；]{0,12}\d)/;
const OF_PLACE = /全[市县区省镇乡州](?:现有)?(?:\d{1,5}[座处个条名家所][^，。；、\d]{1,10}、)?$/;

/** 占比达到92%，比常年高3个百分点: held against what is usual, it is how things stand. */
function isUnusual(text: string, start: number, end: number): boolean {
  return (
    (/(?:达到?|为)$/.test(text.slice(Math.max(0, start - 2), start)) && UNUSUAL.test(text.slice(end, end + LONGEST))) ||
    /，[比较](?:常年|往年)(?:同期)?[高低多少][出了]?$/.test(text.slice(Math.max(0, start - 10), start))
  );
}
const UNUSUAL = /^，[比较](?:常年|往年)(?:同期)?[高低多少][出了]?\d/;
