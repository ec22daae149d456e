import { afterLast } from '../../language/characters.ts';
import type { RawQuantity } from './raw.ts';

/** What something is made up of or divided into, explained in a text on plans: how it is, and nothing that is planned. */

/** Whether a number is a kind counted (固废可分为12大类160种) or a share of what a sentence takes apart (主要包括A与B。其中A占比60%、B约14%；…). */
export function isComposed(text: string, { kind, start }: RawQuantity): boolean {
  if (kind === 'count') return DIVIDED.test(text.slice(Math.max(0, start - LONGEST), start));
  if (kind !== 'percent') return false;
  const window = text.slice(Math.max(0, start - LONGEST_ROW), start);
  const sentence = window.slice(afterLast(window, '。！？'));
  if (!OF_WHOLE.test(sentence) || MEANT.test(sentence)) return false;
  const rest = window.slice(0, Math.max(0, window.length - sentence.length - 1));
  const before = rest.slice(afterLast(rest, '。！？'));
  return MADE_UP.test(before) && !MEANT.test(before);
}
const LONGEST_ROW = 240;
const LONGEST = 16;
const DIVIDED = /(?:可|一般|大致|主要|通常)(?:分为|分成|划分为)(?:[\d一二三四五六七八九十]{1,3}大?类)?$/;
/** A row of shares that begins with the word for a share. */
const OF_WHOLE = /占(?:比|总量|全部)?(?:约|近|达|为)?(?:$|\d)/;
const MADE_UP = /^[^，。；]{1,12}(?:主要)?(?:包括|包含|分为|来源于|来自|有|由[^。]{2,40}(?:组成|构成))/;
/** What plans or lays down by which shares something is reckoned, paid or borne. */
const MEANT =
  /[将拟应须]|(?<![重主需必首纲摘])要|力争|确保|争取|计划|目标|规划|达到|不[低少高超]|到20\d\d年|考核|评[分价]|笔试|面试|成绩|权重|得分|分值|补[助贴]|奖|出资|承担|分担|报销|支付|比例为/;

/** 由343座集中式充电站（…）、19万个充电桩构成的网络: whether what ends at `end` is a part of what something consists of, and no level that it moves from. */
export const makesUp = (text: string, end: number): boolean => CONSISTS.test(text.slice(end, end + LONGEST_LIST));
const LONGEST_LIST = 80;
const CONSISTS = /^(?:[^，。；（）由从到至]|（[^（）]{0,40}）){0,60}[组构]成/;
